//===- SarifRules.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SarifRules.h"
#include "Characters.h"
#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;

namespace credtidy::report::sarif {

StringRef levelOf(Severity Level) {
  switch (Level) {
  case Severity::Critical:
  case Severity::High:
    return "error";
  case Severity::Medium:
    return "warning";
  case Severity::Low:
  case Severity::Info:
    return "note";
  }
  llvm_unreachable("not a severity");
}

double securitySeverity(Severity Level) {
  switch (Level) {
  case Severity::Critical:
    return 9.5;
  case Severity::High:
    return 8.0;
  case Severity::Medium:
    return 5.5;
  case Severity::Low:
    return 3.0;
  case Severity::Info:
    return 0.0;
  }
  llvm_unreachable("not a severity");
}

static std::string sentence(StringRef Text) {
  std::string Result = toUtf8(Text.trim());
  if (Result.empty())
    return Result;
  Result.front() = toUpper(Result.front());
  if (!StringRef(".!?").contains(Result.back()))
    Result += '.';
  return Result;
}

/// Takes their meaning from the characters that have one in a SARIF message
/// (sections 3.11.5 and 3.11.6 of the standard).
static std::string escaped(StringRef Text) {
  std::string Result;
  for (size_t I = 0; I != Text.size(); ++I) {
    const char C = Text[I];
    if (C == ']' && Text.substr(I).starts_with("]("))
      Result += '\\';
    if (C == '{' || C == '}')
      Result += C;
    Result += C;
  }
  return Result;
}

json::Object message(StringRef Text) {
  return json::Object{{"text", escaped(sentence(Text))}};
}

static std::string markdown(StringRef Text) {
  std::string Result;
  for (char C : Text) {
    if (StringRef("\\`*_[]<>#|~").contains(C))
      Result += '\\';
    Result += C;
  }
  return Result;
}

/// "credential-known-token" as "CredentialKnownToken".
static std::string pascalCase(StringRef Id) {
  std::string Result;
  for (StringRef Word : split(Id, '-')) {
    if (Word.empty())
      continue;
    Result += toUpper(Word.front());
    Result += Word.drop_front();
  }
  return toUtf8(Result);
}

static std::string cweName(unsigned Cwe) { return ("CWE-" + Twine(Cwe)).str(); }

Rules::Rules(const ReporterOptions &Options, const Results &Subject)
    : ToolVersion(Options.ToolVersion), InformationUri(Options.InformationUri) {
  for (const RuleInfo &Each : Options.Rules)
    add(Each);
  for (const std::vector<Finding> *List :
       {&Subject.Findings, &Subject.Suppressed})
    for (const Finding &Each : *List) {
      for (unsigned Cwe : Each.Cwe)
        Weaknesses[Cwe];
      // A result of an unknown check is still a result of some rule.
      if (Indices.contains(Each.Check))
        continue;
      RuleInfo Unknown;
      Unknown.Id = Each.Check;
      Unknown.Cwe = Each.Cwe;
      Unknown.Controls = Each.Controls;
      Unknown.Level = Each.Level;
      add(std::move(Unknown));
    }
  unsigned Index = 0;
  for (auto &Each : Weaknesses)
    Each.second = Index++;
}

void Rules::add(RuleInfo Rule) {
  if (!Indices.try_emplace(Rule.Id, All.size()).second)
    return;
  for (unsigned Cwe : Rule.Cwe)
    Weaknesses[Cwe];
  All.push_back(std::move(Rule));
}

unsigned Rules::indexOf(StringRef Check) const { return Indices.lookup(Check); }

json::Object Rules::reference(unsigned Cwe) const {
  return json::Object{
      {"id", utostr(Cwe)},
      {"index", Weaknesses.at(Cwe)},
      {"toolComponent", json::Object{{"name", "CWE"}, {"index", 0}}}};
}

/// With a prefix, because a viewer shows it without a context.
static std::string idOf(Gap::Kind Why) {
  return ("gap-" + toString(Why)).str();
}

json::Object Rules::reference(Gap::Kind Why) {
  const auto *Found = llvm::find(AllGapKinds, Why);
  return json::Object{{"id", idOf(Why)},
                      {"index", Found - AllGapKinds.begin()}};
}

std::optional<json::Object> Rules::weaknesses() const {
  if (Weaknesses.empty())
    return std::nullopt;
  json::Array Taxa;
  for (const auto &Each : Weaknesses)
    Taxa.push_back(json::Object{{"id", utostr(Each.first)},
                                {"name", cweName(Each.first)},
                                {"helpUri", cweLink(Each.first)}});
  return json::Object{
      {"name", "CWE"},
      {"organization", "MITRE"},
      {"informationUri", "https://cwe.mitre.org/"},
      {"shortDescription",
       json::Object{{"text", "The MITRE Common Weakness Enumeration."}}},
      {"isComprehensive", false},
      {"taxa", std::move(Taxa)}};
}

/// GitHub recognises weaknesses by tags of this form, CodeQL's.
static json::Array tagsOf(const RuleInfo &Rule) {
  json::Array Tags{"security"};
  for (unsigned Cwe : Rule.Cwe)
    Tags.push_back(formatv("external/cwe/cwe-{0,0+3}", Cwe).str());
  for (const std::string &Control : Rule.Controls)
    Tags.push_back(toUtf8(Control));
  return Tags;
}

static json::Object helpOf(const RuleInfo &Rule, StringRef Summary) {
  std::string Text = Summary.str();
  std::string Markdown = markdown(Summary);
  if (!Rule.Cwe.empty())
    Markdown += "\n";
  for (unsigned Cwe : Rule.Cwe) {
    Text += "\n" + cweName(Cwe) + ": " + cweLink(Cwe);
    Markdown += "\n- [" + cweName(Cwe) + "](" + cweLink(Cwe) + ")";
  }
  if (!Rule.Controls.empty()) {
    const std::string Controls = toUtf8(join(Rule.Controls, ", "));
    Text += "\nControls: " + Controls;
    Markdown += "\n\nControls: " + markdown(Controls);
  }
  if (!Rule.HelpUri.empty()) {
    Text += "\nMore: " + toUtf8(Rule.HelpUri);
    Markdown += "\n\n[More about this check](" + toUtf8(Rule.HelpUri) + ")";
  }
  return json::Object{{"text", std::move(Text)},
                      {"markdown", std::move(Markdown)}};
}

/// Adds all the forms of describing that GitHub insists on.
static void putDescriptions(json::Object &Result, StringRef Short,
                            StringRef Full, json::Object Help) {
  Result["shortDescription"] = message(Short);
  Result["fullDescription"] = message(Full);
  Result["help"] = std::move(Help);
}

json::Object Rules::describe(const RuleInfo &Rule) const {
  json::Object Result{
      {"id", toUtf8(Rule.Id)},
      {"name", pascalCase(Rule.Id)},
      {"defaultConfiguration", json::Object{{"level", levelOf(Rule.Level)}}},
      {"properties",
       json::Object{{"tags", tagsOf(Rule)},
                    {"precision", toString(Rule.Precision)},
                    {"security-severity",
                     formatv("{0:f1}", securitySeverity(Rule.Level)).str()}}}};
  const std::string Summary = sentence(
      Rule.Summary.empty() ? "a check without a summary" : Rule.Summary);
  std::string Full = Summary;
  if (!Rule.Family.empty())
    Full += " One of the checks of the family '" + Rule.Family + "'.";
  if (!Rule.Since.empty())
    Full += " Since version " + Rule.Since + ".";
  putDescriptions(Result, Summary, Full, helpOf(Rule, Summary));
  if (!Rule.HelpUri.empty())
    Result["helpUri"] = toUtf8(Rule.HelpUri);
  json::Array Relationships;
  for (unsigned Cwe : Rule.Cwe)
    // The weakness covers more than the check finds of it.
    Relationships.push_back(json::Object{{"target", reference(Cwe)},
                                         {"kinds", json::Array{"superset"}}});
  if (!Relationships.empty())
    Result["relationships"] = std::move(Relationships);
  return Result;
}

static json::Object describe(Gap::Kind Why) {
  json::Object Result{
      {"id", idOf(Why)},
      {"name", pascalCase(idOf(Why))},
      {"defaultConfiguration", json::Object{{"level", "error"}}}};
  const std::string Short = sentence(
      ("a file could not be analysed, or not wholly: " + explain(Why)).str());
  const std::string Advice =
      Short + " What there is to find in it may be missing from the results.";
  putDescriptions(Result, Short, Advice,
                  json::Object{{"text", Advice}, {"markdown", Advice}});
  return Result;
}

json::Object Rules::driver() const {
  json::Array Descriptions, Notifications;
  for (const RuleInfo &Each : All)
    Descriptions.push_back(describe(Each));
  for (Gap::Kind Each : AllGapKinds)
    Notifications.push_back(sarif::describe(Each));
  json::Object Result{{"name", "credtidy"},
                      {"rules", std::move(Descriptions)},
                      {"notifications", std::move(Notifications)}};
  if (!ToolVersion.empty()) {
    Result["fullName"] = "credtidy " + toUtf8(ToolVersion);
    Result["semanticVersion"] = toUtf8(ToolVersion);
  }
  if (!InformationUri.empty())
    Result["informationUri"] = toUtf8(InformationUri);
  if (!Weaknesses.empty())
    Result["supportedTaxonomies"] =
        json::Array{json::Object{{"name", "CWE"}, {"index", 0}}};
  return Result;
}

} // namespace credtidy::report::sarif
