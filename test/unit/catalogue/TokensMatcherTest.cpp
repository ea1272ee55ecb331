//===- TokensMatcherTest.cpp ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TokensTesting.h"
#include "credtidy/catalogue/Tokens.h"
#include "llvm/ADT/Twine.h"
#include "gtest/gtest.h"
#include <thread>

using namespace llvm;
using namespace credtidy::catalogue;
using namespace credtidy::tokentest;

namespace {

/// Records for a test; their texts are literals of the test.
struct Format {
  StringRef Id;
  StringRef Pattern;
  std::vector<StringRef> Keywords;
  TokenVerifier Verifier = TokenVerifier::None;
  float MinEntropy = 0;
  std::vector<StringRef> Nearby = {};
};

class TokensMatcher : public testing::Test {
protected:
  void use(std::vector<Format> List) {
    Formats = std::move(List);
    Records.clear();
    for (const Format &F : Formats) {
      TokenRecord Record;
      Record.Id = F.Id;
      Record.Pattern = F.Pattern;
      Record.Keywords = F.Keywords;
      Record.Verifier = F.Verifier;
      Record.MinEntropy = F.MinEntropy;
      Record.Nearby = F.Nearby;
      Records.push_back(Record);
    }
    Matcher = std::make_unique<TokenMatcher>(Records);
  }

  /// The matches as `id:text`, separated by a blank.
  std::string find(StringRef Text, StringRef Name = "") const {
    std::string Result;
    for (const TokenMatch &Match : Matcher->find(Text, Name)) {
      if (!Result.empty())
        Result += " ";
      Result +=
          (Match.Record->Id + ":" + Text.substr(Match.Offset, Match.Length))
              .str();
    }
    return Result;
  }

