//===- LoaderApis.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApiName.h"
#include "LoaderEntries.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <limits>

using namespace llvm;

namespace credtidy::catalogue::loader {

/// No sane function has more, and a slip such as a port number is noticed.
static constexpr unsigned MostArguments = 60;

//===----------------------------------------------------------------------===//
// Roles
//===----------------------------------------------------------------------===//

namespace {

/// What a role says besides where it is.
enum class Extra : uint8_t {
  None,
  Kind,
  RandomStrength,
  HashStrength,
  Minimum,
  Time,
  Kept,
  Off,
};

/// How a role says where it is.
enum class Places : uint8_t {
  Taken,  ///< argument or receiver
  Either, ///< argument, receiver or result
  FromTo, ///< from and to
  KeyValue,
  From,
};

struct RoleShape {
  StringRef Key;
  ApiRole Role;
  Places Where;
  Extra More;
};

constexpr RoleShape RoleShapes[] = {
    {"credential", ApiRole::Credential, Places::Either, Extra::Kind},
    {"source", ApiRole::Source, Places::Either, Extra::Kind},
    {"log", ApiRole::Log, Places::Taken, Extra::None},
    {"store", ApiRole::Store, Places::Taken, Extra::None},
    {"transmit", ApiRole::Transmit, Places::Taken, Extra::None},
    {"process", ApiRole::Process, Places::Taken, Extra::None},
    {"random", ApiRole::Random, Places::Either, Extra::RandomStrength},
    {"hash", ApiRole::HashOf, Places::Taken, Extra::HashStrength},
    {"iterations", ApiRole::Iterations, Places::Taken, Extra::Minimum},
    {"encrypt", ApiRole::Encrypt, Places::Taken, Extra::None},
    {"compare", ApiRole::Compare, Places::Taken, Extra::Time},
    {"wipe", ApiRole::Wipe, Places::Taken, Extra::Kept},
    {"permissions", ApiRole::Permissions, Places::Taken, Extra::None},
    {"verification", ApiRole::Verification, Places::Taken, Extra::Off},
    {"propagate", ApiRole::Propagate, Places::FromTo, Extra::None},
    {"pair", ApiRole::Pair, Places::KeyValue, Extra::None},
    {"construct", ApiRole::Construct, Places::From, Extra::None},
};

constexpr Choice<StringRef> RandomStrengths[] = {{"strong", "strong"},
                                                 {"weak", "weak"}};
constexpr Choice<StringRef> HashStrengths[] = {
    {"strong", "strong"}, {"weak", "weak"}, {"password", "password"}};
constexpr Choice<StringRef> Times[] = {{"constant", "constant-time"},
                                       {"variable", "variable-time"}};
constexpr Choice<StringRef> Kept[] = {{"true", "kept"}, {"false", "removable"}};

/// Reads one entry of `functions`, `fields`, `selectors` or `macros`.
class EntryReader {
public:
  EntryReader(Schema &S, ApiForm Form, const Node &Entry)
      : S(S), Form(Form), Entry(Entry) {}

  void read(const LibraryParts &Parts);

private:
  bool hasReceiver() const;
  /// Sets a position, or reports that it is set already.
  void setPosition(const Node &At, Position &Out, Position Value);
  /// `3`, `3+`, and with \p Words also `receiver` and `result`.
  Reader position(Position &Out, bool Words);
  Reader flagPosition(Position &Out, Position::Place Place);
  void readRole(const RoleShape &Shape, const Node &Value);
  void checkPlaces(const RoleShape &Shape, const Node &Value,
                   const RoleRecord &Role);
  void readWhen(const Node &Value);
  void readArguments(const Node &Value);
  void readTypes(const Node &Value);
  void checkIndex(const Node &At, Position Where);

