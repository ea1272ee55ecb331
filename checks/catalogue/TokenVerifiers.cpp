//===- TokenVerifiers.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function a verifier. Each takes the token as it stood in the text, prefix
// and all, and is linear in its length.
//
//===----------------------------------------------------------------------===//

#include "Codecs.h"
#include "KeyParsers.h"
#include "credtidy/catalogue/Tokens.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CRC.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SHA256.h"

using namespace llvm;

namespace credtidy::catalogue {

namespace {

Proof proofIf(bool Holds) { return Holds ? Proof::Passed : Proof::Failed; }

uint32_t crcOf(StringRef Text) { return crc32(bytesOf(Text)); }

//===----------------------------------------------------------------------===//
// CRC-32
//===----------------------------------------------------------------------===//

/// The checksum is of what stands between the prefix and the checksum. The
/// prefix ends at an underscore, but other underscores may precede and follow.
bool checkCrc32Base62(StringRef Text) {
  constexpr size_t Digits = 6;
  constexpr unsigned MaxUnderscores = 8;
  if (Text.size() <= Digits)
    return false;
  std::optional<uint64_t> Checksum = parseBase62(Text.take_back(Digits));
  if (!Checksum)
    return false;
  StringRef Payload = Text.drop_back(Digits);
  for (unsigned I = 0; I != MaxUnderscores; ++I) {
    size_t Underscore = Payload.find('_');
    if (Underscore == StringRef::npos)
      return false;
    Payload = Payload.drop_front(Underscore + 1);
    if (!Payload.empty() && *Checksum == crcOf(Payload))
      return true;
  }
  return false;
}

/// The checksum is of everything before it, the prefix and a `=` included.
bool checkCrc32Hex(StringRef Text) {
  constexpr size_t Digits = 8;
  Text.consume_back("=");
  if (Text.size() <= Digits)
    return false;
  return parseHexNumber(Text.take_back(Digits)) ==
         crcOf(Text.drop_back(Digits));
}

/// The checksum is of everything before the last underscore.
bool checkCrc32LittleHex(StringRef Text) {
  constexpr size_t Digits = 8;
  size_t Separator = Text.rfind('_');
  if (Separator == StringRef::npos || Separator + 1 + Digits != Text.size())
    return false;
  std::optional<uint64_t> Written =
      parseHexNumber(Text.drop_front(Separator + 1));
  return Written && byteswap(static_cast<uint32_t>(*Written)) ==
                        crcOf(Text.take_front(Separator));
}

/// The scheme of GitLab's design document on routable tokens: the payload's
/// length in two digits, then the CRC-32 of everything before in seven. Tokens
/// with a version between payload and length exist; some implementations leave
/// the version out of the checksum.
bool checkGitLabRoutable(StringRef Text) {
  constexpr size_t CrcDigits = 7, LengthDigits = 2;
  if (Text.size() < CrcDigits + LengthDigits + 2)
    return false;
  std::optional<uint64_t> Crc = parseBase36(Text.take_back(CrcDigits));
  StringRef Checked = Text.drop_back(CrcDigits);
  std::optional<uint64_t> Length = parseBase36(Checked.take_back(LengthDigits));
  StringRef Payload = Checked.drop_back(LengthDigits);
  if (!Crc || !Length || !Payload.consume_back("."))
    return false;
  StringRef Versionless = Payload.take_until([](char C) { return C == '.'; });
  // The prefix may have any length, even none, and may itself end in what
  // could be base64; so the payload is only known to fit in.
  if (Versionless.size() < *Length ||
      !decodeBase64(Versionless.take_back(*Length)))
    return false;
  if (*Crc == crcOf(Checked))
    return true;
  std::string Short =
      (Versionless + "." + Checked.take_back(LengthDigits)).str();
  return Versionless.size() != Payload.size() && *Crc == crcOf(Short);
}

//===----------------------------------------------------------------------===//
// Base64 of something
//===----------------------------------------------------------------------===//

/// Parses a JSON object. LLVM's parser recurses, so deep nesting is refused.
std::optional<json::Object> parseJsonObject(StringRef Text) {
  constexpr unsigned MaxDepth = 32;
  unsigned Depth = 0;
  // Brackets within strings are counted too. Those of a token's JSON are few.
  for (char C : Text) {
    if ((C == '{' || C == '[') && ++Depth > MaxDepth)
      return std::nullopt;
    if ((C == '}' || C == ']') && Depth > 0)
      --Depth;
  }
  Expected<json::Value> Value = json::parse(Text);
  if (!Value) {
    consumeError(Value.takeError());
    return std::nullopt;
  }
  if (json::Object *Object = Value->getAsObject())
    return std::move(*Object);
  return std::nullopt;
}

/// The JSON object that \p Bytes start with, up to its closing brace.
StringRef leadingJsonObject(StringRef Bytes) {
  unsigned Depth = 0;
  bool InString = false;
  for (size_t I = 0; I != Bytes.size(); ++I) {
    char C = Bytes[I];
    if (InString) {
      if (C == '\\' && I + 1 != Bytes.size())
        ++I;
      else if (C == '"')
        InString = false;
    } else if (C == '"') {
      InString = true;
    } else if (C == '{') {
      ++Depth;
    } else if (C == '}' && --Depth == 0) {
      return Bytes.take_front(I + 1);
    }
    // Only an object is wanted.
    if (Depth == 0)
      return "";
  }
  return "";
}

/// The bytes of the base64 digits that \p Text starts with; what follows them,
/// or a lone last one, is left out.
std::string decodeLeadingBase64(StringRef Text) {
  StringRef Digits =
      Text.take_while([](char C) { return base64Digit(C) >= 0; });
  Digits = Digits.drop_back(Digits.size() % 4 == 1);
  return decodeBase64(Digits).value_or("");
}

bool checkBase64Json(ArrayRef<StringRef> Keys, StringRef Text) {
  // What `{"`, `{ ` and `{` with a line break become.
  size_t Start = StringRef::npos;
  for (StringRef Opening : {"eyJ", "eyA", "ewo", "ew0", "ewk"})
    Start = std::min(Start, Text.find(Opening));
  if (Start == StringRef::npos)
    return false;
  // A signature may follow behind a character that base64 has too.
  std::string Bytes = decodeLeadingBase64(Text.drop_front(Start));
  std::optional<json::Object> Object =
      parseJsonObject(leadingJsonObject(Bytes));
  return Object &&
         all_of(Keys, [&](StringRef Key) { return Object->get(Key); });
}

bool checkBase64Prefix(ArrayRef<StringRef> Keys, StringRef Text) {
  if (Keys.empty())
    return false;
  // The encoded part may stand behind a prefix of the format.
  constexpr unsigned MaxPrefixes = 4;
  for (unsigned I = 0; I != MaxPrefixes; ++I) {
    std::optional<std::string> Bytes = decodeBase64(Text);
    if (Bytes && StringRef(*Bytes).starts_with(Keys[0]))
      return true;
    size_t Separator = Text.find_first_of("_-.:");
    if (Separator == StringRef::npos)
      return false;
    Text = Text.drop_front(Separator + 1);
  }
  return false;
}

bool checkNumberColonRandom(StringRef Text) {
  constexpr size_t MaxDigits = 20, MinRandom = 12;
  Text.consume_front("BBDC-");
  std::optional<std::string> Bytes = decodeBase64(Text);
  if (!Bytes)
    return false;
  auto [Number, Random] = StringRef(*Bytes).split(':');
  uint64_t Id;
  if (Number.size() > MaxDigits || !all_of(Number, isDigit) ||
      Number.getAsInteger(10, Id) || Id < 1000 || Random.size() < MinRandom)
    return false;
  // Random bytes are hardly ever all printable: it is base64 of text then.
  return any_of(Random, [](char C) { return !isPrint(C); });
}

bool checkDiscordSnowflake(StringRef Text) {
  constexpr size_t MaxDigits = 20;
  StringRef First = Text.split('.').first;
  std::optional<std::string> Bytes = decodeBase64(First);
  uint64_t Id;
  return First.size() != Text.size() && Bytes && Bytes->size() <= MaxDigits &&
         all_of(*Bytes, isDigit) && !StringRef(*Bytes).getAsInteger(10, Id) &&
         Id >= 1000;
}

bool checkJwt(StringRef Text) {
  auto [Header, Rest] = Text.split('.');
  auto [Payload, Signature] = Rest.split('.');
  auto IsBase64Url = [](StringRef Part) {
    return all_of(Part,
                  [](char C) { return isAlnum(C) || C == '-' || C == '_'; });
  };
  if (Header.empty() || Payload.empty() || !IsBase64Url(Header) ||
      !IsBase64Url(Payload) || !IsBase64Url(Signature) ||
      !decodeBase64(Signature))
    return false;
  std::optional<std::string> HeaderText = decodeBase64(Header);
  std::optional<std::string> PayloadText = decodeBase64(Payload);
  if (!HeaderText || !PayloadText)
    return false;
  std::optional<json::Object> HeaderObject = parseJsonObject(*HeaderText);
  if (!HeaderObject || !parseJsonObject(*PayloadText))
    return false;
  std::optional<StringRef> Algorithm = HeaderObject->getString("alg");
  if (!Algorithm)
    return false;
  return Signature.empty() == Algorithm->equals_insensitive("none");
}

//===----------------------------------------------------------------------===//
// Other alphabets
//===----------------------------------------------------------------------===//

bool checkBase58Check(StringRef Text) {
  constexpr size_t ChecksumSize = 4;
  std::optional<std::string> Bytes = decodeBase58(Text);
  if (!Bytes || Bytes->size() <= ChecksumSize)
    return false;
  StringRef Payload = StringRef(*Bytes).drop_back(ChecksumSize);
  auto Digest = SHA256::hash(SHA256::hash(bytesOf(Payload)));
  return bytesOf(*Bytes).take_back(ChecksumSize) ==
         ArrayRef<uint8_t>(Digest).take_front(ChecksumSize);
}

bool checkBase58Bytes(ArrayRef<StringRef> Keys, StringRef Text) {
  size_t Expected;
  if (Keys.empty() || Keys[0].getAsInteger(10, Expected))
    return false;
  std::optional<std::string> Bytes = decodeBase58(Text);
  return Bytes && Bytes->size() == Expected;
}

/// NATS nkeys: two bytes that say seed and whose, 32 bytes, CRC-16.
bool checkNatsSeed(StringRef Text) {
  constexpr unsigned Seed = 18;
  // The letters that public keys start with: account, cluster, server (N),
  // operator, user, curve (X).
  constexpr StringLiteral Owners = "ACNOUX";
  std::optional<std::string> Bytes = decodeBase32(Text);
  if (!Bytes || Bytes->size() != 2 + 32 + 2)
    return false;
  ArrayRef<uint8_t> Data = bytesOf(*Bytes);
  unsigned Kind = Data[0] >> 3;
  unsigned Owner = (Data[0] & 7u) << 2 | Data[1] >> 6;
  if (Kind != Seed || Owner >= 26 ||
      !Owners.contains(static_cast<char>('A' + Owner)))
    return false;
  return crc16Xmodem(StringRef(*Bytes).drop_back(2)) ==
         (Data[34] | Data[35] << 8);
}

/// The account number stands in 40 bits behind the first one; it can be told
/// of keys made since 2019, which have that bit set.
Proof checkAwsKeyId(StringRef Text) {
  constexpr size_t PrefixSize = 4, BodySize = 16;
  constexpr uint64_t LargestAccount = 999999999999;
  if (Text.size() != PrefixSize + BodySize || Text.ends_with("EXAMPLE"))
    return Proof::Failed;
  std::optional<std::string> Bytes = decodeBase32(Text.drop_front(PrefixSize));
  if (!Bytes)
    return Proof::Failed;
  uint64_t Bits = 0;
  for (uint8_t Byte : bytesOf(*Bytes).take_front(6))
    Bits = Bits << 8 | Byte;
  bool HasAccount = Bits >> 47 & 1;
  uint64_t Account = Bits >> 7 & 0xFFFFFFFFFF;
  return HasAccount && Account <= LargestAccount ? Proof::Passed
                                                 : Proof::NotAvailable;
}

/// Whether the number, 32 bytes or 64 hex digits, is above zero and below the
/// order of the group.
bool checkSecp256k1(StringRef Text) {
  static constexpr uint8_t Order[] = {
      0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
      0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xBA, 0xAE, 0xDC, 0xE6, 0xAF, 0x48,
      0xA0, 0x3B, 0xBF, 0xD2, 0x5E, 0x8C, 0xD0, 0x36, 0x41, 0x41};
  std::string Number =
      Text.size() == sizeof(Order) ? Text.str() : decodeHex(Text).value_or("");
  if (Number.size() != sizeof(Order) ||
      Number.find_first_not_of('\0') == std::string::npos)
    return false;
  ArrayRef<uint8_t> Digits = bytesOf(Number);
  return std::lexicographical_compare(Digits.begin(), Digits.end(),
                                      std::begin(Order), std::end(Order));
}

//===----------------------------------------------------------------------===//
// Macaroons
//===----------------------------------------------------------------------===//

/// The fields of a macaroon in its binary form, version 2: a type, a length and
/// the data, the last two of which a type of 0 does not have.
class MacaroonReader {
public:
  explicit MacaroonReader(StringRef Bytes) : Rest(Bytes) {}

