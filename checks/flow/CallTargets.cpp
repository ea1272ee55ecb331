//===- CallTargets.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallTargets.h"
#include "credtidy/flow/Calls.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

bool isCallable(QualType Type) {
  if (Type.isNull())
    return false;
  Type = Type.getNonReferenceType();
  if (Type->isFunctionPointerType() || Type->isFunctionType() ||
      Type->isBlockPointerType() || Type->isMemberFunctionPointerType())
    return true;
  // std::function, boost::function, absl::AnyInvocable … are templates of what
  // they can be called with.
  const auto *Owner = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsCXXRecordDecl());
  return Owner && Owner->getTemplateArgs().size() > 0 &&
         Owner->getTemplateArgs()[0].getKind() == TemplateArgument::Type &&
         Owner->getTemplateArgs()[0].getAsType()->isFunctionType();
}

/// The function or block that \p E is, by itself or in an owner.
static const Decl *functionOf(const Expr *E) {
  E = strip(E);
  while (const auto *Construction = dyn_cast<CXXConstructExpr>(E)) {
    if (Construction->getNumArgs() == 0)
      return nullptr;
    E = strip(Construction->getArg(0));
  }
  if (const auto *Address = dyn_cast<UnaryOperator>(E);
      Address && Address->getOpcode() == UO_AddrOf)
    E = strip(Address->getSubExpr());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
    return dyn_cast<FunctionDecl>(Reference->getDecl());
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return Lambda->getCallOperator();
  if (const auto *Block = dyn_cast<BlockExpr>(E))
    return Block->getBlockDecl();
  return nullptr;
}

/// Whether \p E is no function at all, so that it cannot be what is called.
static bool isNothing(const Expr *E, const ASTContext &Context) {
  E = strip(E);
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E)) {
    if (Construction->getNumArgs() == 0)
      return true;
    E = strip(Construction->getArg(0));
  }
  return isa<ImplicitValueInitExpr>(E) ||
         E->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                  Expr::NPC_ValueDependentIsNotNull) !=
             Expr::NPCK_NotNull;
}

const Decl *CallTargets::canonical(const Decl *Place) {
  const auto *Parameter = dyn_cast<ParmVarDecl>(Place);
  if (!Parameter)
    return Place->getCanonicalDecl();
  unsigned Index = Parameter->getFunctionScopeIndex();
  const auto *Owner = dyn_cast<Decl>(Parameter->getDeclContext());
  if (const auto *Function = dyn_cast_or_null<FunctionDecl>(Owner)) {
    const FunctionDecl *First = Function->getCanonicalDecl();
    if (Index < First->getNumParams())
      return First->getParamDecl(Index);
  } else if (const auto *Method = dyn_cast_or_null<ObjCMethodDecl>(Owner)) {
    const ObjCMethodDecl *First = Method->getCanonicalDecl();
    if (Index < First->param_size())
      return First->parameters()[Index];
  }
  return Parameter;
}

void CallTargets::add(const ValueDecl *Place, const Expr *Content) {
  // `Type x(…)` in a template has no type yet.
  if (Content->getType().isNull() || !isCallable(Place->getType()) ||
      isNothing(Content, Place->getASTContext()))
    return;
  const Decl *Function = functionOf(Content);
  if (Function)
    Function = Function->getCanonicalDecl();
  auto [At, New] = Known.try_emplace(canonical(Place), Function);
  if (!New && At->second != Function)
    At->second = nullptr;
}

} // namespace credtidy::flow
