//===- HardcodedSecretCheck.h ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_HARDCODED_HARDCODEDSECRETCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_HARDCODEDSECRETCHECK_H

#include "LiteralCheck.h"

namespace credtidy {

/// A literal bound to a name that means a credential, in every form of
/// declaration, assignment and entry.
class HardcodedSecretCheck : public LiteralCheck {
public:
  using LiteralCheck::LiteralCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;

private:
  /// Looks at comments and inactive code, of which the AST knows nothing.
  void checkBeyondAst(clang::FileID File, const clang::SourceManager &SM);
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_HARDCODEDSECRETCHECK_H
