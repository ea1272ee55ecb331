//===- EmbeddedCredentials.h ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Credentials inside structured text: the user information of a URI (RFC
/// 3986), the pairs of a connection string, the fields of an HTTP header (RFC
/// 7617, RFC 6750).
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_HARDCODED_EMBEDDEDCREDENTIALS_H
#define CREDTIDY_CHECKS_HARDCODED_EMBEDDEDCREDENTIALS_H

#include "credtidy/catalogue/Catalogue.h"
#include <optional>
#include <string>

namespace credtidy {

struct EmbeddedCredential {
  catalogue::CredentialKind Kind = catalogue::CredentialKind::Password;
  /// "in the user information of a URI"
  std::string Place;
};

/// The first credential inside \p Text that \p Knowledge finds plausible.
/// \p UnknownPart stands for text that is not known; a value that holds it is
/// not a literal. \p IsHeaderValue: the text is known to be the value of a
/// header that authenticates.
std::optional<EmbeddedCredential>
findEmbeddedCredential(llvm::StringRef Text, char UnknownPart,
                       bool IsHeaderValue,
                       const catalogue::Catalogue &Knowledge);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_EMBEDDEDCREDENTIALS_H
