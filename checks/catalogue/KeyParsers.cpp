//===- KeyParsers.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyParsers.h"
#include "Codecs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include <optional>
#include <string>

using namespace llvm;

namespace credtidy::catalogue {

//===----------------------------------------------------------------------===//
// DER
//===----------------------------------------------------------------------===//

namespace {

enum DerTag : uint8_t {
  Integer = 0x02,
  OctetString = 0x04,
  ObjectId = 0x06,
  Sequence = 0x30,
};

/// Takes the elements of one level off the front of some bytes.
class DerReader {
public:
  explicit DerReader(StringRef Bytes) : Rest(Bytes) {}

  bool empty() const { return Rest.empty(); }

  /// The contents of the next element if it has this tag; else nothing, and
  /// the element stays.
  std::optional<StringRef> take(uint8_t Tag) {
    StringRef Look = Rest;
    if (Look.size() < 2 || static_cast<uint8_t>(Look[0]) != Tag)
      return std::nullopt;
    size_t Length = static_cast<uint8_t>(Look[1]);
    Look = Look.drop_front(2);
    if (Length >= 0x80) {
      // The long form. 0x80 alone, the indefinite form, is not DER.
      size_t Digits = Length & 0x7F;
      if (Digits == 0 || Digits > 4 || Digits > Look.size())
        return std::nullopt;
      Length = 0;
      for (size_t I = 0; I != Digits; ++I)
        Length = Length << 8 | static_cast<uint8_t>(Look[I]);
      Look = Look.drop_front(Digits);
    }
    if (Length > Look.size())
      return std::nullopt;
    Rest = Look.drop_front(Length);
    return Look.take_front(Length);
  }

