//===- WeakPasswordHashCheck.h --------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_PLAINTEXT_WEAKPASSWORDHASHCHECK_H
#define CREDTIDY_CHECKS_PLAINTEXT_WEAKPASSWORDHASHCHECK_H

#include "LeakCheck.h"

namespace credtidy {

/// A password is hashed so that it can be guessed, or a secret is encrypted by
/// what is broken.
class WeakPasswordHashCheck : public LeakCheck {
public:
  using LeakCheck::LeakCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;

private:
  struct Verdict {
    std::string Message;
    Severity Level;
  };
  static std::optional<Verdict> judge(const flow::Leak &Leak);
  void checkLeaks(const flow::Unit &Unit);
  void checkWork(const flow::Unit &Unit, const clang::ASTContext &Context);
  void checkSalts(const flow::Unit &Unit, clang::ASTContext &Context);
  void reportUse(const flow::ApiUse &Use, std::string Message, Severity Level);
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_WEAKPASSWORDHASHCHECK_H
