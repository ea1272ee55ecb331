//===- StatementNames.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StatementReader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

using catalogue::ApiForm;
using catalogue::ApiRole;
using catalogue::NameClass;

StatementReader::NamedClass StatementReader::classify(StringRef Name) const {
  NamedClass Result;
  if (Name.empty())
    return Result;
  NameClass Class = Knowledge.names().classify(Name);
  if (Class.isCredential()) {
    Result.Kind = Class.Kind;
    Result.Strength = Class.Strength;
  }
  return Result;
}

/// Whether the tokens [\p First, \p End) can be a type, with what else stands
/// before the name in a declaration.
bool StatementReader::isType(size_t First, size_t End) const {
  bool AnyName = false;
  for (size_t I = First; I < End; ++I) {
    const Tok &Each = at(I);
    if (Each.is(tok::raw_identifier)) {
      static constexpr StringLiteral Keywords[] = {
          "return",   "else",     "do",     "case",    "goto",    "throw",
          "new",      "delete",   "sizeof", "using",   "typedef", "co_return",
          "co_yield", "co_await", "not",    "operator"};
      if (is_contained(Keywords, word(I)))
        return false;
      AnyName = true;
      continue;
    }
    // Arguments of a template or of an attribute.
    if (Each.isOneOf(tok::l_paren, tok::l_square)) {
      bool IsAttribute = Each.is(tok::l_square) || (I > First && isName(I - 1));
      if (!IsAttribute || Partner[I] == None || Partner[I] >= End)
        return false;
      I = Partner[I];
      continue;
    }
    if (!Each.isOneOf(tok::star, tok::amp, tok::ampamp, tok::coloncolon,
                      tok::less, tok::greater, tok::greatergreater,
                      tok::comma) &&
        !Each.isOneOf(tok::numeric_constant, tok::caret))
      return false;
  }
  return AnyName && !at(First).isOneOf(tok::star, tok::amp, tok::comma,
                                       tok::less, tok::ampamp);
}

/// What a text that serves as a key says; of anything else the last name.
std::string StatementReader::keyOf(size_t First, size_t End) const {
  for (size_t I = First; I < End; ++I)
    if (at(I).isString()) {
      std::string Text;
      bool Complete = true;
      size_t Last = endOfGroup(I, Text, Complete);
      // Behind it only what closes a wrapper.
      for (; Last < End; ++Last)
        if (!at(Last).isOneOf(tok::r_paren, tok::r_brace))
          return {};
      return Complete ? Text : std::string();
    }
  return End > First && isName(End - 1) ? word(End - 1).str() : std::string();
}