  Schema &S;
  ApiForm Form;
  const Node &Entry;
  ApiRecord Record;
  SmallVector<RoleRecord, 4> Roles;
  SmallVector<const Node *, 4> RoleNodes;
  SmallVector<WhenRecord, 2> When;
  SmallVector<StringRef, 4> Types;
  /// Indexes, to be compared with the number of arguments when all is read.
  SmallVector<std::pair<const Node *, unsigned>, 8> Indexes;
};

} // namespace

bool EntryReader::hasReceiver() const {
  if (Form == ApiForm::Function)
    return Record.Name.contains("::") || Record.Name.empty();
  return Form != ApiForm::Macro;
}

void EntryReader::setPosition(const Node &At, Position &Out, Position Value) {
  if (Out.Where != Position::None)
    return S.error(At, "a second place; a role has one, and an entry may have "
                       "a list of roles");
  if (Form == ApiForm::Field && (Value.Where == Position::Argument ||
                                 Value.Where == Position::FromArgument))
    return S.error(At, "a field has no arguments; what is written to it is "
                       "meant by itself");
  Out = Value;
}

Reader EntryReader::position(Position &Out, bool Words) {
  return [this, &Out, Words](const Node &Value) {
    std::string Expected = "the number of an argument from 0 to " +
                           std::to_string(MostArguments) +
                           ", or such a number followed by +" +
                           (Words ? ", or receiver, or result" : "");
    if (!Value.isScalar())
      return S.error(Value,
                     "expected " + Expected + ", found " + describe(Value));
    StringRef Text = Value.Text;
    if (Words && Text == "receiver")
      return setPosition(Value, Out, {Position::Receiver, 0});
    if (Words && Text == "result")
      return setPosition(Value, Out, {Position::Result, 0});
    bool Onward = Text.consume_back("+");
    unsigned Index = 0;
    if (!to_integer(Text, Index, 10) || Index > MostArguments)
      return S.error(Value,
                     "expected " + Expected + ", found " + describe(Value));
    Indexes.push_back({&Value, Index});
    setPosition(Value, Out,
                {Onward ? Position::FromArgument : Position::Argument,
                 static_cast<uint8_t>(Index)});
  };
}

Reader EntryReader::flagPosition(Position &Out, Position::Place Place) {
  return [this, &Out, Place](const Node &Value) {
    if (!Value.isScalar() || Value.Text != "true")
      return S.error(Value, "expected true, found " + describe(Value));
    setPosition(Value, Out, {Place, 0});
  };
}

void EntryReader::readRole(const RoleShape &Shape, const Node &Value) {
  RoleRecord Role;
  Role.Role = Shape.Role;
  SmallVector<Field, 8> Fields;
  switch (Shape.Where) {
  case Places::Either:
    Fields.push_back({"result", flagPosition(Role.At, Position::Result)});
    [[fallthrough]];
  case Places::Taken:
    Fields.push_back({"argument", position(Role.At, false)});
    Fields.push_back({"receiver", flagPosition(Role.At, Position::Receiver)});
    break;
  case Places::FromTo:
    Fields.push_back({"from", position(Role.At, true), Required});
    Fields.push_back({"to", position(Role.To, true), Required});
    break;
  case Places::KeyValue:
    Fields.push_back({"key", position(Role.At, false), Required});
    Fields.push_back({"value", position(Role.To, false), Required});
    break;
  case Places::From:
    Fields.push_back({"from", position(Role.At, false), Required});
    break;
  }
  switch (Shape.More) {
  case Extra::None:
    break;
  case Extra::Kind:
    Fields.push_back({"kind", S.choice(Role.Kind, kinds()), Required});
    break;
  case Extra::RandomStrength:
    Fields.push_back({"strength",
                      S.choice<StringRef>(Role.Detail, RandomStrengths),
                      Required});
    break;
  case Extra::HashStrength:
    Fields.push_back({"strength",
                      S.choice<StringRef>(Role.Detail, HashStrengths),
                      Required});
    break;
  case Extra::Minimum:
    Fields.push_back(
        {"minimum",
         S.number(Role.Minimum, 1, std::numeric_limits<int64_t>::max()),
         Required});
    break;
  case Extra::Time:
    Fields.push_back(
        {"time", S.choice<StringRef>(Role.Detail, Times), Required});
    break;
  case Extra::Kept:
    Fields.push_back(
        {"kept", S.choice<StringRef>(Role.Detail, Kept), Required});
    break;
  case Extra::Off:
    Fields.push_back({"off", S.texts(Role.Values), Required});
    break;
  }
  std::string What = ("the role '" + Shape.Key + "'").str();
  if (!S.map(Value, What, Fields))
    return;
  checkPlaces(Shape, Value, Role);
  // What is written to a field needs no place.
  if (Form == ApiForm::Field && Role.At.Where == Position::None)
    Role.At = {Position::Receiver, 0};
  Roles.push_back(Role);
  RoleNodes.push_back(&Value);
}

void EntryReader::checkPlaces(const RoleShape &Shape, const Node &Value,
                              const RoleRecord &Role) {
  bool ByPlace = Shape.Where == Places::Taken || Shape.Where == Places::Either;
  if (ByPlace && Role.At.Where == Position::None && Form != ApiForm::Field)
    S.error(Value,
            "the role '" + Shape.Key + "' needs 'argument'" +
                (Shape.Where == Places::Either ? ", 'receiver' or 'result'"
                                               : " or 'receiver'"));
  if (Shape.Role == ApiRole::Pair && (Role.At.Where == Position::FromArgument ||
                                      Role.To.Where == Position::FromArgument))
    S.error(Value, "'key' and 'value' are one argument each");
  if (Role.To.Where != Position::None && Role.At == Role.To)
    S.error(Value, "both places are the same");
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
    Indexes.push_back({Index, Condition.Argument});
    if (Condition.Is.empty() && Condition.StartsWith.empty() &&
        Condition.Contains.empty())
      S.error(Item, "a condition needs 'is', 'starts-with' or 'contains'");
    When.push_back(Condition);
  });
}

void EntryReader::readArguments(const Node &Value) {
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
    Indexes.push_back({&Key, Index});
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
  if (Form != ApiForm::Field) {
    Fields.push_back(
        {"arguments", [&](const Node &Value) { readArguments(Value); }});
    Fields.push_back({"types", [&](const Node &Value) { readTypes(Value); }});
    Fields.push_back({"when", [&](const Node &Value) { readWhen(Value); }});
  }
  for (const RoleShape &Shape : RoleShapes)
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
  for (auto [At, Index] : Indexes)
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
      S.error(Item, "a library needs 'functions', 'fields', 'selectors' or "
                    "'macros'");
    readLibrary(S, Parts);
  });
}

} // namespace credtidy::catalogue::loader
