//===- Records.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Records.h"
#include <iterator>

using namespace llvm;

namespace credtidy::catalogue {

namespace {
struct KindWords {
  CredentialKind Kind;
  StringRef Word;
  StringRef Description;
};
constexpr KindWords Words[] = {
    {CredentialKind::None, "none", "value"},
    {CredentialKind::Password, "password", "password"},
    {CredentialKind::Passphrase, "passphrase", "passphrase"},
    {CredentialKind::Pin, "pin", "PIN"},
    {CredentialKind::Token, "token", "token"},
    {CredentialKind::ApiKey, "api-key", "API key"},
    {CredentialKind::Secret, "secret", "secret"},
    {CredentialKind::PrivateKey, "private-key", "private key"},
    {CredentialKind::SymmetricKey, "symmetric-key", "encryption key"},
    {CredentialKind::Iv, "iv", "initialisation vector"},
    {CredentialKind::Nonce, "nonce", "nonce"},
    {CredentialKind::Salt, "salt", "salt"},
    {CredentialKind::Seed, "seed", "random seed"},
    {CredentialKind::ConnectionString, "connection-string",
     "connection string"},
    {CredentialKind::Header, "header", "authentication header"},
    {CredentialKind::Hash, "hash", "hash of a credential"},
    {CredentialKind::Public, "public", "public value"},
    {CredentialKind::Metadata, "metadata", "metadata of a credential"},
};
static_assert(std::size(Words) ==
                  static_cast<size_t>(CredentialKind::Metadata) + 1,
              "a kind lacks its words");
} // namespace

StringRef toString(CredentialKind Kind) {
  return Words[static_cast<size_t>(Kind)].Word;
}

StringRef describe(CredentialKind Kind) {
  return Words[static_cast<size_t>(Kind)].Description;
}

std::optional<CredentialKind> parseCredentialKind(StringRef Word) {
  for (const KindWords &Row : Words)
    if (Row.Word == Word)
      return Row.Kind;
  return std::nullopt;
}

} // namespace credtidy::catalogue
