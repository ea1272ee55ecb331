//===- Recognition.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recognition.h"
#include "credtidy/catalogue/Codecs.h"

using namespace llvm;

namespace credtidy {

using catalogue::Proof;
using catalogue::TokenMatch;

namespace {
/// Shorter text decodes to nothing that is worth the work.
constexpr size_t ShortestEncoded = 24;
/// Longer text is an embedded file.
constexpr size_t LongestEncoded = 1u << 20;

Recognised inText(StringRef Text, StringRef Name,
                  const catalogue::TokenMatcher &Tokens, bool WithFailed) {
  for (const TokenMatch &Match : Tokens.find(Text, Name))
    if (WithFailed || Match.Checked != Proof::Failed)
      return {Match.Record, Match.Checked};
  return {};
}
} // namespace

Recognised recognise(StringRef Text, bool IsBytes, StringRef Name,
                     const catalogue::TokenMatcher &Tokens, bool WithFailed) {
  if (Recognised Found = inText(Text, Name, Tokens, WithFailed))
    return Found;
  if (catalogue::looksLikeDerPrivateKey(Text))
    return {nullptr, Proof::Passed, /*Decoded=*/false, /*DerKey=*/true};
  if (IsBytes || Text.size() < ShortestEncoded || Text.size() > LongestEncoded)
    return {};
  for (const std::optional<std::string> &Plain :
       {catalogue::decodeHex(Text), catalogue::decodeBase64Lenient(Text)}) {
    if (!Plain)
      continue;
    if (catalogue::looksLikeDerPrivateKey(*Plain))
      return {nullptr, Proof::Passed, /*Decoded=*/true, /*DerKey=*/true};
    if (Recognised Found = inText(*Plain, Name, Tokens, WithFailed)) {
      Found.Decoded = true;
      return Found;
    }
  }
  return {};
}

std::string tokenMessage(const Recognised &Found, bool InCode) {
  std::string Message =
      Found.DerKey ? "private key in DER form" : Found.Record->Name.str();
  if (Found.Decoded)
    Message += " in encoded text";
  else if (!InCode)
    Message += " in a comment or inactive code";
  if (!Found.DerKey && Found.Checked == Proof::Passed)
    Message += ", its checksum or structure is valid";
  if (Found.Checked == Proof::Failed)
    Message += ", its checksum or structure is not valid";
  return Message;
}

/// A proof raises what the format alone says.
Confidence surenessOf(Proof Checked) {
  return Checked == Proof::Passed ? Confidence::High : Confidence::Medium;
}

Severity levelOf(const Recognised &Found) {
  if (Found.DerKey)
    return Severity::Critical;
  // A failed proof says that it is a look-alike or cut.
  return Found.Checked == Proof::Failed ? Severity::Info : Found.Record->Level;
}

} // namespace credtidy