  /// A small non-negative INTEGER, as a version is.
  std::optional<unsigned> takeVersion() {
    DerReader Before = *this;
    std::optional<StringRef> Number = take(Integer);
    if (!Number || Number->size() != 1) {
      *this = Before;
      return std::nullopt;
    }
    return static_cast<uint8_t>(Number->front());
  }

private:
  StringRef Rest;
};

bool isPositive(StringRef Number) {
  return !Number.empty() && !(Number.front() & 0x80) &&
         Number.find_first_not_of('\0') != StringRef::npos;
}

bool isOdd(StringRef Number) { return !Number.empty() && (Number.back() & 1); }

/// Whether the level holds just \p Count positive INTEGERs more.
bool takePositiveIntegers(DerReader &Level, unsigned Count,
                          SmallVectorImpl<StringRef> &Numbers) {
  for (unsigned I = 0; I != Count; ++I) {
    std::optional<StringRef> Number = Level.take(Integer);
    if (!Number || !isPositive(*Number))
      return false;
    Numbers.push_back(*Number);
  }
  return Level.empty();
}

/// RSAPrivateKey (RFC 8017), after its version.
bool isRsaKey(DerReader Level) {
  constexpr size_t SmallestModulus = 32; // 256 bits, as in old test keys
  SmallVector<StringRef, 8> Numbers;
  if (!takePositiveIntegers(Level, 8, Numbers))
    return false;
  // The modulus and the public exponent of every RSA key are odd.
  return Numbers[0].size() >= SmallestModulus && isOdd(Numbers[0]) &&
         isOdd(Numbers[1]);
}

/// What OpenSSL writes as `DSA PRIVATE KEY`, after its version: p, q, g, y, x.
bool isDsaKey(DerReader Level) {
  constexpr size_t SmallestPrime = 64; // 512 bits
  SmallVector<StringRef, 8> Numbers;
  return takePositiveIntegers(Level, 5, Numbers) &&
         Numbers[0].size() >= SmallestPrime && isOdd(Numbers[0]) &&
         isOdd(Numbers[1]);
}

/// ECPrivateKey (RFC 5915), after its version.
bool isEcKey(DerReader Level) {
  constexpr uint8_t Parameters = 0xA0, PublicKey = 0xA1;
  std::optional<StringRef> Key = Level.take(OctetString);
  if (!Key || Key->size() < 14 || Key->size() > 72)
    return false;
  Level.take(Parameters);
  Level.take(PublicKey);
  return Level.empty();
}

/// Whether keys of this algorithm are known: the encoded object identifiers.
bool isKeyAlgorithm(StringRef Id) {
  static constexpr StringLiteral Families[] = {
      "\x2A\x86\x48\x86\xF7\x0D\x01\x01", // PKCS#1: RSA, RSASSA-PSS …
      "\x2A\x86\x48\x86\xF7\x0D\x01\x03", // PKCS#3: Diffie-Hellman
      "\x2A\x86\x48\xCE\x38\x04",         // ANSI X9.57: DSA
      "\x2A\x86\x48\xCE\x3E\x02",         // ANSI X9.42: DH
      "\x2A\x86\x48\xCE\x3D\x02",         // ANSI X9.62: elliptic curves
      "\x2B\x65",                         // Thawte: X25519 … Ed448
      "\x2A\x85\x03",                     // GOST R 34.10
      "\x2A\x81\x1C\xCF\x55\x01\x82\x2D", // SM2
      "\x60\x86\x48\x01\x65\x03\x04\x03", // NIST: ML-DSA, SLH-DSA
      "\x60\x86\x48\x01\x65\x03\x04\x04", // NIST: ML-KEM
  };
  return any_of(Families,
                [&](StringRef Family) { return Id.starts_with(Family); });
}

/// PBES1, PBES2 and the schemes of PKCS#12.
bool isEncryptionScheme(StringRef Id) {
  return Id.starts_with("\x2A\x86\x48\x86\xF7\x0D\x01\x05") ||
         Id.starts_with("\x2A\x86\x48\x86\xF7\x0D\x01\x0C\x01");
}

/// The rest of a PrivateKeyInfo (RFC 5958) after its version.
bool isPkcs8Key(DerReader Level) {
  std::optional<StringRef> Algorithm = Level.take(Sequence);
  if (!Algorithm)
    return false;
  std::optional<StringRef> Id = DerReader(*Algorithm).take(ObjectId);
  std::optional<StringRef> Key = Level.take(OctetString);
  return Id && isKeyAlgorithm(*Id) && Key && Key->size() >= 16;
}

bool isEncryptedPkcs8Key(DerReader Level) {
  std::optional<StringRef> Algorithm = Level.take(Sequence);
  if (!Algorithm)
    return false;
  std::optional<StringRef> Id = DerReader(*Algorithm).take(ObjectId);
  std::optional<StringRef> Key = Level.take(OctetString);
  return Id && isEncryptionScheme(*Id) && Key && !Key->empty() && Level.empty();
}

} // namespace

KeyForm classifyDerKey(StringRef Bytes) {
  std::optional<StringRef> Outer = DerReader(Bytes).take(Sequence);
  if (!Outer)
    return KeyForm::None;
  DerReader Level(*Outer);
  std::optional<unsigned> Version = Level.takeVersion();
  if (!Version)
    return isEncryptedPkcs8Key(Level) ? KeyForm::Encrypted : KeyForm::None;
  bool IsKey = *Version <= 1 && (isRsaKey(Level) || isPkcs8Key(Level));
  IsKey |= *Version == 0 && isDsaKey(Level);
  IsKey |= *Version == 1 && isEcKey(Level);
  return IsKey ? KeyForm::Plain : KeyForm::None;
}

//===----------------------------------------------------------------------===//
// OpenSSH
//===----------------------------------------------------------------------===//

namespace {

/// Takes big-endian numbers and counted bytes off the front.
class BigEndianReader {
public:
  explicit BigEndianReader(StringRef Bytes) : Rest(Bytes) {}

  StringRef rest() const { return Rest; }

