//===- Recognition.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What credential-known-token says of a text, whichever reader found it.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_HARDCODED_RECOGNITION_H
#define CREDTIDY_CHECKS_HARDCODED_RECOGNITION_H

#include "credtidy/catalogue/Catalogue.h"
#include <string>

namespace credtidy {

/// What a literal turns out to be, without its text.
struct Recognised {
  const catalogue::TokenRecord *Record = nullptr;
  catalogue::Proof Checked = catalogue::Proof::NotAvailable;
  bool Decoded = false;
  bool DerKey = false;
  explicit operator bool() const { return Record || DerKey; }
};

/// The token or private key that \p Text is or contains, plain or encoded in
/// hex or base64. \p Name is what it is bound to. Those whose proof failed
/// count only \p WithFailed.
Recognised recognise(llvm::StringRef Text, bool IsBytes, llvm::StringRef Name,
                     const catalogue::TokenMatcher &Tokens, bool WithFailed);

/// "GitHub personal access token (classic), its checksum or structure is valid"
std::string tokenMessage(const Recognised &Found, bool InCode);

/// A proof raises what the format alone says.
Confidence surenessOf(catalogue::Proof Checked);

Severity levelOf(const Recognised &Found);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HARDCODED_RECOGNITION_H
