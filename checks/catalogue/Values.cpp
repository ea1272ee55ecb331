//===- Values.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Values.h"
#include "Randomness.h"
#include "ValueMatcher.h"
#include "ValueShape.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

constexpr size_t LongestJudged = 64 << 10;

constexpr ValueVerdict reject(StringRef Class) { return {false, Class}; }
constexpr ValueVerdict Accept = {true, ""};

bool isAscii(char C) { return static_cast<unsigned char>(C) < 0x80; }
bool hasSpace(StringRef Text) {
  return any_of(Text, [](char C) { return isSpace(C); });
}

//===----------------------------------------------------------------------===//
// What people choose
//===----------------------------------------------------------------------===//

ValueVerdict judgePin(StringRef Text, Evidence Strength) {
  size_t Digits = count_if(Text, isDigit);
  bool OnlyDigits = all_of(
      Text, [](char C) { return isDigit(C) || StringRef(" -./").contains(C); });
  if (!OnlyDigits || Digits < 4 || Digits > 12)
    return reject("not a PIN");
  // 1234 is what a PIN is left at, so that beside a good name it is a finding.
  if (Strength == Evidence::WeakName && findRuns(Text).Covered == Text.size())
    return reject("sequence");
  return Accept;
}

ValueVerdict judgeHumanChosen(StringRef Value, CredentialKind Kind,
                              Evidence Strength) {
  StringRef Text = Value.trim();
  if (Kind == CredentialKind::Pin)
    return judgePin(Text, Strength);
  constexpr size_t Shortest = 3, Longest = 200;
  if (Text.size() < Shortest)
    return reject("too short");
  if (Text.size() > Longest)
    return reject("long text");
  if (findRuns(Text).Covered == Text.size())
    return reject(isConstant(Text) ? "repeated character" : "sequence");

  Prose Reading = readProse(Text);
  bool Passphrase = Kind == CredentialKind::Passphrase && Reading.Plain &&
                    Strength == Evidence::StrongName;
  if ((Reading.isSentence() && !Passphrase) || Text.contains('\n'))
    return reject("prose");
  if (Text.size() != Value.rtrim("\r\n").size())
    return reject("text fragment");
  // Passwords are typed, and hardly ever in a script that takes an input
  // method; text for people to read is.
  if (none_of(Text, isAlnum) && !all_of(Text, isAscii))
    return reject("prose");

  if (Strength == Evidence::WeakName) {
    if (Reading.Pieces > 1 && Reading.onlyWords())
      return reject("prose");
    if (isIdentifier(Text) || isCodeName(Text))
      return reject("code name");
  }
  return Accept;
}

//===----------------------------------------------------------------------===//
// What machines make
//===----------------------------------------------------------------------===//

/// Whether it is what a person types where a machine-made secret should stand:
/// letters and digits mixed, but not an identifier with a number.
bool looksHandMade(StringRef Text) {
  StringRef Front = Text.rtrim("0123456789");
  size_t Tail = Text.size() - Front.size();
  if (Tail >= 3 && !Front.empty() && all_of(Front, isAlpha))
    return true; // `MySecret2024`
  return any_of(Text, isAlpha) && count_if(Text, isDigit) >= 2 &&
         !isIdentifier(Text) && !isCodeName(Text);
}

ValueVerdict judgeMachineMade(StringRef Text, CredentialKind Kind,
                              StringRef Name, Evidence Strength) {
  bool Weak = Strength == Evidence::WeakName;
  // The scheme before the token of an Authorization header.
  auto [Scheme, Token] = Text.split(' ');
  if (!Token.empty() && all_of(Scheme, isAlpha))
    Text = Token.ltrim();

  if (hasSpace(Text) || !all_of(Text, isAscii))
    return reject("prose");
  if (Text.size() < (Weak ? 16 : 8))
    return reject("too short");
  if (isUuid(Text))
    return Weak || Kind == CredentialKind::PrivateKey ? reject("UUID") : Accept;
  if (all_of(Text, isDigit) && (Weak || Kind != CredentialKind::Secret))
    return reject("number");
  if (isDigestSized(Text) && namesDigest(Name))
    return reject("digest");
  Runs Repeated = findRuns(Text);
  // A random text has longer runs the longer it is.
  if (Repeated.Covered * 2 >= Text.size() ||
      Repeated.Longest >= 5 + Text.size() / 64 || spellsProgression(Text))
    return reject("sequence");
  StringRef Marks = Weak ? "+/=_.~:-" : "+/=_.~:-|%!@$*";
  if ((Weak || Kind != CredentialKind::Secret) &&
      !all_of(Text, [&](char C) { return isAlnum(C) || Marks.contains(C); }))
    return reject("source text");

  if (!Weak && Kind == CredentialKind::Secret && looksHandMade(Text))
    return Accept;
  // Keys that are made by hand on a keyboard repeat themselves; beside a good
  // name they are reported as well.
  double Floor = entropyFloor(Text) * (Weak ? 1 : 0.8);
  if (shannonEntropy(Text) < Floor)
    return reject("low entropy");
  // Abbreviations such as `hlw8012` are short, and so are words run together.
  double Least = Text.size() < 16 && all_of(Text, isAlpha) ? 0.8
                 : Text.size() < 12                        ? 0.6
                                                           : 0.5;
  if (randomness(Text) < Least)
    return reject("not random");
  return Accept;
}

