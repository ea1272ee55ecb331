//===- TablesTest.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Linked with the tables that the catalogue compiler made of the fixture.

#include "LoaderTesting.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

//===----------------------------------------------------------------------===//
// What the tables hold
//===----------------------------------------------------------------------===//

class Tables : public ::testing::Test {
protected:
  void SetUp() override {
    std::vector<Problem> Problems;
    Loaded = loadFile(CREDTIDY_FIXTURE, Problems);
    ASSERT_EQ(format(Problems), "");
  }

  Document Loaded;
  RecordSet Compiled = builtinRecords();
};

void expectSame(ArrayRef<NameRecord> Compiled, ArrayRef<NameRecord> Loaded) {
  ASSERT_EQ(Compiled.size(), 1U);
  for (auto [A, B] : zip_equal(Compiled, Loaded)) {
    EXPECT_EQ(A.Id, B.Id);
    EXPECT_EQ(A.Kind, B.Kind);
    EXPECT_EQ(A.Strength, B.Strength);
    EXPECT_EQ(A.Phrases, B.Phrases);
  }
}

void expectSame(ArrayRef<ModifierRecord> Compiled,
                ArrayRef<ModifierRecord> Loaded) {
  ASSERT_EQ(Compiled.size(), 1U);
  for (auto [A, B] : zip_equal(Compiled, Loaded)) {
    EXPECT_EQ(A.Id, B.Id);
    EXPECT_EQ(A.Effect, B.Effect);
    EXPECT_EQ(A.Position, B.Position);
    EXPECT_EQ(A.Kinds, B.Kinds);
    EXPECT_EQ(A.Phrases, B.Phrases);
  }
}

TEST_F(Tables, Names) { expectSame(Compiled.Names, Loaded.Records.Names); }

TEST_F(Tables, Modifiers) {
  expectSame(Compiled.Modifiers, Loaded.Records.Modifiers);
}

TEST_F(Tables, Verifiers) {
  expectSame(Compiled.Verifiers, Loaded.Records.Verifiers);
  expectSame(Compiled.VerifierModifiers, Loaded.Records.VerifierModifiers);
  expectSame(Compiled.VerifyingFunctions, Loaded.Records.VerifyingFunctions);
}

TEST_F(Tables, Values) {
  ASSERT_EQ(Compiled.Values.size(), 3U);
  for (auto [A, B] : zip_equal(Compiled.Values, Loaded.Records.Values)) {
    EXPECT_EQ(A.Id, B.Id);
    EXPECT_EQ(A.Class, B.Class);
    EXPECT_EQ(A.Pattern, B.Pattern);
    EXPECT_EQ(A.Words, B.Words);
    EXPECT_EQ(A.Match, B.Match);
    EXPECT_EQ(A.Bytes, B.Bytes);
    EXPECT_EQ(A.Kinds, B.Kinds);
    EXPECT_EQ(A.NameEvidenceOnly, B.NameEvidenceOnly);
  }
}

TEST_F(Tables, Tokens) {
  ASSERT_EQ(Compiled.Tokens.size(), 2U);
  for (auto [A, B] : zip_equal(Compiled.Tokens, Loaded.Records.Tokens)) {
    EXPECT_EQ(A.Id, B.Id);
    EXPECT_EQ(A.Name, B.Name);
    EXPECT_EQ(A.Vendor, B.Vendor);
    EXPECT_EQ(A.Kind, B.Kind);
    EXPECT_EQ(A.Level, B.Level);
    EXPECT_EQ(A.Pattern, B.Pattern);
    EXPECT_EQ(A.Keywords, B.Keywords);
    EXPECT_EQ(A.PublicPrefix, B.PublicPrefix);
    EXPECT_EQ(A.Verifier, B.Verifier);
    EXPECT_EQ(A.VerifierKeys, B.VerifierKeys);
    EXPECT_FLOAT_EQ(A.MinEntropy, B.MinEntropy);
    EXPECT_EQ(A.Nearby, B.Nearby);
  }
}

