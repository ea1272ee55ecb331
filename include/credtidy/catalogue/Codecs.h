//===- Codecs.h - Bytes from text that looks encoded ------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Decoders for the two encodings in which people write binary keys into
/// string literals. They take what a person may have pasted.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_CODECS_H
#define CREDTIDY_CATALOGUE_CODECS_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace credtidy::catalogue {

/// Decodes base64 in the standard or the URL-safe alphabet, with or without
/// padding; white space between the characters is skipped. Nothing if another
/// character occurs, if the padding is wrong, or if a lone last character
/// shows that the text was cut.
std::optional<std::string> decodeBase64Lenient(llvm::StringRef Text);

/// Decodes hex digits of either case: `00ff`, `0x00FF`, `00:ff`, `00-ff`,
/// `00 ff`, `0x00, 0xff`. Separators may stand between whole bytes only.
/// Nothing if another character occurs, or half a byte.
std::optional<std::string> decodeHex(llvm::StringRef Text);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_CODECS_H
