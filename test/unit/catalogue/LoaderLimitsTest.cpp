//===- LoaderLimitsTest.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTesting.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

std::string repeat(StringRef Piece, size_t Times) {
  std::string Result;
  Result.reserve(Piece.size() * Times);
  for (size_t I = 0; I != Times; ++I)
    Result += Piece;
  return Result;
}

/// Fails if what happens in its life takes too long for a refusal. Generous,
/// because a machine may be busy; what it guards against takes minutes.
class Stopwatch {
public:
  ~Stopwatch() {
    std::chrono::duration<double> Seconds =
        std::chrono::steady_clock::now() - Start;
    EXPECT_LT(Seconds.count(), 10.0);
  }

private:
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

TEST(LoaderLimits, AliasBomb) {
  // Ten aliases of ten aliases, nine times: 10^9 values.
  std::string Text = "a0: &a0 [x]\n";
  for (int I = 1; I <= 9; ++I) {
    std::string Alias = "*a" + std::to_string(I - 1);
    Text += "a" + std::to_string(I) + ": &a" + std::to_string(I) + " [" +
            Alias + repeat(", " + Alias, 9) + "]\n";
  }
  Stopwatch Watch;
  EXPECT_EQ(problemsOf(Text), "f.yaml:7:10: error: more than 400000 values, "
                              "aliases expanded");
}

TEST(LoaderLimits, AliasesCountWhatTheyStandFor) {
  LoadLimits Limits;
  Limits.MaxNodes = 12;
  // The root, four keys, a list of three texts, and three aliases to it.
  std::string Text = "a: &a [x, y, z]\nb: *a\n";
  EXPECT_EQ(problemsOf(Text + "c: 1\n", "f.yaml", Limits),
            "f.yaml:3:4: error: more than 12 values, aliases expanded");
}

TEST(LoaderLimits, AliasesOfALongText) {
  std::string Text = "a: &a |\n";
  for (int I = 0; I != 1000; ++I)
    Text += "  " + std::string(1000, 'x') + "\n";
  Text += "names:\n";
  for (int I = 0; I != 1000; ++I)
    Text += "  - *a\n";
  Stopwatch Watch;
  EXPECT_EQ(problemsOf(Text), "f.yaml:1008:5: error: more than 400000 values, "
                              "aliases expanded");
}

TEST(LoaderLimits, ManyMistakes) {
  std::string Text;
  for (int I = 0; I != 100000; ++I)
    Text += "k" + std::to_string(I) + ": 1\n";
  Stopwatch Watch;
  std::string Problems = problemsOf(Text);
  EXPECT_EQ(StringRef(Problems).count('\n'), 100U);
  EXPECT_TRUE(StringRef(Problems).ends_with(
      "\nf.yaml:101:1: error: more mistakes than 100; the rest is not shown"));
}

TEST(LoaderLimits, LongWords) {
  Stopwatch Watch;
  std::string Text;
  for (int I = 0; I != 60; ++I)
    Text += "k" + std::to_string(I) + std::string(60000, 'x') + ": 1\n";
  EXPECT_LT(problemsOf(Text).size(), 60U * 300);
}

TEST(LoaderLimits, LargePatterns) {
  std::string Text = "values:\n";
  for (int I = 0; I != 20000; ++I)
    Text += "  - { id: p" + std::to_string(I) +
            ", class: c, pattern: '(\\pL{10}){99}' }\n";
  Stopwatch Watch;
  std::string Problems = problemsOf(Text);
  EXPECT_NE(
      Problems.find("error: the patterns of this file are too large together"),
      std::string::npos)
      << Problems.substr(0, 1000);
}

TEST(LoaderLimits, RefusedPatterns) {
  std::string Text = "values:\n";
  for (int I = 0; I != 20000; ++I)
    Text += "  - { id: p" + std::to_string(I) +
            ", class: c, pattern: '(\\pL{100}){10}' }\n";
  Stopwatch Watch;
  std::string Problems = problemsOf(Text);
  EXPECT_EQ(StringRef(Problems).count('\n'), 100U);
}

TEST(LoaderLimits, NoControlCharacterIsPrinted) {
  EXPECT_EQ(
      problemsOf("names:\n"
                 "  - { id: \"a\\e[31m\\nb\", \"k\\0\": 1,\n"
                 "      kind: pin, phrases: [pin] }\n"),
      "f.yaml:2:11: error: id 'a\\x1b[31m\\nb' must be lower-case words "
      "and digits with hyphens between them\n"
      "f.yaml:2:25: error: unknown key 'k\\x00' in a name entry; possible "
      "are id, kind, confidence, phrases, examples, counterexamples");
}

TEST(LoaderLimits, LongTextIsCutBetweenCharacters) {
  std::string Text = std::string(79, 'a') + "éb";
  EXPECT_EQ(problemsOf(Text + ": 1\n").substr(0, 115),
            "f.yaml:1:1: error: unknown key '" + std::string(79, 'a') + "…'");
}

TEST(LoaderLimits, AliasToItself) {
  EXPECT_EQ(problemsOf("names: &a [*a]\n"),
            "f.yaml:1:12: error: an alias to what it is part of");
}

TEST(LoaderLimits, AliasesAreResolved) {
  Document Loaded = load("names:\n"
                         "  - { id: a, kind: pin, phrases: &p [a, b] }\n"
                         "  - { id: b, kind: pin, phrases: *p }\n");
  EXPECT_EQ(Loaded.Records.Names[1].Phrases, Loaded.Records.Names[0].Phrases);
}

TEST(LoaderLimits, DeepNesting) {
  for (StringRef Piece : {"[", "{", "- ", "? ", "[a, ", "{a: ", "[{", "[\n ",
                          "[? ", "? - ", "{? ", "&a [", "[[a]: "}) {
    SCOPED_TRACE(Piece.str());
    // As long as a line may be, and as long as a file may be.
    for (size_t Bytes : {60000U, 1000000U, 4U << 20}) {
      Stopwatch Watch;
      std::string Problems = problemsOf(repeat(Piece, Bytes / Piece.size()));
      bool OneLine = !Piece.contains('\n') && Bytes > 65536;
      EXPECT_TRUE(StringRef(Problems).ends_with(
          OneLine ? "error: a line longer than 65536 bytes"
                  : "error: nested more than 24 levels deep"))
          << Problems;
    }
  }
}

TEST(LoaderLimits, DeepIndentation) {
  std::string Text;
  for (unsigned I = 0; I != 2000; ++I)
    Text += std::string(I, ' ') + "a:\n";
  Stopwatch Watch;
  EXPECT_EQ(problemsOf(Text),
            "f.yaml:24:24: error: nested more than 24 levels deep");
}

TEST(LoaderLimits, DepthCountsThroughAliases) {
  LoadLimits Limits;
  Limits.MaxDepth = 4;
  EXPECT_EQ(problemsOf("a: &a [[x]]\n", "f.yaml", Limits).find("nested"),
            std::string::npos);
  EXPECT_EQ(problemsOf("a: &a [[x]]\nb: [*a]\n", "f.yaml", Limits),
            "f.yaml:2:5: error: nested more than 4 levels deep");
}

TEST(LoaderLimits, DepthOfTheFormatIsAllowed) {
  load("apis:\n"
       "  - library: L\n"
       "    functions:\n"
       "      - name: f\n"
       "        when: [{ argument: 0, is: [A] }]\n"
       "        credential: [{ argument: 1, kind: pin }]\n");
}

TEST(LoaderLimits, ManyValues) {
  Stopwatch Watch;
  EXPECT_EQ(problemsOf(repeat("- a\n", 500000)),
            "f.yaml:400000:3: error: more than 400000 values, aliases "
            "expanded");
}

TEST(LoaderLimits, LongLine) {
  Stopwatch Watch;
  EXPECT_EQ(problemsOf("a: 1\nb: [" + repeat("a,", 2000000) + "]"),
            "f.yaml:2:65537: error: a line longer than 65536 bytes");
}

TEST(LoaderLimits, LargeText) {
  EXPECT_EQ(problemsOf(repeat("#\n", (2 << 20) + 1)),
            "f.yaml: error: larger than 4194304 bytes");
}

TEST(LoaderLimits, BinaryText) {
  EXPECT_EQ(problemsOf(StringRef("names:\n  a\0b\n", 13)),
            "f.yaml:2:4: error: not a text file: it contains a NUL byte");
  EXPECT_EQ(problemsOf("names:\n  - \xff\xfe\n"),
            "f.yaml:2:5: error: not UTF-8 text: invalid byte 0xFF");
  EXPECT_EQ(problemsOf("names:\n  - \xc3"),
            "f.yaml:2:5: error: not UTF-8 text: invalid byte 0xC3");
  EXPECT_EQ(problemsOf("names: \x1b[31m\n"),
            "f.yaml:1:8: error: a control character (0x1B); write it as an "
            "escape");
  // An executable, which begins with a control character.
  EXPECT_EQ(problemsOf(StringRef("\x7f"
                                 "ELF\x02\x01\x01\0",
                                 8)),
            "f.yaml:1:1: error: a control character (0x7F); write it as an "
            "escape");
}

TEST(LoaderLimits, ByteOrderMarkAndLineEnds) {
  Document Loaded = load("\xef\xbb\xbfnames:\r\n"
                         "  - id: pin\r\n"
                         "    kind: pin\r\n"
                         "    phrases: [pin]\r\n");
  ASSERT_EQ(Loaded.Records.Names.size(), 1U);
  EXPECT_EQ(Loaded.Records.Names[0].Id, "pin");
}

class LoaderFile : public ::testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(sys::fs::createTemporaryFile("credtidy", "yaml", Path));
  }
  void TearDown() override { sys::fs::remove(Path); }

  void fill(StringRef Text) {
    std::error_code Error;
    raw_fd_ostream Out(Path, Error);
    ASSERT_FALSE(Error);
    Out << Text;
  }
  std::string problems(StringRef Of) {
    std::vector<Problem> Problems;
    loadFile(Of, Problems);
    std::string Result = format(Problems);
    StringRef Rest = Result;
    EXPECT_TRUE(Rest.consume_front(Of)) << Result;
    return Rest.str();
  }

  SmallString<128> Path;
};

