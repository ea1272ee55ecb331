//===- SarifReporterTest.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Golden.h"
#include "Samples.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::report;
using namespace credtidy::report::test;

static std::string sarif(const Results &Subject,
                         ReporterOptions Options = sampleOptions()) {
  return written(Format::Sarif, Subject, std::move(Options));
}

/// The only run of the report.
static json::Object run(const Results &Subject,
                        ReporterOptions Options = sampleOptions()) {
  Expected<json::Value> Parsed = json::parse(sarif(Subject, Options));
  if (!Parsed) {
    ADD_FAILURE() << toString(Parsed.takeError());
    return {};
  }
  return *Parsed->getAsObject()->getArray("runs")->front().getAsObject();
}

/// What is at the end of a way such as "locations/0/physicalLocation".
static const json::Value *at(const json::Object &Source, StringRef Way) {
  const json::Value *Here = nullptr;
  const json::Object *Object = &Source;
  for (StringRef Name : split(Way, '/')) {
    unsigned Index;
    const json::Array *Array = Here ? Here->getAsArray() : nullptr;
    if (Array && !Name.getAsInteger(10, Index))
      Here = Index < Array->size() ? &(*Array)[Index] : nullptr;
    else
      Here = Object ? Object->get(Name) : nullptr;
    if (!Here)
      return nullptr;
    Object = Here->getAsObject();
  }
  return Here;
}

static std::string textAt(const json::Object &Source, StringRef Way) {
  const json::Value *There = at(Source, Way);
  return There && There->getAsString() ? There->getAsString()->str() : "(none)";
}

static int64_t numberAt(const json::Object &Source, StringRef Way) {
  const json::Value *There = at(Source, Way);
  return There && There->getAsInteger() ? *There->getAsInteger() : -1;
}

/// The result that \p Found becomes.
static json::Object result(const Finding &Found) {
  Results Subject;
  Subject.Findings = {Found};
  const json::Object Run = run(Subject);
  return *at(Run, "results/0")->getAsObject();
}

TEST(SarifReporter, WritesWhatTheGoldensShow) {
  expectGolden("none.sarif", sarif(noFindings()));
  expectGolden("findings.sarif", sarif(manyFindings()));
  expectGolden("gaps.sarif", sarif(withGaps()));
}

TEST(SarifReporter, RatesSeverities) {
  const std::tuple<Severity, StringRef, StringRef> Expected[] = {
      {Severity::Critical, "error", "9.5"}, {Severity::High, "error", "8.0"},
      {Severity::Medium, "warning", "5.5"}, {Severity::Low, "note", "3.0"},
      {Severity::Info, "note", "0.0"},
  };
  for (const auto &[Level, Word, Score] : Expected) {
    Results Subject;
    Subject.Findings = {sampleFinding()};
    Subject.Findings[0].Level = Level;
    ReporterOptions Options = sampleOptions();
    Options.Rules[0].Level = Level;
    const json::Object Run = run(Subject, Options);
    const StringRef Rule = "tool/driver/rules/0/";
    EXPECT_EQ(textAt(Run, (Rule + "defaultConfiguration/level").str()), Word);
    EXPECT_EQ(textAt(Run, (Rule + "properties/security-severity").str()),
              Score);
    EXPECT_EQ(textAt(Run, "results/0/level"), Word);
  }
}

TEST(SarifReporter, RanksBySeverityAndConfidence) {
  Finding Found = sampleFinding();
  const auto RankWith = [&](Severity Level, Confidence Sureness) {
    Found.Level = Level;
    Found.Sureness = Sureness;
    return at(result(Found), "rank")->getAsNumber().value();
  };
  EXPECT_EQ(RankWith(Severity::Critical, Confidence::High), 95);
  EXPECT_EQ(RankWith(Severity::Info, Confidence::High), 0);
  EXPECT_GT(RankWith(Severity::High, Confidence::High),
            RankWith(Severity::High, Confidence::Medium));
  EXPECT_GT(RankWith(Severity::High, Confidence::Medium),
            RankWith(Severity::High, Confidence::Low));
}

