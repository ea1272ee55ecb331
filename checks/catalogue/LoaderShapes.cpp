//===- LoaderShapes.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderEntries.h"
#include "LoaderRoles.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

/// Whether a name can tell the role: all that has no settings or keys of its
/// own, which only the text of a call shows, or only the code of a library.
static bool canBeTold(const RoleShape &Role) {
  return Role.Where != Places::KeyValue && Role.Where != Places::From &&
         Role.More != Extra::Minimum && Role.More != Extra::Off &&
         Role.More != Extra::Medium && Role.Role != ApiRole::Algorithm &&
         Role.Role != ApiRole::Invoke;
}

static ArrayRef<Choice<ApiRole>> roles() {
  static const SmallVector<Choice<ApiRole>, 0> Roles = [] {
    SmallVector<Choice<ApiRole>, 0> Result;
    for (const RoleShape &Each : roleShapes())
      if (canBeTold(Each))
        Result.push_back({Each.Key, Each.Role});
    return Result;
  }();
  return Roles;
}

/// The role that \p Entry names. Looked for in advance, because it decides what
/// other keys the entry has.
static const RoleShape *findRole(const Node &Entry) {
  if (!Entry.isMap())
    return nullptr;
  for (size_t I = 0, E = Entry.Children.size(); I != E; I += 2) {
    const Node &Key = *Entry.Children[I], &Value = *Entry.Children[I + 1];
    if (!Key.isScalar() || Key.Text != "role" || !Value.isScalar())
      continue;
    const auto *Found = find_if(roleShapes(), [&](const RoleShape &Each) {
      return Each.Key == Value.Text && canBeTold(Each);
    });
    return Found == roleShapes().end() ? nullptr : Found;
  }
  return nullptr;
}

void readShapes(Schema &S, const Node &List, UsedIds &Used) {
  S.list(List, "a list of shape entries", [&](const Node &Entry) {
    ShapeRecord Record;
    RoleRecord Role;
    RoleReader Common(S, RoleSubject::Shape);
    ExampleSet Set = S.exampleSet(ExampleSet::Of::Shape, Entry);
    SmallVector<Field, 24> Fields = {
        {"id", S.id(Record.Id, Used.Shapes), Required},
        {"role", S.choice(Record.Role, roles()), Required}};
    const RoleShape *Shape = findRole(Entry);
    if (Shape)
      Common.addFields(*Shape, Role, Fields);
    else
      // Without a role nobody knows which of these are right; one mistake is
      // enough.
      for (StringRef Key :
           {"argument", "receiver", "result", "from", "to", "kind", "strength",
            "time", "kept", "over", "into", "as"})
        Fields.push_back({Key, [](const Node &) {}});
    Fields.append({{"phrases", S.phrases(Record.Phrases), Required},
                   {"unless", S.phrases(Record.Unless)},
                   {"variadic", S.flag(Record.Variadic)},
                   {"at-end", S.flag(Record.AtEnd)},
                   {"confidence", S.choice(Record.Strength, confidences())},
                   {"examples", S.examples(Set.Examples, Set.ExamplePlaces)},
                   {"counterexamples", S.examples(Set.CounterExamples,
                                                  Set.CounterExamplePlaces)}});
    if (!S.map(Entry, "a shape entry", Fields) || !Shape)
      return;
    Common.checkPlaces(*Shape, Entry, Role);
    Record.Detail = Role.Detail;
    Record.At = Role.At;
    Record.To = Role.To;
    Record.Kind = Role.Kind;
    S.commit(S.records().Shapes, Record, std::move(Set));
  });
}

} // namespace credtidy::catalogue::loader
