//===- JsonReporterTest.cpp -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Golden.h"
#include "Samples.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"
#include <set>

using namespace llvm;
using namespace credtidy;
using namespace credtidy::report;
using namespace credtidy::report::test;

static std::string asJson(const Results &Subject,
                          ReporterOptions Options = sampleOptions()) {
  return written(Format::Json, Subject, std::move(Options));
}

TEST(JsonReporter, WritesWhatTheGoldensShow) {
  expectGolden("none.json", asJson(noFindings()));
  expectGolden("findings.json", asJson(manyFindings()));
  expectGolden("gaps.json", asJson(withGaps()));
}

TEST(JsonReporter, DependsNeitherOnTheTimeNorOnWhereTheProjectLies) {
  Results Here = manyFindings(), There = Here;
  There.Seconds = 99;
  ReporterOptions Options = sampleOptions();
  Options.Root = "/somewhere/else";
  Options.CommandLine = "called differently";
  const auto Move = [&](std::string &File) {
    if (StringRef(File).starts_with("/proj/"))
      File = Options.Root + File.substr(StringRef("/proj").size());
  };
  for (Finding &Each : There.Findings) {
    Move(Each.Where.File);
    for (Step &Way : Each.Steps)
      Move(Way.Where.File);
    for (FixIt &Fix : Each.FixIts)
      Move(Fix.Range.File);
  }
  EXPECT_EQ(asJson(Here), asJson(There, Options));
  EXPECT_EQ(asJson(Here).find("/proj"), std::string::npos);
}

TEST(JsonReporter, LeavesOutWhatOnlyMakesTheFingerprint) {
  Results Subject;
  Subject.Findings = {sampleFinding()};
  Subject.Findings[0].Statement = "the statement itself";
  EXPECT_EQ(asJson(Subject).find("changeMarker"), std::string::npos);
  EXPECT_EQ(asJson(Subject).find("the statement itself"), std::string::npos);
}

static void collectKeys(const json::Value &Source,
                        std::set<std::string> &Keys) {
  if (const json::Object *Object = Source.getAsObject())
    for (const auto &Each : *Object) {
      Keys.insert(Each.first.str());
      collectKeys(Each.second, Keys);
    }
  if (const json::Array *Array = Source.getAsArray())
    for (const json::Value &Each : *Array)
      collectKeys(Each, Keys);
}

TEST(JsonReporter, HasNoKeyThatTheGuideDoesNotExplain) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Guide =
      MemoryBuffer::getFile(CREDTIDY_SOURCE_DIR "/docs/guide/json-format.md");
  ASSERT_TRUE(bool(Guide));
  std::set<std::string> Keys;
  for (const Results &Subject : {manyFindings(), withGaps()}) {
    Expected<json::Value> Parsed = json::parse(asJson(Subject));
    ASSERT_TRUE(bool(Parsed)) << toString(Parsed.takeError());
    collectKeys(*Parsed, Keys);
  }
  EXPECT_TRUE(Keys.count("fileBytes"));
  for (const std::string &Key : Keys)
    EXPECT_TRUE(Guide->get()->getBuffer().contains("`" + Key + "`"))
        << "docs/guide/json-format.md does not explain " << Key;
}
