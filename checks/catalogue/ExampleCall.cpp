//===- ExampleCall.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApiName.h"
#include "LoaderQuote.h"
#include "credtidy/catalogue/Apis.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace credtidy::catalogue {

namespace {

constexpr StringRef Marker = "<secret>";

class ExampleParser {
public:
  ExampleParser(StringRef Text, std::string &Message)
      : Text(Text.trim()), Message(Message) {}

  std::optional<ExampleCall> parse() {
    if (!parseAll())
      return std::nullopt;
    return std::move(Call);
  }

private:
  bool fail(const Twine &Why) {
    Message = Why.str();
    return false;
  }

  /// Notes where `<secret>` stands; a second one is a mistake.
  bool mark(Position Where) {
    if (Call.Secret.Where != Position::None)
      return fail("<secret> stands twice");
    Call.Secret = Where;
    return true;
  }

  bool parseAll();
  bool parseObject(const ApiName &Object, StringRef Written);
  bool parseTarget(StringRef Target);
  bool parseArguments(StringRef Inside);
  bool parseArgument(StringRef Argument);
  bool parseLiteral(StringRef Value, ArgumentText &Result);

  StringRef Text;
  std::string &Message;
  ExampleCall Call;
};

/// The end of the quoted text that starts at \p At: the offset of its closing
/// quote, or npos.
size_t findClosingQuote(StringRef Text, size_t At) {
  for (size_t I = At + 1; I < Text.size(); ++I) {
    if (Text[I] == '\\')
      ++I;
    else if (Text[I] == Text[At])
      return I;
  }
  return StringRef::npos;
}

/// The first offset from \p From at which \p Wanted holds, outside of quotes
/// and of inner brackets; npos if there is none or the brackets do not match.
template <typename Predicate>
size_t findOutside(StringRef Text, size_t From, Predicate Wanted) {
  SmallVector<char, 8> Open;
  for (size_t I = From; I < Text.size(); ++I) {
    char C = Text[I];
    if (Open.empty() && Wanted(I))
      return I;
    if (C == '"' || C == '\'') {
      I = findClosingQuote(Text, I);
      if (I == StringRef::npos)
        return I;
    } else if (C == '(') {
      Open.push_back(')');
    } else if (C == '[') {
      Open.push_back(']');
    } else if (C == '{') {
      Open.push_back('}');
    } else if (C == ')' || C == ']' || C == '}') {
      if (Open.empty() || Open.pop_back_val() != C)
        return StringRef::npos;
    }
  }
  return StringRef::npos;
}

} // namespace

bool ExampleParser::parseAll() {
  if (Text.empty())
    return fail("an empty example");
  // `<secret> = call(…)`: the result. `record.field = <secret>`: the field.
  if (Text.starts_with(Marker)) {
    StringRef Rest = Text.drop_front(Marker.size()).ltrim();
    if (Rest.consume_front("=")) {
      Text = Rest.trim();
      mark({Position::Result, 0});
    }
  }
  if (Text.ends_with(")")) {
    // A selector's brackets come before the parenthesis of the arguments, and
    // the parentheses of operator() are part of the name.
    StringRef Start = Text;
    size_t From =
        Text.find("operator()") == StringRef::npos
            ? 0
            : Text.find("operator()") + StringRef("operator()").size();
    size_t Paren =
        findOutside(Text, From, [&](size_t I) { return Text[I] == '('; });
    if (Paren == StringRef::npos)
      return fail("the brackets or quotes do not match");
    size_t Close =
        findOutside(Text, Paren + 1, [&](size_t I) { return Text[I] == ')'; });
    if (Close != Text.size() - 1)
      return fail("the brackets or quotes do not match");
    return parseTarget(Start.take_front(Paren).trim()) &&
           parseArguments(Text.slice(Paren + 1, Close).trim());
  }
  if (auto [Object, Written] = Text.split("<<"); Object.size() != Text.size())
    if (auto Name = splitApiName(ApiForm::Variable, Object.trim()))
      return parseObject(*Name, Written.trim());
  auto [Target, Value] = Text.split('=');
  Target = Target.trim();
  Value = Value.trim();
  std::optional<ApiName> Field = splitApiName(ApiForm::Field, Target);
  if (!Field)
    return fail("expected a call, a message, a field or an object, such as "
                "f(_, <secret>), -[Class with:](<secret>), Record.field = "
                "<secret> or object << <secret>");
  Call.Form = ApiForm::Field;
  Call.Name = Field->Last.str();
  Call.Scopes.push_back(Field->Scope.str());
  if (Value == Marker)
    return mark({Position::Receiver, 0});
  if (Value.empty() && Text.contains('='))
    return fail("nothing is written to the field");
  return true;
}

