//===- Judgement.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Judgement.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::CredentialKind;
using catalogue::Evidence;

namespace {
Evidence evidenceOf(const Suspect &Bound) {
  // Whoever calls setPassword() sets one, as weak as it may be.
  bool Sets = Bound.Form == BindingForm::Setter &&
              catalogue::isHumanChosen(Bound.Kind) &&
              Bound.Strength == Confidence::High;
  if (Bound.FromApi || Sets)
    return Evidence::Api;
  return Bound.Strength == Confidence::High ? Evidence::StrongName
                                            : Evidence::WeakName;
}

Severity severityOf(CredentialKind Kind) {
  switch (Kind) {
  case CredentialKind::PrivateKey:
    return Severity::Critical;
  case CredentialKind::Salt:
  case CredentialKind::Nonce:
  case CredentialKind::Iv:
  case CredentialKind::Seed:
    return Severity::Medium;
  default:
    return Severity::High;
  }
}

Judgement judged(const Suspect &Bound, const catalogue::Catalogue &Knowledge) {
  catalogue::ValueVerdict Verdict = Bound.Value.inspect([&](StringRef Text) {
    return Knowledge.values().judge(Text, Bound.Kind, Bound.Name,
                                    evidenceOf(Bound));
  });
  Judgement Result;
  Result.Report = Verdict.Plausible;
  Result.Level = severityOf(Bound.Kind);
  Result.Sureness = Bound.FromApi ? Confidence::High : Bound.Strength;
  return Result;
}
} // namespace

bool isDeclaration(BindingForm Form) {
  switch (Form) {
  case BindingForm::Setter:
  case BindingForm::NamedArgument:
  case BindingForm::ApiArgument:
    return false;
  default:
    return true;
  }
}

Judgement judgeSecret(const Suspect &Bound,
                      const catalogue::Catalogue &Knowledge) {
  if (!Bound.Complete || catalogue::isCryptoMaterial(Bound.Kind) ||
      Bound.Kind == CredentialKind::ConnectionString ||
      Bound.Kind == CredentialKind::Header)
    return {};
  return judged(Bound, Knowledge);
}

Judgement judgeCryptoMaterial(const Suspect &Bound,
                              const catalogue::Catalogue &Knowledge) {
  if (!Bound.Complete || !catalogue::isCryptoMaterial(Bound.Kind))
    return {};
  return judged(Bound, Knowledge);
}

Judgement judgeComparison(const Suspect &Compared,
                          const catalogue::Catalogue &Knowledge) {
  // Salts, IVs and URIs are compared for many honest reasons.
  if (catalogue::isCryptoMaterial(Compared.Kind) ||
      Compared.Kind == CredentialKind::ConnectionString ||
      Compared.Kind == CredentialKind::Header)
    return {};
  Judgement Result = judged(Compared, Knowledge);
  Result.Level = Severity::High;
  return Result;
}

std::string messageOf(BindingForm Form, CredentialKind Kind, StringRef Target) {
  return ("hardcoded " + catalogue::describe(Kind) +
          (isDeclaration(Form) ? " in " : " passed as ") + Target)
      .str();
}

std::string comparisonMessage(StringRef Name, CredentialKind Kind) {
  return ("'" + Name + "' is compared with a hardcoded " +
          catalogue::describe(Kind))
      .str();
}

bool hasKnownToken(const Secret &Value, StringRef Name,
                   const catalogue::Catalogue &Knowledge) {
  return Value.inspect([&](StringRef Text) {
    return catalogue::looksLikeDerPrivateKey(Text) ||
           any_of(Knowledge.tokens().find(Text, Name),
                  [](const catalogue::TokenMatch &Match) {
                    return Match.Checked != catalogue::Proof::Failed;
                  });
  });
}

unsigned placeOf(const flow::Origin &Literal, const SourceManager &SM) {
  return SM.getSpellingLoc(Literal.Range.getBegin()).getRawEncoding();
}

DenseSet<unsigned> declaredSecrets(const flow::Unit &Unit,
                                   const SourceManager &SM,
                                   const catalogue::Catalogue &Knowledge) {
  DenseSet<unsigned> Places;
  for (const flow::Binding &Bound : Unit.bindings())
    if (isDeclaration(Bound.Form))
      for (const flow::Origin &Literal : Bound.Origins)
        if (judgeSecret({Bound, Literal}, Knowledge))
          Places.insert(placeOf(Literal, SM));
  return Places;
}

} // namespace credtidy
