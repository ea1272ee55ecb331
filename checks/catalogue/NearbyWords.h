//===- NearbyWords.h - Formats that a name calls for ------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Token formats without a telling prefix count only where the value is bound
/// to a name that speaks of the vendor. All of their words are looked for at
/// once, since every named value of a source file is asked about.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_NEARBYWORDS_H
#define CREDTIDY_CHECKS_CATALOGUE_NEARBYWORDS_H

#include "KeywordIndex.h"
#include "credtidy/catalogue/Records.h"
#include "llvm/ADT/SmallVector.h"
#include <string>
#include <vector>

namespace credtidy::catalogue {

class NearbyWords {
public:
  explicit NearbyWords(llvm::ArrayRef<TokenRecord> Tokens);
  // The index refers to the words.
  NearbyWords(const NearbyWords &) = delete;
  NearbyWords &operator=(const NearbyWords &) = delete;

  /// The positions of the records of which one word occurs in \p Name, in
  /// order. A short word has to stand for itself (`line` is no part of
  /// `pipeline`), a long one may have grown together with others
  /// (`mytwiliokey`).
  llvm::SmallVector<unsigned, 4> recordsFor(llvm::StringRef Name) const;

private:
  struct Word {
    std::string Text; ///< lower case, without what separates its parts
    llvm::SmallVector<unsigned, 2> Records;
  };
  static std::vector<Word> collect(llvm::ArrayRef<TokenRecord> Tokens);
  static std::vector<llvm::StringRef> texts(llvm::ArrayRef<Word> Words);

  std::vector<Word> Words;
  KeywordIndex Index;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_NEARBYWORDS_H
