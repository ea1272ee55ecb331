//===- TokensTesting.cpp -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TokensTesting.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/SHA256.h"
#include <algorithm>
#include <random>

using namespace llvm;

namespace credtidy::tokentest {

const StringRef Base62Alphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

std::string randomText(size_t Length, StringRef Alphabet, uint32_t Seed) {
  std::mt19937 Engine(Seed);
  std::string Text;
  while (Text.size() != Length)
    Text.push_back(Alphabet[Engine() % Alphabet.size()]);
  return Text;
}

std::string randomBytes(size_t Length, uint32_t Seed) {
  std::mt19937 Engine(Seed);
  std::string Bytes;
  while (Bytes.size() != Length)
    Bytes.push_back(static_cast<char>(Engine()));
  return Bytes;
}

uint32_t crc32(StringRef Bytes) {
  uint32_t Crc = ~0u;
  for (uint8_t Byte : Bytes.bytes())
    for (unsigned Bit = 0; Bit != 8; ++Bit) {
      bool Odd = (Crc ^ Byte >> Bit) & 1;
      Crc = Odd ? Crc >> 1 ^ 0xEDB88320 : Crc >> 1;
    }
  return ~Crc;
}

uint16_t crc16(StringRef Bytes) {
  uint32_t Rest = 0;
  auto Shift = [&](unsigned Bit) {
    Rest = Rest << 1 | Bit;
    if (Rest & 0x10000)
      Rest ^= 0x11021;
  };
  for (uint8_t Byte : Bytes.bytes())
    for (int Bit = 7; Bit >= 0; --Bit)
      Shift(Byte >> Bit & 1);
  for (int Bit = 0; Bit != 16; ++Bit)
    Shift(0);
  return static_cast<uint16_t>(Rest);
}

static std::string toDigits(uint64_t Number, size_t Width, StringRef Alphabet) {
  std::string Digits;
  for (; Digits.size() < Width || Number; Number /= Alphabet.size())
    Digits.insert(Digits.begin(), Alphabet[Number % Alphabet.size()]);
  return Digits;
}

std::string toBase62(uint64_t Number, size_t Width) {
  return toDigits(Number, Width, Base62Alphabet);
}

std::string toBase36(uint64_t Number, size_t Width) {
  return toDigits(Number, Width, "0123456789abcdefghijklmnopqrstuvwxyz");
}

std::string toHex(uint64_t Number, size_t Width, bool Upper) {
  return toDigits(Number, Width,
                  Upper ? "0123456789ABCDEF" : "0123456789abcdef");
}

std::string toBase64(StringRef Bytes) { return encodeBase64(Bytes); }

std::string toBase64Url(StringRef Bytes) {
  std::string Text = encodeBase64(Bytes);
  std::replace(Text.begin(), Text.end(), '+', '-');
  std::replace(Text.begin(), Text.end(), '/', '_');
  return StringRef(Text).rtrim('=').str();
}

/// The bits of \p Bytes in groups of five, the last filled up with zeros.
static std::vector<uint8_t> groupsOfFive(StringRef Bytes) {
  std::vector<uint8_t> Groups;
  for (size_t Bit = 0; Bit < Bytes.size() * 8; Bit += 5) {
    unsigned Value = 0;
    for (size_t I = Bit; I != Bit + 5; ++I) {
      bool IsSet = I / 8 < Bytes.size() &&
                   (static_cast<uint8_t>(Bytes[I / 8]) >> (7 - I % 8) & 1);
      Value = Value << 1 | IsSet;
    }
    Groups.push_back(static_cast<uint8_t>(Value));
  }
  return Groups;
}

std::string toBase32(StringRef Bytes) {
  std::string Text;
  for (uint8_t Value : groupsOfFive(Bytes))
    Text.push_back("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Value]);
  return Text;
}

std::string toBase58(StringRef Bytes) {
  constexpr StringLiteral Alphabet =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  std::string Number = Bytes.str(), Text;
  // Long division by 58, until nothing is left.
  while (std::any_of(Number.begin(), Number.end(), [](char C) { return C; })) {
    unsigned Rest = 0;
    for (char &Digit : Number) {
      Rest = Rest << 8 | static_cast<uint8_t>(Digit);
      Digit = static_cast<char>(Rest / 58);
      Rest %= 58;
    }
    Text.insert(Text.begin(), Alphabet[Rest]);
  }
  size_t Zeros = std::min(Bytes.find_first_not_of('\0'), Bytes.size());
  return std::string(Zeros, '1') + Text;
}

std::string toBase58Check(StringRef Bytes) {
  auto First = SHA256::hash(arrayRefFromStringRef(Bytes));
  auto Second = SHA256::hash(First);
  std::string Checked = Bytes.str();
  Checked.append(Second.begin(), Second.begin() + 4);
  return toBase58(Checked);
}

std::string toBech32(StringRef Prefix, StringRef Bytes, uint32_t Constant) {
  std::vector<uint8_t> Data = groupsOfFive(Bytes), Values;
  for (char C : Prefix)
    Values.push_back(static_cast<uint8_t>(C) >> 5);
  Values.push_back(0);
  for (char C : Prefix)
    Values.push_back(static_cast<uint8_t>(C) & 31);
  Values.insert(Values.end(), Data.begin(), Data.end());
  Values.insert(Values.end(), 6, 0);
  uint32_t Check = 1;
  for (uint8_t Value : Values) {
    uint32_t Top = Check >> 25;
    Check = (Check & 0x1FFFFFF) << 5 ^ Value;
    Check ^= (Top & 1 ? 0x3B6A57B2 : 0) ^ (Top & 2 ? 0x26508E6D : 0) ^
             (Top & 4 ? 0x1EA119FA : 0) ^ (Top & 8 ? 0x3D4233DD : 0) ^
             (Top & 16 ? 0x2A1462B3 : 0);
  }
  Check ^= Constant;
  for (int I = 5; I >= 0; --I)
    Data.push_back(Check >> 5 * I & 31);
  std::string Text = Prefix.str() + "1";
  for (uint8_t Value : Data)
    Text.push_back("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[Value]);
  return Text;
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

/// \p Number in \p Width bytes, the highest first.
static std::string bigEndian(size_t Number, unsigned Width) {
  std::string Bytes;
  while (Width-- != 0)
    Bytes.push_back(static_cast<char>(Number >> 8 * Width));
  return Bytes;
}

std::string der(uint8_t Tag, StringRef Contents) {
  size_t Size = Contents.size();
  std::string Length = Size < 0x80    ? bigEndian(Size, 1)
                       : Size < 0x100 ? "\x81" + bigEndian(Size, 1)
                                      : "\x82" + bigEndian(Size, 2);
  return std::string(1, static_cast<char>(Tag)) + Length + Contents.str();
}

std::string derSequence(std::initializer_list<std::string> Elements) {
  std::string Contents;
  for (const std::string &Element : Elements)
    Contents += Element;
  return der(0x30, Contents);
}

std::string derNumber(size_t Size, uint32_t Seed) {
  std::string Bytes = randomBytes(Size, Seed);
  Bytes.front() = 0x55;
  Bytes.back() |= 1;
  return der(0x02, Bytes);
}

std::string derVersion(uint8_t Version) {
  return der(0x02, std::string(1, static_cast<char>(Version)));
}

std::string rsaKey() {
  return derSequence({derVersion(0), derNumber(256, 1),
                      der(0x02, StringRef("\x01\x00\x01", 3)),
                      derNumber(256, 2), derNumber(128, 3), derNumber(128, 4),
                      derNumber(128, 5), derNumber(128, 6), derNumber(128, 7)});
}

std::string ecKey() {
  std::string Curve = der(0x06, "\x2A\x86\x48\xCE\x3D\x03\x01\x07");
  std::string Point =
      der(0x03, StringRef("\0\4", 2).str() + randomBytes(64, 2));
  return derSequence({derVersion(1), der(0x04, randomBytes(32)),
                      der(0xA0, Curve), der(0xA1, Point)});
}

std::string dsaKey() {
  return derSequence({derVersion(0), derNumber(128, 1), derNumber(20, 2),
                      derNumber(128, 3), derNumber(128, 4), derNumber(20, 5)});
}

std::string pkcs8Key(StringRef Algorithm, StringRef Inner) {
  return derSequence({derVersion(0),
                      derSequence({der(0x06, Algorithm), der(0x05, "")}),
                      der(0x04, Inner)});
}

std::string ed25519Key() {
  return derSequence({derVersion(0), derSequence({der(0x06, "\x2B\x65\x70")}),
                      der(0x04, der(0x04, randomBytes(32)))});
}

std::string encryptedPkcs8Key() {
  std::string Scheme = "\x2A\x86\x48\x86\xF7\x0D\x01\x05\x0D";
  return derSequence({derSequence({der(0x06, Scheme), derSequence({})}),
                      der(0x04, randomBytes(160))});
}

static std::string counted(StringRef Bytes) {
  return bigEndian(Bytes.size(), 4) + Bytes.str();
}

std::string openSshKey(StringRef Cipher) {
  std::string PublicKey = counted("ssh-ed25519") + counted(randomBytes(32));
  std::string Check = randomBytes(4, 9);
  std::string Private = Check + Check + PublicKey +
                        counted(randomBytes(64, 3)) + counted("me@example");
  return StringRef("openssh-key-v1\0", 15).str() + counted(Cipher) +
         counted(Cipher == "none" ? "none" : "bcrypt") + counted("") +
         bigEndian(1, 4) + counted(PublicKey) + counted(Private);
}

std::string pgpKey(uint8_t Protection) {
  auto Number = [](size_t Size, uint32_t Seed) {
    return bigEndian(Size * 8, 2) + randomBytes(Size, Seed);
  };
  std::string Contents = std::string("\x04") + bigEndian(1700000000, 4) +
                         "\x01" + Number(256, 1) + Number(3, 2) +
                         std::string(1, static_cast<char>(Protection)) +
                         Number(256, 3) + Number(128, 4);
  return "\x95" + bigEndian(Contents.size(), 2) + Contents;
}

std::string pem(StringRef Label, StringRef Bytes, StringRef LineBreak,
                StringRef Headers) {
  std::string Base64 = toBase64(Bytes);
  std::string Text =
      ("-----BEGIN " + Label + "-----" + LineBreak + Headers).str();
  for (size_t I = 0; I < Base64.size(); I += 64)
    Text += Base64.substr(I, 64) + LineBreak.str();
  return Text + ("-----END " + Label + "-----").str();
}

std::string withFlipped(StringRef Text, size_t Index) {
  std::string Flipped = Text.str();
  char &C = Flipped[Index];
  if (isDigit(C))
    C = C == '9' ? '2' : static_cast<char>(C + 1);
  else if (isAlpha(C))
    C = C == 'z' ? 'a' : C == 'Z' ? 'A' : static_cast<char>(C + 1);
  else
    C = 'x';
  return Flipped;
}

} // namespace credtidy::tokentest
