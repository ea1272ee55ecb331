//===- SharedUnit.h -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// One reading of a translation unit for all the checks that look at it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_SHAREDUNIT_H
#define CREDTIDY_CHECKS_SHAREDUNIT_H

#include "MaskedSource.h"
#include "credtidy/flow/Unit.h"
#include "credtidy/lexical/Allowances.h"
#include "credtidy/lexical/Reader.h"
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace credtidy {

class SharedUnit {
public:
  /// The reading of the translation unit of \p PP; made, with its preprocessor
  /// callbacks, by the first check that asks.
  static std::shared_ptr<SharedUnit> of(clang::Preprocessor &PP);

  /// The unit as read with \p Knowledge; read at the first call.
  const flow::Unit &unit(clang::ASTContext &Context,
                         const catalogue::Catalogue &Knowledge);

  MaskedSource &masked() { return Masked; }

  /// What the comments of a file allow.
  const lexical::Allowances &allowances(clang::FileID File);

  /// What the tokens of \p File say beyond the AST: what is bound to a name in
  /// comments and in what the preprocessor left out, and, in the latter, texts
  /// that are a known token, or become one when their pieces are put together.
  const std::vector<lexical::Observation> &
  beyondAst(clang::FileID File, const catalogue::Catalogue &Knowledge);

  /// True once: for the check that looks at the unit first.
  bool isFirstLook() { return std::exchange(FirstLook, false); }

  /// The files that were entered outside system headers, each once.
  llvm::ArrayRef<clang::FileID> projectFiles() const { return Files; }

private:
  std::vector<lexical::Observation>
  readBeyondAst(clang::FileID File, const catalogue::Catalogue &Knowledge);

  explicit SharedUnit(clang::Preprocessor &PP);

  clang::Preprocessor &PP;
  flow::MacroTable Macros;
  std::vector<clang::FileID> Files;
  /// The stretches of each file that the preprocessor left out.
  llvm::DenseMap<clang::FileID, std::vector<lexical::Stretch>> Skipped;
  MaskedSource Masked;
  std::map<clang::FileID, lexical::Allowances> Allowed;
  bool FirstLook = true;
  std::map<std::pair<const catalogue::Catalogue *, clang::FileID>,
           std::vector<lexical::Observation>>
      BeyondAst;
  /// Checks can be configured with different catalogues.
  std::map<const catalogue::Catalogue *, std::unique_ptr<flow::Unit>> Units;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_SHAREDUNIT_H
