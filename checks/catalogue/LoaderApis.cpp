//===- LoaderApis.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApiName.h"
#include "LoaderEntries.h"
#include "LoaderRoles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

static RoleSubject subjectOf(ApiForm Form) {
  switch (Form) {
  case ApiForm::Function:
  case ApiForm::Selector:
  case ApiForm::Macro:
    return RoleSubject::Call;
  case ApiForm::Field:
    return RoleSubject::Field;
  case ApiForm::Variable:
  case ApiForm::Type:
    return RoleSubject::Object;
  }
  llvm_unreachable("not a form of API");
}

namespace {

/// Reads one entry of a library's lists: `functions`, `fields` and so on.
class EntryReader {
public:
  EntryReader(Schema &S, ApiForm Form, const Node &Entry)
      : S(S), Form(Form), Entry(Entry), Common(S, subjectOf(Form)) {}

  void read(const LibraryParts &Parts);

private:
  bool hasReceiver() const;
  void readRole(const RoleShape &Shape, const Node &Value);
  void readWhen(const Node &Value);
  void readArguments(const Node &Value);
  void readTypes(const Node &Value);

  Schema &S;
  ApiForm Form;
  const Node &Entry;
  RoleReader Common;
  ApiRecord Record;
  SmallVector<RoleRecord, 4> Roles;
  SmallVector<const Node *, 4> RoleNodes;
  SmallVector<WhenRecord, 2> When;
  SmallVector<StringRef, 4> Types;
};

} // namespace

bool EntryReader::hasReceiver() const {
  if (Form == ApiForm::Function)
    return Record.Name.contains("::") || Record.Name.empty();
  return Form != ApiForm::Macro;
}

void EntryReader::readRole(const RoleShape &Shape, const Node &Value) {
  RoleRecord Role;
  Role.Role = Shape.Role;
  SmallVector<Field, 8> Fields;
  Common.addFields(Shape, Role, Fields);
  std::string What = ("the role '" + Shape.Key + "'").str();
  if (!S.map(Value, What, Fields))
    return;
  Common.checkPlaces(Shape, Value, Role);
  // What is written to a field needs no place.
  if (Form == ApiForm::Field && Role.At.Where == Position::None)
    Role.At = {Position::Receiver, 0};
  Roles.push_back(Role);
  RoleNodes.push_back(&Value);
}

void EntryReader::readWhen(const Node &Value) {
  S.oneOrMore(Value, "a list of conditions", [&](const Node &Item) {
    WhenRecord Condition;
    const Node *Index = nullptr;
    if (!S.map(Item, "a condition",
               {{"argument",
                 [&](const Node &Number) {
                   S.number(Condition.Argument, 0, MostArguments)(Number);
                   Index = &Number;
                 },
                 Required},
                {"is", S.texts(Condition.Is)},
                {"starts-with", S.texts(Condition.StartsWith)},
                {"contains", S.texts(Condition.Contains)}}))
      return;
    Common.Indexes.push_back({Index, Condition.Argument});
    if (Condition.Is.empty() && Condition.StartsWith.empty() &&
        Condition.Contains.empty())
      S.error(Item, "a condition needs 'is', 'starts-with' or 'contains'");
    When.push_back(Condition);
  });
}

void EntryReader::readArguments(const Node &Value) {
  if (S.describes(Value, [] {
        json::Object Number{
            {"type", "integer"}, {"minimum", 0}, {"maximum", MostArguments}};
        json::Object Two{{"type", "array"},
                         {"items", json::Object(Number)},
                         {"minItems", 2},
                         {"maxItems", 2}};
        return json::Object{
            {"anyOf", json::Array{std::move(Number), std::move(Two)}}};
      }))
    return;
  if (!Value.isSequence()) {
    S.number(Record.MinArguments, 0, MostArguments)(Value);
    Record.MaxArguments = Record.MinArguments;
    return;
  }
  if (Value.Children.size() != 2)
    return S.error(Value, "expected a number of arguments, or the lowest and "
                          "the highest as a list of two");
  S.number(Record.MinArguments, 0, MostArguments)(*Value.Children[0]);
  S.number(Record.MaxArguments, 0, MostArguments)(*Value.Children[1]);
  if (Record.MinArguments > Record.MaxArguments)
    S.error(Value, "the lowest number of arguments is above the highest");
}

