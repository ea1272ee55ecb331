//===- AllowancesTest.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/Allowances.h"
#include "gtest/gtest.h"

using namespace credtidy::lexical;
using llvm::StringRef;

namespace {

constexpr StringRef Known[] = {"credential-hardcoded-secret",
                               "credential-known-token", "credential-logged"};

Allowances read(StringRef Text) {
  return Allowances(Text, Known, "2026-06-15");
}

/// The lines of the one allowance in \p Text, as `first-last`.
std::string scope(StringRef Text) {
  Allowances Found = read(Text);
  if (Found.all().size() != 1)
    return std::to_string(Found.all().size()) + " allowances";
  return std::to_string(Found.all()[0].FirstLine) + "-" +
         std::to_string(Found.all()[0].LastLine);
}

/// All remarks on \p Text, a line each.
std::string remarks(StringRef Text) {
  const Allowances Found = read(Text);
  std::string Result;
  for (const AllowanceRemark &Each : Found.remarks())
    Result += (Result.empty() ? "" : "\n") + std::to_string(Each.Line) + ":" +
              std::to_string(Each.Column) + ": " + Each.Message;
  return Result;
}

#define ALLOW "credtidy:allow(known-token): a sample"

TEST(Allowances, BesideCodeItIsForThatLine) {
  EXPECT_EQ(scope("int a;\nint b; // " ALLOW "\nint c;\n"), "2-2");
  EXPECT_EQ(scope("/* " ALLOW " */ int a;\nint b;\n"), "1-1");
  EXPECT_EQ(scope("foo(1,\n    2, /* " ALLOW " */\n    3);\n"), "2-2");
  EXPECT_EQ(scope("int a = 1; /* spread\n " ALLOW " */\nint b;\n"), "1-1");
}

TEST(Allowances, AboveCodeItIsForTheStatement) {
  EXPECT_EQ(scope("// " ALLOW "\nint a;\nint b;\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\nfoo(1,\n    2,\n    3);\nint b;\n"), "2-4");
  EXPECT_EQ(scope("// " ALLOW "\nint a[] = {\n  1,\n  2};\nint b;\n"), "2-4");
  EXPECT_EQ(scope("// " ALLOW "\nConfig c{\n  1,\n  2};\nint b;\n"), "2-4");
  EXPECT_EQ(scope("// " ALLOW "\nfoo(Config{\n  1,\n  2});\nint b;\n"), "2-4");
}

TEST(Allowances, ItDoesNotReachIntoABody) {
  EXPECT_EQ(scope("// " ALLOW "\nvoid f(int a) {\n  a;\n}\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\nvoid f() const {\n  a;\n}\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\nvoid f() MACRO {\n  a;\n}\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\nstruct S {\n  int a;\n};\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\nrun([] {\n  a;\n});\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\n{\n  int a;\n}\n"), "2-2");
  EXPECT_EQ(scope("f() {\n  // " ALLOW "\n}\nint b;\n"), "3-3");
}

TEST(Allowances, DirectivesEndWithTheirLine) {
  EXPECT_EQ(scope("// " ALLOW "\n#define A 1\nint b;\n"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\n#define A \\\n  1\nint b;\n"), "2-3");
  EXPECT_EQ(scope("// " ALLOW "\nint a\n#if X\n;\n"), "2-2");
}

TEST(Allowances, CommentsMayStandBetweenAnEmptyLineMayNot) {
  EXPECT_EQ(scope("// " ALLOW "\n// more\n/* and\nmore */\nint a;\n"), "5-5");
  EXPECT_EQ(scope("// " ALLOW "\n\nint a;\n"), "0-0");
  EXPECT_EQ(scope("// " ALLOW), "0-0");
}

TEST(Allowances, BlocksAreForAllBetween) {
  EXPECT_EQ(scope("// credtidy:allow-begin(known-token): samples\nint a;\n\n"
                  "int b;\n// credtidy:allow-end(known-token)\n"),
            "1-5");
  EXPECT_EQ(scope("// credtidy:allow-begin(known-token): samples\nint a;\n"
                  "// credtidy:allow-end\n"),
            "1-3");
  EXPECT_EQ(read("// credtidy:allow-begin(known-token): a\n"
                 "// credtidy:allow-begin(logged): b\n"
                 "// credtidy:allow-end\n// credtidy:allow-end\n")
                .all()
                .size(),
            2U);
}

TEST(Allowances, ABlockThatIsNotClosedAllowsNothing) {
  StringRef Text = "int a;\n// credtidy:allow-begin(known-token): samples\n";
  EXPECT_TRUE(read(Text).all().empty());
  EXPECT_EQ(remarks(Text), "2:4: this block is never ended, so it allows "
                           "nothing; 'credtidy:allow-end' ends it");
  EXPECT_EQ(remarks("// credtidy:allow-end(known-token)\n"),
            "1:4: there is no 'credtidy:allow-begin' of the same checks that "
            "this could end");
}

TEST(Allowances, ChecksAreListedWithOrWithoutTheirPrefix) {
  Allowances Found = read("int a; // credtidy:allow(credential-known-token, "
                          "logged): a sample\n");
  EXPECT_TRUE(Found.covering("credential-known-token", 1, 1));
  EXPECT_TRUE(Found.covering("credential-logged", 1, 1));
  EXPECT_FALSE(Found.covering("credential-hardcoded-secret", 1, 1));
  EXPECT_FALSE(Found.covering("credential-logged", 2, 2));
  EXPECT_TRUE(read("int a; // credtidy:allow(*): a sample\n")
                  .covering("credential-logged", 1, 1));
}

TEST(Allowances, AFindingOfSeveralLinesIsCoveredByAnyOfThem) {
  Allowances Found = read("int a;\nint b; // " ALLOW "\n");
  EXPECT_TRUE(Found.covering("credential-known-token", 1, 3));
  EXPECT_FALSE(Found.covering("credential-known-token", 3, 4));
}

TEST(Allowances, WithoutChecksNothingIsAllowed) {
  for (const char *Text :
       {"int a; // credtidy:allow\n", "int a; // credtidy:allow: a sample\n",
        "int a; // credtidy:allow(): a sample\n",
        "int a; // credtidy:allow(known-token : a sample\n"}) {
    EXPECT_TRUE(read(Text).all().empty()) << Text;
    EXPECT_EQ(remarks(Text),
              "1:11: an allowance names its checks, as in "
              "'credtidy:allow(hardcoded-secret): reason'; without them it "
              "allows nothing");
  }
}

TEST(Allowances, AnUnknownCheckAllowsNothingAndIsNotRepeated) {
  StringRef Text = "int a; // credtidy:allow(known-token, hunter7): a sample\n";
  EXPECT_TRUE(read(Text).all().empty());
  EXPECT_EQ(remarks(Text), "1:11: a check that this allowance names is not "
                           "known, so it allows nothing; 'credtidy checks' "
                           "lists them");
}

TEST(Allowances, AMissingReasonIsRemarkedAndTheRestHolds) {
  for (const char *Text :
       {"int a; // credtidy:allow(known-token)\n",
        "int a; // credtidy:allow(known-token):\n",
        "int a; /* credtidy:allow(known-token): */\n",
        "int a; // credtidy:allow(known-token): until=2026-06-15\n",
        "int a; // credtidy:allow(known-token): -- !\n"}) {
    EXPECT_EQ(read(Text).all().size(), 1U) << Text;
    EXPECT_EQ(remarks(Text),
              "1:11: this allowance gives no reason; it stands behind the "
              "colon, as in 'credtidy:allow(CHECK): reason'");
  }
}

TEST(Allowances, OnItsLastDayItHolds) {
  EXPECT_EQ(scope("int a; // " ALLOW " until=2026-06-15\n"), "1-1");
  EXPECT_EQ(remarks("int a; // " ALLOW " until=2026-06-15\n"), "");
  EXPECT_EQ(scope("int a; // " ALLOW " until=2026-06-14\n"), "0 allowances");
  EXPECT_EQ(remarks("int a; // " ALLOW " until=2026-06-14\n"),
            "1:11: this allowance ended on 2026-06-14");
  EXPECT_EQ(scope("int a; // " ALLOW " (until=2027-01-31).\n"), "1-1");
}

TEST(Allowances, WhatIsNoDateAllowsNothing) {
  for (const char *Until : {"", "2027", "2027-02-30", "31.01.2027", "tomorrow",
                            "2027-1-31", "-027-01-31"}) {
    std::string Text = std::string("int a; // " ALLOW " until=") + Until + "\n";
    EXPECT_TRUE(read(Text).all().empty()) << Text;
    EXPECT_EQ(remarks(Text), "1:11: what stands behind 'until=' is no date of "
                             "the form YYYY-MM-DD, so this allows nothing");
  }
}

TEST(Allowances, OnlyCommentsCount) {
  EXPECT_EQ(scope("const char *a = \"" ALLOW "\";\n"), "0 allowances");
  EXPECT_EQ(scope("const char *a = R\"(// " ALLOW ")\";\n"), "0 allowances");
  EXPECT_EQ(scope("#if 0\nint a; // " ALLOW "\n#endif\n"), "2-2");
}

TEST(Allowances, WhatIsQuotedOrPartOfAWordIsNoAllowance) {
  for (const char *Text :
       {"// write `credtidy:allow(known-token): why`\nint a;\n",
        "// 'credtidy:allow(known-token): why' is how\nint a;\n",
        "// credtidy:allowed\nint a;\n", "// xcredtidy:allow\nint a;\n",
        "// credtidy:allow-list\nint a;\n"}) {
    EXPECT_TRUE(read(Text).all().empty()) << Text;
    EXPECT_EQ(remarks(Text), "") << Text;
  }
}

TEST(Allowances, OneCommentCanHoldSeveral) {
  Allowances Found = read("int a; // NOLINT " ALLOW " until=2027-01-31 "
                          "credtidy:allow(logged): b\n");
  EXPECT_EQ(Found.all().size(), 2U);
  EXPECT_TRUE(Found.remarks().empty());
}

TEST(Allowances, EmptyAndBrokenTextsDoNoHarm) {
  EXPECT_TRUE(read("").all().empty());
  EXPECT_EQ(scope("/* " ALLOW), "0 allowances");
  EXPECT_EQ(scope("int a; // " ALLOW "\r\nint b;\r\n"), "1-1");
  EXPECT_EQ(scope("// " ALLOW "\n)))}}};;"), "2-2");
  EXPECT_EQ(scope("// " ALLOW "\n(((((((("), "2-2");
  EXPECT_EQ(scope(std::string(2, '\0') + "// " ALLOW "\n\xff\xfe"), "2-2");
}

TEST(Allowances, KnowsTheCalendar) {
  EXPECT_TRUE(isDate("2028-02-29"));
  EXPECT_FALSE(isDate("2027-02-29"));
  EXPECT_FALSE(isDate("2027-13-01"));
  EXPECT_TRUE(isDate(today()));
}

} // namespace
