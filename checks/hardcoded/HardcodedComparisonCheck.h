//===- HardcodedComparisonCheck.h -----------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_HARDCODED_HARDCODEDCOMPARISONCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_HARDCODEDCOMPARISONCHECK_H

#include "../CredentialCheck.h"

namespace credtidy {

/// Input compared with a literal credential: a back door, or a password that
/// every installation shares.
class HardcodedComparisonCheck : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_HARDCODEDCOMPARISONCHECK_H
