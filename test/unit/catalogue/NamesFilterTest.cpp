//===- NamesFilterTest.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/catalogue/NameFilter.h"
#include "llvm/ADT/Twine.h"
#include "gtest/gtest.h"
#include <memory>
#include <vector>

using namespace llvm;
using namespace credtidy::catalogue;

namespace {

std::unique_ptr<NameFilter> filterOf(std::vector<StringRef> Phrases,
                                     bool Within = false) {
  auto Filter = std::make_unique<NameFilter>();
  for (StringRef Each : Phrases)
    Filter->add(Each, Within);
  Filter->finish();
  return Filter;
}

TEST(NamesFilterTest, LetsEveryPhraseThrough) {
  StringRef Phrases[] = {"password", "apikey",  "secret", "token",
                         "psk",      "privkey", "iv",     "oauth2token"};
  auto Filter = filterOf({std::begin(Phrases), std::end(Phrases)});
  for (StringRef Each : Phrases) {
    EXPECT_TRUE(Filter->mayMatch(Each)) << Each.str();
    EXPECT_TRUE(Filter->mayMatch(Each.upper())) << Each.str();
    EXPECT_TRUE(Filter->mayMatch((Twine("db_") + Each + "_2").str()))
        << Each.str();
  }
  EXPECT_TRUE(Filter->mayMatch("myApiKey"));
  EXPECT_TRUE(Filter->mayMatch("API_KEY"));
  EXPECT_TRUE(Filter->mayMatch("O_AUTH_2_TOKEN"));
  EXPECT_TRUE(Filter->mayMatch("aesIv"));
  EXPECT_TRUE(Filter->mayMatch("AESIV"));
  EXPECT_TRUE(Filter->mayMatch("wifiPSK"));
}

TEST(NamesFilterTest, TurnsMostOthersAway) {
  auto Filter = filterOf({"password", "apikey", "secret", "token", "iv"});
  for (StringRef Each : {"", "_", "x", "index", "numberOfElements", "buffer_",
                         "HTTP_STATUS_OK", "archive", "native", "drive"})
    EXPECT_FALSE(Filter->mayMatch(Each)) << Each.str();
}

TEST(NamesFilterTest, SearchesWithinWordsOnDemand) {
  EXPECT_FALSE(filterOf({"pwd"}, false)->mayMatch("userpwd"));
  EXPECT_TRUE(filterOf({"pwd"}, true)->mayMatch("userpwd"));
}

TEST(NamesFilterTest, DoesNotJoinLettersAcrossDigits) {
  auto Filter = filterOf({"token"});
  EXPECT_FALSE(Filter->mayMatch("to1ken"));
  EXPECT_TRUE(Filter->mayMatch("to_ken"));
}

TEST(NamesFilterTest, LetsForeignLettersThroughIfAPhraseHasThem) {
  auto Filter = filterOf({"пароль"});
  EXPECT_TRUE(Filter->mayMatch("пароль"));
  EXPECT_FALSE(Filter->mayMatch("parallel"));
  EXPECT_FALSE(filterOf({"password"})->mayMatch("число"));
}

TEST(NamesFilterTest, LetsAllThroughIfAPhraseHasNoLetters) {
  EXPECT_TRUE(filterOf({"2"})->mayMatch("x"));
  EXPECT_FALSE(filterOf({})->mayMatch("password"));
}

} // namespace
