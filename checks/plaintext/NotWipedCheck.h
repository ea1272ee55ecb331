//===- NotWipedCheck.h ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_PLAINTEXT_NOTWIPEDCHECK_H
#define CREDTIDY_CHECKS_PLAINTEXT_NOTWIPEDCHECK_H

#include "CredentialCheck.h"

namespace credtidy {

/// A secret stays in memory after the life of what held it, or is wiped in a
/// way that a compiler may drop.
class NotWipedCheck : public CredentialCheck {
public:
  NotWipedCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;

private:
  const bool EvenIfNoneWiped;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_NOTWIPEDCHECK_H