/// The name by which a reader of the source would call the value of the
/// expression [\p First, \p End): of a variable, a field, a getter, a key.
std::string StatementReader::nameOf(size_t First, size_t End) const {
  while (First < End && at(First).isOneOf(tok::star, tok::amp, tok::exclaim))
    ++First;
  // (expression)
  while (End > First + 1 && is(First, tok::l_paren) &&
         Partner[First] == End - 1) {
    ++First;
    --End;
  }
  // (Type)expression
  while (
      First + 1 < End && is(First, tok::l_paren) && Partner[First] != None &&
      Partner[First] + 1 < End &&
      !at(Partner[First] + 1).isOneOf(tok::period, tok::arrow, tok::l_square))
    First = Partner[First] + 1;
  if (First >= End)
    return {};
  std::string Owner, Name;
  for (size_t I = First; I < End;) {
    const Tok &Each = at(I);
    if (Each.is(tok::raw_identifier)) {
      Owner = std::move(Name);
      Name = Each.NeedsCleaning ? spelling(Source.Text, Each) : word(I).str();
      ++I;
      continue;
    }
    if (Each.isOneOf(tok::period, tok::arrow, tok::coloncolon)) {
      ++I;
      continue;
    }
    if (!Each.isOneOf(tok::l_paren, tok::l_square) || Partner[I] == None ||
        Partner[I] >= End)
      return {};
    size_t Close = Partner[I];
    // [object getter]
    if (Each.is(tok::l_square) && I == First) {
      if (Close < I + 3 || !isName(Close - 1))
        return {};
      // [dictionary objectForKey:@"password"], [field text]
      std::string Key = keyOf(I + 1, Close);
      Name = Key;
      Owner = nameOf(I + 1, Close - 1);
      I = Close + 1;
      continue;
    }
    std::string Key;
    bool Complete = true;
    size_t Literal = I + 1 < Close && is(I + 1, tok::at) ? I + 2 : I + 1;
    endOfGroup(Literal, Key, Complete);
    if (!Key.empty()) {
      Name = Key; // config["password"], getenv("DB_PASSWORD")
      Owner.clear();
    } else if (Each.is(tok::l_paren) && Close > I + 1) {
      // What a call makes of its arguments: only texts go through unnamed.
      if (!Knowledge.apis().mayHaveRole(ApiForm::Function, Name,
                                        ApiRole::Propagate) ||
          Owner.empty()) {
        Name.clear();
        Owner.clear();
      } else {
        Name = Owner;
        Owner.clear();
      }
    } else if (Each.is(tok::l_paren) && !Owner.empty() &&
               !classify(Name).isCredential() &&
               Knowledge.apis().mayHaveRole(ApiForm::Function, Name,
                                            ApiRole::Propagate)) {
      // password.c_str(): the name is the owner's; of a field it is both.
      std::string Held = Owner + "." + Name;
      Name = !classify(Owner).isCredential() && classify(Held).isCredential()
                 ? Held
                 : Owner;
      Owner.clear();
    }
    I = Close + 1;
  }
  if (!Owner.empty() && !classify(Name).isCredential())
    return Owner + "." + Name;
  return Name;
}

bool StatementReader::returnsCredential() const {
  return isName(0) && (word(0) == "return" || word(0) == "co_return") &&
         classify(Source.Around.Function).isCredential();
}

/// The name, with its scope, of the function whose head this is.
std::string StatementReader::functionDeclared() const {
  for (size_t I = 1; I < Tokens.size(); ++I) {
    if (!is(I, tok::l_paren) || Parent[I] != None || !isName(I - 1))
      continue;
    std::string Name = word(I - 1).str();
    for (size_t J = I - 1; J > 1 && is(J - 1, tok::coloncolon) && isName(J - 2);
         J -= 2)
      Name = (word(J - 2) + "::" + Name).str();
    return Name;
  }
  return {};
}

void StatementReader::declare() {
  if (Source.Around.InFunction)
    return;
  pairBrackets();
  for (size_t I = 1; I < Tokens.size(); ++I) {
    if (!is(I, tok::l_paren) || Parent[I] != None || !isName(I - 1) ||
        Partner[I] == None)
      continue;
    SmallVector<std::string, 4> Parameters;
    bool Any = false;
    size_t Close = Partner[I];
    for (size_t First = I + 1; First < Close;) {
      size_t End = First;
      int Angles = 0;
      for (; End < Close; ++End) {
        if (at(End).isOneOf(tok::l_paren, tok::l_brace, tok::l_square) &&
            Partner[End] != None) {
          End = Partner[End];
          continue;
        }
        Angles += at(End).is(tok::less);
        Angles -= at(End).is(tok::greater) && Angles > 0;
        if (Angles == 0 && at(End).is(tok::comma))
          break;
      }
      size_t Last = End;
      for (size_t J = First; J < End; ++J)
        if (is(J, tok::equal)) {
          Last = J;
          break;
        }
      while (Last > First && is(Last - 1, tok::r_square) &&
             Partner[Last - 1] != None)
        Last = Partner[Last - 1];
      std::string Name;
      if (Last > First + 1 && isName(Last - 1) && isType(First, Last - 1))
        Name = word(Last - 1).str();
      Any |= classify(Name).isCredential();
      Parameters.push_back(std::move(Name));
      First = End + 1;
    }
    if (Any)
      Facts.Functions[word(I - 1)] = std::move(Parameters);
    return;
  }
}

} // namespace credtidy::lexical
