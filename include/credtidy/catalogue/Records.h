//===- Records.h - What the catalogue knows, as plain records ---*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The records that the YAML files hold, in the form in which the rest of
/// credtidy reads them. They are literal types: the catalogue compiler writes
/// the built-in ones as constant tables, so that a start parses no YAML, and
/// the loader makes the same records, backed by an arena, of a user's files.
///
/// docs/guide/catalogue-format.md is the reference of the YAML side.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_RECORDS_H
#define CREDTIDY_CATALOGUE_RECORDS_H

#include "credtidy/support/Levels.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>

namespace credtidy::catalogue {

/// What a name, an API parameter or a token format stands for.
enum class CredentialKind : uint8_t {
  None, ///< not a credential
  Password,
  Passphrase,
  Pin,
  Token,
  ApiKey,
  Secret, ///< a shared or client secret
  PrivateKey,
  SymmetricKey,
  Iv,
  Nonce,
  Salt,
  Seed,
  ConnectionString, ///< a URI or key=value string that can hold a password
  Header,           ///< the text of an HTTP header that authenticates
  // Things that look like one and are not.
  Hash,     ///< a digest of a credential
  Public,   ///< the public half: public key, client id, publishable key
  Metadata, ///< something about a credential: label, length, path, prompt, id
};

/// Password, Passphrase or Pin: chosen by people, so never judged by entropy.
constexpr bool isHumanChosen(CredentialKind Kind) {
  return Kind == CredentialKind::Password ||
         Kind == CredentialKind::Passphrase || Kind == CredentialKind::Pin;
}
/// Token, ApiKey, Secret or PrivateKey: made by machines.
constexpr bool isMachineMade(CredentialKind Kind) {
  return Kind == CredentialKind::Token || Kind == CredentialKind::ApiKey ||
         Kind == CredentialKind::Secret || Kind == CredentialKind::PrivateKey;
}
/// SymmetricKey, Iv, Nonce, Salt or Seed: credential-hardcoded-crypto-material.
constexpr bool isCryptoMaterial(CredentialKind Kind) {
  return Kind == CredentialKind::SymmetricKey || Kind == CredentialKind::Iv ||
         Kind == CredentialKind::Nonce || Kind == CredentialKind::Salt ||
         Kind == CredentialKind::Seed;
}
/// Any of the kinds that must not stand in source: all above Hash.
constexpr bool isCredential(CredentialKind Kind) {
  return Kind != CredentialKind::None && Kind < CredentialKind::Hash;
}

/// The word in YAML: `password`, `api-key`, `private-key`, `symmetric-key`, …
llvm::StringRef toString(CredentialKind Kind);
/// The words in a message: "password", "API key", "private key", "IV", …
llvm::StringRef describe(CredentialKind Kind);
std::optional<CredentialKind> parseCredentialKind(llvm::StringRef Word);

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// Words that name a credential, such as "password" or "api key".
struct NameRecord {
  llvm::StringRef Id;
  CredentialKind Kind = CredentialKind::None;
  Confidence Strength = Confidence::High;
  /// Lower case, words separated by one space. A phrase of several words also
  /// matches when they are written as one: `api key` matches `apikey`.
  llvm::ArrayRef<llvm::StringRef> Phrases;
};

/// What a word beside a credential word does to its meaning.
enum class ModifierEffect : uint8_t {
  Metadata, ///< `password` + `label`
  Hash,     ///< `password` + `digest`
  Public,   ///< `public` + `key`
  Neutral,  ///< `password` + `buffer`: still the credential
  Negate,   ///< `foreign` + `key`, `parser` + `token`: something else entirely
};

enum class ModifierPosition : uint8_t { Before, After, Anywhere };

struct ModifierRecord {
  llvm::StringRef Id;
  ModifierEffect Effect = ModifierEffect::Metadata;
  ModifierPosition Position = ModifierPosition::After;
  /// The kinds that the modifier acts on; empty: all.
  llvm::ArrayRef<CredentialKind> Kinds;
  llvm::ArrayRef<llvm::StringRef> Phrases;
};

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// How the words of a ValueRecord are found in a value. Case never matters.
enum class WordMatch : uint8_t {
  Whole,    ///< the value is the word
  Word,     ///< the word stands in it between non-alphanumerics, or camelCase
  Contains, ///< anywhere
  /// Words of the list make up at least 70 % of its letters, which outnumber
  /// its digits. Not applied to what people choose, unless the name is weak
  /// evidence.
  Covers,
};

/// A class of values that are no credential: a placeholder, a path, a UUID …
struct ValueRecord {
  llvm::StringRef Id;
  /// One or two words for the reader: "placeholder", "file path".
  llvm::StringRef Class;
  /// RE2; has to match the whole value unless it is written with `.*`.
  llvm::StringRef Pattern;
  llvm::ArrayRef<llvm::StringRef> Words;
  WordMatch Match = WordMatch::Whole;
  /// Byte strings in hex: published test vectors. They match a value that is
  /// these bytes, or their hex text.
  llvm::ArrayRef<llvm::StringRef> Bytes;
  /// The kinds for which a value of this class is no credential; empty: all.
  llvm::ArrayRef<CredentialKind> Kinds;
  /// Whether it is not applied to a value that reaches an API's credential
  /// parameter: `"changeme"` there is a weak password, not a placeholder.
  bool NameEvidenceOnly = false;
};

//===----------------------------------------------------------------------===//
// Token formats
//===----------------------------------------------------------------------===//

/// The offline proof of a token's form. `None`: the pattern is all there is.
enum class TokenVerifier : uint8_t {
  None,
  Crc32Base62,       ///< GitHub, npm: last 6 = base62(CRC-32 of those before)
  Crc32Hex,          ///< Atlassian: last 8 hex = CRC-32 of everything before
  Crc32LittleHex,    ///< Grafana glsa_: as above, bytes little-endian
  Base64Json,        ///< decodes to a JSON object with the keys of VerifierKeys
  Base64Prefix,      ///< decodes to text that starts with VerifierKeys[0]
  NumberColonRandom, ///< Jira, Bitbucket Data Center: base64 of `<int>:<bytes>`
  Base58Check,       ///< WIF, xprv: double SHA-256 checksum
  Base58Bytes,       ///< JFrog AKCp: base58 of VerifierKeys[0] bytes
  Bech32,            ///< age: BCH checksum
  NatsSeed,          ///< base32 with CRC-16 in the last two bytes
  GitLabRoutable,    ///< length and CRC-32 in base36
  DiscordSnowflake,  ///< the first part decodes to an integer of at least 1000
  Jwt,               ///< header is JSON with `alg`
  AwsKeyId,          ///< base32; the account id decodes to 12 digits
  PemKey,            ///< PEM private key with a body that parses as DER
  DerKey,            ///< binary DER private key
  Secp256k1,         ///< 32 bytes within the order of the curve
  Macaroon, ///< PyPI: base64 of a macaroon with the location of VerifierKeys[0]
};

struct TokenRecord {
  llvm::StringRef Id;     ///< `github-pat-classic`
  llvm::StringRef Name;   ///< "GitHub personal access token"
  llvm::StringRef Vendor; ///< "GitHub"
  CredentialKind Kind = CredentialKind::Token;
  Severity Level = Severity::High;
  /// RE2, unanchored. Capture group 1, where there is one, is the token.
  llvm::StringRef Pattern;
  /// Literal texts, case-sensitive, at least one of which is part of every
  /// match (of a match's context, where Nearby is set). Searched for before the
  /// pattern is even compiled. Never empty; each at least 3 characters.
  llvm::ArrayRef<llvm::StringRef> Keywords;
  /// The part of the format that is public and may be shown: `ghp_`.
  llvm::StringRef PublicPrefix;
  TokenVerifier Verifier = TokenVerifier::None;
  llvm::ArrayRef<llvm::StringRef> VerifierKeys;
  /// Bits of Shannon entropy per character below which a match is dropped.
  float MinEntropy = 0;
  /// For formats without a telling prefix: one of these words (lower case) must
  /// occur in the name that the value is bound to.
  llvm::ArrayRef<llvm::StringRef> Nearby;
};

//===----------------------------------------------------------------------===//
// APIs
//===----------------------------------------------------------------------===//

/// What kind of entity an ApiRecord names.
enum class ApiForm : uint8_t {
  Function, ///< `curl_easy_setopt`, `QUrl::setPassword`, `QUrl::QUrl`
  Field,    ///< `MQTTClient_connectOptions.password`
  Selector, ///< `+[NSURLCredential credentialWithUser:password:persistence:]`
  Macro,    ///< `libssh2_userauth_password`
  Variable, ///< an object: `std::cout`
  Type,     ///< a class and what derives from it: `std::basic_ofstream`
};

enum class ApiRole : uint8_t {
  Credential, ///< takes a credential
  Source,     ///< yields a secret
  Log,
  Store,
  Transmit, ///< Detail: `socket` (in the clear by itself), else as its URL says
  Process,  ///< Detail: `environment`, else the command line
  Random,   ///< Detail: `strong` or `weak`
  HashOf,   ///< Detail: `strong`, `weak`, `password` or `keyed`
  Encrypt,  ///< Detail: `weak`, or `strong` where it is said
  Redact,   ///< what comes out is no secret any more
  Compare,  ///< Detail: `constant-time` or `variable-time`
  Wipe,     ///< Detail: `kept` or `removable`
  Permissions,
  Verification, ///< Values: the settings that turn verification off; Detail:
                ///< of what, as `certificate`
  Iterations,   ///< Minimum: the lowest acceptable count
  Algorithm,    ///< what At stands for or uses; Detail: `strong` or `weak`
  Propagate,    ///< the value at At flows to To; Detail: `query` of a URL,
                ///< the `object` itself, its numbered `parts`, or one `part`
  Pair,         ///< At is the key, To the value of a map-like entry
  Construct,    ///< forwards its arguments to a constructor (make_unique)
  Invoke,       ///< calls the function at To with what is at At (std::invoke)
  Verifier, ///< yields what a claim is compared with: a MAC, a password hash
  Opens,    ///< Detail: `file`, `socket`, `pipe`, `terminal`, …
  Release,  ///< gives memory back as it is
};

/// Which value of a call is meant.
struct Position {
  enum Place : uint8_t {
    None,
    Argument,     ///< the argument Index, from 0
    FromArgument, ///< the argument Index and every one after it
    Receiver,     ///< the object that a method is called on; a written field
    Result,
  };
  Place Where = None;
  uint8_t Index = 0;

