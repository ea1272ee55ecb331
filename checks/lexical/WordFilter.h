//===- WordFilter.h -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The filter in front of the lexer: most files, and most of those that are
/// lexed, hold none of the words that the catalogue knows.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICAL_WORDFILTER_H
#define CREDTIDY_CHECKS_LEXICAL_WORDFILTER_H

#include "credtidy/catalogue/Records.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include <array>
#include <string>
#include <vector>

namespace credtidy::catalogue {
struct RecordSet;
} // namespace credtidy::catalogue

namespace credtidy::lexical {

class WordFilter {
public:
  explicit WordFilter(const catalogue::RecordSet &Records);

  struct Hits {
    /// Where a word begins that can be part of a credential's name, that is the
    /// name of a function which takes one, or that begins an address.
    /// Ascending.
    std::vector<unsigned> Words;
    /// Whether the text holds the beginning of a token or an encoded key, which
    /// can go on in the next literal.
    bool Tokens = false;
    /// Whether one literal follows on another.
    bool Pieces = false;
  };
  Hits scan(llvm::StringRef Text) const;

private:
  enum class Use : uint8_t {
    Name,  ///< anywhere in a word, in any case
    Short, ///< the same for three letters and less: a word of its own
    Exact, ///< an identifier as it is spelled
    Text,  ///< any text, as it is spelled
    Token, ///< likewise, for Hits::Tokens
  };
  struct Word {
    std::string Text;
    Use As;
  };

  void addNames(llvm::ArrayRef<catalogue::NameRecord> Names);
  void add(llvm::StringRef Text, Use As);
  void index();
  bool matches(const Word &Each, llvm::StringRef Text, size_t At) const;
  void check(llvm::StringRef Text, size_t Offset, uint32_t Key,
             Hits &Found) const;

  /// The words of four letters and more by a hash of the first four bytes,
  /// which fits into the first-level cache: 8 KiB.
  static constexpr unsigned FilterBits = 16;
  static uint32_t hash(uint32_t Folded) {
    return Folded * 0x9E3779B1u >> (32 - FilterBits);
  }
  /// Those of two and three by the five bits of each that tell letters apart.
  static uint32_t packed(uint32_t Folded) {
    return (Folded & 31) | (Folded >> 3 & 31 << 5) | (Folded >> 6 & 31 << 10);
  }
  static constexpr unsigned PackedBits = 15;

  std::vector<Word> Words;
  llvm::StringSet<> Known;
  /// By key, the words that begin with it: indices into Words.
  llvm::DenseMap<uint32_t, llvm::SmallVector<unsigned, 2>> ByStart;
  std::array<uint64_t, (size_t(1) << FilterBits) / 64> Filter{};
  std::array<uint64_t, (size_t(1) << PackedBits) / 64> ShortFilter{};
};

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_WORDFILTER_H
