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
  /// Checks of which the file shows that no finding is to be summarised.
  std::vector<std::string> Single;
};

/// Parses the file of \p Work, as it stands in \p Files, and runs the checks
/// that its settings name, with their catalogue.
Outcome analyse(const Job &Work,
                llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

/// The options of all checks, as `credential-known-token.ReportUnverified`, and
/// without the check's name where an option can be given to all.
std::vector<std::string> knownCheckOptions();

/// What a check says of the options given for it; empty if nothing.
std::string mistakeInOptions(const CheckSelection &Which);

/// The options of the checks that \p Which names, sorted, with what they are
/// set to or, where they are not, with their defaults.
std::vector<std::pair<std::string, std::string>>
effectiveOptions(const CheckSelection &Which);

/// The names of the checks that match \p Globs.
std::vector<std::string> enabledChecks(llvm::StringRef Globs);

llvm::json::Value toJSON(const Outcome &Subject);
bool fromJSON(const llvm::json::Value &Source, Outcome &Subject,
              llvm::json::Path Where);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_ANALYSIS_H