void EntryReader::readTypes(const Node &Value) {
  if (S.describes(Value, [&] {
        return json::Object{
            {"type", "object"},
            {"propertyNames", json::Object{{"pattern", "^[0-9]+$"}}},
            {"additionalProperties", json::Object{{"type", "string"}}}};
      }))
    return;
  if (!Value.isMap() || Value.Children.empty())
    return S.error(Value, "expected a mapping of argument numbers to words of "
                          "their types, found " +
                              describe(Value));
  for (size_t I = 0, E = Value.Children.size(); I != E; I += 2) {
    const Node &Key = *Value.Children[I];
    unsigned Index = 0;
    if (!Key.isScalar() || !to_integer(Key.Text, Index, 10) ||
        Index > MostArguments) {
      S.error(Key, "expected the number of an argument from 0 to " +
                       Twine(MostArguments) + ", found " + describe(Key));
      continue;
    }
    if (Types.size() <= Index)
      Types.resize(Index + 1);
    if (!Types[Index].empty())
      S.error(Key, "argument " + Twine(Index) + " stands twice");
    S.text(Types[Index])(*Value.Children[I + 1]);
    Common.Indexes.push_back({&Key, Index});
  }
}

void EntryReader::read(const LibraryParts &Parts) {
  Record.Library = Parts.Library;
  Record.Docs = Parts.Docs;
  Record.Form = Form;
  ExampleSet Set = S.exampleSet(ExampleSet::Of::Api, Entry);
  SmallVector<Field, 32> Fields;
  Fields.push_back({"name",
                    [&](const Node &Value) {
                      if (!S.isText(Value))
                        return;
                      if (splitApiName(Form, Value.Text))
                        Record.Name = S.keep(Value.Text);
                      else
                        S.error(Value, "expected " + describeApiName(Form) +
                                           ", found " + describe(Value));
                    },
                    Required});
  if (Common.hasArguments()) {
    Fields.push_back(
        {"arguments", [&](const Node &Value) { readArguments(Value); }});
    Fields.push_back({"types", [&](const Node &Value) { readTypes(Value); }});
    Fields.push_back({"when", [&](const Node &Value) { readWhen(Value); }});
  }
  for (const RoleShape &Shape : roleShapes())
    if (Common.mayHave(Shape))
      Fields.push_back({Shape.Key, [&](const Node &Value) {
                          S.oneOrMore(
                              Value, "a list of roles",
                              [&](const Node &Item) { readRole(Shape, Item); });
                        }});
  Fields.push_back({"examples", S.examples(Set.Examples, Set.ExamplePlaces)});
  Fields.push_back({"counterexamples",
                    S.examples(Set.CounterExamples, Set.CounterExamplePlaces)});
  if (!S.map(Entry, "an API entry", Fields))
    return;
  if (Roles.empty())
    S.error(Entry, "an API entry needs at least one role, such as "
                   "'credential' or 'log'");
  for (auto [At, Index] : Common.Indexes)
    if (Index >= Record.MaxArguments)
      S.error(*At, "there is no argument " + Twine(Index) + " in a call of " +
                       Twine(unsigned(Record.MaxArguments)));
  for (auto [Role, At] : zip(Roles, RoleNodes))
    if ((Role.At.Where == Position::Receiver ||
         Role.To.Where == Position::Receiver) &&
        !hasReceiver())
      S.error(*At, "only a method or a message has a receiver");
  Record.Types = S.keep(ArrayRef<StringRef>(Types));
  Record.When = S.keep(ArrayRef<WhenRecord>(When));
  Record.Roles = S.keep(ArrayRef<RoleRecord>(Roles));
  S.commit(S.records().Apis, Record, std::move(Set));
}

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

void LibraryParts::addFields(Schema &S, SmallVectorImpl<Field> &Fields) {
  auto Add = [&](StringRef Key, ApiForm Form) {
    Fields.push_back({Key, [this, Form](const Node &List) {
                        Lists.push_back({Form, &List});
                      }});
  };
  Fields.push_back({"library", S.text(Library)});
  Add("functions", ApiForm::Function);
  Add("fields", ApiForm::Field);
  Add("selectors", ApiForm::Selector);
  Add("macros", ApiForm::Macro);
  Add("variables", ApiForm::Variable);
  Add("types", ApiForm::Type);
}

void readLibrary(Schema &S, const LibraryParts &Parts) {
  for (auto [Form, List] : Parts.Lists)
    S.list(*List, "a list of API entries", [&, Form = Form](const Node &Entry) {
      EntryReader(S, Form, Entry).read(Parts);
    });
}

void readLibraries(Schema &S, const Node &List) {
  S.list(List, "a list of libraries", [&](const Node &Item) {
    LibraryParts Parts;
    SmallVector<Field, 8> Fields;
    Parts.addFields(S, Fields);
    Fields.push_back({"docs", S.address(Parts.Docs)});
    if (!S.map(Item, "a library", Fields))
      return;
    if (Parts.Library.empty())
      S.error(Item, "a library needs 'library', its name");
    if (Parts.empty())
      S.error(Item, "a library needs 'functions', 'fields', 'selectors', "
                    "'macros', 'variables' or 'types'");
    readLibrary(S, Parts);
  });
}

} // namespace credtidy::catalogue::loader
