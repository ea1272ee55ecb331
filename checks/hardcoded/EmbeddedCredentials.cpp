//===- EmbeddedCredentials.cpp --------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmbeddedCredentials.h"
#include "credtidy/catalogue/Codecs.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <re2/re2.h>

using namespace llvm;

namespace credtidy {

using catalogue::CredentialKind;
using catalogue::Evidence;
using catalogue::NameClass;

namespace {
/// No connection string or header is longer; more text is prose or data.
constexpr size_t LongestText = 4096;

re2::StringPiece piece(StringRef Text) { return {Text.data(), Text.size()}; }

bool isPlausible(StringRef Value, CredentialKind Kind, StringRef Name,
                 char UnknownPart, const catalogue::Catalogue &Knowledge) {
  return !Value.contains(UnknownPart) &&
         Knowledge.values()
             .judge(Value, Kind, Name, Evidence::StrongName)
             .Plausible;
}

std::optional<EmbeddedCredential>
inUserInformation(StringRef Text, char UnknownPart,
                  const catalogue::Catalogue &Knowledge) {
  if (!Text.contains("://") || !Text.contains('@'))
    return std::nullopt;
  static const re2::RE2 Pattern(
      R"re((?i)\b[a-z][a-z0-9+.-]{1,30}://([^\s/?#@:"'<>\\]{0,128}):)re"
      R"re(([^\s/?#@"'<>\\]{1,256})@([^\s/?#@"'<>\\]+))re");
  re2::StringPiece Rest = piece(Text), User, Password, Host;
  while (re2::RE2::FindAndConsume(&Rest, Pattern, &User, &Password, &Host)) {
    // Hosts that RFC 2606 sets aside for examples hold no account.
    StringRef At(Host.data(), Host.size());
    StringRef Name = At.take_until([](char C) { return C == ':'; });
    if (Name.equals_insensitive("host") ||
        Name.equals_insensitive("hostname") ||
        Name.starts_with_insensitive("example.") ||
        Name.contains_insensitive(".example."))
      continue;
    if (isPlausible(StringRef(Password.data(), Password.size()),
                    CredentialKind::Password, "password", UnknownPart,
                    Knowledge))
      return EmbeddedCredential{CredentialKind::Password,
                                "in the user information of a URI"};
  }
  return std::nullopt;
}

/// The pairs `key=value` of a text, separated by \p Separators.
SmallVector<std::pair<StringRef, StringRef>, 8> pairsOf(StringRef Text,
                                                        StringRef Separators) {
  SmallVector<std::pair<StringRef, StringRef>, 8> Pairs;
  while (!Text.empty()) {
    size_t Equals = Text.find('=');
    if (Equals == StringRef::npos)
      break;
    StringRef Key = Text.substr(0, Equals);
    size_t Before = Key.find_last_of(Separators);
    if (Before != StringRef::npos)
      Key = Key.substr(Before + 1);
    Text = Text.substr(Equals + 1);
    StringRef Value;
    if (!Text.empty() && (Text[0] == '\'' || Text[0] == '{')) {
      size_t Close = Text.find(Text[0] == '{' ? '}' : '\'', 1);
      Value = Text.substr(1, Close == StringRef::npos ? Close : Close - 1);
      Text = Close == StringRef::npos ? StringRef() : Text.substr(Close + 1);
    } else {
      size_t Stop = Text.find_first_of(Separators);
      Value = Text.substr(0, Stop);
      Text = Stop == StringRef::npos ? StringRef() : Text.substr(Stop + 1);
    }
    Key = Key.trim();
    if (!Key.empty() && all_of(Key, [](char C) {
          return isAlnum(C) || C == '_' || C == ' ' || C == '-' || C == '.';
        }))
      Pairs.push_back({Key, Value});
  }
  return Pairs;
}

