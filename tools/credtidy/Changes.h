//===- Changes.h ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What `--staged` and `--since` look at: which files changed, in which lines,
/// and what they contain.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_CHANGES_H
#define CREDTIDY_TOOL_CHANGES_H

#include "Git.h"
#include "Options.h"
#include "Overlay.h"
#include "credtidy/report/Finding.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace credtidy::tool {

class Changes {
public:
  /// Asks git. Nothing, after a line on standard error, if the command line or
  /// the repository is at fault.
  static std::optional<Changes> find(const ScanOptions &Options);

  /// The root of the work tree.
  const std::string &root() const { return Root; }
  /// The changed C, C++ and Objective-C files, absolute and sorted.
  std::vector<std::string> files() const;
  /// Changed files that could not be read.
  std::vector<report::Gap> &gaps() { return Gaps; }
  /// The staged contents of these files, and of those that were hidden. Null
  /// for `--since`, which is about the work tree.
  std::shared_ptr<const Overlay> contents() const { return Contents; }

  /// Has the staged content stand in place of what the work tree has, be it
  /// nothing, of all files. A staged file is not to be parsed with what is not
  /// staged of its headers; as git looks at each file of the work tree for
  /// that, it is asked only if something is parsed.
  llvm::Error hideUnstaged();
  /// The same for the files of settings, and those that the command line names.
  llvm::Error hideUnstagedSettings(const ScanOptions &Options);
  /// The same for this file. What git does not know is left as it is.
  llvm::Error hideUnstaged(llvm::StringRef Path);

  /// True if \p Subject lies on changed lines, or the way of its value goes
  /// over one: who changes a literal has made the finding where it arrives.
  bool concern(const report::Finding &Subject) const;

private:
  /// Nothing: all lines are new.
  using Lines = std::optional<std::vector<LineRange>>;

  llvm::Error ask(const ScanOptions &Options);
  llvm::Error askStaged(const ScanOptions &Options);
  llvm::Error askSince(const ScanOptions &Options);
  void take(std::vector<Git::Change> Found, const ScanOptions &Options);
  void addFile(llvm::StringRef Path);
  llvm::Error
  fillLines(llvm::function_ref<llvm::Expected<Git::LinesByPath>()> Ask);
  std::string absolute(llvm::StringRef Path) const;

  llvm::Error hide(llvm::ArrayRef<std::string> Patterns);
  /// What git knows the file of this path by; empty if it is not in the work
  /// tree.
  std::string patternOf(llvm::StringRef Path) const;

  /// Reads \p Blobs, ids with absolute paths, into Contents.
  llvm::Error read(llvm::ArrayRef<std::pair<std::string, std::string>> Blobs);

  std::optional<Git> Repository;
  std::string Root;
  /// The paths of the command line, absolute; empty: all.
  std::vector<std::string> Below;
  llvm::StringMap<Lines> Files;
  /// The paths from the root of files whose lines are still to be asked for.
  std::vector<std::string> Modified;
  /// Of these files, with their absolute paths.
  std::vector<std::pair<std::string, std::string>> StagedBlobs;
  std::vector<report::Gap> Gaps;
  std::shared_ptr<Overlay> Contents;
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_CHANGES_H
