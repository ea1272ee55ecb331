//===- TokensVerifierTest.cpp ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TokensTesting.h"
#include "credtidy/catalogue/Tokens.h"
#include "llvm/ADT/Twine.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy::tokentest;

namespace {

constexpr StringLiteral Base64UrlAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

Proof verify(TokenVerifier Verifier, StringRef Text,
             ArrayRef<StringRef> Keys = {}) {
  return verifyToken(Verifier, Keys, Text);
}

/// That the token passes, and that neither it with one character changed, from
/// \p First on, nor any shorter piece of it does.
void expectTight(TokenVerifier Verifier, StringRef Token, size_t First = 0,
                 ArrayRef<StringRef> Keys = {}) {
  EXPECT_EQ(verify(Verifier, Token, Keys), Proof::Passed);
  for (size_t I = First; I != Token.size(); ++I)
    EXPECT_EQ(verify(Verifier, withFlipped(Token, I), Keys), Proof::Failed)
        << "changed at " << I;
  for (size_t Size = 0; Size != Token.size(); ++Size)
    EXPECT_EQ(verify(Verifier, Token.take_front(Size), Keys), Proof::Failed)
        << "cut to " << Size;
}

TEST(TokensVerifier, NoneHasNoProof) {
  EXPECT_EQ(verify(TokenVerifier::None, "anything"), Proof::NotAvailable);
}

TEST(TokensVerifier, Crc32Base62) {
  for (StringRef Prefix : {"ghp_", "npm_"})
    for (uint32_t Seed : {1, 2, 3}) {
      std::string Random = randomText(30, Base62Alphabet, Seed);
      std::string Token = Prefix.str() + Random + toBase62(crc32(Random), 6);
      expectTight(TokenVerifier::Crc32Base62, Token, Prefix.size());
    }
  EXPECT_EQ(verify(TokenVerifier::Crc32Base62, "withoutaprefix"),
            Proof::Failed);
}

TEST(TokensVerifier, Crc32Base62WithFurtherUnderscores) {
  std::string Random = "ab_" + randomText(47, Base64UrlAlphabet);
  std::string Tail = Random + toBase62(crc32(Random), 6);
  EXPECT_EQ(verify(TokenVerifier::Crc32Base62, "vcp_" + Tail), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Crc32Base62, "sk_live_" + Tail),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Crc32Base62, Tail), Proof::Failed);
}

TEST(TokensVerifier, Crc32Base62PadsTheChecksum) {
  // A payload whose checksum has a leading zero digit.
  std::string Random;
  for (uint32_t Seed = 1; Random.empty(); ++Seed) {
    std::string Try = randomText(30, Base62Alphabet, Seed);
    if (crc32(Try) < 916132832) // 62^5
      Random = Try;
  }
  EXPECT_EQ(verify(TokenVerifier::Crc32Base62,
                   "ghp_" + Random + toBase62(crc32(Random), 6)),
            Proof::Passed);
}

TEST(TokensVerifier, Crc32Hex) {
  std::string Body = "ATAT" + randomText(180, Base64UrlAlphabet) + "=";
  std::string Token = Body + toHex(crc32(Body), 8, /*Upper=*/true);
  expectTight(TokenVerifier::Crc32Hex, Token);
  EXPECT_EQ(verify(TokenVerifier::Crc32Hex, Token + "="), Proof::Passed);
}

TEST(TokensVerifier, Crc32LittleHex) {
  std::string Body = "glsa_" + randomText(32, Base62Alphabet);
  std::string Big = toHex(crc32(Body), 8, /*Upper=*/false);
  std::string Little =
      Big.substr(6, 2) + Big.substr(4, 2) + Big.substr(2, 2) + Big.substr(0, 2);
  expectTight(TokenVerifier::Crc32LittleHex, Body + "_" + Little);
  EXPECT_EQ(verify(TokenVerifier::Crc32LittleHex, Body + "_" + Big),
            Proof::Failed);
}

