//===- WorkFactors.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// How much work a password hash is told to do: iterations, memory, cost.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_WORKFACTORS_H
#define CREDTIDY_CHECKS_PLAINTEXT_WORKFACTORS_H

#include "credtidy/flow/Unit.h"

namespace credtidy {

class WorkFactors {
public:
  /// A factor that is too low, and that no other one makes up for.
  struct Shortfall {
    const flow::ApiUse *Use = nullptr;
    int64_t Value = 0;
    int64_t Minimum = 0;
  };

  WorkFactors(const flow::Unit &Unit, const clang::ASTContext &Context)
      : Unit(Unit), Context(Context) {}

  /// At most one a call, in source order. A value that is not constant is never
  /// too low.
  std::vector<Shortfall> shortfalls() const;

private:
  std::optional<int64_t> fold(const clang::Expr *E, unsigned Depth = 0) const;
  std::optional<Shortfall>
  judge(llvm::ArrayRef<const flow::ApiUse *> Factors) const;

  const flow::Unit &Unit;
  const clang::ASTContext &Context;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_WORKFACTORS_H