TEST_F(Tables, Apis) {
  ASSERT_EQ(Compiled.Apis.size(), 6U);
  for (auto [A, B] : zip_equal(Compiled.Apis, Loaded.Records.Apis)) {
    EXPECT_EQ(A.Library, B.Library);
    EXPECT_EQ(A.Docs, B.Docs);
    EXPECT_EQ(A.Form, B.Form);
    EXPECT_EQ(A.Name, B.Name);
    EXPECT_EQ(A.MinArguments, B.MinArguments);
    EXPECT_EQ(A.MaxArguments, B.MaxArguments);
    EXPECT_EQ(A.Types, B.Types);
    ASSERT_EQ(A.When.size(), B.When.size());
    for (auto [X, Y] : zip_equal(A.When, B.When)) {
      EXPECT_EQ(X.Argument, Y.Argument);
      EXPECT_EQ(X.Is, Y.Is);
      EXPECT_EQ(X.StartsWith, Y.StartsWith);
      EXPECT_EQ(X.Contains, Y.Contains);
    }
    ASSERT_EQ(A.Roles.size(), B.Roles.size());
    for (auto [X, Y] : zip_equal(A.Roles, B.Roles)) {
      EXPECT_EQ(X.Role, Y.Role);
      EXPECT_EQ(X.At, Y.At);
      EXPECT_EQ(X.To, Y.To);
      EXPECT_EQ(X.Kind, Y.Kind);
      EXPECT_EQ(X.Detail, Y.Detail);
      EXPECT_EQ(X.Values, Y.Values);
      EXPECT_EQ(X.Minimum, Y.Minimum);
      EXPECT_EQ(X.Accept, Y.Accept);
      EXPECT_EQ(X.With, Y.With);
      EXPECT_EQ(X.Unless, Y.Unless);
    }
  }
}

TEST_F(Tables, Shapes) {
  ASSERT_EQ(Compiled.Shapes.size(), 5U);
  for (auto [A, B] : zip_equal(Compiled.Shapes, Loaded.Records.Shapes)) {
    EXPECT_EQ(A.Id, B.Id);
    EXPECT_EQ(A.Role, B.Role);
    EXPECT_EQ(A.Detail, B.Detail);
    EXPECT_EQ(A.At, B.At);
    EXPECT_EQ(A.To, B.To);
    EXPECT_EQ(A.Kind, B.Kind);
    EXPECT_EQ(A.Strength, B.Strength);
    EXPECT_EQ(A.Phrases, B.Phrases);
    EXPECT_EQ(A.Unless, B.Unless);
    EXPECT_EQ(A.Variadic, B.Variadic);
    EXPECT_EQ(A.AtEnd, B.AtEnd);
  }
}

TEST_F(Tables, Words) {
  ASSERT_EQ(Compiled.Words.size(), 5U);
  for (auto [A, B] : zip_equal(Compiled.Words, Loaded.Records.Words)) {
    EXPECT_EQ(A.Id, B.Id);
    EXPECT_EQ(A.Use, B.Use);
    EXPECT_EQ(A.Meaning, B.Meaning);
    EXPECT_EQ(A.Words, B.Words);
    EXPECT_EQ(A.With, B.With);
  }
}

TEST_F(Tables, Classifiers) {
  const Catalogue &Builtin = Catalogue::builtin();
  EXPECT_EQ(&Builtin, &Catalogue::builtin());
  EXPECT_TRUE(Builtin.names().classify("dbPassword").isCredential());
  EXPECT_TRUE(Builtin.apis().mayKnow(ApiForm::Macro, "ACME"));
  EXPECT_NE(Builtin.shapes().find("stir", false), nullptr);
}

TEST_F(Tables, Digest) {
  StringRef Digest = builtinDigest();
  EXPECT_EQ(Digest.size(), 16U);
  EXPECT_TRUE(all_of(Digest, isHexDigit)) << Digest.str();
}

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

