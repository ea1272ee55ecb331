//===- ValuesTableTest.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Values of every class, with the verdict that a reviewer would give.
///
//===----------------------------------------------------------------------===//

#include "ValuesTesting.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;
using namespace credtidy::valuetest;

namespace {

using K = CredentialKind;
constexpr Evidence Weak = Evidence::WeakName;
constexpr Evidence Strong = Evidence::StrongName;
constexpr Evidence Api = Evidence::Api;
constexpr StringLiteral Plausible = "";

struct Row {
  std::string Value;
  CredentialKind Kind;
  StringRef Name;
  Evidence Strength;
  StringRef Class; ///< why not, or Plausible
};

void check(ArrayRef<Row> Rows) {
  for (const Row &Each : Rows) {
    ValueVerdict Verdict =
        builtinJudge().judge(Each.Value, Each.Kind, Each.Name, Each.Strength);
    // The values are made up, so that a failure may show them.
    EXPECT_EQ(Verdict.Class.str(), Each.Class.str())
        << "'" << Each.Value << "' as " << toString(Each.Kind).str() << " of '"
        << Each.Name.str() << "', evidence "
        << static_cast<unsigned>(Each.Strength);
    EXPECT_EQ(Verdict.Plausible, Each.Class.empty());
  }
}

TEST(ValuesTable, Empty) {
  check({
      {"", K::Password, "password", Api, "empty"},
      {"", K::Iv, "iv", Api, "empty"},
      {" ", K::Password, "password", Strong, "empty"},
      {" \t\r\n", K::Password, "delimiters", Api, "empty"},
      {"\n", K::Header, "", Api, "empty"},
      {"  ", K::SymmetricKey, "", Api, "empty"},
  });
}

TEST(ValuesTable, TemplatesAreNothingEvenForAnApi) {
  check({
      {"%s", K::Password, "", Api, "format string"},
      {"%s:%s", K::ConnectionString, "", Api, "format string"},
      {"password=%s", K::Password, "", Api, "format string"},
      {"%08x%08x", K::Token, "", Api, "format string"},
      {"{}", K::Password, "", Api, "format string"},
      {"{0}", K::Token, "", Api, "format string"},
      {"{{ api_key }}", K::ApiKey, "", Api, "format string"},
      {"Bearer {}", K::Token, "token", Strong, "format string"},
      {"${DB_PASSWORD}", K::Password, "", Api, "variable expansion"},
      {"$DB_PASSWORD", K::Password, "", Api, "variable expansion"},
      {"$(cat secret)", K::Secret, "", Api, "variable expansion"},
      {"%DB_PASSWORD%", K::Password, "", Api, "variable expansion"},
      {"@DB_PASSWORD@", K::Password, "", Api, "variable expansion"},
      {"ENC(bG9yZW0)", K::Password, "", Api, "variable expansion"},
      {"<password>", K::Password, "", Api, "placeholder"},
      {"<your token here>", K::Token, "", Api, "placeholder"},
      {"YOUR_API_KEY", K::ApiKey, "", Api, "placeholder"},
      {"YOUR_APITOKEN", K::Token, "api_token", Strong, "placeholder"},
      {"your-password", K::Password, "", Api, "placeholder"},
      {"INSERT_YOUR_TOKEN", K::Token, "", Api, "placeholder"},
      {"my-api-key-here", K::ApiKey, "", Api, "placeholder"},
      {"REPLACE_ME", K::Password, "", Api, "placeholder"},
      {"TODO: set this", K::Secret, "", Api, "placeholder"},
      {"***", K::Password, "", Api, "mask"},
      {"********", K::Passphrase, "S_passph", Strong, "mask"},
      {"abc***xyz", K::Token, "", Api, "mask"},
      {"xxxxxxxx", K::Password, "", Api, "placeholder"},
      {"XXXX-XXXX-XXXX", K::ApiKey, "", Api, "placeholder"},
      {"sk-...", K::ApiKey, "", Api, "placeholder"},
      {"redacted", K::Token, "", Api, "placeholder"},
      {"null", K::Password, "", Api, "placeholder"},
      {"(null)", K::Password, "", Api, "placeholder"},
  });
}

TEST(ValuesTable, WeakCredentialsAreReportedForAnApi) {
  check({
      {"admin", K::Password, "", Api, Plausible},
      {"admin", K::Password, "password", Strong, "placeholder"},
      {"password", K::Password, "", Api, Plausible},
      {"password", K::Password, "pw", Strong, "key name"},
      {"changeme", K::Password, "", Api, Plausible},
      {"changeme", K::Password, "password", Strong, "placeholder"},
      {"12345678", K::Password, "", Api, Plausible},
      {"12345678", K::Password, "password", Strong, "sequence"},
      {"test", K::Password, "", Api, Plausible},
      {"test", K::Password, "password", Strong, "placeholder"},
      {"secret", K::Secret, "", Api, Plausible},
      {"1", K::Password, "", Api, Plausible},
      {"1", K::Password, "WEB_MODE_PASSWORD", Strong, "too short"},
      {"ab", K::Password, "password", Strong, "too short"},
      {"aaaaaa", K::Password, "password", Strong, "repeated character"},
      {"abc123", K::Password, "password", Strong, "sequence"},
      {"qwertyuiopasdf", K::Password, "password", Strong, "sequence"},
      {"foobar", K::Password, "password", Strong, "placeholder"},
      {"dummy-token-1234567890", K::Token, "token", Strong, "placeholder"},
      {"deadbeefcafebabe", K::SymmetricKey, "aes_key", Strong, "placeholder"},
  });
}

TEST(ValuesTable, TheNameItself) {
  check({
      {"token", K::Token, "kToken", Strong, "same as the name"},
      {"password", K::Password, "password", Strong, "same as the name"},
      {"password", K::Password, "kDefaultPassword", Strong, "same as the name"},
      {"PASSWORD", K::Password, "m_password", Weak, "same as the name"},
      {"password", K::Password, "PASSWORD_FIELD", Strong, "key name"},
      {"db.password", K::Password, "config.db.password", Strong,
       "same as the name"},
      {"api_key", K::ApiKey, "kServiceApiKey", Strong, "same as the name"},
      {"YapKeyPassword", K::Password, "YapKeyPassword", Strong,
       "same as the name"},
      {"password", K::Password, "password", Api, Plausible},
      {"root", K::Password, "rootPassword", Strong, Plausible},
      {"word", K::Password, "password", Strong, Plausible},
  });
}

TEST(ValuesTable, PasswordsOfPeople) {
  check({
      {"TestPassword", K::Password, "password", Strong, Plausible},
      {"NewPassword", K::Password, "password", Strong, Plausible},
      {"SecondPassword", K::Password, "password", Strong, Plausible},
      {"mysecretpassword", K::Password, "password", Strong, Plausible},
      {"TestPassword", K::Password, "passwordManager", Weak, "words"},
      {"ResourceLoader", K::Password, "passwordManager", Weak, "words"},
      {"ZorgoblinFlurp", K::Password, "passwordManager", Weak, "code name"},
      {"glBinormal3dEXT", K::Password, "passwordManager", Weak, "code name"},
      {"TOKENIZERS", K::Password, "passwordManager", Weak, "code name"},
      {"fibonacci", K::Password, "ADMIN_PASS", Strong, Plausible},
      {"fibonacci", K::Password, "pass", Weak, Plausible},
      {"coredbpassword", K::Password, "CoreDataPassword", Strong, Plausible},
      {"TheUnknown", K::Password, "YapValuePassword", Strong, Plausible},
      {"blue monkey", K::Password, "password", Strong, Plausible},
      {"correct horse battery staple", K::Passphrase, "passphrase", Strong,
       Plausible},
      {"correct horse battery staple", K::Password, "password", Strong,
       "prose"},
      {"correct horse battery staple", K::Passphrase, "phrase", Weak, "words"},
      {"Passphrase for the private key", K::Passphrase, "passphrase", Strong,
       "label"},
      {"Unlocks the wallet of its owner.", K::Passphrase, "passphrase", Strong,
       "prose"},
      {"83610274", K::Password, "password", Strong, Plausible},
      {"hunter42!\n", K::Password, "password", Strong, Plausible},
      {"hunter42! ", K::Password, "password", Strong, "text fragment"},
      {std::string(201, 'k') + "1", K::Password, "password", Strong,
       "long text"},
      {std::string(201, 'k') + "1", K::Password, "password", Api, Plausible},
  });
}

TEST(ValuesTable, Pins) {
  check({
      {"4711", K::Pin, "pin", Strong, Plausible},
      {"0815-4711", K::Pin, "pin", Strong, Plausible},
      {"1234", K::Pin, "pin", Strong, Plausible},
      {"1234", K::Pin, "pin", Weak, "sequence"},
      {"0000", K::Pin, "", Api, Plausible},
      {"13", K::Pin, "pin", Strong, "not a PIN"},
      {"GPIO17", K::Pin, "pin", Strong, "not a PIN"},
      {"1234567890123", K::Pin, "pin", Strong, "not a PIN"},
      {"Enter your PIN", K::Pin, "pin", Strong, "placeholder"},
  });
}

TEST(ValuesTable, TextForPeopleToRead) {
  check({
      {"Enter the magic", K::Password, "password", Strong, "message"},
      {"Invalid password!", K::Password, "password", Strong, "message"},
      {"Incorrect Password", K::Password, "password", Strong, "identifier"},
      {"Account name or password is not correct.", K::Password, "password",
       Strong, "label"},
      {"Malformed session key.", K::SymmetricKey, "sessionKey", Strong,
       "label"},
      {"API token", K::Token, "token", Strong, "label"},
      {"Console height", K::Password, "password", Strong, "label"},
      {"Password:", K::Password, "login", Strong, "key name"},
      {"PIN (4 digits):", K::Password, "login", Strong, "prompt"},
      {"Forgot it?", K::Password, "password", Strong, "prompt"},
      {"Checking the account of the visitor...", K::Password, "password",
       Strong, "message"},
      {"The quick brown fox jumps", K::Password, "password", Strong, "label"},
      {"it was the best of times", K::Password, "password", Strong, "prose"},
      {"line one\nline two", K::Password, "password", Strong, "prose"},
      {"\u8bf7\u8f93\u5165\u5bc6\u7801", K::Password, "password", Strong,
       "prose"},
      {"<b>Password</b>", K::Password, "password", Strong, "markup"},
      {"SELECT password FROM users", K::Password, "password", Strong, "SQL"},
      {"UPDATE auth set name = ?, password = ?", K::Password, "password",
       Strong, "SQL"},
      {"{\"password\": \"", K::Password, "body", Strong, "key name"},
      {"{\"token\":\"\", \"user\":1}", K::Token, "token", Strong,
       "structured text"},
      {"login.password.label", K::Password, "password", Strong, "key name"},
      {"settings.security.title", K::Password, "password", Strong,
       "translation key"},
      {"Missing facebook accessToken.", K::Token, "accessToken", Strong,
       "message"},
      {"several words that say nothing", K::Token, "token", Weak, "prose"},
  });
}

TEST(ValuesTable, NamesOfThings) {
  check({
      {"user_password", K::Password, "password", Strong, "key name"},
      {"new_password_1", K::Password, "password", Strong, "key name"},
      {"adminPass", K::Password, "Password", Strong, "key name"},
      {"mqttPassword", K::Password, "Password", Strong, "key name"},
      {"tspkKey", K::ApiKey, "ApiKey", Strong, "key name"},
      {"sessionKey", K::Token, "GoatSessionTokenKey", Strong, "key name"},
      {"--password", K::Password, "password", Strong, "same as the name"},
      {"--auth-file", K::Password, "password", Strong, "option name"},
      {"password:", K::Password, "password", Strong, "same as the name"},
      {" password=", K::Password, "connStr", Strong, "key name"},
      {"X-Auth-Token", K::Token, "token", Strong, "header name"},
      {"Authorization", K::Token, "token", Strong, "header name"},
      {"Accept: text/html", K::Token, "token", Strong, "header"},
      {"Bearer ", K::Token, "token", Strong, "authentication scheme"},
      {"DB_PASSWORD", K::Password, "password", Strong, "constant name"},
      {"kPassword", K::Password, "pw", Strong, "key name"},
      {"ChangePassword", K::Password, "password", Strong, "identifier"},
      {"passwordLineEdit", K::Password, "password", Strong, "key name"},
      {"QLineEdit", K::Password, "password", Strong, "widget name"},
      {"getPassword()", K::Password, "password", Strong, "identifier"},
      {"Auth::token", K::Token, "token", Strong, "identifier"},
      {"enable_dynamic_shadows", K::Password, "password", Strong, "key name"},
      {"accessTokenProvider", K::Token, "token", Strong, "key name"},
      {"RefreshEndpointHandler", K::Token, "token", Strong, "widget name"},
      {"VoxelManipulatorSnapshot", K::Token, "token", Weak, "not random"},
      {"client_secret_post", K::Secret, "client_secret", Strong, "key name"},
      {"user_password", K::Password, "", Api, Plausible},
      {"TOKEN_EOF", K::Token, "token", Weak, "constant name"},
      {"_ZN7credtidy6Secret4wipeEv", K::Token, "token", Weak, "mangled name"},
  });
}

TEST(ValuesTable, ThingsWithAShape) {
  check({
      {"https://login.acme.net/oauth/v2", K::Token, "token", Strong, "URL"},
      {"https://user:hunter42@host/", K::Password, "password", Strong,
       Plausible},
      {"mailto:a@b.c", K::Password, "password", Strong, "URL"},
      {"/etc/passwd", K::Password, "password", Strong, "path"},
      {"~/.ssh/id_rsa", K::PrivateKey, "private_key", Strong, "path"},
      {"C:\\keys\\server.pem", K::PrivateKey, "private_key", Strong, "path"},
      {"secrets/token", K::Token, "token", Strong, "key name"},
      {"config/files/server", K::Token, "token", Strong, "path"},
      {"passwd.txt", K::Password, "password", Strong, "key name"},
      {"wordlist.txt", K::Password, "password", Strong, "file name"},
      {"server-2.pem", K::PrivateKey, "key", Weak, "file name"},
      {"application/json", K::Token, "token", Weak, "MIME type"},
      {"someone@example.org", K::Password, "password", Strong,
       "e-mail address"},
      {"192.168.4.1", K::Password, "ap_password", Strong, "address"},
      {"localhost:1883", K::Password, "password", Strong, "address"},
      {"v1.2.3-rc1", K::Token, "token", Strong, "version"},
      {"2024-01-31T10:00:00Z", K::Token, "token", Weak, "date"},
      {"0xDEA1BEE5DEAFBEE2", K::Token, "token", Weak, "number"},
      {"18446744073709551615", K::Token, "token", Weak, "number"},
      {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
       K::SymmetricKey, "key", Weak, "alphabet"},
      {"0123456789abcdef", K::Token, "token", Weak, "placeholder"},
      {"0123456789abcdefABCDEF", K::Password, "password", Strong, "alphabet"},
      {"()[];,", K::Password, "password", Strong, "alphabet"},
      {"ECDHE-RSA-AES128-GCM-SHA256", K::SymmetricKey, "key", Strong,
       "algorithm name"},
      {"AES/CBC/PKCS5Padding", K::Token, "token", Weak, "algorithm name"},
      {"1.2.840.113549.1.1.11", K::Token, "token", Weak, "object identifier"},
      {"sha256-" + draw(Base64, 43) + "=", K::Token, "token", Strong, "digest"},
      {draw(Hex, 40), K::Token, "commitHash", Strong, "digest"},
      {draw(Hex, 40), K::Token, "token", Strong, Plausible},
      {"^[A-Za-z0-9]+$", K::Password, "password", Strong, "regular expression"},
      {"-----BEGIN CERTIFICATE-----", K::PrivateKey, "key", Strong,
       "public material"},
      {"-----BEGIN PUBLIC KEY-----\n" + draw(Base64, 64), K::PrivateKey, "key",
       Api, "public material"},
      {"ssh-ed25519 " + draw(Base64, 60), K::PrivateKey, "key", Strong,
       "public material"},
      {"data:image/png;base64,iVBORw0KGgo=", K::Token, "token", Weak, "URL"},
      {"\x1b[0m", K::Password, "password", Strong, "control characters"},
  });
}

TEST(ValuesTable, Uuids) {
  // Random, but with the dashes of a UUID.
  std::string Uuid = draw(Hex, 8) + "-" + draw(Hex, 4) + "-4" + draw(Hex, 3) +
                     "-a" + draw(Hex, 3) + "-" + draw(Hex, 12, 2);
  check({
      {Uuid, K::ApiKey, "api_key", Strong, Plausible},
      {Uuid, K::Token, "token", Api, Plausible},
      {Uuid, K::Secret, "client_secret", Strong, Plausible},
      {Uuid, K::Token, "token", Weak, "UUID"},
      {Uuid, K::Password, "password", Strong, "UUID"},
      {Uuid, K::Password, "", Api, Plausible},
      {Uuid, K::PrivateKey, "private_key", Strong, "UUID"},
      {"00000000-0000-0000-0000-000000000000", K::ApiKey, "", Api, "UUID"},
      {"258EAFA5-E914-47DA-95CA-C5AB0DC85B11", K::ApiKey, "key", Api, "UUID"},
  });
}

TEST(ValuesTable, TokensOfMachines) {
  check({
      {draw(Base62, 32), K::Token, "token", Weak, Plausible},
      {draw(Base62, 12), K::Token, "token", Weak, "too short"},
      {draw(Base62, 12), K::Token, "token", Strong, Plausible},
      {draw(Base62, 7), K::Token, "token", Strong, "too short"},
      {draw(Base62, 7), K::Token, "", Api, Plausible},
      {"Bearer " + draw(Base62, 40), K::Token, "token", Weak, Plausible},
      {"close", K::Token, "_close_token", Strong, "words"},
      {"sep", K::Token, "_sep_token", Strong, "too short"},
      {"wifinoscan", K::Token, "_wifinoscan_token", Strong, "words"},
      {draw(Digits, 20), K::Token, "token", Strong, "number"},
      {draw(Hex, 12) + "aaaaaaaaaaaa", K::Token, "token", Strong, "sequence"},
      {"abababababababababab", K::Token, "token", Weak, "sequence"},
      {"kqkqwkqkqkqkwkqkqkq", K::Token, "token", Weak, "low entropy"},
      {draw(Typed, 24), K::Token, "token", Weak, "source text"},
      {draw(Typed, 24), K::Secret, "client_secret", Strong, Plausible},
      {"s3cr3t-value-42", K::Secret, "client_secret", Strong, Plausible},
      {"MyFlower2024", K::Secret, "jwt_secret", Strong, Plausible},
      {"s3cr3t-value-42", K::Secret, "client_secret", Weak, "too short"},
      {"MyFlowerPower", K::Secret, "jwt_secret", Strong, "not random"},
      {"sqlite3Fts5Rename", K::Secret, "secret", Strong, "not random"},
      // Typed at random by a person.
      {"fkdjkjxeri" + std::string("oxicoxci3434"), K::Token, "csrfToken",
       Strong, Plausible},
      {"\u7b80\u4f53\u4e2d\u6587\u7b80\u4f53", K::Token, "token", Strong,
       "prose"},
      {"three little words", K::Token, "token", Strong, "prose"},
      {"mytoken", K::Token, "", Api, Plausible},
  });
}

TEST(ValuesTable, PrivateKeys) {
  std::string Begin = "-----BEGIN " + std::string("RSA PRIVATE KEY-----");
  std::string End = "-----END " + std::string("RSA PRIVATE KEY-----\n");
  std::string Body = draw(Base64, 64, 1) + "\n" + draw(Base64, 64, 2) + "\n";
  check({
      {Begin + "\n" + Body + End, K::PrivateKey, "key", Weak, Plausible},
      {Begin + "\n" + Body, K::PrivateKey, "key", Strong, Plausible},
      {Begin, K::PrivateKey, "key", Api, "PEM marker"},
      {Begin + "\n" + "the key goes in this place\n" + End, K::PrivateKey,
       "key", Strong, "label"},
      {Begin + "\n" + draw(Base64, 20) + "\n" + End, K::PrivateKey, "key",
       Strong, "PEM marker"},
      {Begin +
           "\nThis is where the key of the server would stand, if there "
           "were one in this file\n" +
           End,
       K::PrivateKey, "key", Strong, "words"},
      {Begin +
           "\nDasisteintextderandiestellevonetwasgeheimemgeschriebenwurde\n" +
           End,
       K::PrivateKey, "key", Strong, "not random"},
      {drawBytes(120), K::PrivateKey, "key", Strong, Plausible},
  });
}

TEST(ValuesTable, BytesOfCryptography) {
  std::string Zero(16, '\0');
  check({
      {Zero, K::Iv, "", Api, Plausible},
      {Zero, K::Iv, "iv", Strong, "repeated byte"},
      {Zero, K::SymmetricKey, "", Api, Plausible},
      {std::string(32, '\xff'), K::SymmetricKey, "aes_key", Strong,
       "repeated byte"},
      {bytes("000102030405060708090a0b0c0d0e0f"), K::SymmetricKey, "aes_key",
       Strong, "sequence"},
      {bytes("000102030405060708090a0b0c0d0e0f"), K::SymmetricKey, "", Api,
       Plausible},
      {bytes("0f0e0d0c0b0a09080706050403020100"), K::Iv, "iv", Strong,
       "sequence"},
      {"000102030405060708090a0b0c0d0e0f", K::SymmetricKey, "aes_key", Strong,
       "sequence"},
      {"00000000000000000000000000000000", K::Iv, "iv", Strong, "placeholder"},
      {"77777777777777777777777777777777", K::Iv, "iv", Strong,
       "repeated character"},
      {drawBytes(16), K::SymmetricKey, "aes_key", Strong, Plausible},
      {drawBytes(16), K::SymmetricKey, "key", Weak, Plausible},
      {drawBytes(7), K::SymmetricKey, "aes_key", Strong, "too short"},
      {drawBytes(8), K::Iv, "iv", Strong, Plausible},
      {drawBytes(8), K::Iv, "iv", Weak, Plausible},
      {drawBytes(8), K::SymmetricKey, "key", Weak, "data"},
      {drawBytes(256), K::SymmetricKey, "key", Weak, "data"},
      {bytes("00000100000200000003000004000005"), K::SymmetricKey, "key", Weak,
       "low entropy"},
      {drawBytes(5000), K::SymmetricKey, "aes_key", Strong, "long data"},
      {draw(Hex, 32), K::SymmetricKey, "aes_key", Strong, Plausible},
      {draw(Hex, 32), K::SymmetricKey, "key", Weak, Plausible},
      {draw(Base64, 43) + "=", K::SymmetricKey, "aes_key", Strong, Plausible},
      {draw(Letters, 20), K::SymmetricKey, "aes_key", Strong, Plausible},
      {"myencrytionkey", K::SymmetricKey, "encryptionKey", Strong, Plausible},
      {"ThisIsASecretKey", K::SymmetricKey, "aes_key", Strong, Plausible},
      {"DefaultSettings", K::SymmetricKey, "encryptionKey", Strong,
       "code name"},
      {"encryption_key", K::SymmetricKey, "encryptionKey", Strong,
       "same as the name"},
      {"value for the first range", K::SymmetricKey, "aes_key", Strong,
       "prose"},
      {"pepper", K::Salt, "salt", Strong, Plausible},
      {"abc", K::Salt, "password_salt", Strong, "placeholder"},
      {"xyq", K::Salt, "password_salt", Strong, "too short"},
      {"0123456789", K::Salt, "salt", Strong, "sequence"},
      {"0123456789", K::Salt, "", Api, Plausible},
  });
}

TEST(ValuesTable, PublishedTestVectors) {
  constexpr StringLiteral Vector = "published test vector";
  check({
      {bytes("2b7e151628aed2a6abf7158809cf4f3c"), K::SymmetricKey, "key",
       Strong, Vector},
      {bytes("2b7e151628aed2a6abf7158809cf4f3c"), K::SymmetricKey, "", Api,
       Vector},
      {"2B 7E 15 16 28 AE D2 A6 AB F7 15 88 09 CF 4F 3C", K::SymmetricKey, "",
       Api, Vector},
      {"0x2b,0x7e,0x15,0x16,0x28,0xae,0xd2,0xa6,0xab,0xf7,0x15,0x88,0x09,"
       "0xcf,0x4f,0x3c",
       K::SymmetricKey, "", Api, Vector},
      {bytes("cafebabefacedbaddecaf888"), K::Nonce, "nonce", Strong, Vector},
      {std::string(20, '\x0b'), K::Secret, "key", Strong, Vector},
      {"Jefe", K::SymmetricKey, "", Api, Vector},
      {"Jefe", K::Password, "", Api, Plausible},
      {"12345678901234567890", K::Secret, "", Api, Vector},
      {bytes("070000004041424344454647"), K::Nonce, "", Api, Vector},
      {bytes("133457799bbcdff1"), K::SymmetricKey, "", Api, Vector},
      {"passwordPASSWORDpassword", K::Password, "", Api, Plausible},
  });
}

TEST(ValuesTable, ConnectionStringsAndHeadersAreTakenApartElsewhere) {
  check({
      {"postgres://app:hunter42@db/x", K::ConnectionString, "url", Weak,
       Plausible},
      {"https://example.org/", K::ConnectionString, "url", Strong, Plausible},
      {"user=app password=%s", K::ConnectionString, "dsn", Strong, Plausible},
      {"${DATABASE_URL}", K::ConnectionString, "url", Strong,
       "variable expansion"},
      {"Authorization: Basic YWRtaW4=", K::Header, "header", Strong, Plausible},
      {"%s: %s", K::Header, "header", Strong, "format string"},
      {"password", K::Header, "password", Strong, Plausible},
  });
}

TEST(ValuesTable, WhatIsNoCredential) {
  check({
      {draw(Base62, 32), K::None, "x", Api, "value"},
      {draw(Base62, 32), K::Hash, "passwordHash", Strong,
       "hash of a credential"},
      {draw(Base62, 32), K::Public, "publicKey", Strong, "public value"},
      {draw(Base62, 32), K::Metadata, "passwordLabel", Strong,
       "metadata of a credential"},
  });
}

} // namespace
