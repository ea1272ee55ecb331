//===- ConstantTime.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConstantTime.h"
#include "credtidy/flow/Calls.h"
#include "credtidy/flow/Literals.h"
#include "clang/AST/ParentMapContext.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::ApiForm;
using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::Position;

namespace {
/// Whether \p Record takes two values and compares them in constant time, as
/// opposed to the verification of a MAC that it computes itself.
bool comparesTwo(const ApiRecord &Record) {
  auto Compares = [&](unsigned Index) {
    return any_of(Record.Roles, [&](const catalogue::RoleRecord &Role) {
      return Role.Role == ApiRole::Compare && Role.Detail == "constant-time" &&
             Role.At == Position{Position::Argument, uint8_t(Index)};
    });
  };
  return Record.Form == ApiForm::Function && Compares(0) && Compares(1);
}

/// Whether \p Name says that the function keeps the contract of memcmp: zero if
/// the bytes are equal.
bool isLikeMemcmp(StringRef Name) {
  return Name.ends_with("memcmp") || Name.ends_with("bcmp");
}
} // namespace

const NamedDecl *ConstantTime::declared(StringRef Name) const {
  const DeclContext *Where = Context.getTranslationUnitDecl();
  while (true) {
    auto [First, Rest] = Name.split("::");
    // Looked up in the table of identifiers first, which does not grow by it.
    auto Known = Context.Idents.find(First);
    if (Known == Context.Idents.end())
      return nullptr;
    const NamedDecl *Found = nullptr;
    for (const NamedDecl *Each : Where->lookup(DeclarationName(Known->second)))
      if (Rest.empty() ? isa<FunctionDecl, FunctionTemplateDecl>(Each)
                       : isa<NamespaceDecl>(Each))
        Found = Each;
    if (!Found || Rest.empty())
      return Found;
    Where = cast<NamespaceDecl>(Found);
    Name = Rest;
  }
}

void ConstantTime::choose() {
  Chosen = true;
  ArrayRef<ApiRecord> Apis = Knowledge.records().Apis;
  StringMap<StringRef> Libraries;
  StringRef Standard;
  for (const ApiRecord &Record : Apis) {
    if (Record.Name == "memcmp")
      Standard = Record.Library;
    if (!comparesTwo(Record))
      continue;
    if (isLikeMemcmp(Record.Name))
      Libraries.try_emplace(Record.Library, Record.Name);
    const auto *Found = dyn_cast_or_null<FunctionDecl>(declared(Record.Name));
    // Those without a length compare a fixed number of bytes. What is like
    // memcmp goes before the rest, as it can take its place.
    if (Found && Found->getNumParams() == 3 &&
        (!IsDeclared ||
         (isLikeMemcmp(Record.Name) && !isLikeMemcmp(Function)))) {
      Function = Record.Name;
      IsDeclared = true;
    }
  }
  if (IsDeclared)
    return;
  // A library may be used without the header of that function. The standard
  // library is always used, and what it offers depends on the system.
  Libraries.erase(Standard);
  for (const ApiRecord &Record : Apis)
    if (auto Found = Libraries.find(Record.Library);
        Found != Libraries.end() && Record.Form == ApiForm::Function &&
        declared(Record.Name)) {
      Function = Found->second;
      return;
    }
}

StringRef ConstantTime::function() {
  if (!Chosen)
    choose();
  return Function;
}

bool ConstantTime::isOnlyTested(const Expr *Whole) const {
  DynTypedNode Node = DynTypedNode::create(*Whole);
  while (true) {
    DynTypedNodeList Parents = Context.getParents(Node);
    if (Parents.size() != 1)
      return false;
    const DynTypedNode &Parent = Parents[0];
    if (const auto *Cast = Parent.get<ImplicitCastExpr>()) {
      if (Cast->getCastKind() == CK_IntegralToBoolean)
        return true;
    } else if (const auto *Operator = Parent.get<UnaryOperator>()) {
      return Operator->getOpcode() == UO_LNot;
    } else if (const auto *Operator = Parent.get<BinaryOperator>()) {
      if (Operator->isLogicalOp())
        return true;
      return Operator->isEqualityOp() &&
             (flow::constantInteger(Operator->getLHS(), Context) == 0 ||
              flow::constantInteger(Operator->getRHS(), Context) == 0);
    } else if (Parent.get<IfStmt>() || Parent.get<WhileStmt>()) {
      return true;
    } else if (!Parent.get<ParenExpr>()) {
      return false;
    }
    Node = Parent;
  }
}

std::optional<FixItHint> ConstantTime::replacement(const Expr *Whole) {
  if (function().empty() || !IsDeclared || !isLikeMemcmp(Function))
    return std::nullopt;
  const auto *Call = dyn_cast<CallExpr>(Whole);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const auto *Name =
      Call ? dyn_cast<DeclRefExpr>(Call->getCallee()->IgnoreParenImpCasts())
           : nullptr;
  if (!Callee || !Name || Call->getNumArgs() != 3 || !Callee->getIdentifier() ||
      (Callee->getName() != "memcmp" && Callee->getName() != "bcmp") ||
      !isOnlyTested(Whole))
    return std::nullopt;
  return FixItHint::CreateReplacement(Name->getSourceRange(), Function);
}

} // namespace credtidy
