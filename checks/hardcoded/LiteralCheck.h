//===- LiteralCheck.h -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// How the checks of the hardcoded family report a bound literal.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_HARDCODED_LITERALCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_LITERALCHECK_H

#include "../CredentialCheck.h"
#include "Judgement.h"
#include "llvm/ADT/DenseSet.h"

namespace credtidy {

class LiteralCheck : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  /// Reports \p Literal as bound by \p Bound, with \p Message and what is known
  /// of the way that the value took.
  void reportLiteral(const flow::Binding &Bound, const flow::Origin &Literal,
                     const Judgement &Verdict, std::string Message);

  /// Whether another check tells this literal, and knows more of it: its
  /// format, or which part of it is the credential.
  bool isLeftToOthers(const flow::Binding &Bound,
                      const flow::Origin &Literal) const {
    return isLeftToOthers(Literal.Value, Bound.Name);
  }
  bool isLeftToOthers(const Secret &Value, llvm::StringRef Name) const;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_LITERALCHECK_H
