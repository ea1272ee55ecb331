//===- NamesDataTest.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The built-in names against what a user expects of them.
///
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Loader.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"
#include <algorithm>

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;

namespace {

/// The name files alone, so that a mistake elsewhere does not show up here.
class NamesDataTest : public ::testing::Test {
protected:
  static void SetUpTestSuite() {
    std::error_code Error;
    std::vector<std::string> Paths;
    for (sys::fs::directory_iterator
             It(CREDTIDY_SOURCE_DIR "/checks/catalogue/data/names", Error),
         End;
         It != End && !Error; It.increment(Error))
      Paths.push_back(It->path());
    std::sort(Paths.begin(), Paths.end());
    RecordSet All;
    for (const std::string &Path : Paths) {
      Documents.push_back(loadFile(Path, Problems));
      All.append(Documents.back().Records);
    }
    Whole = std::make_unique<Catalogue>(std::move(All));
  }
  static void TearDownTestSuite() {
    Whole.reset();
    Documents.clear();
  }

  static NameClass classify(StringRef Identifier) {
    return Whole->names().classify(Identifier);
  }

  static std::vector<Document> Documents;
  static std::vector<Problem> Problems;
  static std::unique_ptr<Catalogue> Whole;
};

std::vector<Document> NamesDataTest::Documents;
std::vector<Problem> NamesDataTest::Problems;
std::unique_ptr<Catalogue> NamesDataTest::Whole;

TEST_F(NamesDataTest, FulfilsItsExamples) {
  std::vector<Problem> Found = Problems;
  for (const Document &Each : Documents)
    validate(Each, *Whole, Found);
  for (const Problem &Each : Found)
    ADD_FAILURE() << Each.format();
  EXPECT_GE(Documents.size(), 5u);
}

TEST_F(NamesDataTest, KnowsSecrets) {
  struct {
    StringRef Identifier;
    CredentialKind Kind;
  } const Cases[] = {
      {"dbPassword", CredentialKind::Password},
      {"DB_PASSWD", CredentialKind::Password},
      {"m_szPwd", CredentialKind::Password},
      {"PASSWORD_ADMIN", CredentialKind::Password},
      {"adminPw", CredentialKind::Password},
      {"MYSQL_PASS", CredentialKind::Password},
      {"wifi_psk", CredentialKind::Password},
      {"contraseña", CredentialKind::Password},
      {"contrasena", CredentialKind::Password},
      {"kennwort", CredentialKind::Password},
      {"setPassword", CredentialKind::Password},
      {"pgpassword", CredentialKind::Password},
      {"kApiKey", CredentialKind::ApiKey},
      {"API_KEY", CredentialKind::ApiKey},
      {"APIkey", CredentialKind::ApiKey},
      {"client_secret", CredentialKind::Secret},
      {"clientSecretProd", CredentialKind::Secret},
      {"jwtSecret", CredentialKind::Secret},
      {"aws_secret_access_key", CredentialKind::Secret},
      {"SSH_PRIVATE_KEY", CredentialKind::PrivateKey},
      {"github_token", CredentialKind::Token},
      {"slackBotToken", CredentialKind::Token},
      {"encryptionKey", CredentialKind::SymmetricKey},
      {"secret_key", CredentialKind::SymmetricKey},
      {"aesIv", CredentialKind::Iv},
      {"passwordSalt", CredentialKind::Salt},
      {"connStr", CredentialKind::ConnectionString},
      {"authHeader", CredentialKind::Header},
      {"userPin", CredentialKind::Pin},
      {"wpaPassphrase", CredentialKind::Passphrase},
      {"drbgSeed", CredentialKind::Seed},
      {"gcmNonce", CredentialKind::Nonce},
  };
  for (const auto &Each : Cases) {
    NameClass Verdict = classify(Each.Identifier);
    EXPECT_EQ(toString(Verdict.Kind), toString(Each.Kind))
        << Each.Identifier.str();
    EXPECT_EQ(Verdict.Strength, Confidence::High) << Each.Identifier.str();
  }
}

TEST_F(NamesDataTest, KnowsWhatIsNone) {
  for (StringRef Each : {"keyboardLayout",
                         "tokenizer",
                         "passengerCount",
                         "secretary",
                         "bypass",
                         "foreignKey",
                         "passwordHash",
                         "publicKey",
                         "tokenType",
                         "authHeaderName",
                         "primaryKey",
                         "key",
                         "monkey",
                         "keyword",
                         "accessor",
                         "author",
                         "authority",
                         "capital",
                         "rapid",
                         "compass",
                         "passive",
                         "passport",
                         "passed",
                         "renderPass",
                         "passThrough",
                         "firstPass",
                         "ledPin",
                         "GPIO_PIN",
                         "pinNumber",
                         "pinMode",
                         "mapSeed",
                         "clientId",
                         "passwordLabel",
                         "kPasswordKey",
                         "PASSWORD_KEY",
                         "passwordChanged",
                         "isPassword",
                         "hasToken",
                         "nextToken",
                         "lexerToken",
                         "TOKEN_EOF",
                         "tokenBucket",
                         "forgotPasswordUrl",
                         "cacheKey",
                         "auth",
                         "maxPasswordLength",
                         "DB_PASSWORD_ENV",
                         "passwordFile",
                         "tokenExpiresIn",
                         "saltLength",
                         "ivSize"})
    EXPECT_FALSE(classify(Each).isCredential())
        << Each.str() << " is " << toString(classify(Each).Kind).str()
        << " because of " << classify(Each).Reason.str();
}

TEST_F(NamesDataTest, IsLessSureOfWeakWords) {
  for (StringRef Each : {"pass", "pin", "seed", "TOKEN_STRING", "clave", "mima",
                         "credentials", "passwordManager", "licenseKey"})
    EXPECT_EQ(classify(Each).Strength, Confidence::Low) << Each.str();
  for (StringRef Each : {"token", "iv", "nonce", "salt", "randomSeed"}) {
    EXPECT_TRUE(classify(Each).isCredential()) << Each.str();
    EXPECT_EQ(classify(Each).Strength, Confidence::Medium) << Each.str();
  }
}

/// A phrase of one record that another takes over, or that other records make
/// something else of by itself, is a mistake in the data.
TEST_F(NamesDataTest, ClassifiesEveryPhraseByItsOwnRecord) {
  for (const NameRecord &Record : Whole->records().Names)
    for (StringRef Phrase : Record.Phrases) {
      NameClass Verdict = classify(Phrase);
      StringRef Reason =
          Record.Kind == CredentialKind::None ? StringRef() : Record.Id;
      EXPECT_EQ(Verdict.Reason, Reason)
          << Phrase.str() << " of " << Record.Id.str();
      std::string Upper = Phrase.upper();
      std::replace(Upper.begin(), Upper.end(), ' ', '_');
      EXPECT_EQ(classify(Upper).Reason, Reason) << Upper;
    }
}

/// Two records must not disagree about one word at one side for all kinds: the
/// order of the files would decide.
TEST_F(NamesDataTest, HasNoModifiersThatDisagree) {
  const std::vector<ModifierRecord> &All = Whole->records().Modifiers;
  auto Clash = [](const ModifierRecord &A, const ModifierRecord &B) {
    bool SameSide = A.Position == B.Position ||
                    A.Position == ModifierPosition::Anywhere ||
                    B.Position == ModifierPosition::Anywhere;
    return SameSide && A.Effect != B.Effect && A.Kinds.empty() &&
           B.Kinds.empty();
  };
  for (size_t I = 0; I != All.size(); ++I)
    for (size_t J = 0; J != I; ++J)
      if (Clash(All[I], All[J]))
        for (StringRef Phrase : All[I].Phrases)
          EXPECT_FALSE(is_contained(All[J].Phrases, Phrase))
              << Phrase.str() << ": " << All[I].Id.str() << ", "
              << All[J].Id.str();
}

} // namespace
