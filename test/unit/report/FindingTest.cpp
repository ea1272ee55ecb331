//===- FindingTest.cpp - Fingerprints, order and repetitions --------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Samples.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"
#include <functional>
#include <random>
#include <set>

using namespace llvm;
using namespace credtidy;
using namespace credtidy::report;
using namespace credtidy::report::test;

static std::string fingerprintAfter(function_ref<void(Finding &)> Change,
                                    unsigned Ordinal = 0) {
  Finding Subject = sampleFinding();
  Change(Subject);
  fingerprint(Subject, Ordinal);
  return Subject.Fingerprint;
}

static std::string sampleFingerprint() {
  return fingerprintAfter([](Finding &) {});
}

TEST(Fingerprint, StaysTheSameBetweenVersions) {
  // Users' baselines hold it. If this fails, they all become worthless.
  EXPECT_EQ(sampleFingerprint(), "c1fa7bca8a33bc1ce4bfb3a78f42bfec");
}

TEST(Fingerprint, IsThirtyTwoHexDigits) {
  EXPECT_EQ(sampleFingerprint().size(), 32U);
  EXPECT_EQ(sampleFingerprint().find_first_not_of("0123456789abcdef"),
            std::string::npos);
}

TEST(Fingerprint, SurvivesMovesRenamesAndRewording) {
  EXPECT_EQ(sampleFingerprint(), fingerprintAfter([](Finding &Subject) {
              Subject.Where = {"/elsewhere/renamed.cpp", 99, 7, 99, 9};
            }));
  EXPECT_EQ(sampleFingerprint(), fingerprintAfter([](Finding &Subject) {
              Subject.Source = {"  reformatted", 3, 4};
            }));
  EXPECT_EQ(sampleFingerprint(), fingerprintAfter([](Finding &Subject) {
              Subject.Message = "said in another way";
              Subject.Level = Severity::Info;
              Subject.Sureness = Confidence::Low;
              Subject.Cwe.clear();
              Subject.Controls.clear();
              Subject.Steps.emplace_back();
              Subject.FixIts.emplace_back();
              Subject.Fingerprint = "stale";
            }));
}

TEST(Fingerprint, ChangesWithEachOfItsInputs) {
  std::set<std::string> Seen = {sampleFingerprint()};
  const auto IsNew = [&](std::string Other) {
    return Seen.insert(std::move(Other)).second;
  };
  EXPECT_TRUE(IsNew(fingerprintAfter(
      [](Finding &Subject) { Subject.Check = "credential-known-token"; })));
  EXPECT_TRUE(IsNew(fingerprintAfter(
      [](Finding &Subject) { Subject.Declaration = "db::other"; })));
  EXPECT_TRUE(IsNew(fingerprintAfter(
      [](Finding &Subject) { Subject.Statement = "other = _ ;"; })));
  for (unsigned Bit = 0; Bit != 8; ++Bit)
    EXPECT_TRUE(IsNew(fingerprintAfter(
        [&](Finding &Subject) { Subject.ChangeMarker ^= 1U << Bit; })));
  for (unsigned Ordinal = 1; Ordinal != 4; ++Ordinal)
    EXPECT_TRUE(IsNew(fingerprintAfter([](Finding &) {}, Ordinal)));
}

TEST(Fingerprint, TellsWhereOneInputEndsAndTheNextBegins) {
  EXPECT_NE(fingerprintAfter([](Finding &Subject) {
              Subject.Declaration = "ab";
              Subject.Statement = "c";
            }),
            fingerprintAfter([](Finding &Subject) {
              Subject.Declaration = "a";
              Subject.Statement = "bc";
            }));
}

/// At \p Line of \p File, otherwise the sample.
static Finding at(StringRef File, unsigned Line) {
  Finding Result = sampleFinding();
  Result.Where.File = File.str();
  Result.Where.Line = Result.Where.EndLine = Line;
  return Result;
}

TEST(Finalize, SortsByFileLineColumnAndCheck) {
  Finding LaterColumn = at("a.cpp", 2), LaterCheck = at("a.cpp", 2);
  LaterColumn.Where.Column += 1;
  LaterCheck.Check = "credential-logged";
  std::vector<Finding> Findings = {at("b.cpp", 1), LaterColumn, LaterCheck,
                                   at("a.cpp", 10), at("a.cpp", 2)};
  finalize(Findings);
  ASSERT_EQ(Findings.size(), 5U);
  EXPECT_EQ(Findings[0].Where, at("a.cpp", 2).Where);
  EXPECT_EQ(Findings[0].Check, "credential-hardcoded-secret");
  EXPECT_EQ(Findings[1].Check, "credential-logged");
  EXPECT_EQ(Findings[2].Where, LaterColumn.Where);
  EXPECT_EQ(Findings[3].Where.Line, 10U);
  EXPECT_EQ(Findings[4].Where.File, "b.cpp");
}

TEST(Finalize, DropsARepetitionEvenIfSeenDifferently) {
  // A header's finding, by a translation unit where a template hides the way.
  Finding Unsure = sampleFinding();
  Unsure.Sureness = Confidence::Low;
  Unsure.Declaration = "db<int>::dbPassword";
  std::vector<Finding> Findings = {Unsure, sampleFinding(), sampleFinding()};
  finalize(Findings);
  ASSERT_EQ(Findings.size(), 1U);
  EXPECT_EQ(Findings[0].Sureness, Confidence::High);
  EXPECT_EQ(Findings[0].Declaration, "db::dbPassword");
}

