//===- TokensCodecTest.cpp ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/catalogue/Codecs.h"
#include "TokensTesting.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy;

namespace {

using Bytes = std::optional<std::string>;

TEST(TokensCodec, Base64KnowsTheVectorsOfRfc4648) {
  EXPECT_EQ(decodeBase64(""), Bytes(""));
  EXPECT_EQ(decodeBase64("Zg=="), Bytes("f"));
  EXPECT_EQ(decodeBase64("Zm8="), Bytes("fo"));
  EXPECT_EQ(decodeBase64("Zm9v"), Bytes("foo"));
  EXPECT_EQ(decodeBase64("Zm9vYmE"), Bytes("fooba"));
}

TEST(TokensCodec, Base64TakesBothAlphabets) {
  EXPECT_EQ(decodeBase64("++//"), decodeBase64("--__"));
  EXPECT_EQ(decodeBase64("++//"), Bytes("\xFB\xEF\xFF"));
}

TEST(TokensCodec, Base64RefusesWhatNoEncoderWrites) {
  EXPECT_EQ(decodeBase64("Zm9vY"), std::nullopt) << "a lone digit";
  EXPECT_EQ(decodeBase64("Zm9v="), std::nullopt) << "needless padding";
  EXPECT_EQ(decodeBase64("Zg="), std::nullopt) << "too little padding";
  EXPECT_EQ(decodeBase64("Zg==="), std::nullopt);
  EXPECT_EQ(decodeBase64("Z=g="), std::nullopt) << "padding within";
  EXPECT_EQ(decodeBase64("Zm9v\n"), std::nullopt);
  EXPECT_EQ(decodeBase64("Zm9v\xFF"), std::nullopt);
  EXPECT_EQ(decodeBase64(StringRef("Zm9v\0", 5)), std::nullopt);
}

TEST(TokensCodec, LenientBase64SkipsWhiteSpaceOnly) {
  EXPECT_EQ(decodeBase64Lenient(" Zm9v\r\n\tYmE=\n"), Bytes("fooba"));
  EXPECT_EQ(decodeBase64Lenient("Zm9v.YmE="), std::nullopt);
}

TEST(TokensCodec, HexTakesTheUsualNotations) {
  for (StringRef Text : {"00ffA1", "0x00ffA1", "0X00FFa1", "00:ff:a1",
                         "00-FF-A1", "00 ff a1", " 0x00, 0xff, 0xa1 "})
    EXPECT_EQ(decodeHex(Text), Bytes(std::string("\0\xFF\xA1", 3)))
        << Text.str();
}

TEST(TokensCodec, HexRefusesHalfBytesAndOtherText) {
  for (StringRef Text : {"", " ", "0", "0x", "00f", "0:0f", "00fg", "00x11",
                         "0x0x00", "00ff0x11", "zz", "0x00, 0x"})
    EXPECT_EQ(decodeHex(Text), std::nullopt) << Text.str();
}

TEST(TokensCodec, Base32KnowsTheVectorsOfRfc4648) {
  EXPECT_EQ(decodeBase32("MY======"), Bytes("f"));
  EXPECT_EQ(decodeBase32("MZXQ===="), Bytes("fo"));
  EXPECT_EQ(decodeBase32("MZXW6==="), Bytes("foo"));
  EXPECT_EQ(decodeBase32("MZXW6YQ="), Bytes("foob"));
  EXPECT_EQ(decodeBase32("MZXW6YTB"), Bytes("fooba"));
  EXPECT_EQ(decodeBase32("MZXW6YTBOI"), Bytes("foobar"));
  EXPECT_EQ(decodeBase32("MZXW6YTBO1"), std::nullopt);
  EXPECT_EQ(decodeBase32("mzxw6ytb"), std::nullopt);
  EXPECT_EQ(decodeBase32("MZXW6="), std::nullopt);
}

TEST(TokensCodec, Base58KnowsTheVectorsOfItsDraft) {
  EXPECT_EQ(decodeBase58("2NEpo7TZRRrLZSi2U"), Bytes("Hello World!"));
  EXPECT_EQ(decodeBase58("11233QC4"),
            Bytes(std::string("\0\0\x28\x7F\xB4\xCD", 6)));
  EXPECT_EQ(decodeBase58("0"), std::nullopt);
  EXPECT_EQ(decodeBase58("l"), std::nullopt);
  EXPECT_EQ(decodeBase58(std::string(257, '2')), std::nullopt);
  for (size_t Size : {0, 1, 21, 54, 82}) {
    std::string Random = tokentest::randomBytes(Size);
    EXPECT_EQ(decodeBase58(tokentest::toBase58(Random)), Bytes(Random));
  }
}

TEST(TokensCodec, NumbersStopAt64Bits) {
  EXPECT_EQ(parseBase62("000010"), std::optional<uint64_t>(62));
  EXPECT_EQ(parseBase62("Az"), std::optional<uint64_t>(10 * 62 + 61));
  EXPECT_EQ(parseBase36("10"), std::optional<uint64_t>(36));
  EXPECT_EQ(parseBase36("A"), std::nullopt);
  EXPECT_EQ(parseHexNumber("cafeBABE"), std::optional<uint64_t>(0xCAFEBABE));
  EXPECT_EQ(parseHexNumber("0x11"), std::nullopt);
  EXPECT_EQ(parseHexNumber("-1"), std::nullopt);
  EXPECT_EQ(parseHexNumber(""), std::nullopt);
  EXPECT_EQ(parseBase62(""), std::nullopt);
  EXPECT_EQ(parseBase62(tokentest::toBase62(UINT64_MAX, 0)),
            std::optional<uint64_t>(UINT64_MAX));
  EXPECT_EQ(parseBase36(tokentest::toBase36(UINT64_MAX, 0)),
            std::optional<uint64_t>(UINT64_MAX));
  EXPECT_EQ(parseBase62("zzzzzzzzzzz"), std::nullopt);
  EXPECT_EQ(parseHexNumber("10000000000000000"), std::nullopt);
}

TEST(TokensCodec, ChecksumsKnowTheirCheckValues) {
  EXPECT_EQ(crc16Xmodem("123456789"), 0x31C3);
  EXPECT_EQ(tokentest::crc16("123456789"), 0x31C3);
  EXPECT_EQ(tokentest::crc32("123456789"), 0xCBF43926u);
}

TEST(TokensCodec, Bech32KnowsTheVectorsOfBip173) {
  for (StringRef Valid :
       {"A12UEL5L",
        "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcluded"
        "charactersbio1tt5tgs",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
        "?1ezyfcl"})
    EXPECT_TRUE(isBech32(Valid)) << Valid.str();
  for (StringRef Invalid :
       {" 1nwldj5",
        "\x7F"
        "1axkwrx",
        "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3",
        "de1lg7wt\xFF", "A1G7SGD8", "10a06t8", "1qzzfhee", "", "1"})
    EXPECT_FALSE(isBech32(Invalid)) << Invalid.str();
}

TEST(TokensCodec, Bech32KnowsTheVectorsOfBip350) {
  for (StringRef Valid :
       {"A1LQFN3A", "a1lqfn3a", "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx",
        "split1checkupstagehandshakeupstreamerranterredcaperredlc445v",
        "?1v759aa"})
    EXPECT_TRUE(isBech32(Valid)) << Valid.str();
  for (StringRef Invalid :
       {"qyrz8wqd2c9m", "1qyrz8wqd2c9m", "y1b0jsk6g", "lt1igcx5c0", "in1muywd",
        "mm1crxm3i", "au1s5cgom", "M1VUXWEZ", "16plkw9", "1p2gdwpf"})
    EXPECT_FALSE(isBech32(Invalid)) << Invalid.str();
}

} // namespace
