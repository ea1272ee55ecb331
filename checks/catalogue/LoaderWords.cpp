//===- LoaderWords.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderEntries.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

static constexpr Choice<WordUse> Attitudes[] = {
    {"waives", WordUse::WaivesVerification},
    {"asks", WordUse::AsksVerification}};
static constexpr Choice<WordUse> Ways[] = {
    {"plain", WordUse::PlainScheme},
    {"encrypted", WordUse::EncryptedScheme},
    {"local", WordUse::LocalHost},
    {"nowhere", WordUse::NameHost}};
static constexpr Choice<WordUse> Deeds[] = {{"stores", WordUse::StoringVerb},
                                            {"asks", WordUse::AskingVerb}};

/// One word of an identifier, a scheme or a verb.
static std::string checkWord(StringRef Text) {
  if (!Text.empty() && all_of(Text, [](char C) {
        return isDigit(C) || (C >= 'a' && C <= 'z') || C == '+';
      }))
    return {};
  return "expected a word of lower-case letters and digits, found " +
         quoted(Text);
}

static std::string checkGlob(StringRef Text) {
  Expected<GlobPattern> Pattern = GlobPattern::create(Text);
  if (Pattern)
    return {};
  return "not a pattern: " + toString(Pattern.takeError());
}

static std::string checkHost(StringRef Text) {
  if (Text != Text.lower())
    return "host " + quoted(Text) + " must be lower case";
  return checkGlob(Text);
}

namespace {
/// What the entries of these lists have in common.
struct Entry {
  Entry(Schema &S, const Node &At, UsedIds &Used)
      : Set(S.exampleSet(ExampleSet::Of::Word, At)),
        Fields({{"id", S.id(Record.Id, Used.Words), Required}}), S(S), At(At) {}

  bool read(StringRef What) {
    Fields.push_back({"examples", S.examples(Set.Examples, Set.ExamplePlaces)});
    Fields.push_back({"counterexamples", S.examples(Set.CounterExamples,
                                                    Set.CounterExamplePlaces)});
    return S.map(At, What, Fields);
  }
  void commit() { S.commit(S.records().Words, Record, std::move(Set)); }

  WordRecord Record;
  ExampleSet Set;
  SmallVector<Field, 8> Fields;

private:
  Schema &S;
  const Node &At;
};
} // namespace

void readVerificationNames(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of entries for names", [&](const Node &At) {
    Entry New(S, At, Used);
    New.Fields.push_back(
        {"says", S.choice<WordUse>(New.Record.Use, Attitudes), Required});
    New.Fields.push_back(
        {"words", S.texts(New.Record.Words, checkWord), Required});
    New.Fields.push_back({"with", S.texts(New.Record.With, checkWord)});
    if (New.read("an entry for names"))
      New.commit();
  });
}

void readAddresses(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of address entries", [&](const Node &At) {
    Entry New(S, At, Used);
    const Node *Schemes = nullptr, *Hosts = nullptr;
    New.Fields.push_back(
        {"travels", S.choice<WordUse>(New.Record.Use, Ways), Required});
    New.Fields.push_back({"schemes", [&](const Node &Value) {
                            Schemes = &Value;
                            S.texts(New.Record.Words, checkWord)(Value);
                          }});
    New.Fields.push_back({"hosts", [&](const Node &Value) {
                            Hosts = &Value;
                            S.texts(New.Record.Words, checkHost)(Value);
                          }});
    if (!New.read("an address entry"))
      return;
    bool ByScheme = New.Record.Use == WordUse::PlainScheme ||
                    New.Record.Use == WordUse::EncryptedScheme;
    if (!S.isDescribing() && (!Schemes != !ByScheme || !Hosts != ByScheme))
      return S.error(At, ByScheme ? "what travels 'plain' or 'encrypted' is "
                                    "told by 'schemes' alone"
                                  : "what travels 'local' or 'nowhere' is told "
                                    "by 'hosts' alone");
    New.commit();
  });
}

void readStatements(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of statement entries", [&](const Node &At) {
    Entry New(S, At, Used);
    New.Fields.push_back(
        {"does", S.choice<WordUse>(New.Record.Use, Deeds), Required});
    New.Fields.push_back(
        {"verbs", S.texts(New.Record.Words, checkWord), Required});
    if (New.read("a statement entry"))
      New.commit();
  });
}

void readAliases(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of alias entries", [&](const Node &At) {
    Entry New(S, At, Used);
    New.Record.Use = WordUse::TypeAlias;
    New.Fields.push_back({"type", S.text(New.Record.Meaning), Required});
    New.Fields.push_back(
        {"names", S.texts(New.Record.Words, checkGlob), Required});
    if (New.read("an alias entry"))
      New.commit();
  });
}

} // namespace credtidy::catalogue::loader
