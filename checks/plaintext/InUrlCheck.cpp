//===- InUrlCheck.cpp
//----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InUrlCheck.h"
#include "Addresses.h"
#include "clang/AST/Decl.h"

using namespace llvm;

namespace credtidy {

using catalogue::CredentialKind;

namespace {
/// Whether the value of parameter \p Key is the secret of \p Leak.
bool takesIt(const flow::Leak &Leak, StringRef Key, bool IsLast,
             const catalogue::Catalogue &Knowledge) {
  catalogue::NameClass Class = Knowledge.names().classify(Key);
  if (Class.isCredential())
    return !catalogue::isCryptoMaterial(Class.Kind);
  // Of what is a credential without doubt the parameter's name says nothing
  // more; there are tokens of many kinds.
  return IsLast && !Leak.Embedded &&
         Leak.Secret.Kind != CredentialKind::Token &&
         Leak.Secret.Sureness == Confidence::High;
}
} // namespace

void InUrlCheck::checkUnit(const flow::Unit &Unit, clang::ASTContext &) {
  for (const flow::Leak &Leak : Unit.flows().Leaks) {
    if (Leak.Role != catalogue::ApiRole::Propagate ||
        catalogue::isCryptoMaterial(Leak.Secret.Kind))
      continue;
    bool Found = Leak.Text.empty() || Leak.Text.inspect([&](StringRef Url) {
      return anyParameter(Url, [&](StringRef Key, StringRef Value) {
        return Value.starts_with(StringRef(&flow::UnknownPart, 1)) &&
               takesIt(Leak, Key, Value.end() == Url.end(), knowledge());
      });
    });
    if (Found)
      reportLeak(Leak,
                 subject(Leak.Secret) + " is put into the query of a URL" +
                     (Leak.Callee.empty() ? "" : " by '" + Leak.Callee + "'"),
                 Severity::Medium);
  }
}

} // namespace credtidy
