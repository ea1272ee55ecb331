//===- OutlineTest.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/lexical/Outline.h"
#include "credtidy/lexical/Reader.h"
#include "llvm/ADT/STLExtras.h"
#include <gtest/gtest.h>

using namespace credtidy;
using namespace llvm;

namespace {
lexical::Outline outline(StringRef Text, StringRef File = "a.cpp") {
  return lexical::outlineOf(Text, lexical::languageOf(File));
}

/// The text of each unit, in order.
std::vector<std::string> units(StringRef Text, StringRef File = "a.cpp") {
  std::vector<std::string> Result;
  for (const lexical::Unit &Each : outline(Text, File).Units)
    Result.push_back(Text.slice(Each.Begin, Each.End).str());
  return Result;
}

using Texts = std::vector<std::string>;

TEST(Outline, CutsAtTheEndsOfStatements) {
  EXPECT_EQ(units("int a; int b;"), (Texts{"int a;", "int b;"}));
  EXPECT_EQ(units("  // x\nint a;\n/* y */ int b"), (Texts{"int a;", "int b"}));
  EXPECT_EQ(units(""), Texts());
  EXPECT_EQ(units("// nothing"), Texts());
}

TEST(Outline, MakesRunsOfStatementsWithoutLiterals) {
  EXPECT_EQ(units("void f() { a(); b(); c(\"x\"); d(); e(); }"),
            (Texts{"void f() { a(); b(); c(\"x\"); d(); e(); }", "a(); b();",
                   "c(\"x\");", "d(); e(); "}));
  // Braces that hold none are part of the run.
  EXPECT_EQ(units("void f() { if (a) { b(); } c(); }").back(),
            "if (a) { b(); } c(); ");
}

TEST(Outline, KeepsTheHeadOfAForTogether) {
  Texts Found =
      units("void f() { g(); for (int i = 0; i < 3; ++i) { h(\"x\"); } }");
  EXPECT_TRUE(is_contained(Found, "for (int i = 0; i < 3; ++i) { h(\"x\"); }"));
  EXPECT_TRUE(is_contained(Found, "h(\"x\");"));
}

TEST(Outline, IsNotMisledByLiteralsAndComments) {
  EXPECT_EQ(units("a = \"};\"; b = '{'; c = R\"x(\";}{)x\"; d;"),
            (Texts{"a = \"};\";", "b = '{';", "c = R\"x(\";}{)x\";", "d;"}));
  EXPECT_EQ(units("a /* ; } */ = 1; // { ;\nb = 1'000'000; c = '\\'';"),
            (Texts{"a /* ; } */ = 1;", "b = 1'000'000;", "c = '\\'';"}));
  EXPECT_EQ(units("// spliced \\\n a; b;\nc;"), Texts{"c;"});
  EXPECT_EQ(units("a = \"x\\\n;y\"; b;"), (Texts{"a = \"x\\\n;y\";", "b;"}));
}

TEST(Outline, TakesADefinitionAsAUnit) {
  EXPECT_EQ(units("#define A \"x\" // y\n#include \"a;b\"\nint b;"),
            (Texts{"#define A \"x\" // y", "int b;"}));
  EXPECT_EQ(units("#define A { \\\n \"x\" }\nint b;"),
            (Texts{"#define A { \\\n \"x\" }", "int b;"}));
  EXPECT_EQ(units("#error don't\nint b;"), Texts{"int b;"});
}

TEST(Outline, NotesConditions) {
  EXPECT_EQ(
      outline("#if A\nint a;\n# else\n#elif B\n#endif\n#pragma if").Conditions,
      (std::vector<unsigned>{0, 13, 20, 28}));
}

TEST(Outline, WantsWhatIsWrittenInPieces) {
  auto IsWanted = [](StringRef Text) {
    return any_of(outline(Text).Units,
                  [](const lexical::Unit &Each) { return Each.Wanted; });
  };
  EXPECT_TRUE(IsWanted("f(\"a\" \"b\");"));
  EXPECT_TRUE(IsWanted("f(\"a\"\r\n\t\"b\");"));
  EXPECT_TRUE(IsWanted("f(\"a\" // c\n \"b\");"));
  EXPECT_TRUE(IsWanted("f(s + \"b\");"));
  EXPECT_TRUE(IsWanted("f(@\"a\" @\"b\");"));
  EXPECT_FALSE(IsWanted("f(\"a\", \"b\");"));
  EXPECT_FALSE(IsWanted("f(\"\");"));
  // A text that can be the code of another.
  EXPECT_TRUE(IsWanted("f(\"MDEyMzQ1Njc4OWFiY2RlZg\");"));
  EXPECT_FALSE(IsWanted("f(\"this is a sentence of some length\");"));
  // What is cut off.
  EXPECT_TRUE(IsWanted("f(\"a\n);"));
  EXPECT_TRUE(IsWanted("@interface A : B\n@end"));
}

TEST(Outline, LeavesToTheLexerWhatOnlyItKnows) {
  for (StringRef Text : {"int f() <% return 1; %>", "%:define A",
                         "a = R\"a b(x)a b\";", "int a;\rint b;"})
    EXPECT_FALSE(outline(Text).Complete) << Text.str();
  EXPECT_TRUE(outline("int a = b % c;\r\nint d;").Complete);
}

TEST(Outline, SurvivesUnbalancedBrackets) {
  for (StringRef Text : {"}",
                         "{",
                         "}}}{{{",
                         "f(",
                         "f(;",
                         "f());",
                         "a = {",
                         "\"",
                         "'",
                         "R\"(",
                         "/*",
                         "//",
                         "#",
                         "#define",
                         "#define A \\",
                         "@",
                         "for (",
                         "for (;{",
                         "void f() { for (a;",
                         "{;};\"x",
                         "x{)}",
                         "\\",
                         "){",
                         "f){\"\"}"}) {
    lexical::Outline Found = outline(Text);
    for (const lexical::Unit &Each : Found.Units) {
      EXPECT_LE(Each.Begin, Each.End) << Text.str();
      EXPECT_LE(Each.End, Text.size()) << Text.str();
    }
    EXPECT_TRUE(is_sorted(Found.Units, [](const auto &A, const auto &B) {
      return A.Begin < B.Begin;
    })) << Text.str();
    for (const lexical::Segment &Each : Found.Stretches)
      EXPECT_LE(Each.End, Text.size()) << Text.str();
  }
}
} // namespace
