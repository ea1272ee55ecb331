//===- Unit.h - What a translation unit says of credentials -----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One walk over the AST of a translation unit gathers every place where a
/// value meets a name, a parameter or another value. All checks share the
/// result.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_UNIT_H
#define CREDTIDY_FLOW_UNIT_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/flow/Calls.h"
#include "credtidy/flow/Leaks.h"
#include "credtidy/flow/Macros.h"
#include "credtidy/flow/Origins.h"
#include "credtidy/flow/Writes.h"
#include "credtidy/lexical/BindingForm.h"
#include <memory>
#include <string>
#include <vector>

namespace credtidy::flow {

using credtidy::BindingForm;

/// A value that is bound to something that means a credential, by name or by
/// the catalogue. Which values are worth reporting is for a check to judge.
struct Binding {
  BindingForm Form = BindingForm::Variable;
  catalogue::CredentialKind Kind = catalogue::CredentialKind::None;
  Confidence Strength = Confidence::High;
  /// The identifier or key: `dbPassword`.
  std::string Name;
  /// The words of a message: "variable 'dbPassword'", "argument 4 of
  /// 'mysql_real_connect'".
  std::string Target;
  llvm::SmallVector<Origin, 1> Origins;
  /// Where the binding stands, and the statement or declaration around it.
  clang::SourceLocation Where;
  clang::SourceRange Statement;
  const clang::Decl *Enclosing = nullptr;
  const catalogue::ApiRecord *Api = nullptr;

  bool fromApi() const { return Api != nullptr; }
};

/// A value compared with a literal.
struct Comparison {
  catalogue::CredentialKind Kind = catalogue::CredentialKind::None;
  Confidence Strength = Confidence::High;
  std::string Name; ///< of the side that is not the literal
  Origin Literal;
  clang::SourceLocation Where;
  clang::SourceRange Statement;
  const clang::Decl *Enclosing = nullptr;
};

/// Two values compared with each other, neither of them written as a literal.
/// The expressions live as long as the AST.
struct Equality {
  const clang::Expr *Left = nullptr;
  const clang::Expr *Right = nullptr;
  const clang::Expr *Whole = nullptr; ///< the call or operator
  const clang::Decl *Enclosing = nullptr;
};

/// Any text in the unit, bound to whatever.
struct Text {
  Secret Value;
  bool IsBytes = false;
  bool Complete = true;
  clang::SourceRange Range;
  std::string Name; ///< the name nearest to it; may be empty
  const clang::Decl *Enclosing = nullptr;
};

/// A use of a library that the catalogue knows under one of the roles
/// Verification, Iterations, HashOf, Encrypt, Compare, Random, Permissions,
/// Wipe and Opens, or as a Credential that is a salt. What is wrong with it, if
/// anything, is for a check to judge.
struct ApiUse {
  /// The call; for a field the assignment, or the value that initialises it.
  const clang::Expr *Call = nullptr;
  /// What stands at the role's position: an argument, the receiver, or what is
  /// written to the field. Null for a result and for `N+`.
  const clang::Expr *Value = nullptr;
  const catalogue::ApiRecord *Api = nullptr;
  const catalogue::RoleRecord *Role = nullptr;
  /// The innermost declaration around it, a variable or a function.
  const clang::Decl *Enclosing = nullptr;
};

/// The reading of one translation unit.
class Unit {
public:
  Unit(clang::ASTContext &Context, const catalogue::Catalogue &Knowledge,
       llvm::ArrayRef<MacroText> Macros);

  llvm::ArrayRef<Binding> bindings() const { return Bindings; }
  llvm::ArrayRef<Comparison> comparisons() const { return Comparisons; }
  llvm::ArrayRef<Equality> equalities() const { return Equalities; }
  llvm::ArrayRef<Text> texts() const { return Texts; }
  /// What the flow reader found.
  const Flows &flows() const { return Found; }
  /// In source order. What a template says without its parameters is there
  /// once; what depends on them, once for the template and for each instance.
  llvm::ArrayRef<ApiUse> apiUses() const { return ApiUses; }
  /// For an OriginReader, and to fold what is not a literal on the spot.
  const WriteIndex &writes() const { return Writes; }

private:
  friend class UnitVisitor;
  std::vector<Binding> Bindings;
  std::vector<Comparison> Comparisons;
  std::vector<Equality> Equalities;
  std::vector<Text> Texts;
  Flows Found;
  std::vector<ApiUse> ApiUses;
  WriteIndex Writes;
};

/// The name by which a reader of the source would call the value of \p E: a
/// variable, a field, a getter, a map key; empty if there is none.
std::string nameOf(const clang::Expr *E, const clang::ASTContext &Context,
                   const catalogue::Catalogue &Knowledge);

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_UNIT_H