class Compiler : public ::testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(sys::fs::createUniqueDirectory("credtidy", Folder));
  }
  void TearDown() override { sys::fs::remove_directories(Folder); }

  std::string path(StringRef Name) const { return (Folder + "/" + Name).str(); }

  std::string write(StringRef Name, StringRef Text) {
    std::error_code Error;
    raw_fd_ostream Out(path(Name), Error);
    EXPECT_FALSE(Error);
    Out << Text;
    return path(Name);
  }
  static std::string read(StringRef Path) {
    auto Buffer = MemoryBuffer::getFile(Path);
    return Buffer ? (*Buffer)->getBuffer().str() : "";
  }

  /// Runs the compiler; what it prints is in Printed.
  int run(std::vector<std::string> Arguments) {
    std::vector<StringRef> All = {CREDTIDY_CATALOGUE_COMPILER};
    All.insert(All.end(), Arguments.begin(), Arguments.end());
    std::string Errors = path("stderr");
    std::optional<StringRef> Redirects[] = {"", "", StringRef(Errors)};
    int Exit = sys::ExecuteAndWait(All.front(), All, std::nullopt, Redirects);
    Printed = read(Errors);
    return Exit;
  }

  SmallString<128> Folder;
  std::string Printed;
};

const char *Pin = "names:\n"
                  "  - { id: pin, kind: pin, phrases: [pin],\n"
                  "      examples: [cardPin], counterexamples: [user] }\n";

TEST_F(Compiler, WritesOnlyWhatChanged) {
  std::string In = write("in.yaml", Pin);
  std::string Out = path("out.cpp");
  ASSERT_EQ(run({"--output", Out, In}), 0) << Printed;
  std::string First = read(Out);
  EXPECT_NE(First.find("builtinDigest"), std::string::npos);

  sys::fs::file_status Before, After;
  ASSERT_FALSE(sys::fs::status(Out, Before));
  ASSERT_EQ(run({"--output", Out, In}), 0);
  ASSERT_FALSE(sys::fs::status(Out, After));
  EXPECT_EQ(Before.getLastModificationTime(), After.getLastModificationTime());
  EXPECT_EQ(Before.getUniqueID(), After.getUniqueID());

  // A comment changes no record, but the digest stands for the text.
  write("in.yaml", std::string(Pin) + "# more\n");
  ASSERT_EQ(run({"--output", Out, In}), 0);
  EXPECT_NE(read(Out), First);
}

TEST_F(Compiler, CheckOnly) {
  std::string In = write("in.yaml", Pin);
  EXPECT_EQ(run({"--check-only", In}), 0);
  EXPECT_EQ(Printed, "");
}

TEST_F(Compiler, ProblemsEndTheBuild) {
  std::string One = write("one.yaml", Pin);
  std::string Two = write("two.yaml", Pin);
  std::string Out = path("out.cpp");
  EXPECT_EQ(run({"--output", Out, One, Two}), 1);
  EXPECT_EQ(Printed, One + ":2:5: error: id 'pin' is used twice\n" + Two +
                         ":2:5: error: id 'pin' is used twice\n");
  EXPECT_FALSE(sys::fs::exists(Out));

  std::string Bad = write("bad.yaml", "nmaes: []\n");
  EXPECT_EQ(run({"--check-only", Bad, path("none.yaml")}), 1);
  EXPECT_EQ(Printed, Bad +
                         ":1:1: error: unknown key 'nmaes' in a catalogue "
                         "file; did you mean 'names'?\n" +
                         path("none.yaml") +
                         ": error: cannot be read: No such file or "
                         "directory\n");
}

TEST_F(Compiler, Usage) {
  EXPECT_EQ(run({write("in.yaml", Pin)}), 2);
  EXPECT_EQ(Printed, "credtidy-catalogue-compiler: error: exactly one of "
                     "--output and --check-only is needed\n");
}

TEST_F(Compiler, OutputThatCannotBeWritten) {
  std::string In = write("in.yaml", Pin);
  std::string Out = path("missing/out.cpp");
  EXPECT_EQ(run({"--output", Out, In}), 1);
  EXPECT_EQ(StringRef(Printed).find(Out + ": error: "), 0U) << Printed;
}

} // namespace
