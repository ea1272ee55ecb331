//===- Module.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostGuard.h"
#include "Registration.h"
#include "credtidy/compat/ClangTidy.h"
#include "clang/Basic/Version.h"
#include "llvm/Config/llvm-config.h"
#include <cstdio>
#include <unistd.h>

namespace {
#define CREDTIDY_TEXT_OF(WORD) #WORD
#define CREDTIDY_TEXT(MACRO) CREDTIDY_TEXT_OF(MACRO)
constexpr char BuiltFor[] =
    CREDTIDY_TEXT(LLVM_VERSION_MAJOR) "." CREDTIDY_TEXT(LLVM_VERSION_MINOR);

/// A module of another version shows its checks in --list-checks and then finds
/// nothing, silently; so it must not come that far.
struct HostGuard {
  HostGuard() {
    if (std::optional<std::string> Wrong =
            credtidy::hostMismatch(clang::getClangFullVersion(), BuiltFor)) {
      std::fputs(Wrong->c_str(), stderr);
      // The host's state is of another version; none of it may run any more.
      ::_exit(2);
    }
  }
} Guard;

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
