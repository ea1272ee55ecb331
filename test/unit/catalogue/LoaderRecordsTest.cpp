//===- LoaderRecordsTest.cpp ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderTesting.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;
using namespace credtidy::catalogue::testing;

namespace {

using Texts = std::vector<StringRef>;
using Strings = std::vector<std::string>;

Texts texts(ArrayRef<StringRef> List) { return List.vec(); }

TEST(LoaderRecords, Name) {
  Document Loaded = load("names:\n"
                         "  - id: api-key\n"
                         "    kind: api-key\n"
                         "    confidence: medium\n"
                         "    phrases: [api key, appkey]\n"
                         "    examples: [apiKey, [app, Key]]\n"
                         "    counterexamples: [apiKeyLabel]\n");
  ASSERT_EQ(Loaded.Records.Names.size(), 1U);
  const NameRecord &Record = Loaded.Records.Names[0];
  EXPECT_EQ(Record.Id, "api-key");
  EXPECT_EQ(Record.Kind, CredentialKind::ApiKey);
  EXPECT_EQ(Record.Strength, Confidence::Medium);
  EXPECT_EQ(texts(Record.Phrases), (Texts{"api key", "appkey"}));

  ASSERT_EQ(Loaded.Examples.size(), 1U);
  const ExampleSet &Set = Loaded.Examples[0];
  EXPECT_EQ(Set.Type, ExampleSet::Of::Name);
  EXPECT_EQ(Set.Index, 0U);
  EXPECT_EQ(Set.Line, 2U);
  EXPECT_EQ(Set.Column, 5U);
  EXPECT_EQ(Set.Examples, (Strings{"apiKey", "appKey"}));
  EXPECT_EQ(Set.CounterExamples, (Strings{"apiKeyLabel"}));
  using Places = std::vector<std::pair<unsigned, unsigned>>;
  EXPECT_EQ(Set.ExamplePlaces, (Places{{6, 16}, {6, 24}}));
  EXPECT_EQ(Set.CounterExamplePlaces, (Places{{7, 23}}));
}

TEST(LoaderRecords, NameDefaults) {
  Document Loaded = load("names:\n"
                         "  - { id: pin, kind: pin, phrases: [pin] }\n");
  EXPECT_EQ(Loaded.Records.Names[0].Strength, Confidence::High);
  EXPECT_TRUE(Loaded.Examples[0].Examples.empty());
}

TEST(LoaderRecords, EveryKind) {
  std::string Text = "names:\n";
  const auto Last = unsigned(CredentialKind::Metadata);
  for (unsigned I = 0; I <= Last; ++I)
    Text += "  - { id: n" + std::to_string(I) +
            ", kind: " + toString(CredentialKind(I)).str() +
            ", phrases: [x] }\n";
  Document Loaded = load(Text);
  ASSERT_EQ(Loaded.Records.Names.size(), Last + 1);
  for (unsigned I = 0; I <= Last; ++I)
    EXPECT_EQ(Loaded.Records.Names[I].Kind, CredentialKind(I));
}

TEST(LoaderRecords, Modifier) {
  Document Loaded = load("modifiers:\n"
                         "  - id: label\n"
                         "    effect: metadata\n"
                         "    phrases: [label]\n"
                         "  - id: foreign\n"
                         "    effect: negate\n"
                         "    position: before\n"
                         "    kinds: [symmetric-key, private-key]\n"
                         "    phrases: [foreign]\n");
  ASSERT_EQ(Loaded.Records.Modifiers.size(), 2U);
  const ModifierRecord &Label = Loaded.Records.Modifiers[0];
  EXPECT_EQ(Label.Effect, ModifierEffect::Metadata);
  EXPECT_EQ(Label.Position, ModifierPosition::After);
  EXPECT_TRUE(Label.Kinds.empty());
  const ModifierRecord &Foreign = Loaded.Records.Modifiers[1];
  EXPECT_EQ(Foreign.Id, "foreign");
  EXPECT_EQ(Foreign.Effect, ModifierEffect::Negate);
  EXPECT_EQ(Foreign.Position, ModifierPosition::Before);
  EXPECT_EQ(Foreign.Kinds.vec(), (std::vector{CredentialKind::SymmetricKey,
                                              CredentialKind::PrivateKey}));
  EXPECT_EQ(texts(Foreign.Phrases), (Texts{"foreign"}));
}

TEST(LoaderRecords, Verifiers) {
  Document Loaded = load("verifiers:\n"
                         "  - id: mac\n"
                         "    kind: secret\n"
                         "    phrases: [hmac]\n"
                         "verifier-modifiers:\n"
                         "  - id: earlier\n"
                         "    effect: negate\n"
                         "    position: anywhere\n"
                         "    phrases: [last]\n"
                         "verifying-functions:\n"
                         "  - id: verify\n"
                         "    kind: secret\n"
                         "    confidence: low\n"
                         "    phrases: [verify]\n");
  EXPECT_TRUE(Loaded.Records.Names.empty());
  EXPECT_TRUE(Loaded.Records.Modifiers.empty());
  ASSERT_EQ(Loaded.Records.Verifiers.size(), 1U);
  ASSERT_EQ(Loaded.Records.VerifierModifiers.size(), 1U);
  ASSERT_EQ(Loaded.Records.VerifyingFunctions.size(), 1U);
  EXPECT_EQ(Loaded.Records.VerifyingFunctions[0].Strength,
            credtidy::Confidence::Low);

  // They decide on what is compared, and on nothing else.
  Catalogue Whole(Loaded.Records);
  EXPECT_TRUE(Whole.verifiers().classify("expectedHmac").isCredential());
  EXPECT_FALSE(Whole.verifiers().classify("lastHmac").isCredential());
  EXPECT_TRUE(Whole.verifyingFunctions().classify("verify").isCredential());
  EXPECT_FALSE(
      Whole.verifyingFunctions().classify("verifyLast").isCredential());
  EXPECT_FALSE(Whole.names().classify("expectedHmac").isCredential());
}

TEST(LoaderRecords, Values) {
  Document Loaded = load("values:\n"
                         "  - id: uuid\n"
                         "    class: UUID\n"
                         "    pattern: '[0-9a-f]{8}-x'\n"
                         "    kinds: [token]\n"
                         "    only-name-evidence: true\n"
                         "  - id: word\n"
                         "    class: placeholder\n"
                         "    words: [changeme, 'null', true, 42]\n"
                         "    match: covers\n"
                         "  - id: vector\n"
                         "    class: test vector\n"
                         "    bytes: ['0001fF']\n");
  ASSERT_EQ(Loaded.Records.Values.size(), 3U);
  const ValueRecord &Uuid = Loaded.Records.Values[0];
  EXPECT_EQ(Uuid.Id, "uuid");
  EXPECT_EQ(Uuid.Class, "UUID");
  EXPECT_EQ(Uuid.Pattern, "[0-9a-f]{8}-x");
  EXPECT_EQ(Uuid.Kinds.vec(), (std::vector{CredentialKind::Token}));
  EXPECT_TRUE(Uuid.NameEvidenceOnly);
  const ValueRecord &Word = Loaded.Records.Values[1];
  EXPECT_EQ(texts(Word.Words), (Texts{"changeme", "null", "true", "42"}));
  EXPECT_EQ(Word.Match, WordMatch::Covers);
  EXPECT_FALSE(Word.NameEvidenceOnly);
  const ValueRecord &Vector = Loaded.Records.Values[2];
  EXPECT_EQ(texts(Vector.Bytes), (Texts{"0001fF"}));
}

TEST(LoaderRecords, Token) {
  Document Loaded = load("tokens:\n"
                         "  - id: acme-key\n"
                         "    name: Acme key\n"
                         "    kind: api-key\n"
                         "    severity: critical\n"
                         "    pattern: '\\b(acme_[0-9a-z]{8})\\b'\n"
                         "    keywords: [acme_]\n"
                         "    prefix: acme_\n"
                         "    verify: base64-json\n"
                         "    keys: [id, key]\n"
                         "    entropy: 2.5\n"
                         "    nearby: [acme]\n"
                         "    examples:\n"
                         "      - [ac, 'me_', 12, ab34cd]\n"
                         "    counterexamples: [acme]\n"
                         "  - id: other\n"
                         "    vendor: Other\n"
                         "    name: Other key\n"
                         "    pattern: other\n"
                         "    keywords: [other]\n"
                         "vendor: Acme\n"
                         "docs: https://acme.example/\n");
  ASSERT_EQ(Loaded.Records.Tokens.size(), 2U);
  const TokenRecord &Token = Loaded.Records.Tokens[0];
  EXPECT_EQ(Token.Id, "acme-key");
  EXPECT_EQ(Token.Name, "Acme key");
  EXPECT_EQ(Token.Vendor, "Acme");
  EXPECT_EQ(Token.Kind, CredentialKind::ApiKey);
  EXPECT_EQ(Token.Level, Severity::Critical);
  EXPECT_EQ(Token.Pattern, "\\b(acme_[0-9a-z]{8})\\b");
  EXPECT_EQ(texts(Token.Keywords), (Texts{"acme_"}));
  EXPECT_EQ(Token.PublicPrefix, "acme_");
  EXPECT_EQ(Token.Verifier, TokenVerifier::Base64Json);
  EXPECT_EQ(texts(Token.VerifierKeys), (Texts{"id", "key"}));
  EXPECT_FLOAT_EQ(Token.MinEntropy, 2.5F);
  EXPECT_EQ(texts(Token.Nearby), (Texts{"acme"}));
  EXPECT_EQ(Loaded.Examples[0].Examples, (Strings{"acme_12ab34cd"}));

  const TokenRecord &Other = Loaded.Records.Tokens[1];
  EXPECT_EQ(Other.Vendor, "Other");
  EXPECT_EQ(Other.Kind, CredentialKind::Token);
  EXPECT_EQ(Other.Level, Severity::High);
  EXPECT_EQ(Other.Verifier, TokenVerifier::None);
  EXPECT_EQ(Other.MinEntropy, 0.0F);
}

TEST(LoaderRecords, EveryVerifier) {
  const char *Words[] = {"none",
                         "crc32-base62",
                         "crc32-hex",
                         "crc32-little-hex",
                         "base64-json",
                         "base64-prefix",
                         "number-colon-random",
                         "base58check",
                         "base58-bytes",
                         "bech32",
                         "nats-seed",
                         "gitlab-routable",
                         "discord-snowflake",
                         "jwt",
                         "aws-key-id",
                         "pem-key",
                         "der-key",
                         "secp256k1",
                         "macaroon"};
  const auto Last = unsigned(TokenVerifier::Macaroon);
  ASSERT_EQ(std::size(Words), Last + 1);
  for (unsigned I = 0; I <= Last; ++I) {
    auto Verifier = TokenVerifier(I);
    bool Keys = Verifier == TokenVerifier::Base64Json ||
                Verifier == TokenVerifier::Base64Prefix ||
                Verifier == TokenVerifier::Base58Bytes ||
                Verifier == TokenVerifier::Macaroon;
    Document Loaded = load(std::string("vendor: V\n"
                                       "tokens:\n"
                                       "  - id: a\n"
                                       "    name: A\n"
                                       "    pattern: abc\n"
                                       "    keywords: [abc]\n"
                                       "    verify: ") +
                           Words[I] + (Keys ? "\n    keys: [k]\n" : "\n"));
    EXPECT_EQ(Loaded.Records.Tokens[0].Verifier, Verifier) << Words[I];
  }
}

TEST(LoaderRecords, ProjectFile) {
  Document Loaded = load("inherit: true\n"
                         "names:\n"
                         "  - { id: pin, kind: pin, phrases: [pin] }\n"
                         "modifiers:\n"
                         "  - { id: pad, effect: negate, phrases: [pad] }\n"
                         "values:\n"
                         "  - { id: dots, class: mask, words: ['...'] }\n"
                         "tokens:\n"
                         "  - { id: t, vendor: V, name: T, pattern: abc,\n"
                         "      keywords: [abc] }\n"
                         "apis:\n"
                         "  - library: one\n"
                         "    docs: https://one.example/\n"
                         "    functions:\n"
                         "      - { name: f, log: { argument: 0 } }\n"
                         "  - library: two\n"
                         "    macros:\n"
                         "      - { name: M, log: { argument: 0 } }\n",
                         ".credtidy.yaml");
  EXPECT_EQ(Loaded.Records.Names.size(), 1U);
  EXPECT_EQ(Loaded.Records.Modifiers.size(), 1U);
  EXPECT_EQ(Loaded.Records.Values.size(), 1U);
  EXPECT_EQ(Loaded.Records.Tokens.size(), 1U);
  ASSERT_EQ(Loaded.Records.Apis.size(), 2U);
  EXPECT_EQ(Loaded.Records.Apis[0].Library, "one");
  EXPECT_EQ(Loaded.Records.Apis[0].Docs, "https://one.example/");
  EXPECT_EQ(Loaded.Records.Apis[1].Library, "two");
  EXPECT_EQ(Loaded.Records.Apis[1].Docs, "");
}

TEST(LoaderRecords, TextOutlivesTheFile) {
  Document Kept;
  {
    std::string Text = "names:\n"
                       "  - { id: long-enough-for-the-heap-and-more, kind: "
                       "pin, phrases: [also long enough for the heap] }\n";
    Kept = load(Text);
    Text.assign(Text.size(), 'x');
  }
  EXPECT_EQ(Kept.Records.Names[0].Id, "long-enough-for-the-heap-and-more");
  EXPECT_EQ(Kept.Records.Names[0].Phrases[0], "also long enough for the heap");
}

TEST(LoaderRecords, Append) {
  Document One = load("names:\n"
                      "  - { id: a, kind: pin, phrases: [a] }\n");
  Document Two = load("names:\n"
                      "  - { id: b, kind: pin, phrases: [b] }\n"
                      "values:\n"
                      "  - { id: dots, class: mask, words: ['...'] }\n");
  RecordSet Both = One.Records;
  Both.append(Two.Records);
  ASSERT_EQ(Both.Names.size(), 2U);
  EXPECT_EQ(Both.Names[0].Id, "a");
  EXPECT_EQ(Both.Names[1].Id, "b");
  EXPECT_EQ(Both.Values.size(), 1U);
}

} // namespace