/// A private key in PEM form is judged by what stands between its markers.
ValueVerdict judgePem(StringRef Text) {
  StringRef Body = Text.split("-----BEGIN").second; // ` PRIVATE KEY-----MII…`
  Body = Body.split("-----").second.split("-----END").first;
  std::string Packed;
  copy_if(Body, std::back_inserter(Packed), [](char C) { return !isSpace(C); });
  constexpr size_t Shortest = 40;
  if (Packed.size() < Shortest)
    return reject("PEM marker");
  return randomness(Packed) < 0.5 ? reject("not random") : Accept;
}

//===----------------------------------------------------------------------===//
// Keys, vectors and salts
//===----------------------------------------------------------------------===//

ValueVerdict judgeBytes(StringRef Bytes, CredentialKind Kind,
                        Evidence Strength) {
  // An all-equal buffer is an initialisation, a count the work of a loop or a
  // test.
  if (isConstant(Bytes))
    return reject("repeated byte");
  if (isProgression(Bytes))
    return reject("sequence");
  constexpr size_t Shortest = 8, Longest = 4096;
  if (Bytes.size() < Shortest)
    return reject("too short");
  if (Bytes.size() > Longest)
    return reject("long data");
  if (Strength != Evidence::WeakName)
    return Accept;
  // Beside a weak name it is a table as likely: of flags, sizes or codes.
  // Nonces have 12 bytes with GCM and ChaCha20 (RFC 5116, RFC 8439), and
  // vectors and salts as few as 8.
  const size_t ShortestKey = Kind == CredentialKind::SymmetricKey ? 16 : 8;
  constexpr size_t LongestKey = 64;
  if (Bytes.size() < ShortestKey || Bytes.size() > LongestKey)
    return reject("data");
  constexpr double Share = 0.75; // 16 random bytes have 0.97 of log2(16)
  if (shannonEntropy(Bytes) < Share * std::log2(double(Bytes.size())))
    return reject("low entropy");
  return Accept;
}

/// Whether a text of this length fits an AES key or block as it is.
bool isKeySized(size_t Size) { return Size == 16 || Size == 24 || Size == 32; }

ValueVerdict judgeCryptoText(StringRef Text, CredentialKind Kind,
                             StringRef Name, Evidence Strength) {
  bool Loose = Kind == CredentialKind::Salt || Kind == CredentialKind::Seed;
  if (Text.size() < (Loose ? 4 : 8))
    return reject("too short");
  if (findRuns(Text).Covered == Text.size())
    return reject(isConstant(Text) ? "repeated character" : "sequence");
  if (spellsConstant(Text) || spellsProgression(Text))
    return reject(spellsConstant(Text) ? "repeated byte" : "sequence");
  if (Strength == Evidence::WeakName)
    return judgeMachineMade(Text, Kind, Name, Strength);
  if (readProse(Text).isSentence() && !isKeySized(Text.size()))
    return reject("prose");
  if (isIdentifier(Text) && !isKeySized(Text.size()) && randomness(Text) < 0.5)
    return reject("code name");
  return Accept;
}

} // namespace

struct ValueJudge::Tables {
  explicit Tables(ArrayRef<ValueRecord> Values) : Matcher(Values) {}
  ValueMatcher Matcher;
};

ValueJudge::ValueJudge(ArrayRef<ValueRecord> Values)
    : Impl(std::make_unique<Tables>(Values)) {}

ValueJudge::~ValueJudge() = default;

ValueVerdict ValueJudge::judge(StringRef Value, CredentialKind Kind,
                               StringRef Name, Evidence Strength) const {
  Value = Value.take_front(LongestJudged);
  // No vertical tab: twenty of them are the key of a test vector.
  if (Value.find_first_not_of(" \t\r\n") == StringRef::npos)
    return reject("empty");
  if (!isCredential(Kind))
    return reject(describe(Kind));

  bool Crypto = isCryptoMaterial(Kind);
  bool Raw = (Crypto || Kind == CredentialKind::Secret ||
              Kind == CredentialKind::PrivateKey) &&
             isBinary(Value);
  StringRef Text = Raw ? Value : Value.trim();
  bool Named = Strength != Evidence::Api;
  bool Parsed = Kind == CredentialKind::ConnectionString ||
                Kind == CredentialKind::Header;
  if (Named && !Raw && !Parsed && repeatsName(Text, Name))
    return reject("same as the name");
  if (const ValueRecord *Record = Impl->Matcher.find(Text, Kind, Strength))
    return reject(Record->Class);
  // The parts of a connection string or header are judged by themselves.
  if (!Named || Parsed)
    return Accept;

  if (isHumanChosen(Kind))
    return judgeHumanChosen(Value, Kind, Strength);
  if (Raw)
    return judgeBytes(Text, Kind, Strength);
  if (Crypto)
    return judgeCryptoText(Text, Kind, Name, Strength);
  if (Kind == CredentialKind::PrivateKey && Text.contains("-----BEGIN"))
    return judgePem(Text);
  return judgeMachineMade(Text, Kind, Name, Strength);
}

} // namespace credtidy::catalogue
