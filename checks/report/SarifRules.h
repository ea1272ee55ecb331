//===- SarifRules.h - What a SARIF report says of the checks ----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_SARIFRULES_H
#define CREDTIDY_CHECKS_REPORT_SARIFRULES_H

#include "credtidy/report/Reporter.h"
#include "llvm/ADT/StringMap.h"
#include <map>

namespace credtidy::report::sarif {

/// `error`, `warning` or `note`.
llvm::StringRef levelOf(Severity Level);

/// The scale of CVSS, from 0 to 10, on which GitHub sorts security alerts.
double securitySeverity(Severity Level);

/// A message object. A message of ours is lower case without a full stop, one
/// of SARIF's is a sentence in which braces and links have a meaning.
llvm::json::Object message(llvm::StringRef Text);

/// The rules, the kinds of gaps and the weaknesses of one report, and their
/// numbers in it.
class Rules {
public:
  Rules(const ReporterOptions &Options, const Results &Subject);

  /// The description of credtidy itself.
  llvm::json::Object driver() const;
  /// The part of CWE that the rules and findings refer to; nothing if none do.
  std::optional<llvm::json::Object> weaknesses() const;

  unsigned indexOf(llvm::StringRef Check) const;
  llvm::json::Object reference(unsigned Cwe) const;
  static llvm::json::Object reference(Gap::Kind Why);

private:
  void add(RuleInfo Rule);
  llvm::json::Object describe(const RuleInfo &Rule) const;

  std::string ToolVersion;
  std::string InformationUri;
  std::vector<RuleInfo> All;
  llvm::StringMap<unsigned> Indices;
  std::map<unsigned, unsigned> Weaknesses; ///< by number, with their indices
};

} // namespace credtidy::report::sarif

#endif // CREDTIDY_CHECKS_REPORT_SARIFRULES_H
