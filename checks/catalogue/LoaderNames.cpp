//===- LoaderNames.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderEntries.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

static constexpr Choice<ModifierEffect> Effects[] = {
    {"metadata", ModifierEffect::Metadata},
    {"hash", ModifierEffect::Hash},
    {"public", ModifierEffect::Public},
    {"neutral", ModifierEffect::Neutral},
    {"negate", ModifierEffect::Negate},
};

static constexpr Choice<ModifierPosition> Positions[] = {
    {"before", ModifierPosition::Before},
    {"after", ModifierPosition::After},
    {"anywhere", ModifierPosition::Anywhere},
};

void readNames(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of name entries", [&](const Node &Entry) {
    NameRecord Record;
    ExampleSet Set = S.exampleSet(ExampleSet::Of::Name, Entry);
    if (S.map(Entry, "a name entry",
              {{"id", S.id(Record.Id, Used.Names), Required},
               {"kind", S.choice(Record.Kind, kinds()), Required},
               {"confidence", S.choice(Record.Strength, confidences())},
               {"phrases", S.phrases(Record.Phrases), Required},
               {"examples", S.examples(Set.Examples, Set.ExamplePlaces)},
               {"counterexamples",
                S.examples(Set.CounterExamples, Set.CounterExamplePlaces)}}))
      S.commit(S.records().Names, Record, std::move(Set));
  });
}

void readModifiers(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of modifier entries", [&](const Node &Entry) {
    ModifierRecord Record;
    ExampleSet Set = S.exampleSet(ExampleSet::Of::Modifier, Entry);
    if (S.map(Entry, "a modifier entry",
              {{"id", S.id(Record.Id, Used.Names), Required},
               {"effect", S.choice<ModifierEffect>(Record.Effect, Effects),
                Required},
               {"position",
                S.choice<ModifierPosition>(Record.Position, Positions)},
               {"kinds", S.choices(Record.Kinds, kinds())},
               {"phrases", S.phrases(Record.Phrases), Required},
               {"examples", S.examples(Set.Examples, Set.ExamplePlaces)},
               {"counterexamples",
                S.examples(Set.CounterExamples, Set.CounterExamplePlaces)}}))
      S.commit(S.records().Modifiers, Record, std::move(Set));
  });
}

} // namespace credtidy::catalogue::loader
