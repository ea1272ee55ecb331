//===- InUrlCheck.cpp -----------------------------------------------------===//
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

/// Whether both begin with the same address, up to the query.
bool isSameAddress(const Secret &Left, const Secret &Right) {
  return Left.inspect([&](StringRef One) {
    return Right.inspect([&](StringRef Other) {
      return One.split('?').first == Other.split('?').first;
    });
  });
}
} // namespace

void InUrlCheck::checkUnit(const flow::Unit &Unit, clang::ASTContext &) {
  SmallVector<const Secret *, 4> Told;
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
    if (!Found)
      continue;
    Told.push_back(&Leak.Text);
    reportLeak(Leak,
               subject(Leak.Secret) + " is put into the query of a URL" +
                   (Leak.Callee.empty() ? "" : " by '" + Leak.Callee + "'"),
               Severity::Medium);
  }
  // What an address is filled in with need not be known as a secret.
  for (const flow::Text &Text : Unit.texts()) {
    CredentialKind Kind = Text.Value.inspect([&](StringRef Url) {
      return Url.starts_with_insensitive("http://") ||
                     Url.starts_with_insensitive("https://")
                 ? filledIn(Url, knowledge())
                 : CredentialKind::None;
    });
    if (Kind == CredentialKind::None || any_of(Told, [&](const Secret *Each) {
          return isSameAddress(*Each, Text.Value);
        }))
      continue;
    Draft Filled;
    Filled.Message =
        (catalogue::describe(Kind) + " is filled into the query of a URL")
            .str();
    Filled.Where = Text.Range.getBegin();
    Filled.Statement = Text.Range;
    Filled.Enclosing = Text.Enclosing;
    Filled.Level = Severity::Medium;
    Filled.Sureness = Confidence::Medium;
    report(Filled);
  }
}

} // namespace credtidy
