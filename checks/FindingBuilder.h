//===- FindingBuilder.h ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// From what a check knows to a finding, the same for either reader, so that
/// what both see has one fingerprint.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FINDINGBUILDER_H
#define CREDTIDY_CHECKS_FINDINGBUILDER_H

#include "CheckList.h"
#include "MaskedSource.h"
#include "credtidy/report/Finding.h"
#include "credtidy/support/Secret.h"
#include "clang/Basic/Diagnostic.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Regex.h"

namespace credtidy {

/// The paths that are taken for tests and examples, if nobody says otherwise.
/// A credential in a test is real often enough to be told, and rarely urgent.
extern const llvm::StringLiteral DefaultTestPaths;

struct FindingParts {
  struct Note {
    clang::SourceLocation Where;
    std::string Message;
  };

  const CheckInfo &Info;
  std::string Message;
  clang::SourceLocation Where; ///< in a file
  clang::SourceRange Statement;
  std::string Declaration = {};
  clang::SourceRange Literal = {};
  const Secret *Value = nullptr;
  llvm::StringRef PublicPrefix = {};
  Severity Level = Severity::High;
  Confidence Sureness = Confidence::High;
  llvm::SmallVector<Note, 4> Notes = {};
  llvm::ArrayRef<clang::FixItHint> FixIts = {};
  std::string Summary = {};

  /// Adds a note of where the literal stands if that is in another line.
  void addLiteralNote(const clang::SourceManager &SM);
};

/// \p TestPaths matches the files in which nothing is urgent; may be null.
report::Finding buildFinding(const FindingParts &Parts, MaskedSource &Masked,
                             const clang::SourceManager &SM,
                             const llvm::Regex *TestPaths);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_FINDINGBUILDER_H
