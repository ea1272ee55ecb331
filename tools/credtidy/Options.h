//===- Options.h ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The command line, resolved. Each option is defined once, in Options.cpp.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_OPTIONS_H
#define CREDTIDY_TOOL_OPTIONS_H

#include "credtidy/report/Reporter.h"
#include "credtidy/support/Levels.h"
#include <optional>
#include <string>
#include <vector>

namespace credtidy::tool {

/// What the process answers; docs/guide/command-line.md lists them.
enum ExitCode : int {
  Clean = 0,
  FindingsFound = 1,
  UsageError = 2,
  Incomplete = 3, ///< wins over FindingsFound: what was not seen may be worse
  Interrupted = 130,
};

/// One `--format` and where it goes.
struct ReportTarget {
  report::Format Format = report::Format::Text;
  std::string File; ///< empty: standard output
};

enum class ProgressMode { Auto, Always, Never };

/// How files are read.
enum class ScanMode {
  Auto,     ///< parsed; what cannot be is read as tokens
  Lexical,  ///< as tokens, without a compile command
  Semantic, ///< parsed, and nothing else
};

/// Which checks run, and the options that they have been given.
struct CheckSelection {
  std::string Globs; ///< as clang-tidy's
  /// `CHECK.KEY` and the value, as they would stand in .clang-tidy.
  std::vector<std::pair<std::string, std::string>> Options;
};

struct ScanOptions {
  std::vector<std::string> Paths;
  bool Staged = false;         ///< what the next commit would change
  std::string Since;           ///< what changed since then; empty: off
  bool WholeFiles = false;     ///< of what changed, not the new lines alone
  std::string CompileCommands; ///< -p; empty: to be found
  CheckSelection Checks;
  bool AreChecksGiven = false; ///< else the files of settings decide
  bool AllowNoChecks = false;
  std::vector<std::string> Configs;
  std::vector<ReportTarget> Reports;
  Severity FailOn = Severity::Medium;
  ScanMode Mode = ScanMode::Auto;
  unsigned Workers = 0; ///< 0: one a core
  unsigned Timeout = 0; ///< seconds a file
  unsigned ParseBudget =
      0;                   ///< seconds for all files, if it is hurried; 0: none
  bool UseCache = true;    ///< of what parsing found before
  std::string CacheFolder; ///< empty: the user's own
  ProgressMode Progress = ProgressMode::Auto;
  bool Verbose = false;
  bool Quiet = false;
  bool ReportUnused = false;     ///< comments that allow what is not there
  bool ReportSuppressed = false; ///< in JSON and SARIF
  std::string Baseline;          ///< empty: none but those of the settings
  /// What follows `--`; nothing if there is no `--`.
  std::optional<std::vector<std::string>> CompilerArguments;

  /// A commit is not to wait for what can only be guessed, or takes long.
  bool isHurried() const { return Staged && Mode == ScanMode::Auto; }
  bool onlyChanges() const { return Staged || !Since.empty(); }
};

struct CommandLine {
  enum class Command {
    Scan,
    Checks,
    Explain,
    CatalogueCheck,
    InstallHook,
    RemoveHook,
    WriteSettings,
    ShowSettings,
    PrintSchema,
    CreateBaseline,
    UpdateBaseline,
    ShowBaseline,
  } Which = Command::Scan;
  ScanOptions Scan;
  std::vector<std::string> Operands; ///< of the other commands
  bool Overwrite = false;            ///< the baseline that is there
  bool Add = false;                  ///< new findings to the baseline
  std::string Text;                  ///< as it was typed, for SARIF
};

/// Reads the command line. On a mistake it says what is wrong on standard
/// error and gives nothing; the caller exits with UsageError. `--help` and
/// `--version` are answered and end the process.
std::optional<CommandLine> parseCommandLine(int Argc, const char **Argv);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_OPTIONS_H
