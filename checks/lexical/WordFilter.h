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

#include "Outline.h"
#include "credtidy/catalogue/Records.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include <array>
#include <bitset>
#include <memory>
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
    /// Where a token or an encoded key begins, which can go on in an escape
    /// sequence or in the next literal. Ascending.
    std::vector<unsigned> Tokens;
  };
  /// The words that begin in one of the \p Stretches, which are in order.
  Hits scan(llvm::StringRef Text, llvm::ArrayRef<Segment> Stretches) const;

private:
  enum class Use : uint8_t {
    Name,  ///< anywhere in a word, in any case
    Short, ///< the same for three letters and less: a word of its own
    Exact, ///< an identifier as it is spelled
    Text,  ///< any text, as it is spelled
    Token, ///< likewise, for Hits::Tokens
  };
  struct Neighbours {
    std::bitset<1024> Before, After;
  };
  struct Word {
    std::string Text;
    Use As;
    /// A word of phrases: the two letters before and behind it, one of which
    /// has to be right.
    std::unique_ptr<Neighbours> Beside;
  };
  /// A word by the bytes that it is looked for by, and up to four behind them,
  /// for a comparison at once.
  struct Beginning {
    uint64_t Bytes, Mask;
    unsigned Index; ///< in Words
    unsigned Part;  ///< where in the word these bytes stand
    bool IsLast;    ///< of those with the same hash
  };

  static Beginning beginningOf(const Word &Each, unsigned Index, size_t Part);
  void addNames(llvm::ArrayRef<catalogue::NameRecord> Names);
  void add(llvm::StringRef Text, Use As);
  void addPhrase(llvm::ArrayRef<llvm::StringRef> Parts,
                 const llvm::StringMap<unsigned> &Shares);
  void index();
  static bool matches(const Word &Each, llvm::StringRef Text, size_t At);
  static bool isBeside(const Word &Each, llvm::StringRef Text, size_t At);
  void check(llvm::StringRef Text, size_t Offset, const Beginning *Each,
             Hits &Found) const;

  /// Words of two and three letters by the five bits of each that tell letters
  /// apart.
  static uint32_t packed(uint32_t Folded) {
    return (Folded & 31) | (Folded >> 3 & 31 << 5) | (Folded >> 6 & 31 << 10);
  }
  static constexpr unsigned PackedBits = 15;
  static uint32_t hash(uint32_t Folded) {
    return Folded * 0x9E3779B1u >> (32 - FilterBits);
  }
  static constexpr unsigned FilterBits = 17;

  std::vector<Word> Words;
  llvm::StringSet<> Known;
  /// Of the words of phrases.
  llvm::StringMap<unsigned> Needles;
  /// Words by a hash of \p Bits bits.
  template <unsigned Bits> struct Table {
    /// Whether there is one. A byte is faster to ask for than a bit, and what
    /// text asks for is few of them.
    std::array<uint8_t, size_t(1) << Bits> Filter{};
    /// Where in Order these begin.
    std::array<uint16_t, size_t(1) << Bits> Starts{};
    std::vector<Beginning> Order;

    void fill(std::vector<std::pair<uint32_t, Beginning>> &Entries);
  };
  Table<FilterBits> ByGram;
  Table<PackedBits> ByLetters;
};

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_WORDFILTER_H
