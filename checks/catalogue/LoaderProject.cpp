//===- LoaderProject.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderEntries.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

using Word = ProjectSettings::Word;

static Word placed(const Node &Subject) {
  return {Subject.Text, Subject.Line, Subject.Column};
}

static Reader words(Schema &S, std::vector<Word> &Out, StringRef What) {
  return [&S, &Out, What](const Node &Subject) {
    S.list(Subject, What, [&](const Node &Item) {
      if (S.isText(Item))
        Out.push_back(placed(Item));
    });
  };
}

void addProjectFields(Schema &S, ProjectSettings &Out,
                      SmallVectorImpl<Field> &Fields) {
  auto Add = [&](StringRef Key, Reader Read, StringRef About) {
    Fields.push_back({Key, std::move(Read), Optional, About});
  };
  Add(
      "inherit",
      [&](const Node &Subject) {
        S.flag(Out.Inherit.Value)(Subject);
        Out.Inherit.Line = Subject.Line;
        Out.Inherit.Column = Subject.Column;
      },
      "Whether the .credtidy.yaml of the folders above holds too.");
  Add("checks", words(S, Out.Checks, "a list of globs"),
      "Globs of checks. If the first begins with '-', all others run; if not, "
      "only those that are listed.");
  Add(
      "options",
      [&](const Node &Subject) {
        S.entries(Subject, "options", [&](const Node &Key, const Node &Value) {
          if (S.isText(Value))
            Out.Options.emplace_back(placed(Key), placed(Value));
        });
      },
      "Options of checks: KEY for all of them, CHECK.KEY for one.");
  Add("exclude", words(S, Out.Exclude, "a list of path patterns"),
      "Files that are left out, with patterns as in a .gitignore.");
  Add("test-paths", words(S, Out.TestPaths, "a list of path patterns"),
      "Test code, where the severity is at most low.");
  Add(
      "severity",
      [&](const Node &Subject) {
        S.entries(Subject, "severity", [&](const Node &Key, const Node &Value) {
          Severity Level = Severity::Info;
          S.choice(Level, severities())(Value);
          Out.Severities.emplace_back(placed(Key), Level);
        });
      },
      "What the findings of a check count.");
  Add(
      "baseline",
      [&](const Node &Subject) {
        if (S.isText(Subject))
          Out.Baseline = placed(Subject);
      },
      "The file of known findings, from the folder of this file.");
}

} // namespace credtidy::catalogue::loader
