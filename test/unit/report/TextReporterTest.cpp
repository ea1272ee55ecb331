//===- TextReporterTest.cpp -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Golden.h"
#include "Samples.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::report;
using namespace credtidy::report::test;

static std::string text(const Results &Subject,
                        ReporterOptions Options = sampleOptions()) {
  return written(Format::Text, Subject, std::move(Options));
}

/// The two lines that show \p Source, without the gutter.
static std::pair<std::string, std::string> drawn(const Excerpt &Source) {
  Results Subject;
  Subject.Findings = {sampleFinding()};
  Subject.Findings[0].Source = Source;
  const std::string Whole = text(Subject);
  SmallVector<StringRef> Lines;
  StringRef(Whole).split(Lines, '\n');
  EXPECT_GE(Lines.size(), 3U);
  EXPECT_EQ(Lines[1].take_front(8), "   12 | ");
  EXPECT_EQ(Lines[2].take_front(8), "      | ");
  return {Lines[1].drop_front(8).str(), Lines[2].drop_front(8).str()};
}

static std::pair<std::string, std::string> drawn(StringRef Line,
                                                 StringRef Marked) {
  return drawn(excerpt(Line, Marked));
}

using Drawing = std::pair<std::string, std::string>;

TEST(TextReporter, WritesWhatTheGoldensShow) {
  expectGolden("none.txt", text(noFindings()));
  expectGolden("findings.txt", text(manyFindings()));
  expectGolden("gaps.txt", text(withGaps()));
}

TEST(TextReporter, TellsMoreWhenVerbose) {
  ReporterOptions Options = sampleOptions();
  Options.Verbose = true;
  expectGolden("findings-verbose.txt", text(manyFindings(), Options));
}

TEST(TextReporter, UsesClangsColours) {
  ReporterOptions Options = sampleOptions();
  Options.Colour = true;
  expectGolden("findings-colour.txt", text(manyFindings(), Options));
  expectGolden("gaps-colour.txt", text(withGaps(), Options));
}

TEST(TextReporter, LeavesTheColoursOfTheStreamAsTheyWere) {
  for (bool Before : {false, true}) {
    for (bool Colour : {false, true}) {
      ReporterOptions Options = sampleOptions();
      Options.Colour = Colour;
      std::string Result;
      raw_string_ostream Out(Result);
      Out.enable_colors(Before);
      makeReporter(Format::Text, Options)->write(manyFindings(), Out);
      EXPECT_EQ(Out.colors_enabled(), Before);
    }
  }
}

TEST(TextReporter, IsSilentWhenQuietAndContent) {
  ReporterOptions Options = sampleOptions();
  Options.Quiet = true;
  EXPECT_EQ(text(noFindings(), Options), "");
  EXPECT_EQ(text(withGaps()).find(text(withGaps(), Options)), 0U);
  EXPECT_EQ(text(withGaps(), Options).find("credtidy:"), std::string::npos);
}

TEST(TextReporter, CountsOneOfAKindAsOne) {
  Results Subject;
  Subject.Files = 1;
  EXPECT_EQ(text(Subject), "credtidy: no findings in 1 file, 0.0 s\n");
  Subject.Findings = {sampleFinding()};
  EXPECT_TRUE(
      StringRef(text(Subject))
          .ends_with("\ncredtidy: 1 finding (1 high) in 1 file, 0.0 s\n"));
}

TEST(TextReporter, MarksTheRightPartOfTheLine) {
  EXPECT_EQ(drawn("int pin = 1;", "pin"), Drawing("int pin = 1;", "    ^~~"));
  EXPECT_EQ(drawn("pin", "pin"), Drawing("pin", "^~~"));
  // The mark may lack a length, or stand behind the line or beyond.
  EXPECT_EQ(drawn({"pin", 2, 0}), Drawing("pin", " ^"));
  EXPECT_EQ(drawn({"pin", 4, 1}), Drawing("pin", "   ^"));
  EXPECT_EQ(drawn({"pin", 99, 99}), Drawing("pin", "   ^"));
  EXPECT_EQ(drawn({"pin", 2, 4000000000U}), Drawing("pin", " ^~"));
}

TEST(TextReporter, ExpandsTabs) {
  EXPECT_EQ(drawn("\tint\tpin;", "pin"),
            Drawing("        int     pin;", "                ^~~"));
  // A mark can hold a tab as well.
  EXPECT_EQ(drawn("a = \"x\ty\"", "\"x\ty\""),
            Drawing("a = \"x  y\"", "    ^~~~~~"));
}

TEST(TextReporter, KnowsHowWideCharactersAre) {
  EXPECT_EQ(drawn("/* für */ pin", "pin"),
            Drawing("/* für */ pin", "          ^~~"));
  // East Asian characters are two columns wide, combining ones none.
  EXPECT_EQ(drawn("/* 鍵 */ pin", "pin"),
            Drawing("/* 鍵 */ pin", "         ^~~"));
  EXPECT_EQ(drawn("鍵 = 1", "鍵"), Drawing("鍵 = 1", "^~"));
  EXPECT_EQ(drawn("/* u\xcc\x88 */ pin", "pin"),
            Drawing("/* u\xcc\x88 */ pin", "        ^~~"));
  // A mark inside a character is one on the character.
  EXPECT_EQ(drawn({"aüb", 3, 1}), Drawing("aüb", " ^"));
}