TEST(SarifReporter, RefersToRulesAndWeaknessesByTheRightNumber) {
  const json::Object Run = run(manyFindings());
  const json::Array &Rules = *at(Run, "tool/driver/rules")->getAsArray();
  const json::Array &Taxa = *at(Run, "taxonomies/0/taxa")->getAsArray();
  EXPECT_EQ(Rules.size(), 4U) << "three known, one not";
  const auto ExpectTaxon = [&](const json::Object &Reference) {
    const int64_t Index = numberAt(Reference, "index");
    ASSERT_GE(Index, 0);
    ASSERT_LT(size_t(Index), Taxa.size());
    EXPECT_EQ(textAt(*Taxa[Index].getAsObject(), "id"),
              textAt(Reference, "id"));
  };
  for (const json::Value &Rule : Rules)
    if (const auto *Relations = Rule.getAsObject()->getArray("relationships"))
      for (const json::Value &Each : *Relations)
        ExpectTaxon(*Each.getAsObject()->getObject("target"));
  for (const json::Value &Each : *Run.getArray("results")) {
    const json::Object &Result = *Each.getAsObject();
    const int64_t Index = numberAt(Result, "ruleIndex");
    ASSERT_GE(Index, 0);
    ASSERT_LT(size_t(Index), Rules.size());
    EXPECT_EQ(textAt(*Rules[Index].getAsObject(), "id"),
              textAt(Result, "ruleId"));
    if (const json::Array *References = Result.getArray("taxa"))
      for (const json::Value &Reference : *References)
        ExpectTaxon(*Reference.getAsObject());
  }
}

TEST(SarifReporter, TagsWeaknessesAsGitHubExpects) {
  const json::Object Run = run(noFindings());
  const StringRef Tags = "tool/driver/rules/2/properties/tags/";
  EXPECT_EQ(textAt(Run, (Tags + "0").str()), "security");
  EXPECT_EQ(textAt(Run, (Tags + "1").str()), "external/cwe/cwe-014");
  EXPECT_EQ(textAt(Run, (Tags + "2").str()), "external/cwe/cwe-226");
}

static std::string uriOf(StringRef File, StringRef Root, std::string &Base) {
  Results Subject;
  Subject.Findings = {sampleFinding()};
  Subject.Findings[0].Where.File = File.str();
  ReporterOptions Options = sampleOptions();
  Options.Root = Root.str();
  const json::Object Run = run(Subject, Options);
  const StringRef Way =
      "results/0/locations/0/physicalLocation/artifactLocation/";
  Base = textAt(Run, (Way + "uriBaseId").str());
  return textAt(Run, (Way + "uri").str());
}

TEST(SarifReporter, EncodesPaths) {
  std::string Base;
  EXPECT_EQ(uriOf("/proj/src/log in.cpp", "/proj", Base), "src/log%20in.cpp");
  EXPECT_EQ(Base, "%SRCROOT%");
  EXPECT_EQ(uriOf("/proj/größe/caf\xe9.c", "/proj", Base),
            "gr%C3%B6%C3%9Fe/caf%E9.c");
  EXPECT_EQ(uriOf("/proj/a:b#c?d%e.c", "/proj", Base), "a%3Ab%23c%3Fd%25e.c");
  EXPECT_EQ(uriOf("/proj/gtk+/~x/a_b-c.d@2.cc", "/proj", Base),
            "gtk+/~x/a_b-c.d@2.cc");
  EXPECT_EQ(uriOf("/proj/x\n\x1b.c", "/proj", Base), "x%0A%1B.c");
  EXPECT_EQ(Base, "%SRCROOT%");
  EXPECT_EQ(uriOf("/other/my file.c", "/proj", Base),
            "file:///other/my%20file.c");
  EXPECT_EQ(Base, "(none)");
  EXPECT_EQ(uriOf("/proj/src/a.c", "", Base), "file:///proj/src/a.c");
  EXPECT_EQ(Base, "(none)");
}

