//===- MaskedSource.h -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Source text without the content of its literals and comments, for excerpts
/// and fingerprints.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_MASKEDSOURCE_H
#define CREDTIDY_CHECKS_MASKEDSOURCE_H

#include "credtidy/report/Finding.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include <string>
#include <vector>

namespace credtidy {

/// Masks all literals and comments of a line, not only those that a finding is
/// about: another secret can stand beside it.
class MaskedSource {
public:
  MaskedSource(const clang::SourceManager &SM,
               const clang::LangOptions &Options)
      : SM(SM), Options(Options) {}

  /// The place of a file range; an invalid location gives an empty place.
  report::Place place(clang::SourceLocation Begin,
                      clang::SourceLocation End) const;

  /// The place of a range of characters in one file, which may be empty.
  report::Place stretch(clang::CharSourceRange Range) const;

  /// The line of \p Where, masked, and the mark in it. \p Shown may stand in
  /// the literal at \p Literal in place of the whole mask: the public prefix of
  /// a token with its asterisks.
  report::Excerpt excerpt(clang::SourceLocation Where,
                          clang::SourceRange Literal, llvm::StringRef Shown);

  /// The tokens of \p Range, each literal as `""`, joined by blanks: the same
  /// for any formatting.
  std::string normalised(clang::SourceRange Range);

private:
  /// A stretch of a file that is not shown.
  struct Stretch {
    unsigned Begin; ///< offset of the first byte hidden
    unsigned End;
  };
  const std::vector<Stretch> &stretches(clang::FileID File);

  const clang::SourceManager &SM;
  const clang::LangOptions &Options;
  llvm::DenseMap<clang::FileID, std::vector<Stretch>> Hidden;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_MASKEDSOURCE_H
