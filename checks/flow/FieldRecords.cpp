//===- FieldRecords.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FieldRecords.h"
#include "credtidy/flow/Calls.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

SmallVector<const catalogue::ApiRecord *, 1>
fieldRecords(const FieldDecl *Field, const catalogue::Catalogue &Knowledge) {
  if (!Field->getIdentifier() ||
      !Knowledge.apis().mayKnow(catalogue::ApiForm::Field, Field->getName()))
    return {};
  std::vector<std::string> Scopes;
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Field->getParent()))
    Scopes = classAndBases(Class);
  else
    Scopes.push_back(Field->getParent()->getNameAsString());
  if (const TypedefNameDecl *Name =
          Field->getParent()->getTypedefNameForAnonDecl())
    Scopes.push_back(Name->getNameAsString());
  catalogue::CallQuery Query;
  Query.Form = catalogue::ApiForm::Field;
  Query.Name = Field->getName();
  Query.Scopes = Scopes;
  return Knowledge.apis().find(Query);
}

} // namespace credtidy::flow
