//===- TokenFuzzer.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Any text through the token matcher, and through every verifier as if it were
// the token. Besides what the sanitizers see, matches have to lie within the
// text, in order and without overlap.
//
//===----------------------------------------------------------------------===//

#include "../../checks/catalogue/PatternWidth.h"
#include "credtidy/catalogue/Codecs.h"
#include "credtidy/catalogue/Tokens.h"
#include <cstdlib>

using namespace llvm;
using namespace credtidy::catalogue;

namespace {

struct Format {
  StringRef Pattern;
  StringRef Keyword;
  TokenVerifier Verifier;
  StringRef Key = "";
  StringRef Nearby = "";
};

// One for each verifier, with patterns of every shape: bounded and not, the
// keyword in front, in the middle and at the end.
constexpr Format Formats[] = {
    {R"(\b(ghp_[0-9A-Za-z]{36})\b)", "ghp_", TokenVerifier::Crc32Base62},
    {R"(ATATT3[\w=-]{20,}[0-9A-F]{8})", "ATATT3", TokenVerifier::Crc32Hex},
    {R"(glsa_\w{4,40}_[0-9a-f]{8})", "glsa_", TokenVerifier::Crc32LittleHex},
    {R"(\b(glc_[\w+/-]+={0,2}))", "glc_", TokenVerifier::Base64Json, "o"},
    {R"(cmVmdGtuO[\w]{4,60})", "cmVmdGtuO", TokenVerifier::Base64Prefix,
     "reftkn:"},
    {R"(BBDC-[\w+/=-]{10,60})", "BBDC-", TokenVerifier::NumberColonRandom},
    {R"(\bxprv[1-9A-HJ-NP-Za-km-z]{20,108})", "xprv",
     TokenVerifier::Base58Check},
    {R"(AKCp[1-9A-HJ-NP-Za-km-z]{10,80})", "AKCp", TokenVerifier::Base58Bytes,
     "54"},
    {R"(AGE-SECRET-KEY-1[0-9A-Z]{10,60})", "AGE-SECRET-KEY-1",
     TokenVerifier::Bech32},
    {R"(\bS[ACNOUX][A-Z2-7]{30,56}\b)", "SUA", TokenVerifier::NatsSeed},
    {R"(glpat-[\w-]{5,300}\.(?:\d\d\.)?[0-9a-z]{9})", "glpat-",
     TokenVerifier::GitLabRoutable},
    {R"([\w-]{6,28}\.[\w-]{6}\.[\w-]{27,38})", "MTI",
     TokenVerifier::DiscordSnowflake},
    {R"(eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*)", "eyJ", TokenVerifier::Jwt},
    {R"((?:^|[^0-9A-Z])((?:AKIA|ASIA)[A-Z2-7]{16}))", "AKIA",
     TokenVerifier::AwsKeyId},
    {R"(-----BEGIN [A-Z ]{0,30}-----[^-]*-----END [A-Z ]{0,30}-----)",
     "-----BEGIN ", TokenVerifier::PemKey},
    {R"(\bMI[\w+/=\s]{10,})", "MII", TokenVerifier::DerKey},
    {R"(\b(?:0x)?([0-9a-fA-F]{64})\b)", "", TokenVerifier::Secp256k1, "",
     "wallet"},
    {R"(pypi-[\w-]+)", "pypi-", TokenVerifier::Macaroon, "pypi.org"},
    {R"(([a-z]{1,20}\.hooks\.)[a-z]*)", ".hooks.", TokenVerifier::None},
};
constexpr size_t FormatCount = std::size(Formats);

const TokenMatcher &matcher() {
  static TokenRecord Records[FormatCount];
  static const TokenMatcher *Matcher = [] {
    for (size_t I = 0; I != FormatCount; ++I) {
      const Format &From = Formats[I];
      Records[I].Pattern = From.Pattern;
      if (!From.Keyword.empty())
        Records[I].Keywords = ArrayRef(From.Keyword);
      Records[I].Verifier = From.Verifier;
      Records[I].VerifierKeys = ArrayRef(From.Key);
      if (!From.Nearby.empty())
        Records[I].Nearby = ArrayRef(From.Nearby);
    }
    return new TokenMatcher(Records);
  }();
  return *Matcher;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  StringRef Text(reinterpret_cast<const char *>(Data), Size);
  size_t End = 0;
  for (const TokenMatch &Match : matcher().find(Text, "walletKey")) {
    if (Match.Offset < End || Match.Length == 0 || Match.Offset > Size ||
        Match.Length > Size - Match.Offset)
      std::abort();
    End = Match.Offset + Match.Length;
  }
  for (const Format &Each : Formats)
    verifyToken(Each.Verifier, ArrayRef(Each.Key), Text);
  looksLikeDerPrivateKey(Text);
  decodeBase64Lenient(Text);
  decodeHex(Text);
  maxPatternWidth(Text);
  literalStart(Text);
  return 0;
}
