//===- KeyParsers.h - Recognises private keys by structure ------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tells whether text or bytes are a private key: DER, PEM, OpenSSH, OpenPGP.
/// Only as much is parsed as tells a key from other things. Nothing recurses,
/// so nesting costs nothing, and nothing is read beyond the given bytes.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_KEYPARSERS_H
#define CREDTIDY_CHECKS_CATALOGUE_KEYPARSERS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace credtidy::catalogue {

enum class KeyForm : uint8_t {
  None,      ///< no private key, or not a whole one
  Plain,     ///< a private key that anyone can use
  Encrypted, ///< of no use without its passphrase
};

/// Classifies DER that starts at the first byte: PKCS#1, SEC1, OpenSSL's DSA,
/// PKCS#8 and its encrypted form. Bytes after the key are allowed, since arrays
/// are padded.
KeyForm classifyDerKey(llvm::StringRef Bytes);

/// Classifies the inside of an `OPENSSH PRIVATE KEY`.
KeyForm classifyOpenSshKey(llvm::StringRef Bytes);

/// Classifies OpenPGP packets, of which the first must be a secret key.
KeyForm classifyPgpKey(llvm::StringRef Bytes);

/// Classifies the first `-----BEGIN … PRIVATE KEY-----` block of \p Text, as
/// it stands in a file, in a string literal, or across the lines of several
/// adjacent literals.
KeyForm classifyPemKey(llvm::StringRef Text);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_KEYPARSERS_H
