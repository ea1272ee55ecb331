//===- Origins.h - Where a value comes from ---------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Follows an expression back to the literals that it can be. Checks ask only
/// this interface, so that a full dataflow can take the place of the reader
/// here, which knows variables that have one value on the way.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_ORIGINS_H
#define CREDTIDY_FLOW_ORIGINS_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/flow/Literals.h"
#include "credtidy/flow/Writes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/SmallVector.h"
#include <string>

namespace credtidy::flow {

/// One stop between the literal and the use.
struct OriginStep {
  clang::SourceLocation Where;
  std::string Message; ///< "'kPassword' is initialised here"
};

/// A literal that an expression can evaluate to.
struct Origin {
  Secret Value;
  bool IsBytes = false;
  /// False if text that is not known is part of it: `"pw=" + Variable`. Stands
  /// in Value as UnknownPart.
  bool Complete = true;
  /// It went through something that hides text: an XOR, an obfuscation macro.
  bool Obfuscated = false;
  /// The literal, or its first piece.
  clang::SourceRange Range;
  llvm::SmallVector<OriginStep, 2> Steps;
};

using credtidy::UnknownPart;

class OriginReader {
public:
  OriginReader(const clang::ASTContext &Context,
               const catalogue::Catalogue &Knowledge, const WriteIndex &Writes)
      : Context(Context), Knowledge(Knowledge), Writes(Writes) {}

  /// The literals that \p E can be; none if it comes from elsewhere.
  llvm::SmallVector<Origin, 1> origins(const clang::Expr *E) const;

private:
  using Origins = llvm::SmallVector<Origin, 1>;
  Origins follow(const clang::Expr *E, unsigned Depth) const;
  Origins followVariable(const clang::VarDecl *Variable, const clang::Expr *Use,
                         unsigned Depth) const;
  Origins followCall(const clang::Expr *E, unsigned Depth) const;
  Origins followConstructor(const clang::CXXConstructExpr *Construction,
                            unsigned Depth) const;
  Origins followObfuscation(const clang::Expr *E) const;
  Origins joined(const clang::Expr *Left, const clang::Expr *Right,
                 unsigned Depth) const;
  static Origin ofLiteral(LiteralText Text, clang::SourceRange Range);

  const clang::ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
  const WriteIndex &Writes;
};

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_ORIGINS_H
