//===- HardcodedArgumentCheck.h -------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_HARDCODED_HARDCODEDARGUMENTCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_HARDCODEDARGUMENTCHECK_H

#include "LiteralCheck.h"

namespace credtidy {

/// A literal that reaches a parameter that takes a credential, by the
/// catalogue, by the parameter's name or by the setter's.
class HardcodedArgumentCheck : public LiteralCheck {
public:
  using LiteralCheck::LiteralCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_HARDCODEDARGUMENTCHECK_H
