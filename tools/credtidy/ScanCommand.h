//===- ScanCommand.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// A scan without what is made of its results: `credtidy scan` reports them,
/// `credtidy baseline` writes them down.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_SCANCOMMAND_H
#define CREDTIDY_TOOL_SCANCOMMAND_H

#include "Options.h"
#include "credtidy/report/Finding.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
#include <vector>

namespace credtidy::tool {

struct Scanned {
  report::Results Results;
  /// What is missing in files whose command was inferred.
  std::vector<report::Gap> Notes;
  /// Files that are no text.
  std::vector<std::string> Binary;
  /// The project's files that were read, absolute.
  llvm::StringSet<> LookedAt;
  bool WasInterrupted = false;
};

/// Whether known findings are told apart.
enum class Baselines { Pass, Apply };

/// Nothing, after a line on standard error, if the command line, the settings
/// or a baseline is at fault.
std::optional<Scanned> runScan(const ScanOptions &Options, Baselines Which);

/// Tells how many files were parsed with gaps only, and, with `--verbose`,
/// which and why.
void tellNotes(llvm::ArrayRef<report::Gap> Notes, const ScanOptions &Options);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_SCANCOMMAND_H
