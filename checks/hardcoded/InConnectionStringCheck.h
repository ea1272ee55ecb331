//===- InConnectionStringCheck.h ------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_HARDCODED_INCONNECTIONSTRINGCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_INCONNECTIONSTRINGCHECK_H

#include "../CredentialCheck.h"

namespace credtidy {

/// A credential inside a URI, a connection string or the text of an HTTP
/// header.
class InConnectionStringCheck : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_INCONNECTIONSTRINGCHECK_H
