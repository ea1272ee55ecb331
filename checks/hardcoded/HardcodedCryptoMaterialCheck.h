//===- HardcodedCryptoMaterialCheck.h -------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_HARDCODED_HARDCODEDCRYPTOMATERIALCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_HARDCODEDCRYPTOMATERIALCHECK_H

#include "LiteralCheck.h"

namespace credtidy {

/// A literal key, initialisation vector, nonce, salt or seed, by name or by
/// the parameter it reaches.
class HardcodedCryptoMaterialCheck : public LiteralCheck {
public:
  using LiteralCheck::LiteralCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_HARDCODEDCRYPTOMATERIALCHECK_H
