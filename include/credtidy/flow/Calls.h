//===- Calls.h - One view of all that passes arguments ----------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Functions, methods, operators, constructors and Objective-C messages differ
/// in Clang's AST, but to the catalogue they are all a name, a scope, a
/// receiver and arguments. This is that view.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_CALLS_H
#define CREDTIDY_FLOW_CALLS_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/flow/Literals.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ExprObjC.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <string>
#include <vector>

namespace credtidy::flow {

/// A call of any form. Cheap to make; names are computed on demand.
class CallView {
public:
  /// The view of \p E; nothing if it passes no arguments to a named callee.
  /// Parentheses, casts and temporaries around it must have been taken off.
  static std::optional<CallView> of(const clang::Expr *E);

  const clang::Expr *expression() const { return Whole; }
  /// The function, constructor or method called; null where it is not known.
  const clang::NamedDecl *callee() const { return Callee; }
  const clang::FunctionDecl *function() const;
  const clang::Expr *receiver() const { return Receiver; }
  unsigned size() const { return Arguments.size(); }
  const clang::Expr *argument(unsigned Index) const { return Arguments[Index]; }
  /// The parameter that an argument initialises; null for variadic ones.
  const clang::ParmVarDecl *parameter(unsigned Index) const;

  catalogue::ApiForm form() const { return Form; }
  /// The last component of the callee's name; a selector for a message.
  const std::string &name() const { return Name; }
  /// See catalogue::CallQuery::Scopes.
  llvm::ArrayRef<std::string> scopes() const;

  /// The records of \p Apis that the call fulfils.
  llvm::SmallVector<const catalogue::ApiRecord *, 1>
  records(const catalogue::ApiIndex &Apis,
          const clang::ASTContext &Context) const;

  /// The call that this one makes with the arguments at \p Passed, the first of
  /// which is the object if it is one \p OfMethod.
  CallView handingOn(catalogue::Position Passed, bool OfMethod) const;

  /// The call that this one makes with \p Count parts of \p Whole.
  CallView spreading(const clang::Expr *Whole, unsigned Count) const;

  /// The class that a forwarding call constructs: the first template argument
  /// of the function (make_unique<T>) or of the receiver's class (vector<T>).
  const clang::CXXRecordDecl *constructedClass() const;

  /// The expression at \p At of this call; null for Result and FromArgument.
  const clang::Expr *at(catalogue::Position At) const;

private:
  const clang::Expr *Whole = nullptr;
  const clang::NamedDecl *Callee = nullptr;
  const clang::Expr *Receiver = nullptr;
  llvm::SmallVector<const clang::Expr *, 6> Arguments;
  catalogue::ApiForm Form = catalogue::ApiForm::Function;
  std::string Name;
  const clang::ObjCInterfaceDecl *ReceiverInterface = nullptr;
  mutable std::vector<std::string> Scopes;
  mutable bool ScopesKnown = false;
};

/// Takes off everything that does not change which value \p E is: parentheses,
/// casts, temporaries, cleanups, default-argument wrappers, elidable copies.
const clang::Expr *strip(const clang::Expr *E);

/// The qualified name without template arguments, inline and anonymous
/// namespaces: `std::basic_string`.
std::string plainQualifiedName(const clang::NamedDecl *Declaration);

/// The identifier, macro or number that \p E is spelled as, the function that
/// it calls without arguments, each of its flags, and its text if it is a
/// string literal: what a `when` of the catalogue is compared with.
catalogue::ArgumentText argumentText(const clang::Expr *E,
                                     const clang::ASTContext &Context);

/// What `a << b` is written to, and what is written; null if \p E is another
/// expression. In a template it need not be known what the operator does.
std::pair<const clang::Expr *, const clang::Expr *>
streamed(const clang::Expr *E);

/// The one constructor of \p Class that takes \p Count arguments; null if there
/// are several, which the count does not tell apart.
const clang::CXXConstructorDecl *
onlyConstructor(const clang::CXXRecordDecl *Class, unsigned Count);

/// The plain names of \p Record and of all its bases.
std::vector<std::string> classAndBases(const clang::CXXRecordDecl *Record);

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_CALLS_H
