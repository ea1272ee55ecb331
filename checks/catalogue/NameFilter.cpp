//===- NameFilter.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NameFilter.h"
#include "llvm/ADT/StringExtras.h"
#include <array>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// Letters from the commonest to the rarest in identifiers.
constexpr StringRef ByFrequency = "etrsainocdlpumgfhybvkwxqjz";

enum : uint8_t {
  LetterMask = 31, ///< 1 to 26
  CapitalBit = 32,
  SeparatorMark = 64,
  BreakMark = 65, ///< a digit: no phrase's letters go on across it
  NonAsciiMark = 66,
};

constexpr std::array<uint8_t, 256> makeCodes() {
  std::array<uint8_t, 256> Codes{};
  for (unsigned C = 0; C != 256; ++C)
    Codes[C] = C >= 'a' && C <= 'z'   ? C - 'a' + 1
               : C >= 'A' && C <= 'Z' ? (C - 'A' + 1) | CapitalBit
               : C >= '0' && C <= '9' ? BreakMark
               : C >= 0x80            ? NonAsciiMark
                                      : SeparatorMark;
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

} // namespace

void NameFilter::add(StringRef Letters, bool Within) {
  StringRef Best;
  size_t BestScore = 0;
  bool HasNonAscii = false;
  for (size_t Begin = 0; Begin < Letters.size();) {
    StringRef Run = Letters.substr(Begin).take_while(isAlpha);
    for (size_t I = 0; I + 4 <= Run.size(); ++I) {
      size_t Score = 0;
      for (char C : Run.substr(I, 4))
        Score += ByFrequency.find(C) + 1;
      if (Best.size() < 4 || Score > BestScore) {
        Best = Run.substr(I, 4);
        BestScore = Score;
      }
    }
    if (Run.size() < 4 && Run.size() > Best.size())
      Best = Run;
    Begin += Run.size() + 1;
  }
  for (unsigned char C : Letters)
    HasNonAscii |= C >= 0x80;

  if (Best.size() == 4)
    Fours.set(hashFour(pack(Best)));
  else if (HasNonAscii)
    NonAscii = true;
  else if (Best.size() < 2)
    Everything = true;
  else
    (Within ? Anywhere : Starts).set(pack(Best));
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
