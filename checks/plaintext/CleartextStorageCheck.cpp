//===- CleartextStorageCheck.cpp ------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CleartextStorageCheck.h"
#include "Handles.h"

using namespace llvm;

namespace credtidy {

namespace {
/// Whether the secret only goes into a statement that stores nothing. A handle
/// that is used for several statements knows the text of all.
bool isQuery(const flow::Leak &Leak, const catalogue::Vocabulary &Words) {
  auto Stores = [&Words](const Secret &Text) {
    return Text.inspect([&](StringRef Known) { return Words.stores(Known); });
  };
  auto Asks = [&Words](const Secret &Text) {
    return Text.inspect([&](StringRef Known) { return Words.asks(Known); });
  };
  if (Stores(Leak.Text) || any_of(Leak.Companions, Stores))
    return false;
  return Asks(Leak.Text) || any_of(Leak.Companions, Asks);
}
} // namespace

void CleartextStorageCheck::checkUnit(const flow::Unit &Unit,
                                      clang::ASTContext &Context) {
  std::optional<Handles> Opened;
  for (const flow::Leak &Leak : Unit.flows().Leaks) {
    if (Leak.Role != catalogue::ApiRole::Store ||
        isQuery(Leak, knowledge().words()))
      continue;
    if (!Opened)
      Opened.emplace(Unit, knowledge());
    switch (Opened->mediumOf(Leak)) {
    case Medium::File:
      break;
    case Medium::Unknown:
      if (Handles::isDescriptorCall(Leak))
        continue;
      break;
    case Medium::Socket:
    case Medium::Elsewhere:
    case Medium::Encrypted:
      continue;
    }
    reportLeak(Leak,
               subject(Leak.Secret) + " is stored in the clear by '" +
                   Leak.Callee + "'",
               Leak.Api ? Severity::High : Severity::Medium);
  }
  // What an API writes is a secret whatever it is called.
  for (const flow::ApiUse &Use : Unit.apiUses()) {
    if (Use.Role->Role != catalogue::ApiRole::Store || !Use.Value)
      continue;
    std::string Name = flow::nameOf(Use.Value, Context, knowledge());
    Draft Found;
    Found.Message = catalogue::describe(Use.Role->Kind).str() +
                    (Name.empty() ? "" : " '" + Name + "'") +
                    " is stored in the clear by '" + Use.Api->Name.str() + "'";
    Found.Where = Use.Call->getBeginLoc();
    Found.Statement = Use.Call->getSourceRange();
    Found.Enclosing = Use.Enclosing;
    report(Found);
  }
}

} // namespace credtidy