TEST(TokensVerifier, Base64Json) {
  StringRef Keys[] = {"o", "n", "k"};
  std::string Json = R"({"o":"1","n":"a } in a \" string","k":[1,{"x":2}]})";
  std::string Token = "glc_" + toBase64(Json);
  EXPECT_EQ(verify(TokenVerifier::Base64Json, Token, Keys), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Base64Json, toBase64Url(Json), Keys),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Base64Json, Token, {"o", "m"}),
            Proof::Failed);
  for (size_t Size = 0; Size < Token.size() - 4; ++Size)
    EXPECT_EQ(verify(TokenVerifier::Base64Json,
                     StringRef(Token).take_front(Size), Keys),
              Proof::Failed);
}

TEST(TokensVerifier, Base64JsonWithASignatureBehind) {
  StringRef Keys[] = {"iat", "org"};
  std::string Json = R"({"iat":1700000000.5,"org":"acme"})";
  for (std::string Encoded : {toBase64(Json), toBase64Url(Json)})
    EXPECT_EQ(verify(TokenVerifier::Base64Json,
                     "sntrys_" + Encoded + "_" + randomText(43, Base62Alphabet),
                     Keys),
              Proof::Passed);
}

TEST(TokensVerifier, Base64JsonRefusesOtherJson) {
  EXPECT_EQ(verify(TokenVerifier::Base64Json, toBase64("[1, 2]")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base64Json, toBase64("{\"a\":}")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base64Json, toBase64("{\"\xFF\":1}")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base64Json, "eyJ"), Proof::Failed);
}

TEST(TokensVerifier, Base64JsonSurvivesDeepNesting) {
  std::string Deep =
      "{\"a\":" + std::string(200000, '[') + std::string(200000, ']') + "}";
  EXPECT_EQ(verify(TokenVerifier::Base64Json, toBase64(Deep)), Proof::Failed);
  std::string Objects;
  for (int I = 0; I != 100000; ++I)
    Objects += "{\"a\":";
  EXPECT_EQ(verify(TokenVerifier::Base64Json, toBase64(Objects)),
            Proof::Failed);
}

TEST(TokensVerifier, Base64Prefix) {
  StringRef Keys[] = {"reftkn:"};
  std::string Token =
      toBase64("reftkn:01:1700000000:" + randomText(27, Base62Alphabet));
  EXPECT_EQ(verify(TokenVerifier::Base64Prefix, Token, Keys), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Base64Prefix, "vendor_v1_" + Token, Keys),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Base64Prefix, withFlipped(Token, 1), Keys),
            Proof::Failed);
  EXPECT_EQ(
      verify(TokenVerifier::Base64Prefix, StringRef(Token).take_front(5), Keys),
      Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base64Prefix, Token), Proof::Failed);
}

TEST(TokensVerifier, NumberColonRandom) {
  auto Make = [](StringRef Number, StringRef Random) {
    return toBase64((Number + ":" + Random).str());
  };
  std::string Random = randomBytes(20);
  EXPECT_EQ(
      verify(TokenVerifier::NumberColonRandom, Make("123456789012", Random)),
      Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom,
                   "BBDC-" + Make("123456789012", Random)),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom, Make("999", Random)),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom, Make("-1234", Random)),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom,
                   Make("99999999999999999999", Random)),
            Proof::Failed)
      << "beyond 64 bits";
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom,
                   Make("123456789012", "just some words here")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom, Make("123456", "\x80")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::NumberColonRandom, toBase64(Random)),
            Proof::Failed);
}

TEST(TokensVerifier, Base58Check) {
  std::string Wif = toBase58Check("\x80" + randomBytes(32) + "\x01");
  expectTight(TokenVerifier::Base58Check, Wif);
  std::string Xprv =
      toBase58Check("\x04\x88\xAD\xE4" + randomBytes(74, /*Seed=*/5));
  ASSERT_EQ(Xprv.substr(0, 4), "xprv");
  expectTight(TokenVerifier::Base58Check, Xprv);
}

TEST(TokensVerifier, Base58CheckKnowsPublishedKeys) {
  // Bitcoin's wiki on the wallet import format; vector 1 of BIP-32.
  std::string Wif =
      std::string("5HueCGU8rMjxEXxiPuD5BDku4MkF") + "qeZyd4dZ1jvhTVqvbTLvyTJ";
  EXPECT_EQ(verify(TokenVerifier::Base58Check, Wif), Proof::Passed);
  std::string Xprv = std::string("xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nR") +
                     "k4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBe" +
                     "Jgk33yuGBxrMPHi";
  EXPECT_EQ(verify(TokenVerifier::Base58Check, Xprv), Proof::Passed);
}

