//===- TimingUnsafeCompareCheck.h -----------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_PLAINTEXT_TIMINGUNSAFECOMPARECHECK_H
#define CREDTIDY_CHECKS_PLAINTEXT_TIMINGUNSAFECOMPARECHECK_H

#include "../CredentialCheck.h"
#include "ComparedValues.h"
#include <optional>

namespace credtidy {

/// A MAC, a token or a password hash is compared with what came in, by a
/// function that returns at the first difference: the time it takes tells how
/// much of a guess was right.
class TimingUnsafeCompareCheck : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;

private:
  /// What is at stake in a comparison.
  struct Verdict {
    std::string Name; ///< of the side that is to be guessed
    Confidence Strength = Confidence::Low;
  };
  std::optional<Verdict> judge(const flow::Equality &Compared,
                               ComparedValues &Values) const;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_TIMINGUNSAFECOMPARECHECK_H
