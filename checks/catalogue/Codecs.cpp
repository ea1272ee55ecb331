//===- Codecs.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Codecs.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <array>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// The digit values of an alphabet, by byte; -1 for all other bytes.
using DigitTable = std::array<int8_t, 256>;

constexpr DigitTable digitTable(const char *Alphabet) {
  DigitTable Table{};
  for (int8_t &Value : Table)
    Value = -1;
  for (int8_t Value = 0; Alphabet[Value]; ++Value)
    Table[static_cast<uint8_t>(Alphabet[Value])] = Value;
  return Table;
}

constexpr DigitTable base64Table() {
  DigitTable Table = digitTable("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrst"
                                "uvwxyz0123456789+/");
  Table['-'] = 62;
  Table['_'] = 63;
  return Table;
}

constexpr DigitTable Base64Digits = base64Table();
constexpr DigitTable Base32Digits =
    digitTable("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
constexpr DigitTable Base58Digits =
    digitTable("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
constexpr DigitTable Base62Digits = digitTable(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr DigitTable Base36Digits =
    digitTable("0123456789abcdefghijklmnopqrstuvwxyz");
constexpr DigitTable Bech32Digits =
    digitTable("qpzry9x8gf2tvdw0s3jn54khce6mua7l");

int digit(const DigitTable &Table, char Digit) {
  return Table[static_cast<uint8_t>(Digit)];
}

/// Puts the digits' bits together, the highest first.
class BitCollector {
public:
  explicit BitCollector(size_t Expected) { Bytes.reserve(Expected); }

  void add(int Value, unsigned Width) {
    Pending = Pending << Width | static_cast<unsigned>(Value);
    Bits += Width;
    if (Bits >= 8) {
      Bits -= 8;
      Bytes.push_back(static_cast<char>(Pending >> Bits & 0xFF));
    }
  }
  std::string take() { return std::move(Bytes); }

private:
  std::string Bytes;
  uint32_t Pending = 0;
  unsigned Bits = 0;
};

/// Whether \p Padding characters may follow \p Digits digits of which \p Group
/// make up whole bytes.
bool isPaddingRight(size_t Digits, size_t Padding, size_t Group) {
  return Padding == 0 ||
         (Digits % Group != 0 && Digits % Group + Padding == Group);
}

std::optional<std::string> decodeBase64(StringRef Text, bool SkipSpace) {
  BitCollector Collector(Text.size() / 4 * 3 + 3);
  size_t Digits = 0, Padding = 0;
  for (char C : Text) {
    if (SkipSpace && isSpace(C))
      continue;
    if (C == '=') {
      ++Padding;
      continue;
    }
    int Value = digit(Base64Digits, C);
    if (Value < 0 || Padding)
      return std::nullopt;
    Collector.add(Value, 6);
    ++Digits;
  }
  if (Digits % 4 == 1 || !isPaddingRight(Digits, Padding, 4))
    return std::nullopt;
  return Collector.take();
}

std::optional<uint64_t> parseNumber(const DigitTable &Table, uint64_t Base,
                                    StringRef Text) {
  if (Text.empty())
    return std::nullopt;
  uint64_t Number = 0;
  for (char C : Text) {
    int Value = digit(Table, C);
    if (Value < 0 ||
        Number > (UINT64_MAX - static_cast<uint64_t>(Value)) / Base)
      return std::nullopt;
    Number = Number * Base + static_cast<uint64_t>(Value);
  }
  return Number;
}

} // namespace

int base64Digit(char Digit) { return digit(Base64Digits, Digit); }

std::optional<std::string> decodeBase64Lenient(StringRef Text) {
  return decodeBase64(Text, /*SkipSpace=*/true);
}

std::optional<std::string> decodeBase64(StringRef Text) {
  return decodeBase64(Text, /*SkipSpace=*/false);
}

std::optional<std::string> decodeHex(StringRef Text) {
  std::string Bytes;
  Bytes.reserve(Text.size() / 2);
  auto IsSeparator = [](char C) {
    return C == ':' || C == '-' || C == ',' || isSpace(C);
  };
  Text = Text.trim();
  while (!Text.empty()) {
    // Each byte of a list may have the prefix of a number, but in the midst of
    // a run of digits `0x` is a mistake.
    if (Bytes.empty() || IsSeparator(*(Text.data() - 1)))
      if (!Text.consume_front("0x"))
        Text.consume_front("0X");
    if (Text.size() < 2 || !isHexDigit(Text[0]) || !isHexDigit(Text[1]))
      return std::nullopt;
    Bytes.push_back(static_cast<char>(hexDigitValue(Text[0]) << 4 |
                                      hexDigitValue(Text[1])));
    Text = Text.drop_front(2);
    Text = Text.drop_while(IsSeparator);
  }
  if (Bytes.empty())
    return std::nullopt;
  return Bytes;
}

std::optional<std::string> decodeBase32(StringRef Text) {
  size_t Padding = Text.size();
  Text = Text.rtrim('=');
  Padding -= Text.size();
  if (!isPaddingRight(Text.size(), Padding, 8))
    return std::nullopt;
  BitCollector Collector(Text.size() / 8 * 5 + 5);
  for (char C : Text) {
    int Value = digit(Base32Digits, C);
    if (Value < 0)
      return std::nullopt;
    Collector.add(Value, 5);
  }
  return Collector.take();
}

std::optional<std::string> decodeBase58(StringRef Text) {
  constexpr size_t Longest = 256;
  if (Text.size() > Longest)
    return std::nullopt;
  // The number so far, lowest byte first.
  SmallVector<uint8_t, Longest> Number;
  for (char C : Text) {
    int Value = digit(Base58Digits, C);
    if (Value < 0)
      return std::nullopt;
    unsigned Carry = static_cast<unsigned>(Value);
    for (uint8_t &Byte : Number) {
      Carry += Byte * 58u;
      Byte = static_cast<uint8_t>(Carry);
      Carry >>= 8;
    }
    if (Carry)
      Number.push_back(static_cast<uint8_t>(Carry));
  }
  // Each leading zero digit stands for a zero byte.
  size_t Zeros = Text.size() - Text.ltrim('1').size();
  std::string Bytes(Zeros, '\0');
  Bytes.append(Number.rbegin(), Number.rend());
  return Bytes;
}

std::optional<uint64_t> parseBase62(StringRef Text) {
  return parseNumber(Base62Digits, 62, Text);
}

std::optional<uint64_t> parseBase36(StringRef Text) {
  return parseNumber(Base36Digits, 36, Text);
}

std::optional<uint64_t> parseHexNumber(StringRef Text) {
  uint64_t Number;
  if (!all_of(Text, [](char C) { return isHexDigit(C); }) ||
      Text.getAsInteger(16, Number))
    return std::nullopt;
  return Number;
}

uint16_t crc16Xmodem(StringRef Bytes) {
  uint16_t Crc = 0;
  for (uint8_t Byte : bytesOf(Bytes)) {
    Crc ^= static_cast<uint16_t>(Byte << 8);
    for (int Bit = 0; Bit != 8; ++Bit)
      Crc = static_cast<uint16_t>(Crc & 0x8000 ? Crc << 1 ^ 0x1021 : Crc << 1);
  }
  return Crc;
}

bool isBech32(StringRef Text) {
  constexpr size_t ChecksumDigits = 6;
  constexpr uint32_t Bech32 = 1, Bech32m = 0x2BC830A3;
  constexpr uint32_t Generator[] = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA,
                                    0x3D4233DD, 0x2A1462B3};
  bool HasLower = any_of(Text, [](char C) { return isLower(C); });
  bool HasUpper = any_of(Text, [](char C) { return isUpper(C); });
  size_t Separator = Text.rfind('1');
  if ((HasLower && HasUpper) || Separator == StringRef::npos ||
      Separator == 0 || Text.size() - Separator - 1 < ChecksumDigits)
    return false;

  uint32_t Check = 1;
  auto Add = [&](unsigned Value) {
    uint32_t Top = Check >> 25;
    Check = (Check & 0x1FFFFFF) << 5 ^ Value;
    for (unsigned I = 0; I != std::size(Generator); ++I)
      if (Top >> I & 1)
        Check ^= Generator[I];
  };
  StringRef Prefix = Text.take_front(Separator);
  for (char C : Prefix) {
    if (C < '!' || C > '~')
      return false;
    Add(static_cast<uint8_t>(toLower(C)) >> 5);
  }
  Add(0);
  for (char C : Prefix)
    Add(static_cast<uint8_t>(toLower(C)) & 31);
  for (char C : Text.drop_front(Separator + 1)) {
    int Value = digit(Bech32Digits, toLower(C));
    if (Value < 0)
      return false;
    Add(static_cast<unsigned>(Value));
  }
  return Check == Bech32 || Check == Bech32m;
}

} // namespace credtidy::catalogue
