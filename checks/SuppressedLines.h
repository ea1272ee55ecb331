//===- SuppressedLines.h --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// NOLINT for findings that come from no diagnostic of a compiler; the comments
/// are read by clang-tidy's own reader of them.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_SUPPRESSEDLINES_H
#define CREDTIDY_CHECKS_SUPPRESSEDLINES_H

#include "clang/Basic/Diagnostic.h"
#include "llvm/ADT/StringRef.h"

namespace credtidy {

class SuppressedLines {
public:
  /// For the one file of \p Engine, whose text is \p Text.
  SuppressedLines(clang::DiagnosticsEngine &Engine, llvm::StringRef Text);

  /// Whether a comment of the file says that \p Check is to be silent at
  /// \p Where.
  bool suppresses(llvm::StringRef Check, clang::SourceLocation Where);

private:
  clang::DiagnosticsEngine &Engine;
  bool Any;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_SUPPRESSEDLINES_H
