//===- Reporter.h - Writes results in a format ------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Results to text, JSON and SARIF 2.1.0.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_REPORT_REPORTER_H
#define CREDTIDY_REPORT_REPORTER_H

#include "credtidy/report/Finding.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace credtidy::report {

/// What a reporter tells about a check; filled from Checks.def by the caller.
struct RuleInfo {
  std::string Id;      ///< "credential-hardcoded-secret"
  std::string Family;  ///< "hardcoded"
  std::string Summary; ///< one sentence without full stop
  std::vector<unsigned> Cwe;
  std::vector<std::string> Controls;
  Severity Level = Severity::High;
  std::string Since;   ///< version
  std::string HelpUri; ///< page of the check
  /// How often the check as a whole is right; for SARIF, where a viewer sorts
  /// by it. Each finding has a confidence of its own besides.
  Confidence Precision = Confidence::High;
};

enum class Format : uint8_t { Text, Json, Sarif };

struct ReporterOptions {
  std::vector<RuleInfo> Rules;
  std::string ToolVersion;
  /// Paths are shown relative to this folder where they lie below it. In SARIF
  /// it is the base %SRCROOT%.
  std::string Root;
  bool Colour = false;
  bool Quiet = false;   ///< text: no summary line
  bool Verbose = false; ///< text: with level, confidence, CWE, fingerprint
  /// JSON and SARIF: with what is suppressed. Not by default: code scanning
  /// services open an alert for each, as they pass over the mark.
  bool Suppressed = false;
  /// SARIF: what the tool was called with, and how it ended. Of the command
  /// line the part after ` -- ` is left out: compiler arguments can define
  /// secrets.
  std::string CommandLine;
  int ExitCode = 0;
  /// SARIF: credtidy's home page, if it has one.
  std::string InformationUri;
};

class Reporter {
public:
  virtual ~Reporter() = default;
  /// Writes one whole report. \p Subject must have been finalized.
  virtual void write(const Results &Subject, llvm::raw_ostream &Out) const = 0;
};

std::unique_ptr<Reporter> makeReporter(Format Which, ReporterOptions Options);

/// `text`, `json`, `sarif`.
std::optional<Format> parseFormat(llvm::StringRef Word);

} // namespace credtidy::report

#endif // CREDTIDY_REPORT_REPORTER_H