  std::vector<Format> Formats;
  std::vector<TokenRecord> Records;
  std::unique_ptr<TokenMatcher> Matcher;
};

TEST_F(TokensMatcher, FindsATokenAnywhere) {
  use({{"k", "\\b(key_[0-9]{4})\\b", {"key_"}}});
  EXPECT_EQ(find("key_1234"), "k:key_1234");
  EXPECT_EQ(find("a key_1234 b"), "k:key_1234");
  EXPECT_EQ(find("\nkey_1234;key_5678"), "k:key_1234 k:key_5678");
  EXPECT_EQ(find("akey_1234"), "");
  EXPECT_EQ(find("key_12345"), "");
  EXPECT_EQ(find("key_"), "");
  EXPECT_EQ(find(""), "");
  EXPECT_EQ(find("KEY_1234"), "");
  EXPECT_EQ(find("ke"), "");
}

TEST_F(TokensMatcher, TellsWhereTheTokenStands) {
  use({{"k", "key_[0-9]{4}", {"key_"}}});
  auto Matches = Matcher->find("x = key_1234");
  ASSERT_EQ(Matches.size(), 1u);
  EXPECT_EQ(Matches[0].Record, &Records[0]);
  EXPECT_EQ(Matches[0].Offset, 4u);
  EXPECT_EQ(Matches[0].Length, 8u);
  EXPECT_EQ(Matches[0].Checked, Proof::NotAvailable);
}

TEST_F(TokensMatcher, TheFirstGroupIsTheToken) {
  use({{"k", "secret=\"([^\"]{4})\"", {"secret="}},
       {"o", "opt:(x)?y", {"opt:"}}});
  EXPECT_EQ(find("secret=\"abcd\""), "k:abcd");
  EXPECT_EQ(find("opt:xy"), "o:x");
  EXPECT_EQ(find("opt:y"), "o:opt:y") << "a group that takes no part";
}

TEST_F(TokensMatcher, TokensMayShareADelimiter) {
  use({{"k", "(?:^|\\s)(key_[0-9]{4})(?:\\s|$)", {"key_"}}});
  EXPECT_EQ(find("key_1234 key_5678 key_9012"),
            "k:key_1234 k:key_5678 k:key_9012");
}

TEST_F(TokensMatcher, KeywordsMayStandAnywhereInTheMatch) {
  use({{"end", "\\b([0-9a-f]{8}-us[0-9])\\b", {"-us"}},
       {"middle", "[a-z]{1,20}\\.hooks\\.[a-z]+", {".hooks."}},
       {"either", "(?:abc|xyz)_[0-9]{3}", {"abc_", "xyz_"}}});
  EXPECT_EQ(find("in 0123abcd-us7."), "end:0123abcd-us7");
  EXPECT_EQ(find("go.hooks.there"), "middle:go.hooks.there");
  EXPECT_EQ(find("abc_123 xyz_456"), "either:abc_123 either:xyz_456");
}

TEST_F(TokensMatcher, LongMatchesAreFoundWhole) {
  use({{"open", "open_[a-z]+", {"open_"}},
       {"counted", "count_[a-z]{20,900}", {"count_"}},
       {"before", "[a-z]+_tail", {"_tail"}}});
  std::string Long(20000, 'x');
  EXPECT_EQ(find("open_" + Long + "."), "open:open_" + Long);
  EXPECT_EQ(find(". " + Long + "_tail"), "before:" + Long + "_tail");
  EXPECT_EQ(find("count_" + std::string(900, 'x')),
            "counted:count_" + std::string(900, 'x'));
}

TEST_F(TokensMatcher, EntropyBelowTheFloorIsLeftOut) {
  use({{"k", "key_([0-9a-z]{16})", {"key_"}, TokenVerifier::None, 3.0F}});
  EXPECT_EQ(find("key_aaaaaaaaaaaaaaaa"), "");
  EXPECT_EQ(find("key_abababababababab"), "");
  EXPECT_EQ(find("key_0a1b2c3d4e5f6g7h"), "k:0a1b2c3d4e5f6g7h");
  EXPECT_EQ(find("key_aaaaaaaaaaaaaaaa key_0a1b2c3d4e5f6g7h"),
            "k:0a1b2c3d4e5f6g7h")
      << "one left out hides no other";
}

TEST_F(TokensMatcher, WeakFormatsNeedAName) {
  use({{"hex",
        "\\b([0-9a-f]{8})\\b",
        {"steam", "line"},
        TokenVerifier::None,
        0,
        {"steam", "line", "new relic"}}});
  EXPECT_EQ(find("0123abcd"), "");
  EXPECT_EQ(find("steam 0123abcd"), "");
  EXPECT_EQ(find("0123abcd", "steamKey"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "STEAM_KEY"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "mysteamkey"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "lineToken"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "pipelineToken"), "");
  EXPECT_EQ(find("0123abcd", "linesOfCode"), "");
  EXPECT_EQ(find("0123abcd", "newRelicKey"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "new_relic"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "revision"), "");
}

TEST_F(TokensMatcher, WordsOfTwoLettersStandForThemselves) {
  use({{"hex",
        "\\b([0-9a-f]{8})\\b",
        {"wx"},
        TokenVerifier::None,
        0,
        {"wx", "we-chat"}}});
  EXPECT_EQ(find("0123abcd", "wxAppId"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "app_wx"), "hex:0123abcd");
  EXPECT_EQ(find("0123abcd", "wxWeChatId"), "hex:0123abcd") << "once only";
  EXPECT_EQ(find("0123abcd", "wxxx"), "");
  EXPECT_EQ(find("0123abcd", "x"), "");
}

TEST_F(TokensMatcher, APassedProofWins) {
  // The weaker format has the longer keyword and the longer match.
  use({{"weak", "[a-z_]*ghp_[0-9A-Za-z]{36}", {"my_ghp_"}},
       {"proven",
        "ghp_[0-9A-Za-z]{36}",
        {"ghp_"},
        TokenVerifier::Crc32Base62}});
  std::string Random = randomText(30, Base62Alphabet);
  std::string Good = "ghp_" + Random + toBase62(crc32(Random), 6);
  EXPECT_EQ(find("my_" + Good), "proven:" + Good);
  std::string Bad = "ghp_" + Random + "000000";
  EXPECT_EQ(find("my_" + Bad), "weak:my_" + Bad);
}

TEST_F(TokensMatcher, AFailedProofIsReportedAsSuch) {
  use({{"k", "ghp_[0-9A-Za-z]{36}", {"ghp_"}, TokenVerifier::Crc32Base62}});
  std::string Bad = "ghp_" + randomText(36, Base62Alphabet);
  auto Matches = Matcher->find(Bad);
  ASSERT_EQ(Matches.size(), 1u);
  EXPECT_EQ(Matches[0].Checked, Proof::Failed);
}

TEST_F(TokensMatcher, ThenTheLongerKeywordWins) {
  use({{"long-match", "sk-[a-z-]{8,20}", {"sk-"}},
       {"long-keyword", "sk-ant-[a-z]{4}", {"sk-ant-"}}});
  EXPECT_EQ(find("sk-ant-abcdefgh"), "long-keyword:sk-ant-abcd");
  EXPECT_EQ(find("sk-abc-abcdefgh"), "long-match:sk-abc-abcdefgh");
  use({{"long-keyword", "sk-ant-[a-z]{4}", {"sk-ant-"}},
       {"long-match", "sk-[a-z-]{8,20}", {"sk-"}}});
  EXPECT_EQ(find("sk-ant-abcdefgh"), "long-keyword:sk-ant-abcd")
      << "in whichever order the records are";
}

TEST_F(TokensMatcher, ThenTheLongerMatchWins) {
  use({{"short", "sk-[a-z]{4}", {"sk-"}}, {"long", "sk-[a-z]{8}", {"sk-"}}});
  EXPECT_EQ(find("sk-abcdefgh"), "long:sk-abcdefgh");
  EXPECT_EQ(find("sk-abcd sk-abcdefgh"), "short:sk-abcd long:sk-abcdefgh");
}

TEST_F(TokensMatcher, TouchingMatchesDoNotOverlap) {
  use({{"a", "aaa_[0-9]{2}", {"aaa_"}}, {"b", "bbb_[0-9]{2}", {"bbb_"}}});
  EXPECT_EQ(find("aaa_12bbb_34aaa_56"), "a:aaa_12 b:bbb_34 a:aaa_56");
}

TEST_F(TokensMatcher, AnyBytesAreSearched) {
  use({{"k", "\\b(key_[0-9]{4})\\b", {"key_"}},
       {"raw", "raw\\x00(.)\\xFF", {StringRef("raw\0", 4)}}});
  std::string Text = std::string("\xFF\xFE\0key_1234\0\x80", 13) + "key_5678";
  EXPECT_EQ(find(Text), "k:key_1234 k:key_5678");
  EXPECT_EQ(find(StringRef("raw\0\xC3\xFF", 6)), "raw:\xC3");
}

TEST_F(TokensMatcher, RecordsShareKeywords) {
  use({{"four", "key_[0-9]{4}\\b", {"key_"}},
       {"eight", "key_[0-9]{8}\\b", {"key_"}}});
  EXPECT_EQ(find("key_1234 key_12345678"), "four:key_1234 eight:key_12345678");
}

TEST_F(TokensMatcher, AKeywordMayBeginAnother) {
  use({{"one", "key_[0-9]{2}", {"key_"}}, {"two", "key[a-z]{2}", {"key"}}});
  EXPECT_EQ(find("key_12 keyab"), "one:key_12 two:keyab");
}

TEST_F(TokensMatcher, WrongPatternsNeverMatch) {
  use({{"bad", "key_[0-9", {"key_"}}, {"good", "key_[0-9]", {"key_"}}});
  EXPECT_EQ(find("key_1"), "good:key_1");
}

TEST_F(TokensMatcher, TooShortKeywordsCostSpeedOnly) {
  use({{"short", "k_[0-9]{4}", {"k_"}}, {"none", "n_[0-9]{4}", {}}});
  EXPECT_EQ(find("k_1234 n_5678"), "short:k_1234 none:n_5678");
}

TEST_F(TokensMatcher, NoRecordsFindNothing) {
  use({});
  EXPECT_EQ(find("anything at all"), "");
}

TEST_F(TokensMatcher, PemBlocksAreFoundInSourceCode) {
  use({{"pem",
        "-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----"
        "[^-]{16,}-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----",
        {"PRIVATE KEY"},
        TokenVerifier::PemKey}});
  std::string Block = pem("RSA PRIVATE KEY", rsaKey(), "\\n\"\n  \"");
  auto Matches = Matcher->find("const char k[] = \"" + Block + "\";");
  ASSERT_EQ(Matches.size(), 1u);
  EXPECT_EQ(Matches[0].Length, Block.size());
  EXPECT_EQ(Matches[0].Checked, Proof::Passed);
}

TEST_F(TokensMatcher, DenseKeywordsStayLinear) {
  use({{"bounded", "ghp_[0-9A-Za-z]{36}", {"ghp_"}},
       {"own-class", "EAA[0-9A-Za-z]{100,}ZDZD", {"EAA"}},
       {"jwt", "eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+", {"eyJ"}},
       {"pem",
        "-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]+-----END",
        {"-----BEGIN "}}});
  for (StringRef Unit : {"ghp_", "EAA", "eyJ", "eyJ.", "-----BEGIN "}) {
    std::string Text;
    while (Text.size() < (10u << 20))
      Text += Unit;
    EXPECT_EQ(find(Text), "");
  }
}

TEST_F(TokensMatcher, ManyTokensStayLinear) {
  use({{"k", "\\bkey_[0-9]{4}\\b", {"key_"}}});
  std::string Text;
  for (int I = 0; I != 200000; ++I)
    Text += "key_1234 ";
  EXPECT_EQ(Matcher->find(Text).size(), 200000u);
}

TEST_F(TokensMatcher, SeveralThreadsMayShareIt) {
  use({{"a", "aaa_[0-9]{2}", {"aaa_"}}, {"b", "bbb_[0-9]{2}", {"bbb_"}}});
  std::vector<std::thread> Threads;
  std::atomic<unsigned> Right = 0;
  for (int I = 0; I != 8; ++I)
    Threads.emplace_back([&] {
      for (int J = 0; J != 100; ++J)
        Right += find("aaa_12 bbb_34") == "a:aaa_12 b:bbb_34";
    });
  for (std::thread &Thread : Threads)
    Thread.join();
  EXPECT_EQ(Right, 800u);
}

} // namespace
