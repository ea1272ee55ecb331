//===- Macros.h - Literals in macro definitions -----------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Records the macros whose bodies hold string literals, as the preprocessor
/// sees them, in the files and on the command line.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_MACROS_H
#define CREDTIDY_FLOW_MACROS_H

#include "credtidy/flow/Literals.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/ArrayRef.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class IdentifierInfo;
class MacroInfo;
class PPCallbacks;
class Preprocessor;
} // namespace clang

namespace credtidy::flow {

/// A macro whose body is nothing but one string, in however many pieces and
/// through however many other macros.
struct MacroText {
  std::string Name;
  Secret Value;
  clang::SourceLocation Where;   ///< of the name
  clang::SourceRange Definition; ///< from the name to the end of the body
  clang::SourceRange Literal;    ///< where the string stands
  bool CommandLine = false;      ///< given with -D; Where is not in a file
};

/// Gathers the macros of one translation unit.
class MacroTable {
public:
  /// The callbacks that note each definition, for Preprocessor::addPPCallbacks.
  /// System headers are left out. The table must outlive the preprocessor.
  std::unique_ptr<clang::PPCallbacks> recorder(clang::Preprocessor &PP);

  /// Reads the bodies of what was noted. To be called when all is parsed, when
  /// the macros that a body names are all defined.
  llvm::ArrayRef<MacroText> read(clang::Preprocessor &PP);

private:
  friend class MacroRecorder;
  struct Definition {
    const clang::IdentifierInfo *Name;
    const clang::MacroInfo *Info;
    clang::SourceLocation Where;
  };
  std::vector<Definition> Pending;
  std::vector<MacroText> Macros;
};

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_MACROS_H
