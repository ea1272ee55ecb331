//===- Git.h --------------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What is asked of git, through its own program, so that GIT_DIR,
/// GIT_INDEX_FILE (which a commit of some files sets), worktrees, alternates
/// and whatever comes next mean what they mean to git.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_GIT_H
#define CREDTIDY_TOOL_GIT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace credtidy::tool {

/// A stretch of lines, both ends in it; lines count from 1.
struct LineRange {
  unsigned First;
  unsigned Last;

  bool operator==(const LineRange &Other) const = default;
};

class Git {
public:
  /// The repository of the current folder. Errors, here and below, are one
  /// line that a user can act on.
  static llvm::Expected<Git> here();

  /// The root of the work tree, absolute.
  llvm::StringRef top() const { return Top; }

  /// One path that differs between two trees.
  struct Change {
    char Status; ///< A, D, M, R, T or U, as git's
    unsigned OldMode;
    unsigned NewMode;
    std::string OldId;
    std::string Id;   ///< of the new content; zeros: as it is in the work tree
    std::string Path; ///< from the root

    bool isFile() const { return isFileMode(NewMode); }
    bool wasFile() const { return isFileMode(OldMode); }

  private:
    static bool isFileMode(unsigned Mode) {
      return Mode == 0100644 || Mode == 0100755;
    }
  };

  /// What the next commit would change. Before the first one, everything.
  llvm::Expected<std::vector<Change>> staged() const;
  /// What differs in the work tree from \p Commit, but for untracked files.
  llvm::Expected<std::vector<Change>> since(llvm::StringRef Commit) const;
  /// What differs in the work tree from the index, of what fits one of
  /// \p Patterns, which are git's; of all, if there is none.
  llvm::Expected<std::vector<Change>>
  unstaged(llvm::ArrayRef<std::string> Patterns = {}) const;
  /// Files that git neither tracks nor was told to ignore, from the root.
  llvm::Expected<std::vector<std::string>> untracked() const;

  /// The lines, in the new content, that are new in files which were there
  /// before, maybe under another name; by path from the root.
  using LinesByPath = llvm::StringMap<std::vector<LineRange>>;
  llvm::Expected<LinesByPath> stagedLines() const;
  llvm::Expected<LinesByPath> linesSince(llvm::StringRef Commit) const;

  /// Where the history of \p Revision and that of HEAD part.
  llvm::Expected<std::string> mergeBase(llvm::StringRef Revision) const;

  /// The content of each of \p Ids; nothing for one that is not there.
  llvm::Expected<std::vector<std::optional<std::string>>>
  contents(llvm::ArrayRef<std::string> Ids) const;

  /// Where git looks for hooks, absolute.
  llvm::Expected<std::string> hooksFolder() const;

private:
  llvm::Expected<std::string> base() const;

  std::string Top;
  std::string Head; ///< empty before the first commit
};

/// Reads what `git diff --raw -z` prints.
llvm::Expected<std::vector<Git::Change>> parseRawDiff(llvm::StringRef Text);

/// Reads the new lines out of a patch, whatever its context.
Git::LinesByPath parsePatch(llvm::StringRef Text);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_GIT_H
