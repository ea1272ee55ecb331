//===- Registration.h -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_REGISTRATION_H
#define CREDTIDY_CHECKS_REGISTRATION_H

namespace clang::tidy {
class ClangTidyCheckFactories;
} // namespace clang::tidy

namespace credtidy {

/// Registers every row of Checks.def.
void registerChecks(clang::tidy::ClangTidyCheckFactories &Factories);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_REGISTRATION_H
