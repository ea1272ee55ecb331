//===- NameFilter.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NameFilter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <array>
#include <queue>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// Letters from the commonest to the rarest in identifiers.
constexpr StringRef ByFrequency = "etrsainocdlpumgfhybvkwxqjz";
/// Added to the rarity of four letters, so that it does not outweigh how many
/// phrases they serve.
constexpr size_t BaseRarity = 10;

enum : uint8_t {
  LetterMask = 31, ///< 1 to 26
  CapitalBit = 32,
  SeparatorMark = 64,
  BreakMark = 65, ///< a digit: no phrase's letters go on across it
  NonAsciiMark = 66,
};

constexpr std::array<uint8_t, 256> makeCodes() {
  std::array<uint8_t, 256> Codes{};
  for (unsigned C = 0; C != 256; ++C) {
    if (C >= 'a' && C <= 'z')
      Codes[C] = C - 'a' + 1;
    else if (C >= 'A' && C <= 'Z')
      Codes[C] = (C - 'A' + 1) | CapitalBit;
    else if (C >= '0' && C <= '9')
      Codes[C] = BreakMark;
    else
      Codes[C] = C >= 0x80 ? NonAsciiMark : SeparatorMark;
  }
  return Codes;
}
constexpr std::array<uint8_t, 256> Codes = makeCodes();

uint32_t pack(StringRef Letters) {
  uint32_t Packed = 0;
  for (unsigned char C : Letters)
    Packed = Packed << 5 | (Codes[C] & LetterMask);
  return Packed;
}

/// Twenty bits to sixteen.
uint16_t hashFour(uint32_t Packed) {
  return ((Packed & 0xFFFFF) * 0x9E3779B1u) >> 16;
}

/// How rare the four packed letters are in identifiers.
size_t rarity(uint32_t Four) {
  size_t Rarity = BaseRarity;
  for (unsigned I = 0; I != 4; ++I, Four >>= 5)
    Rarity += ByFrequency.find('a' + (Four & LetterMask) - 1) + 1;
  return Rarity;
}

} // namespace

void NameFilter::add(StringRef Letters, bool Within) {
  StringRef Longest;
  std::vector<uint32_t> Fours;
  for (size_t Begin = 0; Begin < Letters.size();) {
    StringRef Run = Letters.substr(Begin).take_while(isAlpha);
    for (size_t I = 0; I + 4 <= Run.size(); ++I)
      Fours.push_back(pack(Run.substr(I, 4)));
    if (Run.size() > Longest.size())
      Longest = Run;
    Begin += Run.size() + 1;
  }
  if (!Fours.empty()) {
    llvm::sort(Fours);
    Fours.erase(std::unique(Fours.begin(), Fours.end()), Fours.end());
    Choices.push_back(std::move(Fours));
  } else if (any_of(Letters, [](unsigned char C) { return C >= 0x80; })) {
    NonAscii = true;
  } else if (Longest.size() < 2) {
    Everything = true;
  } else {
    (Within ? Anywhere : Starts).set(pack(Longest));
  }
}

void NameFilter::finish() {
  // The smallest set of groups that has one of every phrase is hard to find;
  // taking the one that serves most phrases next comes close. Rare letters
  // count for more, as they turn up less in other words.
  std::vector<std::pair<uint32_t, uint32_t>> Uses; // group, phrase
  for (uint32_t I = 0; I != Choices.size(); ++I)
    for (uint32_t Four : Choices[I])
      Uses.push_back({Four, I});
  llvm::sort(Uses);

  std::vector<bool> Served(Choices.size());
  auto ScoreOf = [&](size_t Begin) {
    size_t Phrases = 0;
    for (size_t I = Begin;
         I != Uses.size() && Uses[I].first == Uses[Begin].first; ++I)
      Phrases += !Served[Uses[I].second];
    return Phrases * rarity(Uses[Begin].first);
  };
  // By the score and where the group begins in Uses. Scores only ever fall, so
  // one that still holds when it comes first is the highest.
  std::priority_queue<std::pair<size_t, size_t>> Next;
  for (size_t I = 0; I != Uses.size(); ++I)
    if (I == 0 || Uses[I].first != Uses[I - 1].first)
      Next.push({ScoreOf(I), I});
  while (!Next.empty()) {
    auto [Score, Begin] = Next.top();
    Next.pop();
    size_t Current = ScoreOf(Begin);
    if (Current == 0)
      continue;
    if (Current != Score) {
      Next.push({Current, Begin});
      continue;
    }
    uint32_t Chosen = Uses[Begin].first;
    Fours.set(hashFour(Chosen));
    for (size_t I = Begin; I != Uses.size() && Uses[I].first == Chosen; ++I)
      Served[Uses[I].second] = true;
  }
  Choices = {};
}

bool NameFilter::mayMatch(StringRef Identifier) const {
  if (Everything)
    return true;
  uint32_t Packed = 0;
  // How many letters Packed holds, as far as it matters.
  unsigned Letters = 0;
  // A bit for each of these letters: whether a word may start there.
  unsigned WordStarts = 0;
  uint8_t Before = SeparatorMark;
  for (unsigned char C : Identifier) {
    uint8_t Code = Codes[C];
    if (Code >= SeparatorMark) {
      if (Code == NonAsciiMark && NonAscii)
        return true;
      // Phrases go on across separators: api_key.
      if (Code != SeparatorMark)
        Letters = 0;
      Before = Code;
      continue;
    }
    bool AfterSmallLetter = Before <= LetterMask;
    WordStarts = WordStarts << 1 | ((Code & CapitalBit) || !AfterSmallLetter);
    Packed = Packed << 5 | (Code & LetterMask);
    ++Letters;
    Before = Code;
    uint32_t Two = Packed & 0x3FF, Three = Packed & 0x7FFF;
    if (Letters >= 4 && Fours.test(hashFour(Packed)))
      return true;
    if (Letters >= 3 &&
        (Anywhere.test(Three) || ((WordStarts & 4) && Starts.test(Three))))
      return true;
    if (Letters >= 2 &&
        (Anywhere.test(Two) || ((WordStarts & 2) && Starts.test(Two))))
      return true;
  }
  return false;
}

} // namespace credtidy::catalogue