TEST(Finalize, KeepsWhatDiffersInCheckPlaceOrMessage) {
  std::vector<Finding> Findings(6, sampleFinding());
  Findings[1].Check = "credential-logged";
  Findings[2].Where.File = "/proj/src/other.cpp";
  Findings[3].Where.Column += 1;
  Findings[4].Where.EndColumn += 1;
  Findings[5].Message = "another";
  finalize(Findings);
  EXPECT_EQ(Findings.size(), 6U);
}

TEST(Finalize, CountsFindingsThatAgreeInSourceOrder) {
  std::vector<Finding> Findings = {at("b.cpp", 1), at("a.cpp", 30),
                                   at("a.cpp", 4)};
  finalize(Findings);
  ASSERT_EQ(Findings.size(), 3U);
  for (unsigned Ordinal = 0; Ordinal != 3; ++Ordinal)
    EXPECT_EQ(Findings[Ordinal].Fingerprint,
              fingerprintAfter([](Finding &) {}, Ordinal));
}

TEST(Finalize, GivesAPartOfTheFilesNoFingerprintOfItsOwn) {
  std::vector<Finding> All = {at("a.cpp", 1), at("b.cpp", 1), at("c.cpp", 1)};
  std::vector<Finding> Part = {at("b.cpp", 1), at("c.cpp", 1)};
  finalize(All);
  finalize(Part);
  for (const Finding &Each : Part)
    EXPECT_TRUE(any_of(All, [&](const Finding &Other) {
      return Other.Fingerprint == Each.Fingerprint;
    }));
}

TEST(Finalize, DoesNotDependOnTheOrderOfArrival) {
  std::vector<Finding> Expected = manyFindings().Findings;
  // Repetitions that differ where the order of findings does not look first.
  for (size_t I = 0, E = Expected.size(); I != E; ++I) {
    Finding Other = Expected[I];
    Other.Source.Line += " ";
    Expected.push_back(Other);
  }
  std::vector<Finding> Shuffled = Expected;
  finalize(Expected);
  EXPECT_EQ(Expected.size(), manyFindings().Findings.size());
  std::mt19937 Random(20); // a fixed seed: a failure can be repeated
  for (unsigned I = 0; I != 50; ++I) {
    std::shuffle(Shuffled.begin(), Shuffled.end(), Random);
    std::vector<Finding> Result = Shuffled;
    finalize(Result);
    ASSERT_EQ(Result, Expected);
  }
}

/// At \p Line of \p File, one of those that are told as one.
static Finding oneOfMany(StringRef File, unsigned Line, StringRef Message) {
  Finding Result = at(File, Line);
  Result.Check = "credential-not-wiped";
  Result.Message = Message.str();
  Result.Summary = (Message + " and {0} more").str();
  Result.Steps = {{Result.Where, "assigned here", {}}};
  Result.FixIts = {{Result.Where, "better"}};
  return Result;
}

TEST(Finalize, MakesOneOfFindingsWithASummary) {
  Finding Alone = at("a.cpp", 3);
  Alone.Check = "credential-not-wiped";
  std::vector<Finding> Findings = {
      oneOfMany("c.cpp", 1, "third"), oneOfMany("b.cpp", 1, "second"), Alone,
      oneOfMany("a.cpp", 9, "first"), oneOfMany("a.cpp", 9, "first")};
  finalize(Findings);
  ASSERT_EQ(Findings.size(), 2U);
  EXPECT_EQ(Findings[0].Message, Alone.Message);
  EXPECT_EQ(Findings[1].Message, "first and 2 more");
  EXPECT_EQ(Findings[1].Where.File, "a.cpp");
  EXPECT_TRUE(Findings[1].Summary.empty());
  EXPECT_TRUE(Findings[1].Steps.empty());
  EXPECT_TRUE(Findings[1].FixIts.empty());
}

TEST(Finalize, SummarisesInTheWorst) {
  std::vector<Finding> Findings = {oneOfMany("a.cpp", 1, "first"),
                                   oneOfMany("b.cpp", 1, "second")};
  Findings[0].Level = Severity::Low;
  finalize(Findings);
  ASSERT_EQ(Findings.size(), 1U);
  EXPECT_EQ(Findings[0].Message, "second and 1 more");
}

TEST(Finalize, KeepsTheFingerprintOfASummaryWhenAnotherIsFirst) {
  std::vector<Finding> Before = {oneOfMany("b.cpp", 1, "second"),
                                 oneOfMany("c.cpp", 1, "third")};
  std::vector<Finding> After = Before;
  After.push_back(oneOfMany("a.cpp", 1, "first"));
  After.back().Declaration = "another";
  finalize(Before);
  finalize(After);
  ASSERT_EQ(After.size(), 1U);
  EXPECT_EQ(Before[0].Fingerprint, After[0].Fingerprint);
}

TEST(Finalize, TellsTheOnlyOneInItsOwnWords) {
  std::vector<Finding> Findings = {oneOfMany("a.cpp", 1, "first")};
  finalize(Findings);
  ASSERT_EQ(Findings.size(), 1U);
  EXPECT_EQ(Findings[0].Message, "first");
  EXPECT_FALSE(Findings[0].Steps.empty());
}

TEST(Finalize, ChangesNothingTheSecondTime) {
  std::vector<Finding> Once = manyFindings().Findings;
  std::vector<Finding> Twice = Once;
  finalize(Twice);
  EXPECT_EQ(Once, Twice);
}