TEST(TokensVerifier, Base58Bytes) {
  std::string Token = toBase58(randomBytes(54));
  EXPECT_EQ(verify(TokenVerifier::Base58Bytes, Token, {"54"}), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Base58Bytes, Token, {"53"}), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base58Bytes, Token, {"x"}), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base58Bytes, Token), Proof::Failed);
  EXPECT_EQ(
      verify(TokenVerifier::Base58Bytes, StringRef(Token).drop_back(2), {"54"}),
      Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Base58Bytes, "l" + Token.substr(1), {"54"}),
            Proof::Failed);
}

TEST(TokensVerifier, Bech32) {
  std::string Token =
      StringRef(toBech32("age-secret-key-", randomBytes(32), 1)).upper();
  ASSERT_EQ(Token.size(), 74u);
  expectTight(TokenVerifier::Bech32, Token);
  expectTight(TokenVerifier::Bech32,
              toBech32("key", randomBytes(20), 0x2BC830A3));
  EXPECT_EQ(verify(TokenVerifier::Bech32, toBech32("key", randomBytes(20), 2)),
            Proof::Failed);
}

/// A seed of the given kind and owner; both are the index of a letter.
std::string natsSeed(unsigned Kind, unsigned Owner) {
  std::string Bytes;
  Bytes.push_back(static_cast<char>(Kind << 3 | Owner >> 2));
  Bytes.push_back(static_cast<char>(Owner << 6));
  Bytes += randomBytes(32);
  uint16_t Crc = crc16(Bytes);
  Bytes.push_back(static_cast<char>(Crc));
  Bytes.push_back(static_cast<char>(Crc >> 8));
  return toBase32(Bytes);
}

TEST(TokensVerifier, NatsSeed) {
  for (char Owner : StringRef("ACNOUX")) {
    std::string Token = natsSeed('S' - 'A', static_cast<unsigned>(Owner - 'A'));
    ASSERT_EQ(Token.substr(0, 2), std::string("S") + Owner);
    ASSERT_EQ(Token.size(), 58u);
    // The last digit holds bits that are no part of the bytes.
    StringRef Whole = Token;
    EXPECT_EQ(verify(TokenVerifier::NatsSeed, Whole), Proof::Passed);
    for (size_t I = 0; I + 1 != Whole.size(); ++I)
      EXPECT_EQ(verify(TokenVerifier::NatsSeed, withFlipped(Whole, I)),
                Proof::Failed);
    EXPECT_EQ(verify(TokenVerifier::NatsSeed, Whole.drop_back()),
              Proof::Failed);
  }
  EXPECT_EQ(verify(TokenVerifier::NatsSeed, natsSeed('S' - 'A', 'B' - 'A')),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::NatsSeed, natsSeed('U' - 'A', 'A' - 'A')),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::NatsSeed, natsSeed('S' - 'A', 31)),
            Proof::Failed);
}

TEST(TokensVerifier, GitLabRoutable) {
  std::string Payload =
      toBase64Url("o:1\nu:2s" + randomBytes(16) + std::string(1, 16));
  std::string Length = toBase36(Payload.size(), 2);
  std::string Body = "glpat-" + Payload + "." + Length;
  std::string Token = Body + toBase36(crc32(Body), 7);
  expectTight(TokenVerifier::GitLabRoutable, Token);

  std::string Wrong = "glpat-" + Payload + "." + toBase36(60, 2);
  EXPECT_EQ(
      verify(TokenVerifier::GitLabRoutable, Wrong + toBase36(crc32(Wrong), 7)),
      Proof::Failed)
      << "the length is beyond the token's";
}

TEST(TokensVerifier, GitLabRoutableKnowsThePublishedExample) {
  std::string Token = std::string("bzoxd_Rb5_cHeWe1JH56") + "wr2FCBA.0r1pum4t4";
  EXPECT_EQ(verify(TokenVerifier::GitLabRoutable, Token), Proof::Passed);
}

