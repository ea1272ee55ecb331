//===- Inputs.h -----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Which files a scan looks at, and how each is compiled.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_INPUTS_H
#define CREDTIDY_TOOL_INPUTS_H

#include "Options.h"
#include "Overlay.h"
#include "credtidy/report/Finding.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <memory>
#include <string>
#include <vector>

namespace credtidy::tool {

struct Configuration;
class ResultCache;

/// One file to parse.
struct Job {
  std::string File; ///< absolute
  clang::tooling::CompileCommand Command;
  /// The command is another file's, or a guess; errors are to be expected and
  /// leave gaps rather than make the scan fail.
  bool Inferred = false;
  /// What stands in place of the files on disk; null: nothing.
  std::shared_ptr<const Overlay> Contents = nullptr;
  const Configuration *Settings = nullptr; ///< what holds for it
  ResultCache *Cache = nullptr; ///< where its result is kept; null: nowhere
};

class Inputs {
public:
  /// Finds the database and the files. Nothing, after a line on standard error,
  /// if the command line or the database is at fault.
  /// With \p Only, these files and no others, whether or not they are on disk.
  static std::optional<Inputs>
  find(const ScanOptions &Options,
       std::optional<llvm::ArrayRef<std::string>> Only = std::nullopt);

  /// True for a source or a header of C, C++ or Objective-C, by its name.
  static bool isSourceName(llvm::StringRef Path);

  /// The files with a command of their own, then, in a second call, those that
  /// \p Seen does not have: what no translation unit included.
  std::vector<Job> withOwnCommand() const;
  std::vector<Job> without(const llvm::StringSet<> &Seen) const;

  /// Takes out the files that \p IsLeftOut says, and gives their names.
  std::vector<std::string>
  leaveOut(llvm::function_ref<bool(llvm::StringRef)> IsLeftOut);

  /// All of them, and what can only be read as tokens.
  std::vector<std::string> files() const;

  /// Paths that could not be read.
  std::vector<report::Gap> &gaps() { return Gaps; }

private:
  Job inferred(const std::string &File) const;

  std::shared_ptr<clang::tooling::CompilationDatabase> Database;
  /// Sources and then headers below the paths, absolute and sorted.
  std::vector<std::string> Sources;
  std::vector<std::string> Headers;
  /// C++ under names that no compiler takes, such as Arduino's sketches.
  std::vector<std::string> Texts;
  /// The commands of the database, by absolute file, with absolute folders.
  llvm::StringMap<std::vector<clang::tooling::CompileCommand>> Known;
  /// Where the database lies; a relative folder in it is relative to this.
  std::string DatabaseFolder;
  bool Fixed = false; ///< the command came after `--`
  std::vector<report::Gap> Gaps;
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_INPUTS_H
