//===- InUrlCheck.h -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_PLAINTEXT_INURLCHECK_H
#define CREDTIDY_CHECKS_PLAINTEXT_INURLCHECK_H

#include "LeakCheck.h"

namespace credtidy {

/// A secret is put into a query string.
class InUrlCheck : public LeakCheck {
public:
  using LeakCheck::LeakCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_INURLCHECK_H
