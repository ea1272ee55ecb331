//===- LoggedCheck.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoggedCheck.h"

namespace credtidy {

void LoggedCheck::checkUnit(const flow::Unit &Unit, clang::ASTContext &) {
  for (const flow::Leak &Leak : Unit.flows().Leaks) {
    if (Leak.Role != catalogue::ApiRole::Log)
      continue;
    // What only looks like a log function may be something else.
    reportLeak(Leak,
               subject(Leak.Secret) + " is logged in the clear by '" +
                   Leak.Callee + "'",
               Leak.Api ? Severity::High : Severity::Medium);
  }
}

} // namespace credtidy
