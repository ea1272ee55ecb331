//===- ApiName.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApiName.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy::catalogue {

static bool isWordCharacter(char C) {
  return isAlnum(C) || C == '_' || C == '$';
}

static bool isIdentifier(StringRef Text) {
  return !Text.empty() && !isDigit(Text.front()) &&
         all_of(Text, isWordCharacter);
}

/// Identifiers with `::` between them.
static bool isQualified(StringRef Text) {
  do {
    auto [First, Rest] = Text.split("::");
    if (!isIdentifier(First) || (Rest.empty() && First.size() != Text.size()))
      return false;
    Text = Rest;
  } while (!Text.empty());
  return true;
}

/// Where the last component of a function's name starts. Only in front of an
/// operator's name does a `::` count: `A::operator std::string`.
static size_t findLastComponent(StringRef Name) {
  constexpr StringRef Operator = "operator";
  for (size_t At = Name.find(Operator); At != StringRef::npos;
       At = Name.find(Operator, At + 1)) {
    size_t End = At + Operator.size();
    bool Begins = At == 0 || Name.take_front(At).ends_with("::");
    if (Begins && End < Name.size() && !isWordCharacter(Name[End]))
      return At;
  }
  size_t Colons = Name.rfind("::");
  return Colons == StringRef::npos ? 0 : Colons + 2;
}

static std::optional<ApiName> splitFunction(StringRef Name) {
  size_t Start = findLastComponent(Name);
  ApiName Result;
  Result.Last = Name.drop_front(Start);
  bool IsOperator = Result.Last.starts_with("operator") &&
                    !isIdentifier(Result.Last) &&
                    Result.Last.size() > StringRef("operator").size();
  StringRef Plain = Result.Last;
  Plain.consume_front("~");
  if (!IsOperator && !isIdentifier(Plain))
    return std::nullopt;
  if (Start) {
    Result.Scope = Name.take_front(Start - 2);
    if (!isQualified(Result.Scope))
      return std::nullopt;
  }
  return Result;
}

static std::optional<ApiName> splitField(StringRef Name) {
  auto [Record, Field] = Name.split('.');
  if (!isQualified(Record) || !isIdentifier(Field))
    return std::nullopt;
  return ApiName{Record, Field};
}

static bool isSelector(StringRef Text) {
  if (!Text.contains(':'))
    return isIdentifier(Text);
  if (!Text.ends_with(":"))
    return false;
  SmallVector<StringRef, 8> Parts;
  Text.drop_back().split(Parts, ':');
  // A part may be empty: `-[Foo at::]`.
  return all_of(
      Parts, [](StringRef Part) { return Part.empty() || isIdentifier(Part); });
}

static std::optional<ApiName> splitSelector(StringRef Name) {
  if (!Name.consume_front("+[") && !Name.consume_front("-["))
    return std::nullopt;
  if (!Name.consume_back("]"))
    return std::nullopt;
  auto [Class, Selector] = Name.split(' ');
  bool Any = Class == "*";
  if ((!Any && !isIdentifier(Class)) || !isSelector(Selector))
    return std::nullopt;
  return ApiName{Any ? StringRef() : Class, Selector, Any};
}

static std::optional<ApiName> splitObject(StringRef Name) {
  if (!isQualified(Name))
    return std::nullopt;
  auto [Scope, Last] = Name.rsplit("::");
  return Last.empty() ? ApiName{StringRef(), Name} : ApiName{Scope, Last};
}

std::optional<ApiName> splitApiName(ApiForm Form, StringRef Name) {
  switch (Form) {
  case ApiForm::Function:
    return splitFunction(Name);
  case ApiForm::Field:
    return splitField(Name);
  case ApiForm::Selector:
    return splitSelector(Name);
  case ApiForm::Macro:
    if (!isIdentifier(Name))
      return std::nullopt;
    return ApiName{StringRef(), Name};
  case ApiForm::Variable:
  case ApiForm::Type:
    return splitObject(Name);
  }
  llvm_unreachable("not a form of API");
}

StringRef describeApiName(ApiForm Form) {
  switch (Form) {
  case ApiForm::Function:
    return "a function's name, such as curl_easy_setopt or QUrl::setPassword";
  case ApiForm::Field:
    return "a field's name, such as MQTTClient_connectOptions.password";
  case ApiForm::Selector:
    return "a message, such as +[NSURLCredential "
           "credentialWithUser:password:persistence:] or -[* "
           "setObject:forKey:]";
  case ApiForm::Macro:
    return "a macro's name, such as libssh2_userauth_password";
  case ApiForm::Variable:
    return "an object's name, such as std::cout";
  case ApiForm::Type:
    return "a class's name, such as std::basic_ofstream";
  }
  llvm_unreachable("not a form of API");
}

} // namespace credtidy::catalogue
