//===- LoaderTokens.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderEntries.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

static constexpr Choice<TokenVerifier> Verifiers[] = {
    {"none", TokenVerifier::None},
    {"crc32-base62", TokenVerifier::Crc32Base62},
    {"crc32-hex", TokenVerifier::Crc32Hex},
    {"crc32-little-hex", TokenVerifier::Crc32LittleHex},
    {"base64-json", TokenVerifier::Base64Json},
    {"base64-prefix", TokenVerifier::Base64Prefix},
    {"number-colon-random", TokenVerifier::NumberColonRandom},
    {"base58check", TokenVerifier::Base58Check},
    {"base58-bytes", TokenVerifier::Base58Bytes},
    {"bech32", TokenVerifier::Bech32},
    {"nats-seed", TokenVerifier::NatsSeed},
    {"gitlab-routable", TokenVerifier::GitLabRoutable},
    {"discord-snowflake", TokenVerifier::DiscordSnowflake},
    {"jwt", TokenVerifier::Jwt},
    {"aws-key-id", TokenVerifier::AwsKeyId},
    {"pem-key", TokenVerifier::PemKey},
    {"der-key", TokenVerifier::DerKey},
    {"secp256k1", TokenVerifier::Secp256k1},
    {"macaroon", TokenVerifier::Macaroon},
};

static bool needsKeys(TokenVerifier Verifier) {
  return Verifier == TokenVerifier::Base64Json ||
         Verifier == TokenVerifier::Base64Prefix ||
         Verifier == TokenVerifier::Base58Bytes ||
         Verifier == TokenVerifier::Macaroon;
}

static std::string checkKeyword(StringRef Keyword) {
  // Shorter ones stop the one pass over the text too often.
  constexpr size_t Shortest = 3;
  if (Keyword.size() >= Shortest)
    return {};
  return "keyword " + quoted(Keyword) + " is shorter than 3 characters";
}

static void readToken(Schema &S, const Node &Entry, StringRef Vendor,
                      UsedIds &Used) {
  TokenRecord Record;
  Record.Vendor = Vendor;
  ExampleSet Set = S.exampleSet(ExampleSet::Of::Token, Entry);
  if (!S.map(Entry, "a token entry",
             {{"id", S.id(Record.Id, Used.Tokens), Required},
              {"name", S.text(Record.Name), Required},
              {"vendor", S.text(Record.Vendor)},
              {"kind", S.choice(Record.Kind, kinds())},
              {"severity", S.choice(Record.Level, severities())},
              {"pattern", S.pattern(Record.Pattern, /*IsSearched=*/true),
               Required},
              {"keywords", S.texts(Record.Keywords, checkKeyword), Required},
              {"prefix", S.text(Record.PublicPrefix)},
              {"verify", S.choice<TokenVerifier>(Record.Verifier, Verifiers)},
              {"keys", S.texts(Record.VerifierKeys)},
              {"entropy", S.number(Record.MinEntropy, 0.0F, 8.0F)},
              {"nearby", S.phrases(Record.Nearby)},
              {"examples", S.examples(Set.Examples, Set.ExamplePlaces,
                                      Schema::PiecesAlone)},
              {"counterexamples",
               S.examples(Set.CounterExamples, Set.CounterExamplePlaces)}}))
    return;
  if (Record.Vendor.empty())
    S.error(Entry, "a token entry needs 'vendor', of its own or of the file");
  if (needsKeys(Record.Verifier) && Record.VerifierKeys.empty())
    S.error(Entry, "this verifier needs 'keys'");
  if (!needsKeys(Record.Verifier) && !Record.VerifierKeys.empty())
    S.error(Entry, "'keys' is given, but this verifier has no use for them");
  S.commit(S.records().Tokens, Record, std::move(Set));
}

void readTokens(Schema &S, const Node &List, StringRef Vendor, UsedIds &Used) {
  S.list(List, "a list of token entries",
         [&](const Node &Entry) { readToken(S, Entry, Vendor, Used); });
}

} // namespace credtidy::catalogue::loader