TEST(SarifReporter, NamesTheRootWithASlash) {
  ReporterOptions Options = sampleOptions();
  const auto Uri = [&](StringRef Root) {
    Options.Root = Root.str();
    return textAt(run(noFindings(), Options),
                  "originalUriBaseIds/%SRCROOT%/uri");
  };
  EXPECT_EQ(Uri("/my proj"), "file:///my%20proj/");
  EXPECT_EQ(Uri("/my proj/"), "file:///my%20proj/");
  EXPECT_EQ(Uri("/"), "file:///");
  EXPECT_EQ(Uri(""), "(none)");
}

/// The columns of the region of a finding with \p Where and \p Source.
static std::pair<int64_t, int64_t> columns(const Place &Where,
                                           const Excerpt &Source) {
  Finding Found = sampleFinding();
  Found.Where = Where;
  Found.Source = Source;
  const json::Object Result = result(Found);
  const StringRef Region = "locations/0/physicalLocation/region/";
  return {numberAt(Result, (Region + "startColumn").str()),
          numberAt(Result, (Region + "endColumn").str())};
}

using Columns = std::pair<int64_t, int64_t>;

static Columns columns(StringRef Line, StringRef Marked) {
  return columns(place("/proj/a.c", 1, Line, Marked), excerpt(Line, Marked));
}

TEST(SarifReporter, CountsColumnsInCodePoints) {
  EXPECT_EQ(textAt(run(noFindings()), "columnKind"), "unicodeCodePoints");
  EXPECT_EQ(columns("int pin;", "pin"), Columns(5, 8));
  EXPECT_EQ(columns("/* für */ pin", "pin"), Columns(11, 14));
  EXPECT_EQ(columns("Schlüssel", "Schlüssel"), Columns(1, 10));
  EXPECT_EQ(columns("\xf0\x9f\x94\x91\xf0\x9f\x94\x91 pin", "pin"),
            Columns(4, 7));
  // A stray byte is a character, as it is in the snippet.
  EXPECT_EQ(columns("caf\xe9 pin", "pin"), Columns(6, 9));
}

TEST(SarifReporter, CountsColumnsBehindMasks) {
  // u = "ü", p = "0123456789abcdef", pin = "ü";  with the middle one masked.
  const std::string Real = "u = \"ü\", p = \"0123456789abcdef\", pin = \"ü\";";
  const std::string Masked = "u = \"ü\", p = \"********\", pin = \"ü\";";
  EXPECT_EQ(columns(place("/proj/a.c", 1, Real, "pin = \"ü\""),
                    excerpt(Masked, "pin = \"ü\"")),
            Columns(34, 43));
  // The mask is in the marked part itself.
  EXPECT_EQ(columns(place("/proj/a.c", 1, Real, "p = \"0123456789abcdef\""),
                    excerpt(Masked, "p = \"********\"")),
            Columns(10, 32));
}

TEST(SarifReporter, SurvivesColumnsThatMakeNoSense) {
  EXPECT_EQ(columns({"/proj/a.c", 1, 500, 1, 900}, {"üü", 400, 70}),
            Columns(498, 898));
  EXPECT_EQ(columns({"/proj/a.c", 1, 1, 1, 2}, {"üüüüüüüü", 16, 1}).first, 1);
  EXPECT_EQ(
      columns({"/proj/a.c", 1, 2, 1, 3}, {"üüüüüüüü", 16, 4294967295U}).first,
      2);
  // The excerpt has more characters before the mark than the line has bytes.
  std::string Keys;
  for (unsigned I = 0; I != 20; ++I)
    Keys += "\xf0\x9f\x94\x91";
  EXPECT_EQ(columns({"/proj/a.c", 1, 1, 1, 41}, {Keys, 41, 40}), Columns(1, 1));
  // An end before the beginning is none.
  EXPECT_EQ(columns({"/proj/a.c", 3, 5, 2, 1}, {"int pin;", 5, 3}),
            Columns(5, -1));
}

