//===- Judgement.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the checks of the hardcoded family agree on, so that one literal is
/// told once: by the check that knows most of it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_HARDCODED_JUDGEMENT_H
#define CREDTIDY_CHECKS_HARDCODED_JUDGEMENT_H

#include "credtidy/flow/Unit.h"
#include "credtidy/lexical/Reader.h"
#include "llvm/ADT/DenseSet.h"

namespace credtidy {

/// A value and what it is bound to, as either reader has it.
struct Suspect {
  BindingForm Form = BindingForm::Variable;
  catalogue::CredentialKind Kind = catalogue::CredentialKind::None;
  Confidence Strength = Confidence::High;
  llvm::StringRef Name;
  bool FromApi = false;
  const Secret &Value;
  bool Complete = true;

  Suspect(const flow::Binding &Bound, const flow::Origin &Literal)
      : Form(Bound.Form), Kind(Bound.Kind), Strength(Bound.Strength),
        Name(Bound.Name), FromApi(Bound.fromApi()), Value(Literal.Value),
        Complete(Literal.Complete) {}
  explicit Suspect(const flow::Comparison &Compared)
      : Kind(Compared.Kind), Strength(Compared.Strength), Name(Compared.Name),
        Value(Compared.Literal.Value), Complete(Compared.Literal.Complete) {}
  explicit Suspect(const lexical::Observation &Seen)
      : Form(Seen.Form), Kind(Seen.Credential), Strength(Seen.Strength),
        Name(Seen.Name), FromApi(Seen.Api != nullptr), Value(Seen.Value),
        Complete(Seen.Complete) {}
};

struct Judgement {
  bool Report = false;
  Severity Level = Severity::High;
  Confidence Sureness = Confidence::High;
  explicit operator bool() const { return Report; }
};

/// Whether the check hardcoded-secret speaks of a binding of this form; the
/// others are hardcoded-argument's.
bool isDeclaration(BindingForm Form);

/// Whether the value is a hardcoded credential. Crypto material, connection
/// strings and headers are left to their checks.
Judgement judgeSecret(const Suspect &Bound,
                      const catalogue::Catalogue &Knowledge);

/// The same for keys, IVs, nonces, salts and seeds.
Judgement judgeCryptoMaterial(const Suspect &Bound,
                              const catalogue::Catalogue &Knowledge);

/// The same for what something of this name is compared with.
Judgement judgeComparison(const Suspect &Compared,
                          const catalogue::Catalogue &Knowledge);

/// "hardcoded password in variable 'dbPassword'": what is bound, and \p Target
/// for the words of what it is bound to.
std::string messageOf(BindingForm Form, catalogue::CredentialKind Kind,
                      llvm::StringRef Target);

/// "'password' is compared with a hardcoded password"
std::string comparisonMessage(llvm::StringRef Name,
                              catalogue::CredentialKind Kind);

/// Whether \p Value is or contains a token of a known format whose proof has
/// not failed.
bool hasKnownToken(const Secret &Value, llvm::StringRef Name,
                   const catalogue::Catalogue &Knowledge);

/// Where a literal is spelled, as the raw encoding of a location: the same for
/// all uses of a macro that holds it.
unsigned placeOf(const flow::Origin &Literal, const clang::SourceManager &SM);

/// The places of the literals that hardcoded-secret reports in \p Unit.
llvm::DenseSet<unsigned> declaredSecrets(const flow::Unit &Unit,
                                         const clang::SourceManager &SM,
                                         const catalogue::Catalogue &Knowledge);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_JUDGEMENT_H
