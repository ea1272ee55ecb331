//===- WordFilterTest.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/lexical/WordFilter.h"
#include "credtidy/catalogue/Catalogue.h"
#include "llvm/ADT/StringExtras.h"
#include <gtest/gtest.h>

using namespace credtidy;
using namespace llvm;

namespace {
const lexical::WordFilter &filter() {
  static const lexical::WordFilter Result(catalogue::builtinRecords());
  return Result;
}

lexical::WordFilter::Hits scan(StringRef Text) {
  return filter().scan(Text, {{0, static_cast<unsigned>(Text.size()), true}});
}

bool isHit(StringRef Text) { return !scan(Text).Words.empty(); }

/// The ways in which people write a phrase as an identifier.
std::vector<std::string> spellings(StringRef Phrase) {
  SmallVector<StringRef, 4> Words;
  Phrase.split(Words, ' ');
  std::string Snake = join(Words, "_"), Camel, Pascal;
  for (StringRef Word : Words) {
    std::string Capital = Word.str();
    Capital[0] = toUpper(Capital[0]);
    Pascal += Capital;
    Camel += Camel.empty() ? Word.str() : Capital;
  }
  return {
      Snake,        StringRef(Snake).upper(), join(Words, "-"), Camel, Pascal,
      "m_" + Camel, "my_" + Snake + "_2"};
}

TEST(WordFilter, FindsEveryNameOfTheCatalogue) {
  catalogue::RecordSet Records = catalogue::builtinRecords();
  catalogue::NameClassifier Names(Records.Names, Records.Modifiers);
  unsigned Count = 0;
  for (const catalogue::NameRecord &Each : Records.Names)
    for (StringRef Phrase : Each.Phrases)
      for (const std::string &Name : spellings(Phrase)) {
        if (!Names.classify(Name).isCredential())
          continue;
        ++Count;
        EXPECT_TRUE(isHit("x = " + Name + ";")) << Name;
        EXPECT_TRUE(isHit(Name)) << Name;
      }
  EXPECT_GT(Count, 1000u);
}

TEST(WordFilter, FindsFunctionsThatTakeACredential) {
  EXPECT_TRUE(isHit("mysql_real_connect(a, b, c, \"\")"));
  EXPECT_TRUE(isHit("EVP_EncryptInit_ex(a)"));
  // No part of these is a word of a name, so that they count as a whole only.
  for (StringRef Name : {"curl_easy_setopt", "LogonUserA", "ldap_bind_s"}) {
    EXPECT_TRUE(isHit(Name)) << Name.str();
    EXPECT_FALSE(isHit(("x" + Name).str())) << Name.str();
    EXPECT_FALSE(isHit((Name + "x").str())) << Name.str();
  }
}

TEST(WordFilter, PassesOverOtherText) {
  EXPECT_FALSE(isHit("int main() { return divide(active, 12); }"));
  EXPECT_FALSE(isHit("drive archive ivory spin pinned"));
  EXPECT_FALSE(isHit(""));
  EXPECT_FALSE(isHit("i"));
}

TEST(WordFilter, GivesOffsetsInOrder) {
  auto Hits = scan("password, x, iv; passwd");
  ASSERT_GE(Hits.Words.size(), 3u);
  EXPECT_EQ(Hits.Words.front(), 0u);
  EXPECT_TRUE(llvm::is_sorted(Hits.Words));
  EXPECT_TRUE(llvm::is_contained(Hits.Words, 13u));
  EXPECT_TRUE(llvm::is_contained(Hits.Words, 17u));
}

TEST(WordFilter, WantsTheOtherWordsOfAPhrase) {
  EXPECT_TRUE(isHit("access_key = 1"));
  EXPECT_TRUE(isHit("accessKey = 1"));
  EXPECT_TRUE(isHit("config[\"access\"][\"key\"]"));
  EXPECT_FALSE(isHit("access = 1"));
  EXPECT_FALSE(isHit("x(key)"));
}

TEST(WordFilter, KeepsToTheStretches) {
  StringRef Text = "password, passwd, secret";
  auto Hits = filter().scan(Text, {{10, 16, true}});
  EXPECT_EQ(Hits.Words, std::vector<unsigned>{10});
  EXPECT_TRUE(filter().scan(Text, {}).Words.empty());
  // The last bytes of a text are part of it.
  EXPECT_TRUE(isHit("x iv"));
}

TEST(WordFilter, SeesWhereTokensBegin) {
  EXPECT_EQ(scan("f(\"-----BEGIN PRI\" X)").Tokens, std::vector<unsigned>{3});
  EXPECT_TRUE(scan("f(\"begin\" X)").Tokens.empty());
}
} // namespace
