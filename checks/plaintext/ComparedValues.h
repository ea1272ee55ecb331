//===- ComparedValues.h ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the two sides of a comparison are called, where they come from within
/// the function, and what that function is for.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_COMPAREDVALUES_H
#define CREDTIDY_CHECKS_PLAINTEXT_COMPAREDVALUES_H

#include "credtidy/flow/Unit.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <string>

namespace credtidy {

/// What is known of a function before any one comparison in it is judged.
struct FunctionFacts {
  /// Its own name, and that of the function around a lambda.
  std::string Name;
  /// The overload of an operator, which compares what it is told to.
  bool IsOperator = false;
  /// What an API wrote a MAC or a password hash into, and where.
  llvm::DenseMap<const clang::ValueDecl *, clang::SourceLocation> Verifiers;
  /// What is assigned to. A member that a function both compares and assigns is
  /// being brought up to date.
  llvm::DenseSet<const clang::ValueDecl *> Assigned;
};

class ComparedValues {
public:
  ComparedValues(const clang::ASTContext &Context,
                 const catalogue::Catalogue &Knowledge)
      : Context(Context), Knowledge(Knowledge) {}

  /// The name of \p E: of the variable, the field, the getter, the key or, if
  /// there is none of these, the function that yields it.
  std::string nameOf(const clang::Expr *E) const;
  /// The name with those of the objects it is a part of: `old.config.token`.
  std::string pathOf(const clang::Expr *E) const;
  /// Whether \p E is the result of an API that yields what claims are compared
  /// with, or was written by one before it stood here.
  bool isMadeByVerifier(const clang::Expr *E, const FunctionFacts &Facts) const;
  const FunctionFacts &factsOf(const clang::Decl *Enclosing);

  /// The variable or member that \p E is, or points into; null if there is
  /// none.
  static const clang::ValueDecl *rootOf(const clang::Expr *E);
  /// Whether a value of \p Type can be text or bytes, rather than an iterator
  /// or an object with an identity.
  static bool isTextOrBytes(clang::QualType Type);

  const clang::ASTContext &context() const { return Context; }

private:
  const clang::ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
  llvm::DenseMap<const clang::Decl *, std::unique_ptr<FunctionFacts>> Known;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_COMPAREDVALUES_H
