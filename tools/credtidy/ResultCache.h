//===- ResultCache.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What parsing found, kept so that a file need not be parsed again while
/// nothing that it depends on has changed: the tool, the settings, the command,
/// and each file that was read or looked for. One file an entry; in it stands
/// what a worker process sends, which holds masks and no value of a secret.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_RESULTCACHE_H
#define CREDTIDY_TOOL_RESULTCACHE_H

#include "Analysis.h"
#include "Options.h"
#include "Sightings.h"
#include <memory>
#include <optional>

namespace credtidy::tool {

class ResultCache {
public:
  /// Null, after a note where it was asked for, if there is no place for it.
  /// \p Contents stand in place of the files on disk.
  static std::unique_ptr<ResultCache>
  open(const ScanOptions &Options, std::shared_ptr<const Overlay> Contents);

  /// What came of \p Work before, if it would come of it now.
  std::optional<Outcome> find(const Job &Work);

  /// Parses the file of \p Work, and keeps the result if there is no gap in it.
  /// It is not told if that fails: the next scan takes longer, no more.
  Outcome analyse(const Job &Work);

  /// Removes what has not been used for long, or is too much.
  void prune() const;

  /// Tells, with `--verbose`, how much of the work was spared.
  void tell(const ScanOptions &Options) const;

private:
  ResultCache(std::string Folder, std::shared_ptr<const Overlay> Contents);

  std::string keyOf(const Job &Work);
  std::string pathOf(llvm::StringRef Key) const;

  std::string Folder;
  std::string Tool; ///< which build of it this is
  SecondLook Now;
  size_t Asked = 0, Known = 0, Damaged = 0;
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_RESULTCACHE_H
