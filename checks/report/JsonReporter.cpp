//===- JsonReporter.cpp - docs/guide/json-format.md in code ---------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Characters.h"
#include "Paths.h"
#include "Reporters.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace credtidy::report {

namespace {

/// To be raised when a key goes or changes its meaning, not when one comes.
constexpr int SchemaVersion = 1;

class JsonReporter final : public Reporter {
public:
  explicit JsonReporter(ReporterOptions Options)
      : Options(std::move(Options)), Root(this->Options.Root) {}

  void write(const Results &Subject, raw_ostream &Out) const override {
    json::OStream Json(Out, /*IndentSize=*/2);
    Json.object([&] {
      Json.attribute("version", SchemaVersion);
      Json.attributeObject("tool", [&] {
        Json.attribute("name", "credtidy");
        Json.attribute("version", toUtf8(Options.ToolVersion));
      });
      Json.attributeObject("summary", [&] { summary(Subject, Json); });
      Json.attributeArray("findings", [&] {
        for (const Finding &Each : Subject.Findings)
          Json.value(shown(Each));
      });
      if (Options.Suppressed)
        Json.attributeArray("suppressed", [&] {
          for (const Finding &Each : Subject.Suppressed)
            Json.value(shown(Each));
        });
      Json.attributeArray("notices", [&] {
        for (Notice Each : Subject.Notices) {
          shorten(Each.File);
          Json.value(toJSON(Each));
        }
      });
      Json.attributeArray("gaps", [&] {
        for (const Gap &Each : Subject.Gaps)
          Json.value(shown(Each));
      });
    });
    Out << '\n';
  }

private:
  static void summary(const Results &Subject, json::OStream &Json) {
    Json.attribute("files", Subject.Files);
    Json.attribute("leftOut", Subject.LeftOut);
    Json.attribute("findings", Subject.Findings.size());
    Json.attributeObject("bySeverity", [&] {
      for (Severity Level : AllSeverities)
        Json.attribute(toString(Level),
                       count_if(Subject.Findings, [&](const Finding &Each) {
                         return Each.Level == Level;
                       }));
    });
    Json.attributeObject("suppressed", [&] {
      Json.attribute("source", countOf(Subject, Suppression::Source));
      Json.attribute("baseline", countOf(Subject, Suppression::Baseline));
    });
    Json.attribute("notices", Subject.Notices.size());
    Json.attribute("gaps", Subject.Gaps.size());
  }

  void shorten(std::string &File) const { File = Root.display(File); }

  json::Value shown(Finding Subject) const {
    shorten(Subject.Where.File);
    for (Step &Each : Subject.Steps)
      shorten(Each.Where.File);
    for (FixIt &Each : Subject.FixIts)
      shorten(Each.Range.File);
    json::Value Result = toJSON(Subject);
    // These only serve to make the fingerprint, and to tell what has changed.
    Result.getAsObject()->erase("changeMarker");
    Result.getAsObject()->erase("statement");
    Result.getAsObject()->erase("extent");
    return Result;
  }

  json::Value shown(Gap Subject) const {
    shorten(Subject.File);
    return toJSON(Subject);
  }

  const ReporterOptions Options;
  const RootFolder Root;
};

} // namespace

std::unique_ptr<Reporter> makeJsonReporter(ReporterOptions Options) {
  return std::make_unique<JsonReporter>(std::move(Options));
}

} // namespace credtidy::report
