//===- Module.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Registration.h"
#include "credtidy/compat/ClangTidy.h"

namespace {
class CredentialModule : public clang::tidy::ClangTidyModule {
public:
  void
  addCheckFactories(clang::tidy::ClangTidyCheckFactories &Factories) override {
    credtidy::registerChecks(Factories);
  }
};
} // namespace

static clang::tidy::ClangTidyModuleRegistry::Add<CredentialModule>
    Registered("credential-module", "Finds exposed credentials.");