std::optional<EmbeddedCredential>
inPairs(StringRef Text, char UnknownPart,
        const catalogue::Catalogue &Knowledge) {
  if (!Text.contains('='))
    return std::nullopt;
  StringRef Query = Text;
  if (size_t Mark = Text.find('?'); Mark != StringRef::npos)
    Query = Text.substr(Mark + 1);
  StringRef Separators = Query.contains(';')   ? ";"
                         : Query.contains('&') ? "&"
                                               : " \t\n";
  auto Pairs = pairsOf(Query, Separators);
  // One pair alone is more often an option or a message than a connection.
  if (Pairs.size() < 2)
    return std::nullopt;
  for (auto &[Key, Value] : Pairs) {
    NameClass Class = Knowledge.names().classify(Key);
    if (!Class.isCredential() || Class.Strength != Confidence::High ||
        catalogue::isCryptoMaterial(Class.Kind) || Value.contains('%'))
      continue;
    if (isPlausible(Value, Class.Kind, Key, UnknownPart, Knowledge))
      return EmbeddedCredential{
          Class.Kind, ("under '" + Key + "' of a connection string").str()};
  }
  return std::nullopt;
}

std::optional<EmbeddedCredential>
inSchemeValue(StringRef Value, char UnknownPart,
              const catalogue::Catalogue &Knowledge) {
  StringRef Rest = Value.trim();
  if (Rest.consume_front_insensitive("Basic ")) {
    std::optional<std::string> Decoded =
        catalogue::decodeBase64Lenient(Rest.trim());
    if (!Decoded)
      return std::nullopt;
    auto [User, Password] = StringRef(*Decoded).split(':');
    if (!Password.empty() && all_of(*Decoded, isPrint) &&
        isPlausible(Password, CredentialKind::Password, "", UnknownPart,
                    Knowledge))
      return EmbeddedCredential{CredentialKind::Password,
                                "in a Basic authorization header"};
    return std::nullopt;
  }
  if (Rest.consume_front_insensitive("Bearer "))
    if (isPlausible(Rest.trim(), CredentialKind::Token, "", UnknownPart,
                    Knowledge))
      return EmbeddedCredential{CredentialKind::Token,
                                "in a Bearer authorization header"};
  return std::nullopt;
}

std::optional<EmbeddedCredential>
inHeader(StringRef Text, char UnknownPart, bool IsHeaderValue,
         const catalogue::Catalogue &Knowledge) {
  if (auto Found = inSchemeValue(Text, UnknownPart, Knowledge))
    return Found;
  static const re2::RE2 Pattern(R"re(^([A-Za-z][A-Za-z0-9-]{2,60}):[ \t]*)re"
                                R"re(([^\r\n]+?)[ \t]*(?:\r?\n)?$)re");
  SmallVector<StringRef, 4> Lines;
  Text.split(Lines, '\n', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef Line : Lines) {
    re2::StringPiece NamePiece, ValuePiece;
    if (!re2::RE2::FullMatch(piece(Line.rtrim()), Pattern, &NamePiece,
                             &ValuePiece))
      continue;
    StringRef Name(NamePiece.data(), NamePiece.size());
    StringRef Value(ValuePiece.data(), ValuePiece.size());
    NameClass Class = Knowledge.names().classify(Name);
    if (!Class.isCredential())
      continue;
    if (auto Found = inSchemeValue(Value, UnknownPart, Knowledge))
      return Found;
    // X-Auth-Token and its like hold the token itself.
    CredentialKind Kind = Class.Kind == CredentialKind::Header
                              ? CredentialKind::Token
                              : Class.Kind;
    if (!catalogue::isMachineMade(Kind) || Value.contains(' '))
      continue;
    if (isPlausible(Value, Kind, Name, UnknownPart, Knowledge))
      return EmbeddedCredential{Kind, ("in header '" + Name + "'").str()};
  }
  if (IsHeaderValue && !Text.contains(' ') && !Text.contains(':') &&
      isPlausible(Text, CredentialKind::Token, "", UnknownPart, Knowledge))
    return EmbeddedCredential{CredentialKind::Token,
                              "in the value of a header"};
  return std::nullopt;
}
} // namespace

std::optional<EmbeddedCredential>
findEmbeddedCredential(StringRef Text, char UnknownPart, bool IsHeaderValue,
                       const catalogue::Catalogue &Knowledge) {
  if (Text.size() > LongestText)
    return std::nullopt;
  if (auto Found = inUserInformation(Text, UnknownPart, Knowledge))
    return Found;
  if (auto Found = inHeader(Text, UnknownPart, IsHeaderValue, Knowledge))
    return Found;
  return inPairs(Text, UnknownPart, Knowledge);
}

} // namespace credtidy
