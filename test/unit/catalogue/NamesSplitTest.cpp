//===- NamesSplitTest.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/catalogue/WordSplitter.h"
#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;

namespace {

std::string split(StringRef Identifier) {
  return join(splitWords(Identifier), " ");
}

TEST(NamesSplitTest, SeparatesWordsInEveryStyle) {
  EXPECT_EQ(split("dbPassword"), "db password");
  EXPECT_EQ(split("DbPassword"), "db password");
  EXPECT_EQ(split("db_password"), "db password");
  EXPECT_EQ(split("DB_PASSWORD"), "db password");
  EXPECT_EQ(split("db-password"), "db password");
  EXPECT_EQ(split("db.password"), "db password");
  EXPECT_EQ(split("db:password/value name"), "db password value name");
  EXPECT_EQ(split("db->password"), "db password");
  EXPECT_EQ(split("ns::DbPassword"), "ns db password");
}

TEST(NamesSplitTest, EndsAcronymsBeforeTheNextWord) {
  EXPECT_EQ(split("HTTPPassword"), "http password");
  EXPECT_EQ(split("getDBPassword2"), "get db password 2");
  EXPECT_EQ(split("wifiPSK"), "wifi psk");
  EXPECT_EQ(split("MYSQL_PASS"), "mysql pass");
  EXPECT_EQ(split("PIN"), "pin");
  EXPECT_EQ(split("parseURLs"), "parse urls");
  EXPECT_EQ(split("userIDsFound"), "user ids found");
}

TEST(NamesSplitTest, CanEndAcronymsAfterTheLastCapital) {
  IdentifierWords Words;
  splitIdentifier("APIkey", AcronymEnd::AfterLastCapital, Words);
  ASSERT_EQ(Words.size(), 2u);
  EXPECT_EQ(Words.word(0), "api");
  EXPECT_EQ(Words.word(1), "key");
  EXPECT_EQ(Words.run(0, 2), "apikey");
  EXPECT_TRUE(Words.Ambiguous);

  splitIdentifier("ApiKey", AcronymEnd::AfterLastCapital, Words);
  ASSERT_EQ(Words.size(), 2u);
  EXPECT_EQ(Words.word(1), "key");
  EXPECT_FALSE(Words.Ambiguous);
}

TEST(NamesSplitTest, SplitsOffDigits) {
  EXPECT_EQ(split("pw1"), "pw 1");
  EXPECT_EQ(split("sha256Key"), "sha 256 key");
  EXPECT_EQ(split("AES128_KEY"), "aes 128 key");
  EXPECT_EQ(split("42"), "42");
}

TEST(NamesSplitTest, DropsMarksOfScopeAndType) {
  EXPECT_EQ(split("m_szPwd"), "pwd");
  EXPECT_EQ(split("g_strPassword"), "password");
  EXPECT_EQ(split("s_password"), "password");
  EXPECT_EQ(split("kApiKey"), "api key");
  EXPECT_EQ(split("kAPIKey"), "api key");
  EXPECT_EQ(split("k_api_key"), "api key");
  EXPECT_EQ(split("_passwd"), "passwd");
  EXPECT_EQ(split("__passwd__"), "passwd");
  EXPECT_EQ(split("password_"), "password");
  EXPECT_EQ(split("lpszPassword"), "password");
  EXPECT_EQ(split("pszPassword"), "password");
  EXPECT_EQ(split("pPassword"), "password");
  EXPECT_EQ(split("m_pPassword"), "password");
}

TEST(NamesSplitTest, KeepsWordsThatOnlyLookLikeMarks) {
  EXPECT_EQ(split("strength"), "strength");
  EXPECT_EQ(split("str_password"), "str password");
  EXPECT_EQ(split("str"), "str");
  EXPECT_EQ(split("k"), "k");
  EXPECT_EQ(split("keyName"), "key name");
  EXPECT_EQ(split("password_s"), "password s");
  // Counts and flags say something about the rest.
  EXPECT_EQ(split("cbPassword"), "cb password");
  EXPECT_EQ(split("nPassword"), "n password");
}

TEST(NamesSplitTest, TakesNonAsciiBytesForLetters) {
  EXPECT_EQ(split("contraseña"), "contraseña");
  EXPECT_EQ(split("CONTRASEÑA_BD"), "contraseña bd");
  EXPECT_EQ(split("cléPrivée"), "clé privée");
  EXPECT_EQ(split("ÜberPasswort"), "über passwort");
  EXPECT_EQ(split("ПАРОЛЬ"), "пароль");
  EXPECT_EQ(split("用户_密码"), "用户 密码");
}

TEST(NamesSplitTest, KeepsBytesThatAreNotUtf8) {
  EXPECT_EQ(split("pass\xFFword"), "pass\xFFword");
  EXPECT_EQ(split("caf\xC3"), "caf\xC3");
}

TEST(NamesSplitTest, HasNoWordsInNothing) {
  EXPECT_EQ(split(""), "");
  EXPECT_EQ(split("___"), "");
  EXPECT_EQ(split("->::"), "");
  EXPECT_EQ(split(StringRef("\0\n\t", 3)), "");
}

TEST(NamesSplitTest, BoundsItsResult) {
  std::string Many;
  for (unsigned I = 0; I != 100; ++I)
    Many += "a_";
  EXPECT_EQ(splitWords(Many).size(), 32u);

  auto Long = splitWords(std::string(10 << 20, 'a'));
  ASSERT_EQ(Long.size(), 1u);
  EXPECT_LE(Long[0].size(), 512u);
}

} // namespace
