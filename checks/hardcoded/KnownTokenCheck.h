//===- KnownTokenCheck.h --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_HARDCODED_KNOWNTOKENCHECK_H
#define CREDTIDY_CHECKS_HARDCODED_KNOWNTOKENCHECK_H

#include "../CredentialCheck.h"

namespace credtidy {

/// A token or private key recognised by its published form: in literals, in
/// byte arrays, in text that decodes to one, in comments and in inactive code.
class KnownTokenCheck : public CredentialCheck {
public:
  KnownTokenCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;

private:
  /// Stretches of bytes of each file.
  using StretchMap =
      llvm::DenseMap<clang::FileID, std::vector<std::pair<unsigned, unsigned>>>;
  /// Looks at what is no literal of the AST: comments and inactive code.
  void checkRest(clang::FileID File, const StretchMap &Literals,
                 const clang::SourceManager &SM);
  /// Looks at the literals of inactive code whose text as it is written has no
  /// token: \p Told are those that stand there.
  void checkInactive(clang::FileID File,
                     llvm::ArrayRef<catalogue::TokenMatch> Told,
                     const clang::SourceManager &SM);
  llvm::SmallVector<catalogue::TokenMatch, 1>
  tokensIn(llvm::StringRef Text) const;

  const bool ReportUnverified;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_KNOWNTOKENCHECK_H
