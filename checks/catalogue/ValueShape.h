//===- ValueShape.h - What a value is built like ----------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The properties of a value that take counting or comparing, which a pattern
/// cannot do.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_VALUESHAPE_H
#define CREDTIDY_CHECKS_CATALOGUE_VALUESHAPE_H

#include "llvm/ADT/StringRef.h"

namespace credtidy::catalogue {

/// Whether \p Text is no text at all: control characters or no UTF-8.
bool isBinary(llvm::StringRef Text);

bool isUuid(llvm::StringRef Text);

/// Whether every byte is the same.
bool isConstant(llvm::StringRef Bytes);

/// Whether the bytes go up or down in steps of one size: 00 01 02, ff fe fd.
bool isProgression(llvm::StringRef Bytes);

/// The same for a text or the bytes that it spells in hex.
bool spellsConstant(llvm::StringRef Text);
bool spellsProgression(llvm::StringRef Text);

/// The bytes of \p Text that lie in runs of at least three equal, ascending or
/// descending characters (`aaa`, `1234`, `cba`), and the longest of the runs.
struct Runs {
  size_t Covered = 0;
  size_t Longest = 0;
};
Runs findRuns(llvm::StringRef Text);

/// How much \p Text reads like prose.
struct Prose {
  /// Its pieces between white space, and those of them that look like words.
  unsigned Pieces = 0;
  unsigned Words = 0;
  /// Whether it has neither punctuation nor a capital at its beginning alone,
  /// as a passphrase.
  bool Plain = true;
  /// Whether it ends in punctuation.
  bool Closed = false;

  bool onlyWords() const { return Words == Pieces; }
  bool isSentence() const {
    return (Words >= 3 && Words * 10 >= Pieces * 6) ||
           (Closed && Words >= 2 && onlyWords());
  }
};
Prose readProse(llvm::StringRef Text);

/// Whether it is made of words as identifiers are: in camelCase or PascalCase
/// with two words or more, or joined by `_`, `-` or `.`; a number of up to two
/// digits may follow.
bool isIdentifier(llvm::StringRef Text);

/// The looser form: whatever C++ takes for an identifier, if it has a capital
/// within, an underscore or nothing but capitals: `glUniform4ui`, `fts3_max`.
bool isCodeName(llvm::StringRef Text);

/// Whether \p Value says no more than \p Name does: it has the words that the
/// name consists of or ends in.
bool repeatsName(llvm::StringRef Value, llvm::StringRef Name);

/// Whether \p Text can be the text of a digest: hex of a length that one has.
bool isDigestSized(llvm::StringRef Text);

/// Whether \p Name says that the value is a digest.
bool namesDigest(llvm::StringRef Name);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_VALUESHAPE_H