  bool empty() const { return Rest.empty(); }

  /// Takes the next field if it is of this type.
  std::optional<StringRef> take(uint8_t Type) {
    if (Rest.empty() || static_cast<uint8_t>(Rest.front()) != Type)
      return std::nullopt;
    Rest = Rest.drop_front();
    if (Type == 0)
      return "";
    size_t Length = 0;
    for (unsigned Shift = 0; Shift != 28; Shift += 7) {
      if (Rest.empty())
        return std::nullopt;
      uint8_t Digit = static_cast<uint8_t>(Rest.front());
      Rest = Rest.drop_front();
      Length |= static_cast<size_t>(Digit & 0x7F) << Shift;
      if (Digit & 0x80)
        continue;
      if (Length > Rest.size())
        return std::nullopt;
      StringRef Data = Rest.take_front(Length);
      Rest = Rest.drop_front(Length);
      return Data;
    }
    return std::nullopt;
  }

private:
  StringRef Rest;
};

enum MacaroonField : uint8_t {
  EndOfSection = 0,
  Location = 1,
  Identifier = 2,
  VerificationId = 4,
  Signature = 6,
};

bool isBinaryMacaroon(StringRef Bytes, StringRef Where) {
  constexpr size_t SignatureSize = 32;
  if (!Bytes.consume_front("\x02"))
    return false;
  MacaroonReader Reader(Bytes);
  if (Reader.take(Location) != std::optional(Where) ||
      !Reader.take(Identifier) || !Reader.take(EndOfSection))
    return false;
  // The caveats, until a section that is empty.
  while (!Reader.take(EndOfSection)) {
    Reader.take(Location);
    if (!Reader.take(Identifier))
      return false;
    Reader.take(VerificationId);
    if (!Reader.take(EndOfSection))
      return false;
  }
  std::optional<StringRef> Final = Reader.take(Signature);
  return Final && Final->size() == SignatureSize && Reader.empty();
}

/// Version 1: packets of four hex digits for their whole length, a key, a
/// blank, a value and a line break.
bool isPacketMacaroon(StringRef Bytes, StringRef Where) {
  bool IsFirst = true;
  while (true) {
    std::optional<uint64_t> Length = parseHexNumber(Bytes.take_front(4));
    if (!Length || *Length < 6 || *Length > Bytes.size())
      return false;
    StringRef Packet = Bytes.take_front(*Length).drop_front(4);
    Bytes = Bytes.drop_front(*Length);
    if (!Packet.consume_back("\n"))
      return false;
    auto [Key, Value] = Packet.split(' ');
    if (IsFirst && (Key != "location" || Value != Where))
      return false;
    IsFirst = false;
    if (Key == "signature")
      return Value.size() == 32 && Bytes.empty();
  }
}

bool checkMacaroon(ArrayRef<StringRef> Keys, StringRef Text) {
  if (Keys.empty())
    return false;
  // What version 2 and a packet of less than 256 bytes start with.
  size_t Start = std::min(Text.find("Ag"), Text.find("MDA"));
  if (Start == StringRef::npos)
    return false;
  std::optional<std::string> Bytes = decodeBase64(Text.drop_front(Start));
  return Bytes && (isBinaryMacaroon(*Bytes, Keys[0]) ||
                   isPacketMacaroon(*Bytes, Keys[0]));
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

bool checkDerKey(StringRef Text) {
  if (classifyDerKey(Text) == KeyForm::Plain)
    return true;
  for (const std::optional<std::string> &Bytes :
       {decodeBase64Lenient(Text), decodeHex(Text)})
    if (Bytes && classifyDerKey(*Bytes) == KeyForm::Plain)
      return true;
  return false;
}

} // namespace

Proof verifyToken(TokenVerifier Verifier, ArrayRef<StringRef> Keys,
                  StringRef Text) {
  switch (Verifier) {
  case TokenVerifier::None:
    return Proof::NotAvailable;
  case TokenVerifier::Crc32Base62:
    return proofIf(checkCrc32Base62(Text));
  case TokenVerifier::Crc32Hex:
    return proofIf(checkCrc32Hex(Text));
  case TokenVerifier::Crc32LittleHex:
    return proofIf(checkCrc32LittleHex(Text));
  case TokenVerifier::Base64Json:
    return proofIf(checkBase64Json(Keys, Text));
  case TokenVerifier::Base64Prefix:
    return proofIf(checkBase64Prefix(Keys, Text));
  case TokenVerifier::NumberColonRandom:
    return proofIf(checkNumberColonRandom(Text));
  case TokenVerifier::Base58Check:
    return proofIf(checkBase58Check(Text));
  case TokenVerifier::Base58Bytes:
    return proofIf(checkBase58Bytes(Keys, Text));
  case TokenVerifier::Bech32:
    return proofIf(isBech32(Text));
  case TokenVerifier::NatsSeed:
    return proofIf(checkNatsSeed(Text));
  case TokenVerifier::GitLabRoutable:
    return proofIf(checkGitLabRoutable(Text));
  case TokenVerifier::DiscordSnowflake:
    return proofIf(checkDiscordSnowflake(Text));
  case TokenVerifier::Jwt:
    return proofIf(checkJwt(Text));
  case TokenVerifier::AwsKeyId:
    return checkAwsKeyId(Text);
  case TokenVerifier::PemKey:
    return proofIf(classifyPemKey(Text) == KeyForm::Plain);
  case TokenVerifier::DerKey:
    return proofIf(checkDerKey(Text));
  case TokenVerifier::Secp256k1:
    return proofIf(checkSecp256k1(Text));
  case TokenVerifier::Macaroon:
    return proofIf(checkMacaroon(Keys, Text));
  }
  return Proof::NotAvailable;
}

bool looksLikeDerPrivateKey(StringRef Bytes) {
  return classifyDerKey(Bytes) == KeyForm::Plain;
}

} // namespace credtidy::catalogue
