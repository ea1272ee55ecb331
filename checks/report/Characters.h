//===- Characters.h - Text that may not be what it claims -------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Source lines and file names are bytes from somebody else. JSON wants them as
/// UTF-8, SARIF wants columns in characters, and a terminal must not be sent
/// its control characters. All agree on one rule, so that columns fit whatever
/// text is shown: a byte that is not part of UTF-8 is a character of its own.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_CHARACTERS_H
#define CREDTIDY_CHECKS_REPORT_CHARACTERS_H

#include "credtidy/report/Finding.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>

namespace credtidy::report {

struct Character {
  llvm::StringRef Bytes;
  /// The code point; nothing for a stray byte.
  std::optional<uint32_t> Code;
};

/// The first character of \p Text, which must not be empty.
Character firstCharacter(llvm::StringRef Text);

/// How many bytes of \p Text continue a character that began before them: the
/// difference between its length in bytes and in characters.
unsigned countContinuationBytes(llvm::StringRef Text);

/// \p Text with U+FFFD for each stray byte.
std::string toUtf8(llvm::StringRef Text);
/// The same for an excerpt, whose columns move with its line.
Excerpt toUtf8(const Excerpt &Source);

/// What is sent to a terminal for \p Shown: itself, or a visible stand-in such
/// as `<U+001B>` or `<FF>` if it could move the cursor, reorder the line or
/// spoil the encoding.
std::string printable(const Character &Shown);
std::string printable(llvm::StringRef Text);

} // namespace credtidy::report

#endif // CREDTIDY_CHECKS_REPORT_CHARACTERS_H