TEST(TextReporter, ShowsWhatATerminalWouldObey) {
  EXPECT_EQ(drawn("\x1b[2J pin", "pin"),
            Drawing("<U+001B>[2J pin", "            ^~~"));
  EXPECT_EQ(
      drawn("\x07\x7f\xc2\x9b pin", "pin"),
      Drawing("<U+0007><U+007F><U+009B> pin", "                         ^~~"));
  EXPECT_EQ(drawn("\xe2\x80\xae pin", "pin"),
            Drawing("<U+202E> pin", "         ^~~"));
  EXPECT_EQ(drawn("a\rb pin", "pin"),
            Drawing("a<U+000D>b pin", "           ^~~"));
  EXPECT_EQ(drawn("caf\xe9 pin", "pin"), Drawing("caf<E9> pin", "        ^~~"));
  EXPECT_EQ(drawn(StringRef("\0 pin", 5), "pin"),
            Drawing("<U+0000> pin", "         ^~~"));
}

TEST(TextReporter, SendsNoControlCharacterWhateverTheResults) {
  for (unsigned char Control = 0; Control != 0xff; ++Control) {
    if (isPrint(Control))
      continue;
    const std::string Evil = "a" + std::string(1, Control) + "b";
    Results Subject = withGaps();
    Finding &Found = Subject.Findings[0];
    Found.Steps.resize(1);
    Found.Steps[0].Where.Line = 1;
    for (std::string *Each :
         {&Found.Check, &Found.Message, &Found.Where.File, &Found.Source.Line,
          &Found.Controls[0], &Found.Declaration, &Found.Fingerprint,
          &Found.Steps[0].Message, &Found.Steps[0].Where.File,
          &Found.Steps[0].Source.Line, &Subject.Gaps[0].File,
          &Subject.Gaps[0].Message})
      *Each = Evil;
    ReporterOptions Options = sampleOptions();
    Options.Verbose = true;
    for (char C : text(Subject, Options))
      EXPECT_TRUE(isPrint(C) || C == '\n')
          << "control character " << int(Control);
  }
}

TEST(TextReporter, DropsTheEndOfTheLine) {
  EXPECT_EQ(drawn("int pin;\r\n", "pin"), Drawing("int pin;", "    ^~~"));
}

TEST(TextReporter, CutsALineThatIsTooLong) {
  const std::string Much(1000, 'x');
  const Drawing Middle = drawn(Much + " pin " + Much, "pin");
  EXPECT_EQ(Middle.first, "..." + std::string(59, 'x') + " pin " +
                              std::string(96, 'x') + "...");
  EXPECT_EQ(Middle.second, std::string(63, ' ') + "^~~");
  const Drawing Start = drawn("pin " + Much, "pin");
  EXPECT_EQ(Start.first, "pin " + std::string(156, 'x') + "...");
  EXPECT_EQ(Start.second, "^~~");
  const Drawing End = drawn(Much + " pin", "pin");
  EXPECT_EQ(End.first, "..." + std::string(156, 'x') + " pin");
  EXPECT_EQ(End.second, std::string(160, ' ') + "^~~");
  // The mark ends where the line does.
  const Drawing Long = drawn("x = " + Much, Much);
  EXPECT_EQ(Long.second, "    ^" + std::string(155, '~'));
  // Wide characters are not cut in halves.
  std::string Wide;
  for (unsigned I = 0; I != 200; ++I)
    Wide += "鍵";
  const Drawing Whole = drawn("y" + Wide + "zpin" + Wide, "pin");
  EXPECT_EQ(StringRef(Whole.first).find("zpin"),
            3 + 29 * StringRef("鍵").size());
  EXPECT_EQ(Whole.second, std::string(3 + 29 * 2 + 1, ' ') + "^~~");
}

TEST(TextReporter, ShowsPathsBelowTheRootShortened) {
  const auto Shown = [](StringRef File, StringRef Root) {
    Results Subject;
    Subject.Findings = {sampleFinding()};
    Subject.Findings[0].Where.File = File.str();
    ReporterOptions Options = sampleOptions();
    Options.Root = Root.str();
    const std::string Whole = text(Subject, Options);
    return StringRef(Whole).split(":12:20: warning:").first.str();
  };
  EXPECT_EQ(Shown("/proj/src/a.cpp", "/proj"), "src/a.cpp");
  EXPECT_EQ(Shown("/proj/src/a.cpp", "/proj/"), "src/a.cpp");
  EXPECT_EQ(Shown("/proj/src/../lib/./a.h", "/proj"), "lib/a.h");
  EXPECT_EQ(Shown("/project/a.cpp", "/proj"), "/project/a.cpp");
  EXPECT_EQ(Shown("/other/a.cpp", "/proj"), "/other/a.cpp");
  EXPECT_EQ(Shown("/other/a.cpp", "/"), "other/a.cpp");
  EXPECT_EQ(Shown("/proj/src/a.cpp", ""), "/proj/src/a.cpp");
  EXPECT_EQ(Shown("src/a.cpp", ""), "src/a.cpp");
  EXPECT_EQ(Shown("src/a.cpp", "/proj"), "src/a.cpp");
  // A name as given on the command line is relative to the working folder.
  EXPECT_EQ(Shown("src/a.cpp", "src"), "a.cpp");
  SmallString<128> Here;
  ASSERT_FALSE(sys::fs::current_path(Here));
  EXPECT_EQ(Shown("src/a.cpp", (Here + "/src").str()), "a.cpp");
}

TEST(TextReporter, LeavesOutTheColumnAndLineThatAreNotKnown) {
  Results Subject;
  Subject.Findings = {sampleFinding()};
  Subject.Findings[0].Where.Column = 0;
  EXPECT_TRUE(StringRef(text(Subject)).starts_with("src/db.cpp:12: warning: "));
  Subject.Findings[0].Where.Line = 0;
  EXPECT_TRUE(StringRef(text(Subject)).starts_with("src/db.cpp: warning: "));
  EXPECT_EQ(text(Subject).find(" | "), std::string::npos);
}
