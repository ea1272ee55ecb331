//===- Vocabulary.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Vocabulary.h"
#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace credtidy::catalogue {

namespace {
/// Texts, of which some may be glob patterns.
class Globs {
public:
  void add(StringRef Text, StringRef Meaning = "") {
    if (Text.find_first_of("*?[\\") == StringRef::npos) {
      Plain[Text] = Meaning;
      return;
    }
    // The loader has accepted it.
    if (Expected<GlobPattern> Pattern = GlobPattern::create(Text))
      Patterns.emplace_back(std::move(*Pattern), Meaning);
    else
      consumeError(Pattern.takeError());
  }

  std::optional<StringRef> find(StringRef Text) const {
    if (auto Found = Plain.find(Text); Found != Plain.end())
      return Found->second;
    for (const auto &[Pattern, Meaning] : Patterns)
      if (Pattern.match(Text))
        return Meaning;
    return std::nullopt;
  }

private:
  StringMap<StringRef> Plain;
  std::vector<std::pair<GlobPattern, StringRef>> Patterns;
};

using NameWords = SmallVector<std::string, 6>;

bool hasAny(const NameWords &Name, ArrayRef<StringRef> List) {
  return any_of(Name, [&](StringRef Word) { return is_contained(List, Word); });
}
} // namespace

struct Vocabulary::Tables {
  SmallVector<const WordRecord *, 4> Waiving, Asking;
  StringMap<WordUse> Schemes;
  Globs LocalHosts, NameHosts, Types;
  SmallVector<StringRef, 4> StoringVerbs, AskingVerbs;

  static bool anySays(ArrayRef<const WordRecord *> Records,
                      const NameWords &Name) {
    // `skip`, `ignore` or `no` says what is done, and the other word to what.
    return any_of(Records, [&](const WordRecord *Each) {
      return hasAny(Name, Each->Words) &&
             (Each->With.empty() || hasAny(Name, Each->With));
    });
  }
  bool isLocal(StringRef Host) const {
    return LocalHosts.find(Host.lower()).has_value();
  }
};

Vocabulary::Vocabulary(ArrayRef<WordRecord> Words)
    : Impl(std::make_unique<Tables>()) {
  for (const WordRecord &Each : Words)
    switch (Each.Use) {
    case WordUse::WaivesVerification:
      Impl->Waiving.push_back(&Each);
      break;
    case WordUse::AsksVerification:
      Impl->Asking.push_back(&Each);
      break;
    case WordUse::PlainScheme:
    case WordUse::EncryptedScheme:
      for (StringRef Word : Each.Words)
        Impl->Schemes[Word] = Each.Use;
      break;
    case WordUse::LocalHost:
      for (StringRef Word : Each.Words)
        Impl->LocalHosts.add(Word);
      break;
    case WordUse::NameHost:
      for (StringRef Word : Each.Words)
        Impl->NameHosts.add(Word);
      break;
    case WordUse::StoringVerb:
      append_range(Impl->StoringVerbs, Each.Words);
      break;
    case WordUse::AskingVerb:
      append_range(Impl->AskingVerbs, Each.Words);
      break;
    case WordUse::TypeAlias:
      for (StringRef Word : Each.Words)
        Impl->Types.add(Word, Each.Meaning);
      break;
    }
}

Vocabulary::~Vocabulary() = default;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

bool Vocabulary::asksForVerification(StringRef Name) const {
  NameWords Split = splitWords(Name);
  return Tables::anySays(Impl->Asking, Split) ||
         Tables::anySays(Impl->Waiving, Split);
}

bool Vocabulary::waivesVerification(StringRef Name) const {
  return Tables::anySays(Impl->Waiving, splitWords(Name));
}

StringRef Vocabulary::canonicalType(StringRef Type) const {
  return Impl->Types.find(Type).value_or(Type);
}

//===----------------------------------------------------------------------===//
// Addresses
//===----------------------------------------------------------------------===//

Transport Vocabulary::transportOf(StringRef Text) const {
  if (Impl->isLocal(Text.take_until([](char C) { return C == ':'; })) ||
      Impl->isLocal(Text))
    return Transport::Local;
  Transport Result = Transport::Unknown;
  for (size_t At = Text.find("://"); At != StringRef::npos;
       At = Text.find("://", At + 3)) {
    StringRef Scheme = Text.take_front(At);
    size_t Before = Scheme.find_last_not_of(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+");
    if (Before != StringRef::npos)
      Scheme = Scheme.drop_front(Before + 1);
    auto Known = Impl->Schemes.find(Scheme.lower());
    if (Known == Impl->Schemes.end())
      continue;
    if (Known->second == WordUse::EncryptedScheme)
      return Transport::Encrypted;
    StringRef Host = Text.drop_front(At + 3);
    Host = Host.take_front(Host.find_first_of("/?# \t\r\n\"'<>\\"));
    if (size_t User = Host.rfind('@'); User != StringRef::npos)
      Host = Host.drop_front(User + 1);
    if (!Host.starts_with("["))
      Host = Host.take_front(Host.find(':'));
    else if (size_t Close = Host.find(']'); Close != StringRef::npos)
      Host = Host.take_front(Close + 1);
    if (Impl->NameHosts.find(Host.lower()))
      continue;
    // A scheme that is compared with, or split off, is no address.
    if (Host.empty() && Text.size() > At + 3)
      continue;
    Result = Impl->isLocal(Host) ? Transport::Local : Transport::Plain;
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

bool Vocabulary::stores(StringRef Statement) const {
  return any_of(Impl->StoringVerbs, [&](StringRef Verb) {
    return Statement.contains_insensitive((Verb + " ").str());
  });
}

bool Vocabulary::asks(StringRef Statement) const {
  Statement = Statement.ltrim(" \t\r\n(");
  return any_of(Impl->AskingVerbs, [&](StringRef Verb) {
    return Statement.starts_with_insensitive((Verb + " ").str());
  });
}

} // namespace credtidy::catalogue
