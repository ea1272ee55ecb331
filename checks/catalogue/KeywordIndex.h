//===- KeywordIndex.h - Finds many literal texts in one pass ----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The filter in front of the token patterns: nearly all text holds none of the
/// keywords, so that the speed of this pass is the speed of the matcher.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_KEYWORDINDEX_H
#define CREDTIDY_CHECKS_CATALOGUE_KEYWORDINDEX_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <array>
#include <cstdint>
#include <vector>

namespace credtidy::catalogue {

class KeywordIndex {
public:
  /// What a keyword must have to be found.
  static constexpr size_t MinLength = 3;

  /// Of keywords, each of at least MinLength bytes. Their text must outlive the
  /// index.
  explicit KeywordIndex(std::vector<llvm::StringRef> Keywords);

  /// Calls \p Found with the offset of each occurrence in \p Text, of one
  /// keyword in order, and the position of the keyword in the list.
  void scan(llvm::StringRef Text,
            llvm::function_ref<void(size_t, size_t)> Found) const;

private:
  static constexpr unsigned FilterBits = 16;

  /// Of three bytes; the fourth is shifted out.
  static uint32_t hash(uint32_t Bytes) {
    return (Bytes << 8) * 0x9E3779B1u >> (32 - FilterBits);
  }
  void check(llvm::StringRef Text, size_t Offset, uint32_t Hash,
             llvm::function_ref<void(size_t, size_t)> Found) const;

  std::vector<llvm::StringRef> Keywords;
  /// A keyword by its place in the list, and where in it the three bytes stand
  /// that it is looked for by.
  struct Entry {
    unsigned Keyword;
    unsigned Part;
    bool IsLast; ///< of those with the same hash
  };
  /// Those with the same hash together.
  std::vector<Entry> Order;
  /// For each hash of three bytes whether a keyword is looked for by them. A
  /// byte is faster to ask for than a bit, and what text asks for is few of
  /// them.
  std::array<uint8_t, size_t(1) << FilterBits> Filter{};
  /// And where in Order these keywords begin.
  std::array<uint16_t, size_t(1) << FilterBits> Starts{};
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_KEYWORDINDEX_H
