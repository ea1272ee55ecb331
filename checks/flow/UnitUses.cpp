//===- UnitUses.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FieldRecords.h"
#include "UnitVisitor.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::RoleRecord;

namespace {
/// The roles that a check asks for; the others are read where they occur.
bool isRecorded(const RoleRecord &Role) {
  switch (Role.Role) {
  case ApiRole::Verification:
  case ApiRole::Iterations:
  case ApiRole::HashOf:
  case ApiRole::Encrypt:
  case ApiRole::Compare:
  case ApiRole::Random:
  case ApiRole::Permissions:
  case ApiRole::Wipe:
  case ApiRole::Opens:
    return true;
  case ApiRole::Credential:
    return Role.Kind == catalogue::CredentialKind::Salt;
  case ApiRole::Store:
    return Role.Kind != catalogue::CredentialKind::None;
  default:
    return false;
  }
}

bool dependsOnTemplate(const Expr *E) {
  return E && E->isInstantiationDependent();
}
} // namespace

bool UnitVisitor::isInInstantiation() const {
  return any_of(Declarations, [](const Decl *D) {
    if (const auto *Function = dyn_cast<FunctionDecl>(D))
      return Function->isTemplateInstantiation();
    return isa<ClassTemplateSpecializationDecl>(D) &&
           !cast<ClassTemplateSpecializationDecl>(D)
                ->isExplicitSpecialization();
  });
}

void UnitVisitor::addUse(const Expr *Call, const Expr *Value,
                         const ApiRecord &Api, const RoleRecord &Role) {
  // A template comes before its instances, which only repeat what does not
  // depend on its parameters. What does can differ from one to the next.
  std::pair<unsigned, const RoleRecord *> Key{
      Call->getExprLoc().getRawEncoding(), &Role};
  if (isInInstantiation()) {
    if (SeenUses.contains(Key))
      return;
  } else if (!dependsOnTemplate(Call) && !dependsOnTemplate(Value) &&
             !SeenUses.insert(Key).second) {
    return;
  }
  ApiUse Use;
  Use.Call = Call;
  Use.Value = Value;
  Use.Api = &Api;
  Use.Role = &Role;
  Use.Enclosing = Declarations.empty() ? nullptr : Declarations.back();
  Result.ApiUses.push_back(Use);
}

void UnitVisitor::addCallUses(const CallView &View, const ApiRecord &Api) {
  for (const RoleRecord &Role : Api.Roles)
    if (isRecorded(Role))
      addUse(View.expression(), View.at(Role.At), Api, Role);
}

SmallVector<const ApiRecord *, 1>
UnitVisitor::fieldRecords(const FieldDecl *Field) const {
  return flow::fieldRecords(Field, Knowledge);
}

void UnitVisitor::addFieldUses(const FieldDecl *Field, const Expr *Value,
                               const Expr *Whole) {
  if (!Value)
    return;
  for (const ApiRecord *Api : fieldRecords(Field))
    for (const RoleRecord &Role : Api->Roles)
      if (isRecorded(Role))
        addUse(Whole, Value, *Api, Role);
}

void UnitVisitor::addAssignmentUses(const Expr *Target, const Expr *Value,
                                    const Expr *Whole) {
  Target = Target->IgnoreParens();
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl()))
      addFieldUses(Field, Value, Whole);
}

} // namespace credtidy::flow
