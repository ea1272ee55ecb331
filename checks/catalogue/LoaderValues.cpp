//===- LoaderValues.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderEntries.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

static constexpr Choice<WordMatch> Matches[] = {
    {"whole", WordMatch::Whole},
    {"word", WordMatch::Word},
    {"contains", WordMatch::Contains},
    {"covers", WordMatch::Covers},
};

static std::string checkHex(StringRef Text) {
  if (all_of(Text, isHexDigit) && Text.size() % 2 == 0)
    return {};
  return "expected bytes as pairs of hex digits, found " + quoted(Text);
}

static void readValue(Schema &S, const Node &Entry, UsedIds &Used) {
  ValueRecord Record;
  ExampleSet Set = S.exampleSet(ExampleSet::Of::Value, Entry);
  SmallVector<StringRef, 3> Ways; // of the three ways to match, those present
  const Node *Match = nullptr;
  auto Way = [&](StringRef Key, Reader Read) {
    return Field{Key, [&Ways, Key, Read = std::move(Read)](const Node &Value) {
                   Ways.push_back(Key);
                   Read(Value);
                 }};
  };
  if (!S.map(Entry, "a value entry",
             {{"id", S.id(Record.Id, Used.Values), Required},
              {"class", S.text(Record.Class), Required},
              Way("pattern", S.pattern(Record.Pattern, /*IsSearched=*/false)),
              Way("words", S.texts(Record.Words)),
              Way("bytes", S.texts(Record.Bytes, checkHex)),
              {"match",
               [&](const Node &Value) {
                 Match = &Value;
                 S.choice<WordMatch>(Record.Match, Matches)(Value);
               }},
              {"kinds", S.choices(Record.Kinds, kinds())},
              {"only-name-evidence", S.flag(Record.NameEvidenceOnly)},
              {"examples", S.examples(Set.Examples, Set.ExamplePlaces)},
              {"counterexamples",
               S.examples(Set.CounterExamples, Set.CounterExamplePlaces)}}))
    return;
  if (Ways.size() != 1)
    S.error(Entry, "a value entry needs exactly one of 'pattern', 'words' and "
                   "'bytes', found " +
                       (Ways.empty() ? "none" : join(Ways, ", ")));
  if (Match && !is_contained(Ways, "words"))
    S.error(*Match, "'match' says how 'words' are found, and this entry has "
                    "no 'words'");
  S.commit(S.records().Values, Record, std::move(Set));
}

void readValues(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of value entries",
         [&](const Node &Entry) { readValue(S, Entry, Used); });
}

} // namespace credtidy::catalogue::loader