TEST(TokensVerifier, GitLabRoutableWithAVersion) {
  std::string Payload =
      toBase64Url("o:1\nu:2s" + randomBytes(16) + std::string(1, 16));
  std::string Length = toBase36(Payload.size(), 2);
  std::string Body = "glpat-" + Payload + ".01." + Length;
  EXPECT_EQ(
      verify(TokenVerifier::GitLabRoutable, Body + toBase36(crc32(Body), 7)),
      Proof::Passed);
  std::string Short = "glpat-" + Payload + "." + Length;
  EXPECT_EQ(
      verify(TokenVerifier::GitLabRoutable, Body + toBase36(crc32(Short), 7)),
      Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::GitLabRoutable,
                   Body + toBase36(crc32(Short) ^ 1, 7)),
            Proof::Failed);
}

TEST(TokensVerifier, DiscordSnowflake) {
  std::string Tail = "." + randomText(6, Base62Alphabet) + "." +
                     randomText(38, Base62Alphabet);
  auto Make = [&](StringRef Id) { return toBase64Url(Id) + Tail; };
  EXPECT_EQ(verify(TokenVerifier::DiscordSnowflake, Make("123456789012345678")),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::DiscordSnowflake, Make("1000")),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::DiscordSnowflake, Make("999")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::DiscordSnowflake, Make("12345678901234567a")),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::DiscordSnowflake, Make("")), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::DiscordSnowflake,
                   toBase64Url("123456789012345678")),
            Proof::Failed);
  EXPECT_EQ(
      verify(TokenVerifier::DiscordSnowflake, Make("99999999999999999999999")),
      Proof::Failed);
}

std::string jwt(StringRef Header, StringRef Payload, size_t SignatureSize) {
  return toBase64Url(Header) + "." + toBase64Url(Payload) + "." +
         toBase64Url(randomBytes(SignatureSize));
}

TEST(TokensVerifier, Jwt) {
  StringRef Header = R"({"alg":"HS256","typ":"JWT"})";
  StringRef Payload = R"({"sub":"1234567890","admin":true})";
  std::string Token = jwt(Header, Payload, 32);
  EXPECT_EQ(verify(TokenVerifier::Jwt, Token), Proof::Passed);
  for (size_t I = 0, E = StringRef(Token).find('.'); I != E; ++I)
    EXPECT_EQ(verify(TokenVerifier::Jwt, StringRef(Token).take_front(I)),
              Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, jwt("{\"typ\":\"JWT\"}", Payload, 32)),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, jwt("{\"alg\":256}", Payload, 32)),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, jwt(Header, "[1]", 32)), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, jwt(Header, "words", 32)),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, Token + ".AAAA"), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, Token + "="), Proof::Failed);
}

TEST(TokensVerifier, JwtWithoutSignatureHasToSaySo) {
  StringRef Payload = R"({"sub":"1234567890"})";
  EXPECT_EQ(verify(TokenVerifier::Jwt, jwt(R"({"alg":"none"})", Payload, 0)),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Jwt, jwt(R"({"alg":"HS256"})", Payload, 0)),
            Proof::Failed);
}

TEST(TokensVerifier, AwsKeyId) {
  // A set first bit, the number of the account, and random bits.
  auto Make = [](uint64_t Account, StringRef Prefix) {
    uint64_t Bits = (uint64_t(1) << 40 | Account) << 7 | 5;
    std::string Bytes;
    for (int Shift = 40; Shift >= 0; Shift -= 8)
      Bytes.push_back(static_cast<char>(Bits >> Shift));
    return Prefix.str() + toBase32(Bytes + randomBytes(4));
  };
  EXPECT_EQ(verify(TokenVerifier::AwsKeyId, Make(123456789012, "AKIA")),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::AwsKeyId, Make(999999999999, "ASIA")),
            Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::AwsKeyId, Make(1000000000000, "AKIA")),
            Proof::NotAvailable);
  // Keys from before 2019 tell no account.
  EXPECT_EQ(verify(TokenVerifier::AwsKeyId,
                   "AKIA" + std::string("IK2") +
                       randomText(13, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")),
            Proof::NotAvailable);
  EXPECT_EQ(verify(TokenVerifier::AwsKeyId,
                   std::string("AKIA") + "IOSFODNN7" + "EXAMPLE"),
            Proof::Failed);
  EXPECT_EQ(
      verify(TokenVerifier::AwsKeyId, std::string("AKIA") + "QQQQQQQQQQQQQQQ1"),
      Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::AwsKeyId, "AKIAQQQQ"), Proof::Failed);
}

