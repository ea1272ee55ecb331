//===- LoaderRoles.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderRoles.h"
#include "llvm/ADT/StringExtras.h"
#include <limits>

using namespace llvm;

namespace credtidy::catalogue::loader {

static constexpr RoleShape RoleShapes[] = {
    {"credential", ApiRole::Credential, Places::Either, Extra::Kind},
    {"source", ApiRole::Source, Places::Either, Extra::Kind},
    {"log", ApiRole::Log, Places::Either, Extra::None},
    {"store", ApiRole::Store, Places::Either, Extra::MaybeKind},
    {"transmit", ApiRole::Transmit, Places::Either, Extra::Over},
    {"process", ApiRole::Process, Places::Either, Extra::Into},
    {"random", ApiRole::Random, Places::Either, Extra::Strength},
    {"hash", ApiRole::HashOf, Places::Either, Extra::HashStrength},
    {"iterations", ApiRole::Iterations, Places::Taken, Extra::Minimum},
    {"algorithm", ApiRole::Algorithm, Places::Either, Extra::Strength},
    {"encrypt", ApiRole::Encrypt, Places::Either, Extra::MaybeStrength},
    {"redact", ApiRole::Redact, Places::Either, Extra::None},
    {"compare", ApiRole::Compare, Places::Taken, Extra::Time},
    {"wipe", ApiRole::Wipe, Places::Taken, Extra::Kept},
    {"permissions", ApiRole::Permissions, Places::Taken, Extra::None},
    {"verification", ApiRole::Verification, Places::Either, Extra::Off},
    {"propagate", ApiRole::Propagate, Places::FromTo, Extra::As},
    {"pair", ApiRole::Pair, Places::KeyValue, Extra::None},
    {"construct", ApiRole::Construct, Places::From, Extra::None},
    {"invoke", ApiRole::Invoke, Places::FromTo, Extra::Spread},
    {"verifier", ApiRole::Verifier, Places::Either, Extra::None},
    {"opens", ApiRole::Opens, Places::Either, Extra::Medium},
    {"release", ApiRole::Release, Places::Taken, Extra::None},
};

static constexpr Choice<StringRef> Strengths[] = {{"strong", "strong"},
                                                  {"weak", "weak"}};
static constexpr Choice<StringRef> HashStrengths[] = {{"strong", "strong"},
                                                      {"weak", "weak"},
                                                      {"password", "password"},
                                                      {"keyed", "keyed"}};
static constexpr Choice<StringRef> Times[] = {{"constant", "constant-time"},
                                              {"variable", "variable-time"}};
static constexpr Choice<StringRef> Subjects[] = {{"certificate", "certificate"},
                                                 {"host-name", "host-name"},
                                                 {"host-key", "host-key"},
                                                 {"dates", "dates"},
                                                 {"encryption", "encryption"}};
static constexpr Choice<StringRef> Kept[] = {{"true", "kept"},
                                             {"false", "removable"}};

static constexpr Choice<StringRef> Channels[] = {{"socket", "socket"},
                                                 {"url", "url"}};
static constexpr Choice<StringRef> ProcessParts[] = {
    {"command-line", "command-line"}, {"environment", "environment"}};
static constexpr Choice<StringRef> Purposes[] = {
    {"query", "query"}, {"object", "object"},       {"parts", "parts"},
    {"part", "part"},   {"statement", "statement"}, {"column", "column"}};
static constexpr Choice<StringRef> Spreads[] = {{"parts", "parts"}};
static constexpr Choice<StringRef> Media[] = {
    {"file", "file"},         {"socket", "socket"}, {"pipe", "pipe"},
    {"terminal", "terminal"}, {"memory", "memory"}, {"encrypted", "encrypted"}};

ArrayRef<RoleShape> roleShapes() { return RoleShapes; }

bool RoleReader::mayHave(const RoleShape &Shape) const {
  return Subject != RoleSubject::Object || Shape.Where == Places::Taken ||
         Shape.Where == Places::Either;
}

StringRef RoleReader::describePlaces(const RoleShape &Shape) const {
  if (Subject == RoleSubject::Object)
    return "'receiver'";
  return Shape.Where == Places::Either ? "'argument', 'receiver' or 'result'"
                                       : "'argument' or 'receiver'";
}

void RoleReader::setPosition(const Node &At, Position &Out, Position Value) {
  if (Out.Where != Position::None)
    return S.error(At, Subject == RoleSubject::Shape
                           ? "a second place; a shape has one"
                           : "a second place; a role has one, and an entry may "
                             "have a list of roles");
  bool IsArgument = Value.Where == Position::Argument ||
                    Value.Where == Position::FromArgument;
  if (Subject == RoleSubject::Field && IsArgument)
    return S.error(At, "a field has no arguments; what is written to it is "
                       "meant by itself");
  if (Subject == RoleSubject::Object && Value.Where != Position::Receiver)
    return S.error(At, "an object has neither arguments nor a result; what is "
                       "meant is always 'receiver'");
  Out = Value;
}

Reader RoleReader::position(Position &Out, bool Words) {
  return [this, &Out, Words](const Node &Value) {
    std::string Expected = "the number of an argument from 0 to " +
                           std::to_string(MostArguments) +
                           ", or such a number followed by +" +
                           (Words ? ", or receiver, or result" : "");
    if (S.describes(Value, [&] {
          return json::Object{{"type", json::Array{"integer", "string"}},
                              {"pattern", Words
                                              ? "^([0-9]+\\+?|receiver|result)$"
                                              : "^[0-9]+\\+?$"}};
        }))
      return;
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

Reader RoleReader::flagPosition(Position &Out, Position::Place Place) {
  return [this, &Out, Place](const Node &Value) {
    if (S.describes(Value, [&] { return json::Object{{"const", true}}; }))
      return;
    if (!Value.isScalar() || Value.Text != "true")
      return S.error(Value, "expected true, found " + describe(Value));
    setPosition(Value, Out, {Place, 0});
  };
}

void RoleReader::addFields(const RoleShape &Shape, RoleRecord &Role,
                           SmallVectorImpl<Field> &Fields) {
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
  case Extra::MaybeKind:
    Fields.push_back({"kind", S.choice(Role.Kind, kinds())});
    break;
  case Extra::Strength:
    Fields.push_back(
        {"strength", S.choice<StringRef>(Role.Detail, Strengths), Required});
    break;
  case Extra::MaybeStrength:
    Fields.push_back({"strength", S.choice<StringRef>(Role.Detail, Strengths)});
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
    Role.Detail = Subjects[0].Value;
    Fields.push_back({"off", S.texts(Role.Values)});
    Fields.push_back({"accept", S.texts(Role.Accept)});
    Fields.push_back({"of", S.choice<StringRef>(Role.Detail, Subjects)});
    Fields.push_back({"missing", S.text(Role.Missing)});
    Fields.push_back({"with", S.texts(Role.With)});
    Fields.push_back({"unless", S.texts(Role.Unless)});
    break;
  case Extra::Over:
    Fields.push_back({"over", S.choice<StringRef>(Role.Detail, Channels)});
    break;
  case Extra::Into:
    Fields.push_back({"into", S.choice<StringRef>(Role.Detail, ProcessParts)});
    break;
  case Extra::As:
    Fields.push_back({"as", S.choice<StringRef>(Role.Detail, Purposes)});
    break;
  case Extra::Spread:
    Fields.push_back({"as", S.choice<StringRef>(Role.Detail, Spreads)});
    break;
  case Extra::Medium:
    Fields.push_back(
        {"medium", S.choice<StringRef>(Role.Detail, Media), Required});
    break;
  }
}

void RoleReader::checkPlaces(const RoleShape &Shape, const Node &Value,
                             const RoleRecord &Role) {
  if (Shape.More == Extra::Off && Role.Values.empty() == Role.Accept.empty())
    return S.error(Value, "the role 'verification' needs either 'off', the "
                          "values that turn it off, or 'accept', the results "
                          "of a callback that does");
  if (!Role.Missing.empty() &&
      (Role.Values.size() != 1 || Role.Values.front() != "*" ||
       Role.Detail != "host-name"))
    return S.error(Value, "'missing' is what should have been called; it needs "
                          "'off' with '*' alone, and 'of' with 'host-name'");
  bool ByPlace = Shape.Where == Places::Taken || Shape.Where == Places::Either;
  if (ByPlace && Role.At.Where == Position::None &&
      Subject != RoleSubject::Field)
    S.error(Value,
            "the role '" + Shape.Key + "' needs " + describePlaces(Shape));
  if (Shape.Role == ApiRole::Pair && (Role.At.Where == Position::FromArgument ||
                                      Role.To.Where == Position::FromArgument))
    S.error(Value, "'key' and 'value' are one argument each");
  if (Role.To.Where != Position::None && Role.At == Role.To)
    S.error(Value, "both places are the same");
}

} // namespace credtidy::catalogue::loader