  std::optional<StringRef> take(size_t Length) {
    if (Length > Rest.size())
      return std::nullopt;
    StringRef Taken = Rest.take_front(Length);
    Rest = Rest.drop_front(Length);
    return Taken;
  }
  std::optional<uint32_t> takeNumber(size_t Width) {
    std::optional<StringRef> Digits = take(Width);
    if (!Digits)
      return std::nullopt;
    uint32_t Number = 0;
    for (uint8_t Digit : Digits->bytes())
      Number = Number << 8 | Digit;
    return Number;
  }
  /// Bytes that stand behind their number, which has \p Width bytes itself.
  std::optional<StringRef> takeCounted(size_t Width) {
    std::optional<uint32_t> Length = takeNumber(Width);
    return Length ? take(*Length) : std::nullopt;
  }

private:
  StringRef Rest;
};

} // namespace

KeyForm classifyOpenSshKey(StringRef Bytes) {
  if (!Bytes.consume_front(StringRef("openssh-key-v1\0", 15)))
    return KeyForm::None;
  BigEndianReader Reader(Bytes);
  std::optional<StringRef> Cipher = Reader.takeCounted(4);
  std::optional<StringRef> Kdf = Reader.takeCounted(4);
  std::optional<StringRef> KdfOptions = Reader.takeCounted(4);
  std::optional<uint32_t> Keys = Reader.takeNumber(4);
  std::optional<StringRef> PublicKey = Reader.takeCounted(4);
  std::optional<StringRef> Private = Reader.takeCounted(4);
  if (!Cipher || !Kdf || !KdfOptions || !Keys || *Keys == 0 || !PublicKey ||
      !Private)
    return KeyForm::None;
  if (*Cipher != "none")
    return KeyForm::Encrypted;
  // One random number, twice: that is how OpenSSH itself notices a wrong
  // passphrase.
  BigEndianReader Inner(*Private);
  std::optional<uint32_t> First = Inner.takeNumber(4);
  std::optional<uint32_t> Second = Inner.takeNumber(4);
  std::optional<StringRef> KeyType = Inner.takeCounted(4);
  return First && First == Second && KeyType && !KeyType->empty()
             ? KeyForm::Plain
             : KeyForm::None;
}

//===----------------------------------------------------------------------===//
// OpenPGP
//===----------------------------------------------------------------------===//

namespace {

/// The contents of the first packet if it is a secret key (RFC 9580, 4.2).
std::optional<StringRef> takeSecretKeyPacket(StringRef Bytes) {
  constexpr unsigned SecretKey = 5;
  BigEndianReader Reader(Bytes);
  std::optional<uint32_t> Header = Reader.takeNumber(1);
  if (!Header || !(*Header & 0x80))
    return std::nullopt;
  if (*Header & 0x40) {
    if ((*Header & 0x3F) != SecretKey)
      return std::nullopt;
    std::optional<uint32_t> Length = Reader.takeNumber(1);
    if (!Length)
      return std::nullopt;
    if (*Length < 192)
      return Reader.take(*Length);
    if (*Length < 224) {
      std::optional<uint32_t> Low = Reader.takeNumber(1);
      return Low ? Reader.take(((*Length - 192) << 8) + *Low + 192)
                 : std::nullopt;
    }
    // Partial lengths are for data packets only.
    return *Length == 255 ? Reader.takeCounted(4) : std::nullopt;
  }
  unsigned LengthType = *Header & 3;
  if ((*Header >> 2 & 0xF) != SecretKey || LengthType == 3)
    return std::nullopt;
  return Reader.takeCounted(size_t(1) << LengthType);
}

/// Skips the public part, the fields of which depend on the algorithm.
bool skipPublicFields(BigEndianReader &Reader, unsigned Algorithm) {
  unsigned Numbers = 0;
  switch (Algorithm) {
  case 1: // RSA
  case 2:
  case 3:
    Numbers = 2;
    break;
  case 16: // Elgamal
    Numbers = 3;
    break;
  case 17: // DSA
    Numbers = 4;
    break;
  case 18:                      // ECDH
  case 19:                      // ECDSA
  case 22:                      // EdDSA, as GnuPG writes it
    if (!Reader.takeCounted(1)) // the curve
      return false;
    Numbers = 1;
    break;
  case 25: // X25519
  case 27: // Ed25519
    return Reader.take(32).has_value();
  case 26: // X448
    return Reader.take(56).has_value();
  case 28: // Ed448
    return Reader.take(57).has_value();
  default:
    return false;
  }
  for (unsigned I = 0; I != Numbers; ++I) {
    std::optional<uint32_t> Bits = Reader.takeNumber(2);
    if (!Bits || !Reader.take((*Bits + 7) / 8))
      return false;
  }
  return Algorithm != 18 || Reader.takeCounted(1).has_value();
}

} // namespace

KeyForm classifyPgpKey(StringRef Bytes) {
  std::optional<StringRef> Packet = takeSecretKeyPacket(Bytes);
  if (!Packet)
    return KeyForm::None;
  BigEndianReader Reader(*Packet);
  std::optional<uint32_t> Version = Reader.takeNumber(1);
  std::optional<uint32_t> Created = Reader.takeNumber(4);
  std::optional<uint32_t> Algorithm = Reader.takeNumber(1);
  if (!Version || (*Version != 4 && *Version != 6) || !Created || !Algorithm)
    return KeyForm::None;
  if (*Version == 6 && !Reader.takeNumber(4)) // the size of the public part
    return KeyForm::None;
  if (!skipPublicFields(Reader, *Algorithm))
    return KeyForm::None;
  std::optional<uint32_t> Protection = Reader.takeNumber(1);
  if (!Protection || Reader.rest().empty())
    return KeyForm::None;
  return *Protection == 0 ? KeyForm::Plain : KeyForm::Encrypted;
}

//===----------------------------------------------------------------------===//
// PEM
//===----------------------------------------------------------------------===//

namespace {

/// Takes one line off \p Text, which may be source code: a line also ends at
/// an escaped line break, and quotes and comment marks are no part of it.
StringRef takeLine(StringRef &Text) {
  StringRef Line =
      Text.take_until([](char C) { return C == '\n' || C == '\\'; });
  Text = Text.drop_front(Line.size());
  if (!Text.consume_front("\n")) {
    // The letter of an escape goes with its backslashes, of which there are
    // several where a literal holds a literal.
    Text = Text.ltrim('\\');
    Text = Text.drop_front(Text.empty() ? 0 : 1);
  }
  Line = Line.trim(" \t\r\v\f\"',;");
  // A base64 line may start with slashes, but not with slashes and a space.
  for (StringRef Mark : {"///", "//", "/*", "*", "#"}) {
    StringRef Rest = Line;
    if (Rest.consume_front(Mark) &&
        (Rest.empty() || Rest.starts_with(" ") || Rest.starts_with("\t")))
      Line = Rest;
  }
  return Line.trim(" \t\"'");
}

} // namespace

KeyForm classifyPemKey(StringRef Text) {
  constexpr StringLiteral Begin = "-----BEGIN ", End = "-----END ",
                          Dashes = "-----";
  constexpr StringLiteral Pgp = "PGP PRIVATE KEY BLOCK",
                          OpenSsh = "OPENSSH PRIVATE KEY";
  // Parameters, a certificate or a public key may stand before the key.
  StringRef Label;
  do {
    size_t Start = Text.find(Begin);
    if (Start == StringRef::npos)
      return KeyForm::None;
    Text = Text.drop_front(Start + Begin.size());
    Label = Text.take_front(Text.find(Dashes));
  } while (Label != Pgp && !Label.ends_with("PRIVATE KEY"));
  Text = Text.drop_front(Label.size());
  if (!Text.consume_front(Dashes))
    return KeyForm::None;
  size_t BodyEnd = Text.find(End);
  if (BodyEnd == StringRef::npos)
    return KeyForm::None;
  StringRef Tail = Text.drop_front(BodyEnd + End.size());
  if (!Tail.consume_front(Label) || !Tail.starts_with(Dashes))
    return KeyForm::None;

  StringRef Body = Text.take_front(BodyEnd);
  std::string Base64;
  Base64.reserve(Body.size());
  while (!Body.empty()) {
    StringRef Line = takeLine(Body);
    if (Line.starts_with("Proc-Type:") && Line.contains("ENCRYPTED"))
      return KeyForm::Encrypted;
    // A header, or the checksum of OpenPGP's armour.
    if (Line.contains(':') || (Label == Pgp && Line.starts_with("=")))
      continue;
    Base64 += Line;
  }
  std::optional<std::string> Bytes = decodeBase64(Base64);
  if (!Bytes)
    return KeyForm::None;
  if (Label == Pgp)
    return classifyPgpKey(*Bytes);
  if (Label == OpenSsh)
    return classifyOpenSshKey(*Bytes);
  return classifyDerKey(*Bytes);
}

} // namespace credtidy::catalogue
