//===- NamesClassifyTest.cpp ----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/Twine.h"
#include "gtest/gtest.h"
#include <random>

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;

namespace {

NameRecord name(StringRef Id, CredentialKind Kind, Confidence Strength,
                ArrayRef<StringRef> Phrases) {
  return {Id, Kind, Strength, Phrases};
}

ModifierRecord modifier(StringRef Id, ModifierEffect Effect,
                        ModifierPosition Position, ArrayRef<StringRef> Phrases,
                        ArrayRef<CredentialKind> Kinds = {}) {
  return {Id, Effect, Position, Kinds, Phrases};
}

/// Phrases need static storage, as records only refer to them.
class NamesClassifyTest : public ::testing::Test {
protected:
  static constexpr StringRef Password[] = {"password", "pass word"};
  static constexpr StringRef Pw[] = {"pw"};
  static constexpr StringRef Token[] = {"token"};
  static constexpr StringRef AccessToken[] = {"access token"};
  static constexpr StringRef ApiKey[] = {"api key"};
  static constexpr StringRef PrivateKey[] = {"private key"};
  static constexpr StringRef Salt[] = {"salt"};
  static constexpr StringRef Iv[] = {"iv"};
  static constexpr StringRef PublicKey[] = {"public key"};
  static constexpr StringRef NextToken[] = {"next token", "token ring"};

  static constexpr StringRef After[] = {"label", "file name", "file", "length"};
  static constexpr StringRef Before[] = {"is", "forgot"};
  static constexpr StringRef Hash[] = {"hash", "hashed", "sha256"};
  static constexpr StringRef Public[] = {"public"};
  static constexpr StringRef Neutral[] = {"db", "prod", "buf", "key store",
                                          "admin"};
  static constexpr StringRef Parser[] = {"parser"};
  static constexpr StringRef Mode[] = {"mode"};
  static constexpr CredentialKind TokenOnly[] = {CredentialKind::Token};
  static constexpr CredentialKind PasswordOnly[] = {CredentialKind::Password};

  std::vector<NameRecord> Names = {
      name("password", CredentialKind::Password, Confidence::High, Password),
      name("pw", CredentialKind::Password, Confidence::Medium, Pw),
      name("token", CredentialKind::Token, Confidence::Medium, Token),
      name("access-token", CredentialKind::Token, Confidence::High,
           AccessToken),
      name("api-key", CredentialKind::ApiKey, Confidence::High, ApiKey),
      name("private-key", CredentialKind::PrivateKey, Confidence::High,
           PrivateKey),
      name("salt", CredentialKind::Salt, Confidence::Medium, Salt),
      name("iv", CredentialKind::Iv, Confidence::Medium, Iv),
      name("public-key", CredentialKind::Public, Confidence::High, PublicKey),
      name("next-token", CredentialKind::None, Confidence::High, NextToken)};
  std::vector<ModifierRecord> Modifiers = {
      modifier("after", ModifierEffect::Metadata, ModifierPosition::After,
               After),
      modifier("before", ModifierEffect::Metadata, ModifierPosition::Before,
               Before),
      modifier("hash", ModifierEffect::Hash, ModifierPosition::Anywhere, Hash,
               PasswordOnly),
      modifier("public", ModifierEffect::Public, ModifierPosition::Before,
               Public),
      modifier("neutral", ModifierEffect::Neutral, ModifierPosition::After,
               Neutral),
      modifier("parser", ModifierEffect::Negate, ModifierPosition::Anywhere,
               Parser, TokenOnly),
      modifier("mode", ModifierEffect::Metadata, ModifierPosition::After, Mode),
      modifier("token-mode", ModifierEffect::Negate, ModifierPosition::After,
               Mode, TokenOnly)};

