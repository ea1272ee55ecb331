//===- LoaderProjectTest.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTesting.h"
#include "gtest/gtest.h"

using namespace credtidy;
using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

constexpr const char *File = "src/.credtidy.yaml";

TEST(LoaderProject, ReadsAllSettingsWithTheirPlaces) {
  Document Loaded = load("inherit: true\n"
                         "checks: [-credential-logged, known-token]\n"
                         "options:\n"
                         "  MinimumConfidence: high\n"
                         "exclude:\n"
                         "  - third_party/\n"
                         "  - '*.pb.cc'\n"
                         "test-paths: [checks/**]\n"
                         "severity:\n"
                         "  credential-logged: low\n"
                         "baseline: known.json\n"
                         "names:\n"
                         "  - { id: a, kind: pin, phrases: [a] }\n",
                         File);
  const ProjectSettings &Read = Loaded.Settings;
  EXPECT_TRUE(Read.Inherit.Value);
  EXPECT_EQ(Read.Inherit.Line, 1U);
  ASSERT_EQ(Read.Checks.size(), 2U);
  EXPECT_EQ(Read.Checks[1].Value, "known-token");
  EXPECT_EQ(Read.Checks[1].Column, 30U);
  ASSERT_EQ(Read.Options.size(), 1U);
  EXPECT_EQ(Read.Options[0].first.Value, "MinimumConfidence");
  EXPECT_EQ(Read.Options[0].second.Value, "high");
  EXPECT_EQ(Read.Options[0].second.Line, 4U);
  ASSERT_EQ(Read.Exclude.size(), 2U);
  EXPECT_EQ(Read.Exclude[1].Value, "*.pb.cc");
  EXPECT_EQ(Read.Exclude[1].Line, 7U);
  ASSERT_EQ(Read.TestPaths.size(), 1U);
  EXPECT_EQ(Read.TestPaths[0].Value, "checks/**");
  ASSERT_EQ(Read.Severities.size(), 1U);
  EXPECT_EQ(Read.Severities[0].second, Severity::Low);
  ASSERT_TRUE(Read.Baseline.has_value());
  EXPECT_EQ(Read.Baseline->Value, "known.json");
  EXPECT_EQ(Loaded.Records.Names.size(), 1U);
}

TEST(LoaderProject, NothingIsInheritedUnlessItIsSaid) {
  EXPECT_FALSE(load("checks: ['*']\n", File).Settings.Inherit.Value);
}

TEST(LoaderProject, RefusesWhatIsOfAnotherType) {
  EXPECT_EQ(problemsOf("inherit: yes\n"
                       "checks: known-token\n"
                       "options: [a]\n"
                       "exclude: []\n"
                       "severity: { credential-logged: hihg }\n"
                       "baseline: [a.json]\n",
                       File),
            "src/.credtidy.yaml:1:10: error: expected true or false, found "
            "'yes'\n"
            "src/.credtidy.yaml:2:9: error: expected a list of globs, found "
            "'known-token'\n"
            "src/.credtidy.yaml:3:10: error: expected the mapping of options, "
            "found a list\n"
            "src/.credtidy.yaml:4:10: error: expected a list of path patterns, "
            "found an empty list\n"
            "src/.credtidy.yaml:5:32: error: unknown word 'hihg'; did you mean "
            "'high'?\n"
            "src/.credtidy.yaml:6:11: error: expected a text, found a list");
}

TEST(LoaderProject, RefusesAKeyThatStandsTwice) {
  EXPECT_EQ(problemsOf("options:\n"
                       "  TestPaths: a\n"
                       "  TestPaths: b\n",
                       File),
            "src/.credtidy.yaml:3:3: error: key 'TestPaths' stands twice in "
            "options, first on line 2");
}

TEST(LoaderProject, AnyNameCanBeAProjectFile) {
  std::vector<Problem> Problems;
  loadProjectFile("missing/settings.yaml", Problems,
                  *llvm::vfs::getRealFileSystem());
  EXPECT_EQ(format(Problems),
            "missing/settings.yaml: error: cannot be read: No such file or "
            "directory");
}

} // namespace
