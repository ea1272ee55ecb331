//===- PathPattern.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Patterns of paths, as people know them from a .gitignore.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_PATHPATTERN_H
#define CREDTIDY_TOOL_PATHPATTERN_H

#include "llvm/ADT/StringRef.h"
#include <memory>
#include <optional>
#include <re2/re2.h>
#include <string>

namespace credtidy::tool {

/// `*` and `?` stay within a name, `**` crosses folders, `[…]` is a class. With
/// a slash before its end the pattern counts from the folder of its file,
/// without one it fits a name at any depth. A slash at its end lets it fit
/// folders only. What fits a folder fits all that is in it. With `!` in front
/// it takes back what a pattern before it has said.
class PathPattern {
public:
  /// Nothing, and what is wrong in \p Message, if \p Text is no pattern.
  static std::optional<PathPattern> parse(llvm::StringRef Text,
                                          std::string &Message);

  /// \p Path is relative to \p Base if it lies there, else absolute.
  bool fits(llvm::StringRef Path, llvm::StringRef Base) const;
  bool isNegated() const { return Negated; }

private:
  std::shared_ptr<const RE2> Compiled;
  bool Negated = false;
  bool Anchored = false;
  bool FoldersOnly = false;
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_PATHPATTERN_H