TEST_F(LoaderFile, Loads) {
  fill("names:\n  - { id: pin, kind: pin, phrases: [pin] }\n");
  std::vector<Problem> Problems;
  Document Loaded = loadFile(Path, Problems);
  EXPECT_EQ(format(Problems), "");
  EXPECT_EQ(Loaded.File, Path);
  ASSERT_EQ(Loaded.Records.Names.size(), 1U);
}

TEST_F(LoaderFile, HundredMegabytes) {
  int File = -1;
  ASSERT_FALSE(sys::fs::openFileForWrite(Path, File));
  ASSERT_FALSE(sys::fs::resize_file(File, 100 << 20));
  auto Target = sys::fs::convertFDToNativeFile(File);
  sys::fs::closeFile(Target);
  Stopwatch Watch;
  EXPECT_EQ(problems(Path), ": error: larger than 4194304 bytes");
}

TEST_F(LoaderFile, Missing) {
  sys::fs::remove(Path);
  EXPECT_EQ(problems(Path), ": error: cannot be read: No such file or "
                            "directory");
}

TEST_F(LoaderFile, NotAFile) {
  Stopwatch Watch;
  EXPECT_EQ(problems("/"), ": error: cannot be read: not a regular file");
  EXPECT_EQ(problems("/dev/zero"),
            ": error: cannot be read: not a regular file");
}

} // namespace