  NameClass classify(StringRef Identifier) const {
    return NameClassifier(Names, Modifiers).classify(Identifier);
  }
  /// The verdict as `kind/confidence/reason`, or `none`.
  std::string verdict(StringRef Identifier) const {
    NameClass Verdict = classify(Identifier);
    if (Verdict.Kind == CredentialKind::None) {
      EXPECT_EQ(Verdict.Reason, "") << Identifier.str();
      return "none";
    }
    return (Twine(toString(Verdict.Kind)) + "/" + toString(Verdict.Strength) +
            "/" + Verdict.Reason)
        .str();
  }
};

TEST_F(NamesClassifyTest, FindsPhrasesInEveryStyle) {
  for (StringRef Each :
       {"password", "PASSWORD", "Password", "dbPassword", "DB_PASSWORD",
        "m_szPassword", "password_", "db.password", "passWord", "DBPassword2"})
    EXPECT_EQ(verdict(Each), "password/high/password") << Each.str();
  for (StringRef Each : {"apiKey", "API_KEY", "apikey", "kAPIKey", "x-api-key",
                         "APIkey", "APIKEY"})
    EXPECT_EQ(verdict(Each), "api-key/high/api-key") << Each.str();
}

TEST_F(NamesClassifyTest, NeedsWholeWords) {
  for (StringRef Each : {"passwordless", "tokenizer", "basalt", "native",
                         "apiKeyboard", "rapiKey", "receive", "key", "", "_"})
    EXPECT_EQ(verdict(Each), "none") << Each.str();
}

TEST_F(NamesClassifyTest, StartsNoWordInsideAPhrase) {
  EXPECT_EQ(verdict("apik_ey"), "none");
  EXPECT_EQ(verdict("to_ken"), "none");
}

TEST_F(NamesClassifyTest, PrefersTheLongestPhrase) {
  EXPECT_EQ(verdict("accessToken"), "token/high/access-token");
  EXPECT_EQ(verdict("token"), "token/medium/token");
  EXPECT_EQ(verdict("nextToken"), "none");
  EXPECT_EQ(verdict("nextAccessToken"), "token/high/access-token");
}

TEST_F(NamesClassifyTest, LetsTheLastPhraseDecide) {
  EXPECT_EQ(verdict("passwordSalt"), "salt/medium/salt");
  EXPECT_EQ(verdict("saltPassword"), "password/high/password");
  EXPECT_EQ(verdict("privateKeyPassword"), "password/high/password");
  EXPECT_EQ(verdict("passwordPublicKey"), "public/high/public-key");
}

TEST_F(NamesClassifyTest, AppliesModifiersAtTheirSide) {
  EXPECT_EQ(verdict("passwordLabel"), "metadata/high/after");
  EXPECT_EQ(verdict("labelPassword"), "password/high/password");
  EXPECT_EQ(verdict("isPassword"), "metadata/high/before");
  EXPECT_EQ(verdict("passwordIs"), "password/low/password");
  EXPECT_EQ(verdict("publicApiKey"), "public/high/public");
}

TEST_F(NamesClassifyTest, LooksBeyondWordsBetween) {
  EXPECT_EQ(verdict("passwordDbLabel"), "metadata/high/after");
  EXPECT_EQ(verdict("password2Label"), "metadata/high/after");
  EXPECT_EQ(verdict("isDbPassword"), "metadata/high/before");
}

TEST_F(NamesClassifyTest, LetsTheHeadOfTheCompoundSpeakLast) {
  EXPECT_EQ(verdict("passwordHash"), "hash/high/hash");
  EXPECT_EQ(verdict("hashedPassword"), "hash/high/hash");
  EXPECT_EQ(verdict("hashedPasswordFile"), "metadata/high/after");
  EXPECT_EQ(verdict("passwordFileHash"), "hash/high/hash");
  EXPECT_EQ(verdict("passwordSha256"), "hash/high/hash");
}

TEST_F(NamesClassifyTest, AppliesModifiersOnlyToTheirKinds) {
  EXPECT_EQ(verdict("hashSalt"), "salt/medium/salt");
  EXPECT_EQ(verdict("parserToken"), "none");
  EXPECT_EQ(verdict("parserPassword"), "password/high/password");
  EXPECT_EQ(verdict("parserTokenLabel"), "none");
  EXPECT_EQ(verdict("tokenLabelParser"), "none");
}

TEST_F(NamesClassifyTest, PrefersModifiersMadeForTheKind) {
  EXPECT_EQ(verdict("passwordMode"), "metadata/high/mode");
  EXPECT_EQ(verdict("tokenMode"), "none");
  std::reverse(Modifiers.begin(), Modifiers.end());
  EXPECT_EQ(verdict("passwordMode"), "metadata/high/mode");
  EXPECT_EQ(verdict("tokenMode"), "none");
}

TEST_F(NamesClassifyTest, LowersConfidenceForUnknownWordsAfter) {
  EXPECT_EQ(verdict("passwordManager"), "password/low/password");
  EXPECT_EQ(verdict("managerPassword"), "password/high/password");
  EXPECT_EQ(verdict("passwordProd"), "password/high/password");
  EXPECT_EQ(verdict("password3"), "password/high/password");
  EXPECT_EQ(verdict("tokenRing"), "none");
  EXPECT_EQ(verdict("passwordTokenRing"), "password/low/password");
}

TEST_F(NamesClassifyTest, TakesWordsApartThatAreWrittenAsOne) {
  EXPECT_EQ(verdict("dbpassword"), "password/high/password");
  EXPECT_EQ(verdict("PRODDBPASSWORD"), "password/high/password");
  EXPECT_EQ(verdict("passwordlabel"), "metadata/high/after");
  EXPECT_EQ(verdict("dbprivatekeyfilename"), "metadata/high/after");
  EXPECT_EQ(verdict("ispasswordbuf"), "metadata/high/before");
  EXPECT_EQ(verdict("dbtoken"), "token/medium/token");
}

TEST_F(NamesClassifyTest, TakesNoWordApartForAWeakOrShortPhrase) {
  EXPECT_EQ(verdict("dbiv"), "none");
  EXPECT_EQ(verdict("adminpw"), "none");
  EXPECT_EQ(verdict("dbsalt"), "none");
  EXPECT_EQ(verdict("unknowntoken"), "none");
}

TEST_F(NamesClassifyTest, BelievesALongPhraseAtTheEndOfAnyWord) {
  EXPECT_EQ(verdict("hanapassword"), "password/high/password");
  EXPECT_EQ(verdict("hanapasswordlabel"), "metadata/high/after");
  EXPECT_EQ(verdict("passwordhana"), "none");
}

TEST_F(NamesClassifyTest, TriesTheOtherEndOfAnAcronymForTellingPhrases) {
  EXPECT_EQ(verdict("DBpassword"), "password/high/password");
  EXPECT_EQ(verdict("SDiv"), "none");
  EXPECT_EQ(verdict("IVector"), "none");
  // What reads as something by the usual rule is not read again.
  EXPECT_EQ(verdict("NextTokenAPIkey"), "none");
}

TEST_F(NamesClassifyTest, LetsALaterRecordOverrideAnEarlier) {
  static constexpr StringRef Mine[] = {"token", "label"};
  Names.push_back(name("mine", CredentialKind::Secret, Confidence::High, Mine));
  EXPECT_EQ(verdict("token"), "secret/high/mine");
  Modifiers.push_back(modifier("my-label", ModifierEffect::Neutral,
                               ModifierPosition::After, Mine));
  EXPECT_EQ(verdict("passwordMyLabel"), "secret/high/mine");
  Names.pop_back();
  EXPECT_EQ(verdict("passwordLabel"), "password/high/password");
}

TEST_F(NamesClassifyTest, KnowsNothingWithoutRecords) {
  NameClassifier Empty({}, {});
  EXPECT_EQ(Empty.classify("password").Kind, CredentialKind::None);
}

TEST_F(NamesClassifyTest, CopiesTheRecords) {
  auto Classifier = std::make_unique<NameClassifier>(Names, Modifiers);
  Names.assign(Names.size(), NameRecord());
  Modifiers.clear();
  EXPECT_EQ(Classifier->classify("dbpassword").Reason, "password");
}

TEST_F(NamesClassifyTest, FoldsCaseBeyondAscii) {
  static constexpr StringRef Foreign[] = {"contraseña", "пароль", "密码",
                                          "clé privée"};
  Names.push_back(
      name("foreign", CredentialKind::Password, Confidence::High, Foreign));
  for (StringRef Each : {"contraseña", "CONTRASEÑA", "dbContraseña", "пароль",
                         "ПАРОЛЬ", "密码", "admin_密码", "cléPrivée"})
    EXPECT_EQ(verdict(Each), "password/high/foreign") << Each.str();
  EXPECT_EQ(verdict("секрет"), "none");
}

TEST_F(NamesClassifyTest, SurvivesAnyBytes) {
  NameClassifier Classifier(Names, Modifiers);
  std::mt19937 Random(20240501);
  constexpr StringRef Pieces[] = {"password", "Token", "API", "_",  "9",
                                  "\xC3",     "\xB1",  "k",   "iv", "\0x"};
  for (unsigned I = 0; I != 20000; ++I) {
    std::string Text;
    for (unsigned Length = Random() % 24; Text.size() < Length;)
      if (Random() % 2)
        Text += static_cast<char>(Random());
      else
        Text += Pieces[Random() % std::size(Pieces)];
    NameClass Verdict = Classifier.classify(Text);
    EXPECT_EQ(Verdict.Kind == CredentialKind::None, Verdict.Reason.empty());
  }
  std::string Long(1 << 20, 'a');
  EXPECT_EQ(Classifier.classify(Long + "Password").Kind, CredentialKind::None);
  EXPECT_EQ(Classifier.classify("password" + Long).Kind, CredentialKind::None);
  EXPECT_EQ(Classifier.classify("password_" + Long).Kind,
            CredentialKind::Password);
}

} // namespace
