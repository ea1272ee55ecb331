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
#include "llvm/ADT/DenseSet.h"

namespace credtidy {

struct Judgement {
  bool Report = false;
  Severity Level = Severity::High;
  Confidence Sureness = Confidence::High;
  explicit operator bool() const { return Report; }
};

/// Whether the check hardcoded-secret speaks of a binding of this form; the
/// others are hardcoded-argument's.
bool isDeclaration(flow::BindingForm Form);

/// Whether \p Literal, bound as \p Bound says, is a hardcoded credential.
/// Crypto material, connection strings and headers are left to their checks.
Judgement judgeSecret(const flow::Binding &Bound, const flow::Origin &Literal,
                      const catalogue::Catalogue &Knowledge);

/// The same for keys, IVs, nonces, salts and seeds.
Judgement judgeCryptoMaterial(const flow::Binding &Bound,
                              const flow::Origin &Literal,
                              const catalogue::Catalogue &Knowledge);

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
