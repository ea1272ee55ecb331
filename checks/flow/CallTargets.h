//===- CallTargets.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What a pointer to a function, a block or a function object that is kept in a
/// field, global or parameter stands for, where the unit gives it but one
/// value: the tables of functions of C, the callbacks of a class.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_CALLTARGETS_H
#define CREDTIDY_CHECKS_FLOW_CALLTARGETS_H

#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"

namespace credtidy::flow {

class CallTargets {
public:
  /// \p Place is given \p Content.
  void add(const clang::ValueDecl *Place, const clang::Expr *Content);
  /// The only function that \p Place is ever given: a FunctionDecl or a
  /// BlockDecl; null if there is none, or another value.
  const clang::Decl *only(const clang::Decl *Place) const {
    return Known.lookup(canonical(Place));
  }

private:
  /// One for all declarations of a function's parameter, too.
  static const clang::Decl *canonical(const clang::Decl *Place);

  /// Null where several values were seen.
  llvm::DenseMap<const clang::Decl *, const clang::Decl *> Known;
};

/// Whether a value of this type can be called: a pointer to a function, a
/// block, or an owner of such, as std::function is.
bool isCallable(clang::QualType Type);

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_CALLTARGETS_H
