//===- Tokens.h - Recognises tokens by their published form -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Finds tokens and private keys in text by format, and proves their form by
/// checksum or structure where the format has one. Nothing goes over a network.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_TOKENS_H
#define CREDTIDY_CATALOGUE_TOKENS_H

#include "credtidy/catalogue/Records.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>

namespace credtidy::catalogue {

/// What the verifier of a format said.
enum class Proof : uint8_t {
  NotAvailable, ///< the format carries no checksum
  Passed,
  Failed,
};

struct TokenMatch {
  const TokenRecord *Record = nullptr;
  /// Where the token stands in the searched text, in bytes.
  size_t Offset = 0;
  size_t Length = 0;
  Proof Checked = Proof::NotAvailable;
};

class TokenMatcher {
public:
  explicit TokenMatcher(llvm::ArrayRef<TokenRecord> Tokens);
  ~TokenMatcher();

  /// All tokens in \p Text, in order of offset, without overlaps: where two
  /// formats match one stretch, the one with a passed proof wins, then the
  /// longer keyword. Matches below the format's entropy are left out.
  /// \p Name is what the text is bound to, for formats that need it.
  ///
  /// One pass looks for the keywords; a pattern is compiled when one of its
  /// keywords is first seen. Safe to call from several threads.
  llvm::SmallVector<TokenMatch, 1> find(llvm::StringRef Text,
                                        llvm::StringRef Name = "") const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

/// Runs one verifier over the token \p Text (the match, without its context).
Proof verifyToken(TokenVerifier Verifier, llvm::ArrayRef<llvm::StringRef> Keys,
                  llvm::StringRef Text);

/// Whether \p Bytes start with an unencrypted private key in DER: PKCS#1, SEC1,
/// DSA or PKCS#8. Bytes after it are allowed, since arrays are padded.
bool looksLikeDerPrivateKey(llvm::StringRef Bytes);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_TOKENS_H
