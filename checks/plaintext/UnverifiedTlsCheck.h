//===- UnverifiedTlsCheck.h -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CREDTIDY_CHECKS_PLAINTEXT_UNVERIFIEDTLSCHECK_H
#define CREDTIDY_CHECKS_PLAINTEXT_UNVERIFIEDTLSCHECK_H

#include "../CredentialCheck.h"
#include "credtidy/flow/Settings.h"

namespace credtidy {

/// The verification of a certificate, host name or host key is turned off, so
/// that a credential goes to whoever answers.
class UnverifiedTlsCheck : public CredentialCheck {
public:
  using CredentialCheck::CredentialCheck;

protected:
  void checkUnit(const flow::Unit &Unit, clang::ASTContext &Context) override;

private:
  /// Why a use counts, and how it is told.
  struct Defect {
    const flow::ApiUse *Use = nullptr;
    std::string How; ///< "argument 3 of 'curl_easy_setopt' is 0"
    Confidence Sureness = Confidence::High;
    /// It has this value only on some ways.
    bool Sometimes = false;
    /// Nothing turns it off; the library wants to be asked for it.
    bool Forgotten = false;
    std::vector<std::string> Conditions;
    llvm::SmallVector<flow::OriginStep, 2> Steps;
  };

  std::optional<Defect> judge(const flow::ApiUse &Use,
                              const flow::SettingReader &Reader,
                              clang::ASTContext &Context) const;
  /// False if the surroundings show that it is harmless; lowers the sureness
  /// if other parts of the unit may.
  bool standsAlone(Defect &Found, clang::ASTContext &Context,
                   std::optional<std::vector<std::string>> &UnitNames) const;
  void tell(Defect &Found, clang::ASTContext &Context);
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_UNVERIFIEDTLSCHECK_H
