//===- ValueShape.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueShape.h"
#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

using namespace llvm;

namespace credtidy::catalogue {

bool isBinary(StringRef Text) {
  const auto *Begin = reinterpret_cast<const UTF8 *>(Text.data());
  if (!isLegalUTF8String(&Begin, Begin + Text.size()))
    return true;
  return any_of(Text, [](char C) {
    return static_cast<unsigned char>(C) < 0x20 &&
           !StringRef("\t\r\n").contains(C);
  });
}

bool isUuid(StringRef Text) {
  Text.consume_front("{");
  Text.consume_back("}");
  constexpr size_t Length = 36;
  if (Text.size() != Length)
    return false;
  for (size_t I = 0; I != Length; ++I) {
    bool Dash = I == 8 || I == 13 || I == 18 || I == 23;
    if (Dash ? Text[I] != '-' : !isHexDigit(Text[I]))
      return false;
  }
  return true;
}

bool isConstant(StringRef Bytes) {
  return !Bytes.empty() &&
         Bytes.find_first_not_of(Bytes.front()) == StringRef::npos;
}

bool isProgression(StringRef Bytes) {
  if (Bytes.size() < 3)
    return false;
  auto Step = [&](size_t I) {
    return static_cast<uint8_t>(Bytes[I] - Bytes[I - 1]);
  };
  for (size_t I = 2; I != Bytes.size(); ++I)
    if (Step(I) != Step(1))
      return false;
  return true;
}

static std::optional<std::string> hexBytes(StringRef Text) {
  std::string Bytes;
  if (Text.size() % 2 == 0 && tryGetFromHex(Text, Bytes))
    return Bytes;
  return std::nullopt;
}

bool spellsConstant(StringRef Text) {
  if (isConstant(Text))
    return true;
  auto Bytes = hexBytes(Text);
  return Bytes && isConstant(*Bytes);
}

bool spellsProgression(StringRef Text) {
  if (isProgression(Text))
    return true;
  auto Bytes = hexBytes(Text);
  return Bytes && isProgression(*Bytes);
}

/// The step from \p A to \p B where it is 1, 0 or -1, else 2. After 9 comes 0
/// or a; case does not matter.
static int runStep(char A, char B) {
  A = toLower(A);
  B = toLower(B);
  if (A == B)
    return 0;
  if (!isAlnum(A) || !isAlnum(B))
    return 2;
  if (B == A + 1 || (A == '9' && (B == '0' || B == 'a')))
    return 1;
  if (B == A - 1 || (A == '0' && B == '9'))
    return -1;
  return 2;
}

Runs findRuns(StringRef Text) {
  Runs Found;
  for (size_t Begin = 0; Begin + 1 < Text.size();) {
    int Step = runStep(Text[Begin], Text[Begin + 1]);
    size_t End = Begin + 2;
    while (Step != 2 && End < Text.size() &&
           runStep(Text[End - 1], Text[End]) == Step)
      ++End;
    size_t Length = End - Begin;
    if (Step == 2 || Length < 3) {
      ++Begin;
      continue;
    }
    Found.Covered += Length;
    Found.Longest = std::max(Found.Longest, Length);
    Begin = End;
  }
  return Found;
}

/// Whether \p Piece, without the punctuation around it, is a word of letters.
static bool isProseWord(StringRef Piece) {
  constexpr StringLiteral Around = "\"'`()[]{}<>.,:;!?*-";
  StringRef Core = Piece.trim(Around);
  constexpr size_t Longest = 24;
  if (Core.empty() || Core.size() > Longest)
    return false;
  size_t Letters = 0, Capitals = 0;
  for (char C : Core) {
    if (isAlpha(C) || static_cast<unsigned char>(C) >= 0x80)
      ++Letters;
    else if (C != '\'' && C != '-' && C != '/')
      return false;
    Capitals += isUpper(C);
  }
  // `RANDOM`, `Random` and `random`, not `rAnDoM`.
  return Letters != 0 &&
         (Capitals <= 1 || Capitals == Letters || Core.contains('-'));
}

Prose readProse(StringRef Text) {
  Prose Result;
  for (StringRef Rest = Text.trim(); !Rest.empty();) {
    StringRef Piece = Rest.take_until([](char C) { return isSpace(C); });
    Rest = Rest.drop_front(Piece.size()).ltrim();
    ++Result.Pieces;
    Result.Words += isProseWord(Piece);
    Result.Plain &= all_of(Piece, isAlnum) &&
                    (Result.Pieces != 2 ||
                     isUpper(Text.ltrim().front()) == isUpper(Piece.front()));
    Result.Closed = StringRef(".!?:;,").contains(Piece.back());
  }
  return Result;
}

/// Whether a word of camelCase begins at \p I: `S` in `dbServer`, and in
/// `DBServer`.
static bool isHump(StringRef Text, size_t I) {
  if (I == 0 || !isUpper(Text[I]))
    return false;
  bool LowerNext = I + 1 < Text.size() && isLower(Text[I + 1]);
  return isLower(Text[I - 1]) || (isAlnum(Text[I - 1]) && LowerNext);
}

bool isIdentifier(StringRef Text) {
  StringRef Words = Text.rtrim("0123456789");
  size_t Digits = Text.size() - Words.size();
  if (Words.empty() || Digits > 2)
    return false;
  bool Joined = false, Humped = false;
  for (size_t I = 0; I != Words.size(); ++I) {
    bool Joins = StringRef("_-.").contains(Words[I]);
    if (!Joins && !isAlpha(Words[I]))
      return false;
    Joined |= Joins;
    Humped |= isHump(Words, I);
  }
  return Joined || Humped || Digits != 0;
}

bool isCodeName(StringRef Text) {
  if (Text.empty() || isDigit(Text.front()))
    return false;
  bool Marked = true; // by capitals alone, until something else is seen
  bool Inner = false;
  for (size_t I = 0; I != Text.size(); ++I) {
    if (!isAlnum(Text[I]) && Text[I] != '_')
      return false;
    Marked &= isUpper(Text[I]);
    Inner |= Text[I] == '_' || isHump(Text, I);
  }
  return Marked || Inner;
}

bool repeatsName(StringRef Value, StringRef Name) {
  constexpr size_t LongestName = 80;
  if (Name.empty() || Value.size() > LongestName)
    return false;
  SmallVector<std::string, 6> Said = splitWords(Value);
  SmallVector<std::string, 6> Known = splitWords(Name);
  if (Said.empty() || Said.size() > Known.size())
    return false;
  // Written as one, so that `apikey` and `api_key` are the same; but only at
  // the edge of a word, so that "word" is not the end of "password".
  std::string Text = join(Said, "");
  std::string Tail;
  for (const std::string &Word : reverse(Known)) {
    Tail = Word + Tail;
    if (Tail == Text)
      return true;
  }
  return false;
}

bool isDigestSized(StringRef Text) {
  constexpr size_t Sizes[] = {32, 40, 56, 64, 96, 128};
  return is_contained(Sizes, Text.size()) && all_of(Text, isHexDigit);
}

bool namesDigest(StringRef Name) {
  // Words about the name, not about values, which the value records hold.
  constexpr StringLiteral Digests[] = {
      "sha",      "md",     "hash",        "hashed",     "digest",
      "checksum", "commit", "fingerprint", "thumbprint", "integrity",
      "etag",     "crc",    "revision",    "rev"};
  return any_of(splitWords(Name),
                [&](StringRef Word) { return is_contained(Digests, Word); });
}

} // namespace credtidy::catalogue
