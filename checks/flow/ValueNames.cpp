//===- ValueNames.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Unit.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// How many wrappers may stand around the thing that has a name.
constexpr unsigned DeepestWrapping = 12;

/// The text of a string literal that serves as a key.
std::string keyText(const Expr *E, const ASTContext &Context) {
  catalogue::ArgumentText Text = argumentText(E, Context);
  if (Text.IsLiteral)
    return Text.Literal;
  return Text.Spellings.empty() ? std::string() : Text.Spellings.back();
}

bool isStringLiteral(const Expr *E, const ASTContext &Context) {
  return argumentText(E, Context).IsLiteral;
}

std::string nameOf(const Expr *E, const ASTContext &Context,
                   const catalogue::Catalogue &Knowledge, unsigned Depth);

/// The name of \p Name got from \p Whole: `password` says all by itself, `text`
/// only as `passwordField.text`.
std::string gotten(const Expr *Whole, StringRef Name, const ASTContext &Context,
                   const catalogue::Catalogue &Knowledge, unsigned Depth) {
  if (!Whole || Knowledge.names().classify(Name).isCredential())
    return Name.str();
  std::string Owner = nameOf(Whole, Context, Knowledge, Depth);
  // Only the nearest owner: `form` says nothing of `form.passwordField.text`.
  StringRef Nearest = StringRef(Owner).substr(Owner.rfind('.') + 1);
  return Nearest.empty() ? Name.str() : (Nearest + "." + Name).str();
}

std::string nameOfCall(const Expr *E, const ASTContext &Context,
                       const catalogue::Catalogue &Knowledge, unsigned Depth) {
  std::optional<CallView> View = CallView::of(E);
  if (!View)
    return {};
  StringRef Name = View->name();
  if (Name == "operator[]" && View->size() == 1)
    return isStringLiteral(View->argument(0), Context) || !View->receiver()
               ? keyText(View->argument(0), Context)
               : nameOf(View->receiver(), Context, Knowledge, Depth);
  if (Name.starts_with("operator"))
    return View->receiver()
               ? nameOf(View->receiver(), Context, Knowledge, Depth)
               : std::string();
  // `config.at("password")`, `getenv("DB_PASSWORD")`.
  if (View->size() > 0 && isStringLiteral(View->argument(0), Context))
    return keyText(View->argument(0), Context);
  for (const catalogue::ApiRecord *Record :
       View->records(Knowledge.apis(), Context))
    for (const catalogue::RoleRecord &Role : Record->Roles)
      if (Role.Role == catalogue::ApiRole::Propagate &&
          Role.To.Where == catalogue::Position::Result)
        if (const Expr *Source = View->at(Role.At)) {
          std::string Owner = nameOf(Source, Context, Knowledge, Depth);
          // `passwordField` is no password, but what is got from it is one.
          if (Source == View->receiver() && View->size() == 0 &&
              !Knowledge.names().classify(Owner).isCredential())
            if (std::string Held =
                    gotten(Source, Name, Context, Knowledge, Depth);
                Knowledge.names().classify(Held).isCredential())
              return Held;
          return Owner;
        }
  // A getter has the name of what it gets.
  return View->size() == 0
             ? gotten(View->receiver(), Name, Context, Knowledge, Depth)
             : std::string();
}

std::string nameOf(const Expr *E, const ASTContext &Context,
                   const catalogue::Catalogue &Knowledge, unsigned Depth) {
  if (!E || ++Depth > DeepestWrapping)
    return {};
  E = strip(E);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
    return Reference->getDecl()->getNameAsString();
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return Member->getMemberDecl()->getNameAsString();
  if (const auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(E))
    return Member->getMember().getAsString();
  if (const auto *Variable = dyn_cast<ObjCIvarRefExpr>(E))
    return Variable->getDecl()->getNameAsString();
  if (const auto *Property = dyn_cast<ObjCPropertyRefExpr>(E)) {
    std::string Own;
    if (Property->isExplicitProperty())
      Own = Property->getExplicitProperty()->getNameAsString();
    else if (const ObjCMethodDecl *Getter =
                 Property->getImplicitPropertyGetter())
      Own = Getter->getNameAsString();
    return gotten(Property->isObjectReceiver() ? Property->getBase() : nullptr,
                  Own, Context, Knowledge, Depth);
  }
  if (const auto *Subscript = dyn_cast<ObjCSubscriptRefExpr>(E))
    return keyText(Subscript->getKeyExpr(), Context);
  if (const auto *Object = dyn_cast<PseudoObjectExpr>(E))
    return nameOf(Object->getSyntacticForm(), Context, Knowledge, Depth);
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return nameOf(Element->getBase(), Context, Knowledge, Depth);
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return Operator->getOpcode() == UO_AddrOf ||
                   Operator->getOpcode() == UO_Deref
               ? nameOf(Operator->getSubExpr(), Context, Knowledge, Depth)
               : std::string();
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E))
    return Construction->getNumArgs() > 0
               ? nameOf(Construction->getArg(0), Context, Knowledge, Depth)
               : std::string();
  return nameOfCall(E, Context, Knowledge, Depth);
}
} // namespace

std::string nameOf(const Expr *E, const ASTContext &Context,
                   const catalogue::Catalogue &Knowledge) {
  return nameOf(E, Context, Knowledge, 0);
}

} // namespace credtidy::flow