TEST(SarifReporter, ShowsTheMarkedPartAndItsLine) {
  const json::Object Result = result(sampleFinding());
  const StringRef Way = "locations/0/physicalLocation/";
  EXPECT_EQ(textAt(Result, (Way + "region/snippet/text").str()), "dbPassword");
  EXPECT_EQ(textAt(Result, (Way + "contextRegion/snippet/text").str()),
            sampleFinding().Source.Line);
  EXPECT_EQ(numberAt(Result, (Way + "contextRegion/startLine").str()), 12);
}

TEST(SarifReporter, EndsTheWayAtTheFinding) {
  Finding Found = sampleFinding();
  EXPECT_EQ(at(result(Found), "codeFlows"), nullptr);
  Step Elsewhere = {place("/proj/b.c", 2, "x = y;", "y"), "read here",
                    excerpt("x = y;", "y")};
  Found.Steps = {Elsewhere};
  const StringRef Way = "codeFlows/0/threadFlows/0/locations";
  json::Object Result = result(Found);
  ASSERT_NE(at(Result, Way), nullptr);
  EXPECT_EQ(at(Result, Way)->getAsArray()->size(), 2U);
  EXPECT_EQ(textAt(Result, (Way + "/0/location/message/text").str()),
            "Read here.");
  EXPECT_EQ(numberAt(Result, (Way + "/1/location/physicalLocation/region/"
                                    "startLine")
                                 .str()),
            12);
  // If the last step is there already, it is not repeated.
  Found.Steps.push_back({Found.Where, "arrives here", Found.Source});
  Result = result(Found);
  ASSERT_NE(at(Result, Way), nullptr);
  EXPECT_EQ(at(Result, Way)->getAsArray()->size(), 2U);
}

TEST(SarifReporter, MakesMessagesSentencesWithoutSpecialMeaning) {
  Finding Found = sampleFinding();
  const auto Text = [&](StringRef Message) {
    Found.Message = Message.str();
    return textAt(result(Found), "message/text");
  };
  EXPECT_EQ(Text("a thing"), "A thing.");
  EXPECT_EQ(Text("'x' is bad"), "'x' is bad.");
  EXPECT_EQ(Text("done."), "Done.");
  EXPECT_EQ(Text("{0} and }"), "{{0}} and }}.");
  EXPECT_EQ(Text("a[1] and [a](b)"), "A[1] and [a\\](b).");
  EXPECT_EQ(Text("ümlaut"), "ümlaut.");
}

TEST(SarifReporter, TellsOfGaps) {
  const json::Object Good = run(noFindings());
  EXPECT_EQ(at(Good, "invocations/0/executionSuccessful")->getAsBoolean(),
            true);
  EXPECT_EQ(numberAt(Good, "invocations/0/exitCode"), 1);
  EXPECT_EQ(at(Good, "invocations/0/toolExecutionNotifications"), nullptr);

  const json::Object Bad = run(withGaps());
  EXPECT_EQ(at(Bad, "invocations/0/executionSuccessful")->getAsBoolean(),
            false);
  const json::Value *Notifications =
      at(Bad, "invocations/0/toolExecutionNotifications");
  ASSERT_NE(Notifications, nullptr);
  EXPECT_EQ(Notifications->getAsArray()->size(), withGaps().Gaps.size());
  for (const json::Value &Each : *Notifications->getAsArray()) {
    const json::Object &Notification = *Each.getAsObject();
    const int64_t Index = numberAt(Notification, "descriptor/index");
    EXPECT_EQ(
        textAt(Bad,
               ("tool/driver/notifications/" + Twine(Index) + "/id").str()),
        textAt(Notification, "descriptor/id"));
  }
}

TEST(SarifReporter, LeavesOutTheArgumentsOfTheCompiler) {
  ReporterOptions Options = sampleOptions();
  Options.CommandLine = "credtidy scan a.c -- -DKEY=x -- y";
  EXPECT_EQ(textAt(run(noFindings(), Options), "invocations/0/commandLine"),
            "credtidy scan a.c -- ...");
}

