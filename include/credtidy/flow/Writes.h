//===- Writes.h - Who writes a variable -------------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An index of the writes to each variable of a translation unit, from which
/// follows which value a variable has where it has only one on the way.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_WRITES_H
#define CREDTIDY_FLOW_WRITES_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/flow/Literals.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <map>

namespace credtidy::flow {

/// One write to a variable.
struct Write {
  /// What is written; null if it is not known (a call that takes the address).
  const clang::Expr *Value = nullptr;
  /// The whole assignment or call.
  const clang::Expr *Where = nullptr;
  /// The block that it is a direct statement of; null if it is nested.
  const clang::CompoundStmt *Block = nullptr;
  /// `+=`, append, strcat: adds to what was there.
  bool Appends = false;
};

/// Characters written one by one: `p[0] = 's'; p[1] = '3'; …`, or pushed back.
struct StackString {
  std::map<uint64_t, char> Characters;
  const clang::Expr *First = nullptr;
  const clang::Expr *Last = nullptr;
  bool Known = true;

  /// The text, if the indices are contiguous from 0 and there are at least 4.
  std::optional<LiteralText> text() const;
};

class WriteIndex {
public:
  /// Reads all of \p Context outside system headers.
  WriteIndex(clang::ASTContext &Context, const catalogue::Catalogue &Knowledge);

  /// All writes but the initialiser, in source order.
  llvm::ArrayRef<Write> writes(const clang::VarDecl *Variable) const;

  /// The one value that \p Variable has at \p Use: its initialiser if nothing
  /// else writes it, its only assignment, or the last assignment straight
  /// before the use. Null if there is no such value, or it is not known.
  const clang::Expr *valueAt(const clang::VarDecl *Variable,
                             const clang::Expr *Use) const;

  const llvm::DenseMap<const clang::VarDecl *, StackString> &
  stackStrings() const {
    return Strings;
  }

private:
  friend class WriteVisitor;
  const clang::ASTContext &Context;
  llvm::DenseMap<const clang::VarDecl *, llvm::SmallVector<Write, 2>> Index;
  llvm::DenseMap<const clang::VarDecl *, StackString> Strings;
};

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_WRITES_H
