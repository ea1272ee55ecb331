//===- Settlement.h -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Between the readers and the reporters: what of that which was found is told,
/// and how much it counts. It makes no difference here which reader found it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_SETTLEMENT_H
#define CREDTIDY_TOOL_SETTLEMENT_H

#include "Baseline.h"
#include "Changes.h"
#include "Configuration.h"
#include "credtidy/report/Finding.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <string>
#include <vector>

namespace credtidy::tool {

/// Whether the settings keep the file of this absolute path out of the scan.
bool isLeftOut(llvm::StringRef File, Configurations &Settings);

class Settlement {
public:
  /// With \p Changed, null for none, baselines are read as they are staged.
  Settlement(Configurations &Settings, const ScanOptions &Options,
             Changes *Changed)
      : Settings(Settings), Options(Options), Changed(Changed) {}

  /// Applies the settings of the file of each finding, be it a header that only
  /// others include. False, after a line on standard error, if the settings of
  /// such a file are wrong.
  bool applySettings(report::Results &Results);

  /// Marks the findings that a comment allows, and remarks what is wrong with
  /// such comments in the files that were \p Seen, of these in \p Only alone if
  /// there is such a list. None is in a \p Plain file. False, after a line on
  /// standard error, if the date that the environment gives is wrong.
  bool applyAllowances(report::Results &Results, const llvm::StringSet<> &Seen,
                       const llvm::StringSet<> &Plain,
                       const std::optional<std::vector<std::string>> &Only,
                       llvm::vfs::FileSystem &Files);

  /// Reads the baselines of the command line and of all settings that are known
  /// so far. False, after a line on standard error, if one is at fault.
  bool readBaselines();
  /// Marks the finalized findings that a baseline knows.
  bool applyBaselines(report::Results &Results);

  /// Takes what is suppressed from the finalized findings.
  static void setAside(report::Results &Results);

private:
  /// The baseline in \p Path; null if there is none and \p MayMiss.
  const Baseline *baseline(const std::string &Path,
                           std::vector<catalogue::Problem> &Problems,
                           bool MayMiss = false);

  llvm::StringMap<std::unique_ptr<Baseline>> Known;
  Configurations &Settings;
  const ScanOptions &Options;
  Changes *Changed;
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_SETTLEMENT_H