TEST(TokensVerifier, Secp256k1) {
  constexpr StringLiteral Order = "fffffffffffffffffffffffffffffffe"
                                  "baaedce6af48a03bbfd25e8cd0364141";
  std::string Below = Order.drop_back().str() + "0";
  std::string One = std::string(63, '0') + "1";
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, Order), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, Below), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, "0x" + Below), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, One), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, std::string(64, '0')),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, std::string(64, 'f')),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, Below.substr(2)), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Secp256k1, std::string(32, '\x11')),
            Proof::Passed)
      << "raw bytes";
}

/// A field of a binary macaroon.
std::string field(char Type, StringRef Data) {
  return std::string(1, Type) + static_cast<char>(Data.size()) + Data.str();
}

TEST(TokensVerifier, MacaroonVersion2) {
  std::string End(1, '\0');
  std::string Bytes = "\x02" + field(1, "pypi.org") + field(2, "some-id") +
                      End + field(2, "[2,[\"x\"]]") + End + End +
                      field(6, randomBytes(32));
  std::string Token = "pypi-" + toBase64Url(Bytes);
  StringRef Keys[] = {"pypi.org"};
  EXPECT_EQ(verify(TokenVerifier::Macaroon, Token, Keys), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Macaroon, Token, {"test.pypi.org"}),
            Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Macaroon, Token, {"pypi.or"}), Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Macaroon, Token), Proof::Failed);
  for (size_t Size = 0; Size != Token.size(); ++Size)
    EXPECT_EQ(verify(TokenVerifier::Macaroon, StringRef(Token).take_front(Size),
                     Keys),
              Proof::Failed);
  EXPECT_EQ(verify(TokenVerifier::Macaroon, toBase64Url(Bytes + "x"), Keys),
            Proof::Failed);
}

TEST(TokensVerifier, MacaroonVersion1) {
  auto Packet = [](StringRef Key, StringRef Value) {
    std::string Text = (Key + " " + Value + "\n").str();
    return toHex(Text.size() + 4, 4, /*Upper=*/false) + Text;
  };
  std::string Bytes =
      Packet("location", "pypi.org") + Packet("identifier", "some-id") +
      Packet("cid", "{\"version\": 1}") + Packet("signature", randomBytes(32));
  std::string Token = "pypi-" + toBase64Url(Bytes);
  StringRef Keys[] = {"pypi.org"};
  EXPECT_EQ(verify(TokenVerifier::Macaroon, Token, Keys), Proof::Passed);
  EXPECT_EQ(verify(TokenVerifier::Macaroon, Token, {"example.org"}),
            Proof::Failed);
  for (size_t Size = 0; Size != Token.size(); ++Size)
    EXPECT_EQ(verify(TokenVerifier::Macaroon, StringRef(Token).take_front(Size),
                     Keys),
              Proof::Failed);
}

TEST(TokensVerifier, MacaroonSurvivesWrongLengths) {
  for (StringRef Bytes :
       {"\x02\x01\xFF\xFF\xFF\xFF\xFF\xFF", "\x02\x01\x7F", "0006", "0005\n",
        "ffff location x", "0010location a\n\n"})
    EXPECT_EQ(verify(TokenVerifier::Macaroon, toBase64Url(Bytes), {"pypi.org"}),
              Proof::Failed);
}

/// Every verifier has to stand any text; sanitizers see whether it does.
TEST(TokensVerifier, AllSurviveAnyText) {
  std::vector<std::string> Texts = {"",
                                    ".",
                                    "..",
                                    "_",
                                    "=",
                                    "1",
                                    "-",
                                    std::string(1, '\0'),
                                    "\xFF\xFE",
                                    std::string(100000, 'A'),
                                    std::string(100000, '1'),
                                    std::string(100000, '.'),
                                    std::string(100000, '\x30'),
                                    std::string(100000, '{')};
  for (uint32_t Seed = 1; Seed != 50; ++Seed)
    Texts.push_back(randomBytes(Seed * 3, Seed));
  for (unsigned I = 0; I <= static_cast<unsigned>(TokenVerifier::Macaroon); ++I)
    for (const std::string &Text : Texts)
      EXPECT_NE(verify(static_cast<TokenVerifier>(I), Text, {"x"}),
                Proof::Passed)
          << I;
}

} // namespace