TEST(SarifReporter, PutsFixesWhereTheyBelong) {
  const json::Object Run = run(manyFindings());
  const json::Array &Results = *Run.getArray("results");
  const auto Fixed = llvm::find_if(Results, [](const json::Value &Each) {
    return Each.getAsObject()->get("fixes");
  });
  ASSERT_NE(Fixed, Results.end());
  EXPECT_EQ(llvm::count_if(Results,
                           [](const json::Value &Each) {
                             return Each.getAsObject()->get("fixes");
                           }),
            1);
  const json::Object &Result = *Fixed->getAsObject();
  const StringRef Way = "fixes/0/artifactChanges/0/replacements/";
  const auto Number = [&](StringRef Rest) {
    return numberAt(Result, (Way + Rest).str());
  };
  // An insertion.
  EXPECT_EQ(Number("0/deletedRegion/startLine"), 1);
  EXPECT_EQ(Number("0/deletedRegion/startColumn"), 1);
  EXPECT_EQ(Number("0/deletedRegion/endColumn"), 1);
  // In "  /* für Schlüssel */ memset(key, 0, 16);".
  EXPECT_EQ(Number("1/deletedRegion/startColumn"), 23);
  EXPECT_EQ(Number("1/deletedRegion/endColumn"), 29);
  EXPECT_EQ(Number("2/deletedRegion/startColumn"), 33);
  EXPECT_EQ(Number("2/deletedRegion/endColumn"), 36);
  EXPECT_EQ(textAt(Result, (Way + "1/insertedContent/text").str()),
            "explicit_bzero");
}

TEST(SarifReporter, CountsTheColumnsOfFixesInCodePoints) {
  // "ü" stands before, in and behind what is marked; the secret is masked.
  const std::string Real = "ü(); über = \"0123456789abcdef\"; ü(); x = y;";
  const std::string Masked = "ü(); über = \"********\"; ü(); x = y;";
  Finding Found = sampleFinding();
  Found.Where = place("/proj/a.c", 7, Real, "über = \"0123456789abcdef\"");
  Found.Source = excerpt(Masked, "über = \"********\"");
  const auto ColumnOf = [&](StringRef Changed) {
    Found.FixIts = {{place("/proj/a.c", 7, Real, Changed), "z"}};
    return numberAt(result(Found), "fixes/0/artifactChanges/0/replacements/0/"
                                   "deletedRegion/startColumn");
  };
  EXPECT_EQ(ColumnOf("();"), 2);
  EXPECT_EQ(ColumnOf("über"), 6);
  EXPECT_EQ(ColumnOf("ber"), 7);
  EXPECT_EQ(ColumnOf("x = y"), 38);
}

TEST(SarifReporter, OffersNoPartOfAFix) {
  Finding Found = sampleFinding();
  Found.FixIts = {{Found.Where, "a"}, {Found.Where, "b"}};
  EXPECT_NE(at(result(Found), "fixes"), nullptr);
  for (const Place &Unusable :
       {Place{"", 1, 1, 1, 2}, Place{"/proj/a.c", 0, 1, 1, 2},
        Place{"/proj/a.c", 1, 0, 1, 2}, Place{"/proj/a.c", 1, 1, 2, 0}}) {
    Found.FixIts[1].Range = Unusable;
    EXPECT_EQ(at(result(Found), "fixes"), nullptr);
  }
}

TEST(SarifReporter, GivesNoContextThatIsTheRegionItself) {
  const StringRef Way = "locations/0/physicalLocation/";
  Finding Found = sampleFinding();
  const auto HasContext = [&](const Place &Where) {
    Found.Where = Where;
    return at(result(Found), (Way + "contextRegion").str()) != nullptr;
  };
  EXPECT_TRUE(HasContext({"/proj/a.c", 1, 2, 1, 5}));
  EXPECT_TRUE(HasContext({"/proj/a.c", 1, 2, 0, 0}));
  EXPECT_TRUE(HasContext({"/proj/a.c", 1, 1, 1, 5}));
  EXPECT_FALSE(HasContext({"/proj/a.c", 1, 1, 0, 0}));
  EXPECT_FALSE(HasContext({"/proj/a.c", 1, 0, 0, 0}));
  EXPECT_FALSE(HasContext({"/proj/a.c", 1, 2, 2, 5}));
}