bool ExampleParser::parseObject(const ApiName &Object, StringRef Written) {
  Call.Form = ApiForm::Variable;
  Call.Name = Object.Last.str();
  if (!Object.Scope.empty())
    Call.Scopes.push_back(Object.Scope.str());
  if (Written.empty())
    return fail("nothing is written to the object");
  return Written != Marker || mark({Position::Receiver, 0});
}

bool ExampleParser::parseTarget(StringRef Target) {
  if (Target.consume_front(Marker)) {
    if (!Target.consume_front(".") && !Target.consume_front("->"))
      return fail("expected <secret>.method(…) or <secret> = call(…)");
    if (!mark({Position::Receiver, 0}))
      return false;
  }
  std::string Name = Target.str();
  if (Target.starts_with("+[") || Target.starts_with("-[")) {
    Call.Form = ApiForm::Selector;
    // `-[<secret> writeToFile:]`: the receiver, of whatever class.
    size_t Receiver = Target.find(Marker);
    if (Receiver != StringRef::npos) {
      Name.replace(Receiver, Marker.size(), "*");
      if (!mark({Position::Receiver, 0}))
        return false;
    }
  }
  std::optional<ApiName> Parts = splitApiName(Call.Form, Name);
  if (!Parts)
    return fail("expected " + describeApiName(Call.Form) + ", found " +
                loader::quoted(Target));
  Call.Name = Parts->Last.str();
  if (!Parts->Scope.empty())
    Call.Scopes.push_back(Parts->Scope.str());
  return true;
}

bool ExampleParser::parseArguments(StringRef Inside) {
  if (Inside.empty())
    return true;
  for (size_t Start = 0; Start <= Inside.size();) {
    size_t Comma =
        findOutside(Inside, Start, [&](size_t I) { return Inside[I] == ','; });
    size_t End = std::min(Comma, Inside.size());
    if (!parseArgument(Inside.slice(Start, End).trim()))
      return false;
    Start = End + 1;
  }
  return true;
}

bool ExampleParser::parseArgument(StringRef Argument) {
  unsigned Index = Call.Arguments.size();
  ArgumentText Result;
  std::string Type;
  // A single colon separates the type; two are part of a name.
  size_t Colon = findOutside(Argument, 0, [&](size_t I) {
    return Argument[I] == ':' && !Argument.substr(I + 1).starts_with(":") &&
           !(I && Argument[I - 1] == ':');
  });
  if (Colon != StringRef::npos) {
    Type = Argument.take_front(Colon).trim().str();
    Argument = Argument.drop_front(Colon + 1).trim();
  }
  if (Argument.empty())
    return fail("argument " + Twine(Index) + " is empty");
  if (Argument == Marker) {
    if (!mark({Position::Argument, static_cast<uint8_t>(Index)}))
      return false;
  } else if (Argument.contains(Marker)) {
    return fail("<secret> stands for a whole argument");
  } else if (Argument.starts_with("\"") || Argument.starts_with("@\"")) {
    if (!parseLiteral(Argument, Result))
      return false;
  } else if (Argument != "_") {
    Result.Spellings.push_back(Argument.str());
  }
  Call.Arguments.push_back(std::move(Result));
  Call.Types.push_back(std::move(Type));
  return true;
}

bool ExampleParser::parseLiteral(StringRef Value, ArgumentText &Result) {
  Value.consume_front("@");
  if (findClosingQuote(Value, 0) != Value.size() - 1)
    return fail("text behind the string literal in " + loader::quoted(Value));
  Result.IsLiteral = true;
  StringRef Inside = Value.drop_front().drop_back();
  for (size_t I = 0; I < Inside.size(); ++I) {
    if (Inside[I] == '\\')
      ++I;
    Result.Literal += Inside[I];
  }
  return true;
}

std::optional<ExampleCall> parseExampleCall(StringRef Text,
                                            std::string &Message) {
  return ExampleParser(Text, Message).parse();
}

} // namespace credtidy::catalogue
