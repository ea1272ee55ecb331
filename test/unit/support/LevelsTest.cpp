//===- LevelsTest.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/support/Levels.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy;

TEST(Levels, SeveritiesHaveTheirWords) {
  const std::pair<Severity, StringRef> Words[] = {
      {Severity::Info, "info"},         {Severity::Low, "low"},
      {Severity::Medium, "medium"},     {Severity::High, "high"},
      {Severity::Critical, "critical"},
  };
  for (const auto &[Level, Word] : Words) {
    EXPECT_EQ(toString(Level), Word);
    EXPECT_EQ(parseSeverity(Word), Level);
  }
}

TEST(Levels, ConfidencesHaveTheirWords) {
  const std::pair<Confidence, StringRef> Words[] = {
      {Confidence::Low, "low"},
      {Confidence::Medium, "medium"},
      {Confidence::High, "high"},
  };
  for (const auto &[Level, Word] : Words) {
    EXPECT_EQ(toString(Level), Word);
    EXPECT_EQ(parseConfidence(Word), Level);
  }
}

TEST(Levels, OtherWordsAreRefused) {
  for (StringRef Wrong : {"", "High", "HIGH", " high", "high ", "hig",
                          "highest", "error", "none", "3"}) {
    EXPECT_EQ(parseSeverity(Wrong), std::nullopt) << Wrong.str();
    EXPECT_EQ(parseConfidence(Wrong), std::nullopt) << Wrong.str();
  }
  // Each scale has words that are not on the other.
  EXPECT_EQ(parseConfidence("critical"), std::nullopt);
  EXPECT_EQ(parseConfidence("info"), std::nullopt);
}

TEST(Levels, RiseAsTheGateComparesThem) {
  EXPECT_LT(Severity::Info, Severity::Low);
  EXPECT_LT(Severity::Low, Severity::Medium);
  EXPECT_LT(Severity::Medium, Severity::High);
  EXPECT_LT(Severity::High, Severity::Critical);
  EXPECT_LT(Confidence::Low, Confidence::Medium);
  EXPECT_LT(Confidence::Medium, Confidence::High);
}
