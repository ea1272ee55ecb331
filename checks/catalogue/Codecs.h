//===- Codecs.h - Number systems and checksums of tokens --------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The encodings that token formats are built of. All take hostile text: they
/// are bounded in time and memory by its length, base 58 by its own limit.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_CODECS_H
#define CREDTIDY_CHECKS_CATALOGUE_CODECS_H

#include "credtidy/catalogue/Codecs.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>

namespace credtidy::catalogue {

/// The bytes of \p Text, as the checksums of LLVM want them.
inline llvm::ArrayRef<uint8_t> bytesOf(llvm::StringRef Text) {
  return {Text.bytes_begin(), Text.size()};
}

/// The value of a base64 digit of either alphabet, or -1.
int base64Digit(char Digit);

/// Base64 of either alphabet without white space, the padding optional.
std::optional<std::string> decodeBase64(llvm::StringRef Text);

/// Base32 of RFC 4648 in upper case, the padding optional. Left-over bits are
/// dropped.
std::optional<std::string> decodeBase32(llvm::StringRef Text);

/// Base58 in Bitcoin's alphabet. Nothing beyond 256 characters, since the
/// conversion is quadratic and no key is as long.
std::optional<std::string> decodeBase58(llvm::StringRef Text);

/// A number in the digits 0-9A-Za-z; nothing beyond 64 bits.
std::optional<uint64_t> parseBase62(llvm::StringRef Text);
/// A number in the digits 0-9a-z; nothing beyond 64 bits.
std::optional<uint64_t> parseBase36(llvm::StringRef Text);
/// A number in hex digits of either case; nothing beyond 64 bits.
std::optional<uint64_t> parseHexNumber(llvm::StringRef Text);

/// CRC-16/XMODEM: polynomial 0x1021, initially 0, not reflected.
uint16_t crc16Xmodem(llvm::StringRef Bytes);

/// Whether \p Text is Bech32 (BIP-173) or Bech32m (BIP-350) with a matching
/// checksum. The length limit of 90 is not kept, as age does not keep it.
bool isBech32(llvm::StringRef Text);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_CODECS_H
