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

using NameList = std::vector<NameRecord> RecordSet::*;
using ModifierList = std::vector<ModifierRecord> RecordSet::*;

static void readNamesInto(Schema &S, const Node &List, UsedIds &Used,
                          NameList Target, ExampleSet::Of Type) {
  S.list(List, "a list of name entries", [&](const Node &Entry) {
    NameRecord Record;
    ExampleSet Set = S.exampleSet(Type, Entry);
    if (S.map(Entry, "a name entry",
              {{"id", S.id(Record.Id, Used.Names), Required},
               {"kind", S.choice(Record.Kind, kinds()), Required},
               {"confidence", S.choice(Record.Strength, confidences())},
               {"phrases", S.phrases(Record.Phrases), Required},
               {"examples", S.examples(Set.Examples, Set.ExamplePlaces)},
               {"counterexamples",
                S.examples(Set.CounterExamples, Set.CounterExamplePlaces)}}))
      S.commit(S.records().*Target, Record, std::move(Set));
  });
}

static void readModifiersInto(Schema &S, const Node &List, UsedIds &Used,
                              ModifierList Target, ExampleSet::Of Type) {
  S.list(List, "a list of modifier entries", [&](const Node &Entry) {
    ModifierRecord Record;
    ExampleSet Set = S.exampleSet(Type, Entry);
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
      S.commit(S.records().*Target, Record, std::move(Set));
  });
}

void readNames(Schema &S, const Node &List, UsedIds &Used) {
  readNamesInto(S, List, Used, &RecordSet::Names, ExampleSet::Of::Name);
}

void readModifiers(Schema &S, const Node &List, UsedIds &Used) {
  readModifiersInto(S, List, Used, &RecordSet::Modifiers,
                    ExampleSet::Of::Modifier);
}

void readVerifiers(Schema &S, const Node &List, UsedIds &Used) {
  readNamesInto(S, List, Used, &RecordSet::Verifiers, ExampleSet::Of::Verifier);
}

void readVerifierModifiers(Schema &S, const Node &List, UsedIds &Used) {
  readModifiersInto(S, List, Used, &RecordSet::VerifierModifiers,
                    ExampleSet::Of::VerifierModifier);
}

void readVerifyingFunctions(Schema &S, const Node &List, UsedIds &Used) {
  readNamesInto(S, List, Used, &RecordSet::VerifyingFunctions,
                ExampleSet::Of::VerifyingFunction);
}

} // namespace credtidy::catalogue::loader
