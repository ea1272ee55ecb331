//===- LeakCheck.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the checks of secrets that get away have in common.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_LEAKCHECK_H
#define CREDTIDY_CHECKS_PLAINTEXT_LEAKCHECK_H

#include "CredentialCheck.h"

namespace credtidy {

class LeakCheck : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  /// What a message calls the secret: "password 'dbPassword'", "password from
  /// 'getpass'".
  static std::string subject(const flow::SecretBirth &Birth);

  /// Reports \p Leak with the way of the secret as notes.
  void reportLeak(const flow::Leak &Leak, std::string Message, Severity Level);
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_LEAKCHECK_H