  constexpr bool operator==(const Position &Other) const {
    return Where == Other.Where && Index == Other.Index;
  }
};

struct RoleRecord {
  ApiRole Role = ApiRole::Credential;
  Position At;
  Position To; ///< Propagate, Pair and Invoke only
  CredentialKind Kind = CredentialKind::None;
  llvm::StringRef Detail;
  llvm::ArrayRef<llvm::StringRef> Values;
  int64_t Minimum = 0;
  /// Verification, of a callback: the results with which it accepts.
  llvm::ArrayRef<llvm::StringRef> Accept;
  /// Verification: what should have been called, where nothing turns it off and
  /// the library wants to be asked for it.
  llvm::StringRef Missing;
  /// Verification: it counts only in a function that mentions one of these, and
  /// not in one that mentions one of those. Names of functions and constants,
  /// and texts, as glob patterns.
  llvm::ArrayRef<llvm::StringRef> With;
  llvm::ArrayRef<llvm::StringRef> Unless;
};

/// A condition on one argument. All lists are alternatives.
struct WhenRecord {
  uint8_t Argument = 0;
  /// Spelled constants (case matters), numbers, or string literals (case does
  /// not matter).
  llvm::ArrayRef<llvm::StringRef> Is;
  /// A string literal starts with, or contains, this; case does not matter.
  llvm::ArrayRef<llvm::StringRef> StartsWith;
  llvm::ArrayRef<llvm::StringRef> Contains;
};

struct ApiRecord {
  llvm::StringRef Library;
  llvm::StringRef Docs;
  ApiForm Form = ApiForm::Function;
  /// As in YAML, without the inline namespaces.
  llvm::StringRef Name;
  /// The number of arguments a call must have; 255: any.
  uint8_t MinArguments = 0;
  uint8_t MaxArguments = 255;
  /// Words that must occur in the written type of a parameter, by index; an
  /// empty text: any. Tells overloads of one count apart.
  llvm::ArrayRef<llvm::StringRef> Types;
  llvm::ArrayRef<WhenRecord> When;
  llvm::ArrayRef<RoleRecord> Roles;
};

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// A project's own functions, of which only the words of the name are known:
/// `mosquitto_log_printf` logs.
struct ShapeRecord {
  llvm::StringRef Id;
  ApiRole Role = ApiRole::Log;
  llvm::StringRef Detail; ///< as in RoleRecord
  Position At;
  Position To; ///< Propagate only
  CredentialKind Kind = CredentialKind::None;
  Confidence Strength = Confidence::Medium;
  /// Lower case, words separated by one space; one of them must be contiguous
  /// words of the function's name. A phrase of several words also matches when
  /// they are written as one.
  llvm::ArrayRef<llvm::StringRef> Phrases;
  /// Words or phrases anywhere in the name that make it something else.
  llvm::ArrayRef<llvm::StringRef> Unless;
  /// Only functions whose parameters end in `...` or in a pack.
  bool Variadic = false;
  /// Only where a phrase is the end of the name: `pool_free`, `free_slots`.
  bool AtEnd = false;
};

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

/// What a word means where it stands.
enum class WordUse : uint8_t {
  WaivesVerification, ///< in the name of a setting: does without verification
  AsksVerification,   ///< in the name of a setting: verifies, or not
  PlainScheme,        ///< of an address: in the clear
  EncryptedScheme,
  LocalHost,   ///< of an address: this machine, its network or an example
  NameHost,    ///< of an address that is a name, to which nothing is sent
  StoringVerb, ///< of a statement to a database, anywhere in it
  AskingVerb,  ///< of a statement to a database that begins with it
  TypeAlias,   ///< a name of the class Meaning
};

struct WordRecord {
  llvm::StringRef Id;
  WordUse Use = WordUse::PlainScheme;
  llvm::StringRef Meaning; ///< TypeAlias only
  /// In lower case. Hosts and names of classes can be glob patterns.
  llvm::ArrayRef<llvm::StringRef> Words;
  /// Of names: one of these must be there as well.
  llvm::ArrayRef<llvm::StringRef> With;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_RECORDS_H
