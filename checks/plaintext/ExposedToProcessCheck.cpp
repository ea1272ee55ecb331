//===- ExposedToProcessCheck.cpp ------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExposedToProcessCheck.h"

namespace credtidy {

void ExposedToProcessCheck::checkUnit(const flow::Unit &Unit,
                                      clang::ASTContext &) {
  for (const flow::Leak &Leak : Unit.flows().Leaks) {
    if (Leak.Role != catalogue::ApiRole::Process)
      continue;
    // Everybody on the machine can read a command line, the environment of a
    // process only its user and its children.
    bool InEnvironment = Leak.Detail == "environment";
    reportLeak(Leak,
               subject(Leak.Secret) + " is put into " +
                   (InEnvironment ? "the environment" : "a command line") +
                   " by '" + Leak.Callee + "'",
               InEnvironment ? Severity::Medium : Severity::High);
  }
}

} // namespace credtidy
