//===- TokensKeyTest.cpp ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/catalogue/KeyParsers.h"
#include "TokensTesting.h"
#include "credtidy/catalogue/Tokens.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy::tokentest;

namespace {

constexpr StringLiteral RsaId = "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01";
constexpr StringLiteral EcId = "\x2A\x86\x48\xCE\x3D\x02\x01";

TEST(TokensKey, DerKeysAreRecognised) {
  for (const std::string &Key :
       {rsaKey(), ecKey(), dsaKey(), pkcs8Key(RsaId, rsaKey()),
        pkcs8Key(EcId, ecKey()), ed25519Key()}) {
    EXPECT_EQ(classifyDerKey(Key), KeyForm::Plain);
    EXPECT_TRUE(looksLikeDerPrivateKey(Key));
    EXPECT_TRUE(looksLikeDerPrivateKey(Key + std::string(64, '\0')))
        << "a padded array";
    EXPECT_FALSE(looksLikeDerPrivateKey(StringRef(Key).drop_back()));
    EXPECT_FALSE(looksLikeDerPrivateKey(StringRef(Key).drop_front()));
  }
}

TEST(TokensKey, NoPieceOfADerKeyIsOne) {
  for (const std::string &Key : {rsaKey(), ecKey(), ed25519Key()})
    for (size_t Size = 0; Size != Key.size(); ++Size)
      EXPECT_EQ(classifyDerKey(StringRef(Key).take_front(Size)), KeyForm::None);
}

TEST(TokensKey, EncryptedDerIsTold) {
  EXPECT_EQ(classifyDerKey(encryptedPkcs8Key()), KeyForm::Encrypted);
  EXPECT_FALSE(looksLikeDerPrivateKey(encryptedPkcs8Key()));
}

TEST(TokensKey, PublicKeysAndCertificatesAreNone) {
  std::string Algorithm = derSequence({der(0x06, RsaId), der(0x05, "")});
  std::string PublicRsa =
      derSequence({derNumber(256, 1), der(0x02, StringRef("\1\0\1", 3))});
  std::string PublicInfo =
      derSequence({Algorithm, der(0x03, std::string(1, '\0') + PublicRsa)});
  std::string Certificate = derSequence(
      {derSequence({der(0xA0, derVersion(2)), derNumber(16, 1), Algorithm}),
       Algorithm, der(0x03, randomBytes(257))});
  for (const std::string &Bytes : {PublicRsa, PublicInfo, Certificate})
    EXPECT_EQ(classifyDerKey(Bytes), KeyForm::None);
}

TEST(TokensKey, OtherDerIsNone) {
  EXPECT_EQ(classifyDerKey(derSequence({})), KeyForm::None);
  EXPECT_EQ(classifyDerKey(derSequence({derVersion(0)})), KeyForm::None);
  EXPECT_EQ(classifyDerKey(pkcs8Key("\x55\x04\x03", rsaKey())), KeyForm::None)
      << "an identifier of something else";
  EXPECT_EQ(classifyDerKey(
                derSequence({derVersion(1), derNumber(8, 1), derNumber(8, 2)})),
            KeyForm::None);
  std::string Even = rsaKey();
  Even[4 + 3 + 4 + 255] ^= 1; // the last byte of the modulus
  EXPECT_EQ(classifyDerKey(Even), KeyForm::None);
}

TEST(TokensKey, WrongLengthsAreNone) {
  for (StringRef Bytes :
       {"\x30", "\x30\x80", "\x30\x84\xFF\xFF\xFF\xFF", "\x30\x85\x01\x01\x01",
        "\x30\x88\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "\x30\xFF",
        "\x30\x03\x02\x7F\x01", "\x30\x04\x02\x84\xFF\xFF"})
    EXPECT_EQ(classifyDerKey(Bytes), KeyForm::None);
}

TEST(TokensKey, DeepNestingIsNone) {
  EXPECT_EQ(classifyDerKey(std::string(1 << 20, '\x30')), KeyForm::None);
  std::string Nested;
  for (int I = 0; I != 2000; ++I)
    Nested = der(0x30, Nested);
  EXPECT_EQ(classifyDerKey(Nested), KeyForm::None);
}

Proof verifyPem(StringRef Text) {
  return verifyToken(TokenVerifier::PemKey, {}, Text);
}

TEST(TokensKey, PemKeysPass) {
  EXPECT_EQ(verifyPem(pem("RSA PRIVATE KEY", rsaKey())), Proof::Passed);
  EXPECT_EQ(verifyPem(pem("EC PRIVATE KEY", ecKey())), Proof::Passed);
  EXPECT_EQ(verifyPem(pem("DSA PRIVATE KEY", dsaKey())), Proof::Passed);
  EXPECT_EQ(verifyPem(pem("PRIVATE KEY", ed25519Key())), Proof::Passed);
  EXPECT_EQ(verifyPem(pem("PRIVATE KEY", pkcs8Key(RsaId, rsaKey()))),
            Proof::Passed);
  EXPECT_EQ(
      verifyPem("Bag Attributes\n" + pem("PRIVATE KEY", ed25519Key()) + "\n"),
      Proof::Passed);
}

TEST(TokensKey, PemAsItStandsInSourceCode) {
  for (StringRef LineBreak :
       {"\r\n", "\\n", "\\r\\n", "\\n\"\n    \"", "\\n\\\n", "\n// ", "\n * ",
        "\n\t", "\\\\n", "\",\n\"", "\n\n"})
    EXPECT_EQ(verifyPem(pem("RSA PRIVATE KEY", rsaKey(), LineBreak)),
              Proof::Passed)
        << LineBreak.str();
  EXPECT_EQ(verifyPem(pem("RSA PRIVATE KEY", rsaKey(), "")), Proof::Passed)
      << "all in one line";
}

TEST(TokensKey, EncryptedPemFails) {
  EXPECT_EQ(verifyPem(pem("ENCRYPTED PRIVATE KEY", encryptedPkcs8Key())),
            Proof::Failed);
  StringRef Headers =
      "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233\n\n";
  EXPECT_EQ(verifyPem(pem("RSA PRIVATE KEY", rsaKey(), "\n", Headers)),
            Proof::Failed);
  EXPECT_EQ(verifyPem(pem("RSA PRIVATE KEY", rsaKey(), "\n",
                          "Comment: not encrypted\n\n")),
            Proof::Passed);
}

TEST(TokensKey, OpenSshKeys) {
  EXPECT_EQ(verifyPem(pem("OPENSSH PRIVATE KEY", openSshKey("none"))),
            Proof::Passed);
  EXPECT_EQ(verifyPem(pem("OPENSSH PRIVATE KEY", openSshKey("aes256-ctr"))),
            Proof::Failed);
  EXPECT_EQ(classifyOpenSshKey(openSshKey("aes256-ctr")), KeyForm::Encrypted);
  std::string Key = openSshKey("none");
  for (size_t Size = 0; Size != Key.size(); ++Size)
    EXPECT_EQ(classifyOpenSshKey(StringRef(Key).take_front(Size)),
              KeyForm::None);
  std::string Length = Key;
  Length[15] = '\xFF'; // the cipher's length
  EXPECT_EQ(classifyOpenSshKey(Length), KeyForm::None);
}

TEST(TokensKey, PgpKeys) {
  StringRef Headers = "Version: GnuPG v2\n\n";
  std::string Block = pem("PGP PRIVATE KEY BLOCK", pgpKey(0), "\n", Headers);
  EXPECT_EQ(verifyPem(Block), Proof::Passed);
  size_t End = Block.rfind("-----END");
  Block.insert(End, "=aB3d\n");
  EXPECT_EQ(verifyPem(Block), Proof::Passed) << "with a checksum";
  EXPECT_EQ(verifyPem(pem("PGP PRIVATE KEY BLOCK", pgpKey(254), "\n", Headers)),
            Proof::Failed);
  EXPECT_EQ(classifyPgpKey(pgpKey(254)), KeyForm::Encrypted);
  std::string Key = pgpKey(0);
  for (size_t Size = 0; Size != Key.size(); ++Size)
    EXPECT_EQ(classifyPgpKey(StringRef(Key).take_front(Size)), KeyForm::None);
  Key[0] = '\x99'; // a public key
  EXPECT_EQ(classifyPgpKey(Key), KeyForm::None);
}

TEST(TokensKey, PublicPemFails) {
  EXPECT_EQ(verifyPem(pem("PUBLIC KEY", rsaKey())), Proof::Failed);
  EXPECT_EQ(verifyPem(pem("CERTIFICATE", rsaKey())), Proof::Failed);
}

TEST(TokensKey, BrokenPemFails) {
  std::string Block = pem("RSA PRIVATE KEY", rsaKey());
  StringRef Text = Block;
  EXPECT_EQ(verifyPem(Text.drop_back(10)), Proof::Failed);
  EXPECT_EQ(verifyPem(Text.take_front(Text.size() / 2)), Proof::Failed);
  std::string OtherEnd = Block;
  OtherEnd.replace(OtherEnd.find("END RSA"), 7, "END DSA");
  EXPECT_EQ(verifyPem(OtherEnd), Proof::Failed);
  std::string Elided = Block;
  Elided.replace(Elided.find('\n') + 70, 100, "...");
  EXPECT_EQ(verifyPem(Elided), Proof::Failed);
  std::string Shortened = Block;
  Shortened.erase(Shortened.find('\n') + 70, 8);
  EXPECT_EQ(verifyPem(Shortened), Proof::Failed);
  EXPECT_EQ(verifyPem("-----BEGIN RSA PRIVATE KEY-----"
                      "-----END RSA PRIVATE KEY-----"),
            Proof::Failed);
  EXPECT_EQ(verifyPem("-----BEGIN "), Proof::Failed);
}

TEST(TokensKey, DerVerifierTakesBytesBase64AndHex) {
  auto Verify = [](StringRef Text) {
    return verifyToken(TokenVerifier::DerKey, {}, Text);
  };
  EXPECT_EQ(Verify(rsaKey()), Proof::Passed);
  EXPECT_EQ(Verify(toBase64(rsaKey())), Proof::Passed);
  EXPECT_EQ(Verify(llvm::toHex(rsaKey())), Proof::Passed);
  EXPECT_EQ(Verify(toBase64(encryptedPkcs8Key())), Proof::Failed);
  EXPECT_EQ(Verify(toBase64(randomBytes(300))), Proof::Failed);
}

} // namespace
