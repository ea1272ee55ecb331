//===- Analysis.h ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Runs the checks over one file, in this process.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_ANALYSIS_H
#define CREDTIDY_TOOL_ANALYSIS_H

#include "Inputs.h"
#include "credtidy/report/Finding.h"
#include <string>
#include <vector>

namespace credtidy::tool {

/// What came of one job.
struct Outcome {
  std::vector<report::Finding> Findings;
  std::vector<report::Gap> Gaps;
  /// Errors in a file whose command was only inferred: named, not counted.
  std::vector<report::Gap> Notes;
  /// The project's files that were read, absolute.
  std::vector<std::string> Seen;
};

/// Parses the file of \p Work and runs the checks that match \p Checks.
Outcome analyse(const Job &Work, llvm::StringRef Checks);

/// The names of the checks that match \p Globs.
std::vector<std::string> enabledChecks(llvm::StringRef Globs);

llvm::json::Value toJSON(const Outcome &Subject);
bool fromJSON(const llvm::json::Value &Source, Outcome &Subject,
              llvm::json::Path Where);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_ANALYSIS_H
