//===- TokensTesting.h - Makes tokens and keys for tests -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tokens are made when a test runs, by code that shares nothing with the
/// verifiers, so that neither proves the other's mistake, and so that no
/// scanner finds a token in this repository.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TEST_UNIT_CATALOGUE_TOKENSTESTING_H
#define CREDTIDY_TEST_UNIT_CATALOGUE_TOKENSTESTING_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace credtidy::tokentest {

/// \p Length characters out of \p Alphabet; the same for the same seed.
std::string randomText(size_t Length, llvm::StringRef Alphabet,
                       uint32_t Seed = 1);
std::string randomBytes(size_t Length, uint32_t Seed = 1);
extern const llvm::StringRef Base62Alphabet;

/// CRC-32 of zlib, a bit at a time.
uint32_t crc32(llvm::StringRef Bytes);
/// CRC-16/XMODEM by long division of the message with 16 zero bits behind it.
uint16_t crc16(llvm::StringRef Bytes);

/// A number with leading zero digits.
std::string toBase62(uint64_t Number, size_t Width);
std::string toBase36(uint64_t Number, size_t Width);
std::string toHex(uint64_t Number, size_t Width, bool Upper);

std::string toBase64(llvm::StringRef Bytes);    ///< with padding
std::string toBase64Url(llvm::StringRef Bytes); ///< without
std::string toBase32(llvm::StringRef Bytes);    ///< without padding
std::string toBase58(llvm::StringRef Bytes);
std::string toBase58Check(llvm::StringRef Bytes);
/// \p Constant is 1 for Bech32.
std::string toBech32(llvm::StringRef Prefix, llvm::StringRef Bytes,
                     uint32_t Constant);

/// A DER element with the shortest length.
std::string der(uint8_t Tag, llvm::StringRef Contents);
std::string derSequence(std::initializer_list<std::string> Elements);
/// A positive INTEGER of \p Size random bytes, odd like primes and moduli.
std::string derNumber(size_t Size, uint32_t Seed);
std::string derVersion(uint8_t Version);

std::string rsaKey();
std::string ecKey();
std::string dsaKey();
/// \p Algorithm is the encoded object identifier.
std::string pkcs8Key(llvm::StringRef Algorithm, llvm::StringRef Inner);
std::string ed25519Key();
std::string encryptedPkcs8Key();
std::string openSshKey(llvm::StringRef Cipher);
/// \p Protection is the octet that tells how the secret part is encrypted.
std::string pgpKey(uint8_t Protection);

/// A PEM block with lines of 64 characters that end in \p LineBreak, and
/// \p Headers before the body.
std::string pem(llvm::StringRef Label, llvm::StringRef Bytes,
                llvm::StringRef LineBreak = "\n", llvm::StringRef Headers = "");

/// \p Text with another character of the same class at \p Index.
std::string withFlipped(llvm::StringRef Text, size_t Index);

} // namespace credtidy::tokentest

#endif // CREDTIDY_TEST_UNIT_CATALOGUE_TOKENSTESTING_H
