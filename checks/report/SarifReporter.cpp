//===- SarifReporter.cpp - SARIF 2.1.0 ------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Characters.h"
#include "Reporters.h"
#include "SarifLocations.h"
#include "SarifRules.h"
#include "Words.h"
#include "credtidy/support/Secret.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy::report {

using namespace sarif;

/// How urgent a result is, from 0 to 100: how bad it would be, by how likely it
/// is right.
static double rankOf(const Finding &Subject) {
  const double Badness = 10 * securitySeverity(Subject.Level);
  switch (Subject.Sureness) {
  case Confidence::High:
    return Badness;
  case Confidence::Medium:
    return Badness * 0.75;
  case Confidence::Low:
    return Badness * 0.5;
  }
  llvm_unreachable("not a confidence");
}

/// \p CommandLine without the arguments for the compiler, because they can
/// define macros to be secrets.
static std::string withoutCompilerArguments(StringRef CommandLine) {
  const size_t Separator = CommandLine.find(" -- ");
  if (Separator == StringRef::npos)
    return toUtf8(CommandLine);
  return toUtf8(CommandLine.take_front(Separator)) + " -- ...";
}

namespace {

/// Writes one report.
class SarifWriter {
public:
  SarifWriter(const ReporterOptions &Options, const Results &Subject,
              raw_ostream &Out)
      : Options(Options), Subject(Subject), Root(Options.Root),
        Checks(Options, Subject), Json(Out, /*IndentSize=*/2) {}

  void write() {
    Json.object([&] {
      Json.attribute("$schema",
                     "https://json.schemastore.org/sarif-2.1.0.json");
      Json.attribute("version", "2.1.0");
      Json.attributeArray("runs", [&] { Json.object([&] { run(); }); });
    });
  }

private:
  void run() {
    Json.attribute("tool", json::Object{{"driver", Checks.driver()}});
    if (std::optional<json::Object> Cwe = Checks.weaknesses())
      Json.attribute("taxonomies", json::Array{*std::move(Cwe)});
    if (std::string Base = Root.uri(); !Base.empty())
      Json.attribute("originalUriBaseIds",
                     json::Object{{SourceRoot, json::Object{{"uri", Base}}}});
    Json.attribute("columnKind", "unicodeCodePoints");
    Json.attribute("redactionTokens", json::Array{Secret().mask()});
    Json.attribute("invocations", json::Array{invocation()});
    Json.attributeArray("results", [&] {
      for (const Finding &Each : Subject.Findings)
        Json.value(result(Each));
      if (Options.Suppressed)
        for (const Finding &Each : Subject.Suppressed)
          Json.value(result(Each));
    });
  }

  json::Object invocation() const {
    json::Object Result{{"executionSuccessful", Subject.Gaps.empty()},
                        {"exitCode", Options.ExitCode}};
    if (!Options.CommandLine.empty())
      Result["commandLine"] = withoutCompilerArguments(Options.CommandLine);
    json::Array Notifications;
    for (const Gap &Each : Subject.Gaps)
      Notifications.push_back(notification(Each));
    for (const Notice &Each : Subject.Notices)
      Notifications.push_back(notification(Each));
    if (!Notifications.empty())
      Result["toolExecutionNotifications"] = std::move(Notifications);
    return Result;
  }

  json::Object notification(const Gap &Missed) const {
    json::Object Result{{"level", "error"},
                        {"descriptor", Rules::reference(Missed.Why)},
                        {"message", message(describe(Missed))}};
    if (!Missed.File.empty()) {
      Place Where;
      Where.File = Missed.File;
      Where.Line = Missed.Line;
      Where.Column = Missed.Column;
      Result["locations"] = json::Array{location(Where, {})};
    }
    return Result;
  }

  json::Object notification(const Notice &Told) const {
    Place Where;
    Where.File = Told.File;
    Where.Line = Told.Line;
    Where.Column = Told.Column;
    return json::Object{{"level", "warning"},
                        {"message", message(Told.Message)},
                        {"locations", json::Array{location(Where, {})}}};
  }

  json::Object location(const Place &Where, const Excerpt &Source) const {
    if (Where.File.empty())
      return {};
    return json::Object{
        {"physicalLocation", physicalLocation(Where, Source, Root)}};
  }

  json::Object step(const Place &Where, const Excerpt &Source,
                    StringRef Message) const {
    json::Object Result = location(Where, Source);
    Result["message"] = message(Message);
    return json::Object{{"location", std::move(Result)}};
  }

  /// The way through the code, which ends where the finding is.
  json::Array codeFlows(const Finding &Found) const {
    json::Array Locations;
    for (const Step &Each : Found.Steps)
      Locations.push_back(step(Each.Where, Each.Source, Each.Message));
    if (Found.Steps.back().Where != Found.Where)
      Locations.push_back(step(Found.Where, Found.Source, Found.Message));
    return json::Array{json::Object{
        {"threadFlows",
         json::Array{json::Object{{"locations", std::move(Locations)}}}}}};
  }

  json::Object result(const Finding &Found) const {
    json::Object Where = location(Found.Where, Found.Source);
    if (!Found.Declaration.empty())
      Where["logicalLocations"] = json::Array{
          json::Object{{"fullyQualifiedName", toUtf8(Found.Declaration)}}};
    json::Object Result{
        {"ruleId", toUtf8(Found.Check)},
        {"ruleIndex", Checks.indexOf(Found.Check)},
        {"level", levelOf(Found.Level)},
        {"message", message(Found.Message)},
        {"locations", json::Array{std::move(Where)}},
        {"partialFingerprints",
         json::Object{{"credtidy/v1", toUtf8(Found.Fingerprint)}}},
        {"rank", rankOf(Found)},
        {"properties", json::Object{{"confidence", toString(Found.Sureness)},
                                    {"severity", toString(Found.Level)}}}};
    // Without a justification: that is a comment's text, which is never shown.
    if (Found.SuppressedBy != Suppression::None)
      Result["suppressions"] = json::Array{json::Object{
          {"kind",
           Found.SuppressedBy == Suppression::Source ? "inSource" : "external"},
          {"status", "accepted"}}};
    if (!Found.Cwe.empty()) {
      json::Array Taxa;
      for (unsigned Each : Found.Cwe)
        Taxa.push_back(Checks.reference(Each));
      Result["taxa"] = std::move(Taxa);
    }
    if (!Found.Steps.empty())
      Result["codeFlows"] = codeFlows(Found);
    if (json::Array Fixes = fixes(Found, Root); !Fixes.empty())
      Result["fixes"] = std::move(Fixes);
    return Result;
  }

  const ReporterOptions &Options;
  const Results &Subject;
  const RootFolder Root;
  const Rules Checks;
  json::OStream Json;
};

class SarifReporter final : public Reporter {
public:
  explicit SarifReporter(ReporterOptions Options)
      : Options(std::move(Options)) {}

  void write(const Results &Subject, raw_ostream &Out) const override {
    SarifWriter(Options, Subject, Out).write();
    Out << '\n';
  }

private:
  const ReporterOptions Options;
};

} // namespace

std::unique_ptr<Reporter> makeSarifReporter(ReporterOptions Options) {
  return std::make_unique<SarifReporter>(std::move(Options));
}

} // namespace credtidy::report
