//===- Configuration.h ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What holds for one file: the `.credtidy.yaml` files found from it upward,
/// those given with `--config`, and the command line over both.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_CONFIGURATION_H
#define CREDTIDY_TOOL_CONFIGURATION_H

#include "Options.h"
#include "PathPattern.h"
#include "credtidy/catalogue/Loader.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem/UniqueID.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace credtidy::tool {

/// One file of settings, read and found good.
struct ProjectFile {
  std::string Shown;  ///< its name, as messages tell it
  std::string Folder; ///< absolute; what its patterns of paths are relative to
  llvm::sys::fs::UniqueID Identity;
  catalogue::Document Content;
  std::vector<PathPattern> Exclude;
  std::vector<PathPattern> TestPaths;
};

/// Where a setting comes from.
struct Origin {
  const ProjectFile *File = nullptr; ///< null: see Line
  unsigned Line = 0;                 ///< in File; without one, 1: command line

  std::string describe() const;
};

/// A file of known findings that a file of settings names.
struct BaselineFile {
  std::string Path; ///< as messages tell it
  const ProjectFile *NamedBy = nullptr;
  unsigned Line = 0;
  unsigned Column = 0;
};

/// What holds for the files that have the same files of settings.
struct Configuration {
  /// From the outermost, whose say is the weakest.
  std::vector<const ProjectFile *> Files;
  CheckSelection Checks;
  /// Null: the built-in one.
  const catalogue::Catalogue *Knowledge = nullptr;
  std::string KnowledgeHash; ///< of the files that add to the built-in one
  /// The checks that run, and what they count where that is not their own.
  llvm::StringSet<> Running;
  llvm::StringMap<Severity> Severities;
  std::vector<BaselineFile> Baselines;
  bool AllowNoChecks = false;

  /// Where the last word on each check, option and severity comes from; those
  /// that nobody has touched are not there.
  llvm::StringMap<Origin> CheckOrigins, OptionOrigins, SeverityOrigins;

  bool leavesOut(llvm::StringRef File) const;
  /// Whether the files of settings turn every check off, which is one more way
  /// to leave a file out.
  bool runsNothing() const { return Running.empty() && !AllowNoChecks; }
  bool isTestPath(llvm::StringRef File) const;
};

class Configurations {
public:
  /// Files of settings are read from \p Files.
  Configurations(const ScanOptions &Options,
                 llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files);

  /// What holds for the file of this absolute path. Always something, but if
  /// there are problems it must not be used.
  const Configuration &of(llvm::StringRef File);

  /// All that were asked for until now.
  std::vector<const Configuration *> all() const;

  /// The mistakes in all files read so far.
  llvm::ArrayRef<catalogue::Problem> problems() const { return Problems; }
  /// Tells the mistakes on standard error; false if there are any.
  bool tellProblems() const;

private:
  const ProjectFile *read(llvm::StringRef Path, std::string Folder);
  void check(const ProjectFile &Subject);
  /// The file of settings that lies in \p Folder; null if there is none.
  const ProjectFile *in(llvm::StringRef Folder);
  const ProjectFile *nearest(llvm::StringRef Folder);
  std::unique_ptr<Configuration> combine(const ProjectFile *Innermost);
  void addKnowledge(Configuration &Result);

  const ScanOptions &Options;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> From;
  std::vector<catalogue::Problem> Problems;
  std::vector<std::unique_ptr<ProjectFile>> Files;
  std::vector<const ProjectFile *> Given; ///< with --config
  llvm::StringMap<const ProjectFile *> ByFolder;
  /// By the innermost file that was found; null: none was.
  std::map<const ProjectFile *, std::unique_ptr<Configuration>> Combined;
  std::map<std::vector<const ProjectFile *>,
           std::unique_ptr<catalogue::Catalogue>>
      Catalogues;
};

/// The full name of a check, which may be given without `credential-`.
std::string fullCheckName(llvm::StringRef Name);

/// `; did you mean …?` or what else helps who has misspelt a check.
std::string checkHint(llvm::StringRef Name);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_CONFIGURATION_H
