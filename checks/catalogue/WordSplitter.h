//===- WordSplitter.h - Identifiers to words ----------------------*- C++
//-*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The splitter behind splitWords, in the form that costs no allocation.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_WORDSPLITTER_H
#define CREDTIDY_CHECKS_CATALOGUE_WORDSPLITTER_H

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace credtidy::catalogue {

/// The words of one identifier, one after the other in one text, so that a run
/// of words is a piece of it.
struct IdentifierWords {
  llvm::SmallString<64> Text;
  /// Where each word ends in Text.
  llvm::SmallVector<uint32_t, 16> Ends;
  /// An acronym runs into a lower-case word somewhere (`APIkey`, `DBPassword`):
  /// the other AcronymEnd would give other words.
  bool Ambiguous = false;

  size_t size() const { return Ends.size(); }
  size_t begin(size_t Word) const { return Word == 0 ? 0 : Ends[Word - 1]; }
  /// The words from \p First up to, not including, \p Last, written as one.
  llvm::StringRef run(size_t First, size_t Last) const {
    size_t Begin = begin(First);
    return llvm::StringRef(Text).substr(Begin, Ends[Last - 1] - Begin);
  }
  llvm::StringRef word(size_t Word) const { return run(Word, Word + 1); }
};

/// To which word the last capital of an acronym belongs.
enum class AcronymEnd : uint8_t {
  BeforeLastCapital, ///< `DBPassword` is db, password
  AfterLastCapital,  ///< `APIkey` is api, key
};

/// Splits by the rules of splitWords (see Names.h).
void splitIdentifier(llvm::StringRef Identifier, AcronymEnd Rule,
                     IdentifierWords &Words);

/// \p Text in lower case, also beyond ASCII (simple case folding).
void foldCase(llvm::StringRef Text, llvm::SmallVectorImpl<char> &Folded);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_WORDSPLITTER_H
