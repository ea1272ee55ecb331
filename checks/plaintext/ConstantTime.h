//===- ConstantTime.h -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The function that compares in constant time in the library that a unit uses
/// already, and the change from memcmp to it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_CONSTANTTIME_H
#define CREDTIDY_CHECKS_PLAINTEXT_CONSTANTTIME_H

#include "credtidy/catalogue/Catalogue.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/Diagnostic.h"
#include <optional>
#include <string>

namespace credtidy {

class ConstantTime {
public:
  ConstantTime(clang::ASTContext &Context,
               const catalogue::Catalogue &Knowledge)
      : Context(Context), Knowledge(Knowledge) {}

  /// The name of the function to use; empty if no library with one is used.
  llvm::StringRef function();
  /// The change of \p Whole to it: only for memcmp and bcmp whose result is
  /// only asked whether it is zero, and only if the function is declared.
  std::optional<clang::FixItHint> replacement(const clang::Expr *Whole);

private:
  void choose();
  /// Whether the unit has a declaration of the qualified \p Name.
  const clang::NamedDecl *declared(llvm::StringRef Name) const;
  bool isOnlyTested(const clang::Expr *Whole) const;

  clang::ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
  bool Chosen = false;
  bool IsDeclared = false;
  llvm::StringRef Function;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_CONSTANTTIME_H
