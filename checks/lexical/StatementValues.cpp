//===- StatementValues.cpp ------------------------------------------------===//
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
using catalogue::Position;

namespace {
/// Byte arrays shorter than this hold no key that is worth the look.
constexpr size_t ShortestList = 4;
/// Texts of one expression beyond this are a document.
constexpr unsigned MostOperands = 64;

/// Operators that bind less than `+`, and what else ends an operand.
bool endsOperand(const Tok &Each) {
  switch (Each.Kind) {
  case tok::plus:
  case tok::comma:
  case tok::semi:
  case tok::r_paren:
  case tok::r_brace:
  case tok::r_square:
  case tok::question:
  case tok::colon:
  case tok::equalequal:
  case tok::exclaimequal:
  case tok::lessless:
  case tok::ampamp:
  case tok::pipepipe:
  case tok::equal:
    return true;
  default:
    return false;
  }
}
} // namespace

/// Appends the adjacent literals from \p First on; the index behind them. A
/// macro between two of them is a part that is not known.
size_t StatementReader::endOfGroup(size_t First, std::string &Text,
                                   bool &Complete) const {
  size_t I = First;
  while (I < Tokens.size()) {
    if (I > First && at(I).AfterDirective)
      break;
    if (at(I).isString()) {
      appendLiteral(spelling(Source.Text, at(I)), Text);
      ++I;
    } else if (at(I).is(tok::at) && I + 1 < Tokens.size() &&
               at(I + 1).isString()) {
      ++I;
    } else if (I > First && isName(I) && I + 1 < Tokens.size() &&
               at(I + 1).isString() && !at(I + 1).AfterDirective) {
      Text.push_back(UnknownPart);
      Complete = false;
      ++I;
    } else {
      break;
    }
  }
  return I;
}

std::optional<StatementReader::Value> StatementReader::textAt(size_t I) const {
  if (I >= Tokens.size() || !at(I).isString())
    return std::nullopt;
  Value V;
  size_t End = endOfGroup(I, V.Text, V.Complete);
  V.First = V.LiteralFirst = I;
  V.Last = V.LiteralLast = End - 1;
  if (I > 0 && is(I - 1, tok::at))
    --V.First;
  widen(V);
  return V;
}

/// The bytes of `{0x3a, 'b', …}`; nothing if an element is no constant.
std::optional<StatementReader::Value>
StatementReader::listAt(size_t Open) const {
  size_t Close = Partner[Open];
  if (Close == None || Close < Open + 2)
    return std::nullopt;
  SmallVector<int64_t, 64> Numbers;
  bool Negative = false, WantsValue = true;
  for (size_t I = Open + 1; I < Close; ++I) {
    const Tok &Each = at(I);
    if (Each.is(tok::minus) && WantsValue) {
      Negative = true;
    } else if (Each.is(tok::comma) && !WantsValue) {
      WantsValue = true;
    } else if (WantsValue && Each.is(tok::numeric_constant)) {
      std::string Digits = spelling(Source.Text, Each);
      llvm::erase(Digits, '\'');
      uint64_t Number;
      if (StringRef(Digits).rtrim("uUlLzZ").getAsInteger(0, Number))
        return std::nullopt;
      Numbers.push_back(Negative ? -static_cast<int64_t>(Number)
                                 : static_cast<int64_t>(Number));
      WantsValue = Negative = false;
    } else if (WantsValue && Each.isCharacter()) {
      std::string Content;
      appendLiteral(spelling(Source.Text, Each), Content);
      if (Content.size() != 1)
        return std::nullopt;
      Numbers.push_back(static_cast<unsigned char>(Content[0]));
      WantsValue = false;
    } else {
      return std::nullopt;
    }
  }
  if (Numbers.size() < ShortestList)
    return std::nullopt;
  bool Words = any_of(
      Numbers, [](int64_t Number) { return Number < -128 || Number > 255; });
  Target To;
  if (Open > 0 && is(Open - 1, tok::equal)) {
    if (std::optional<Target> Found = targetOf(Open - 1))
      To = *Found;
  } else {
    // `std::vector<uint8_t> name{…}`
    for (size_t I = 0; I < Open; ++I) {
      StringRef Word = isName(I) ? word(I) : StringRef();
      To.IsBytes |= Word == "char" || Word == "uint8_t" || Word == "byte";
    }
  }
  Value V;
  V.First = Open;
  V.Last = Close;
  V.LiteralFirst = Open + 1;
  V.LiteralLast = is(Close - 1, tok::comma) ? Close - 2 : Close - 1;
  V.IsList = V.IsBytes = true;
  for (int64_t Number : Numbers)
    for (unsigned I = 0; I < (Words ? To.Width : 1); ++I)
      V.Text.push_back(
          static_cast<char>(static_cast<uint64_t>(Number) >> (8 * I)));
  // A text is ended by a zero; a key may end in one.
  bool AllZero = V.Text.find_first_not_of('\0') == std::string::npos;
  if (To.IsBytes && !AllZero && !Words) {
    LiteralText Text = literalFromBytes(V.Text);
    V.IsBytes = Text.IsBytes;
    V.Text.resize(Text.Value.length());
  }
  return V;
}

/// Whether the parentheses or braces at \p Open belong to what makes a text of
/// a literal and changes nothing: QStringLiteral("…"), std::string{"…"}.
bool StatementReader::isStringWrapper(size_t Open) const {
  if (Open == 0 || !isName(Open - 1))
    return false;
  size_t First = Open - 1;
  while (First > 1 && is(First - 1, tok::coloncolon) && isName(First - 2))
    First -= 2;
  // `std::string password("…")` declares a variable.
  if (First > 0 &&
      (isName(First - 1) ||
       at(First - 1).isOneOf(tok::star, tok::amp, tok::greater)) &&
      !isSeparator(First - 1))
    return false;
  if (First > 0 && at(First - 1).isOneOf(tok::period, tok::arrow))
    return false;
  std::string Name = word(Open - 1).str();
  // A class of texts says so in its name, whoever wrote it.
  SmallVector<std::string, 6> Words = catalogue::splitWords(Name);
  static constexpr StringLiteral Texts[] = {"string", "view", "str", "text",
                                            "literal"};
  if (!Words.empty() && Words.size() <= 3 &&
      is_contained(Texts, StringRef(Words.back())) && Words.front() != "to" &&
      Words.front() != "get" && Words.front() != "read")
    return true;
  std::string Scope;
  for (size_t I = First; I + 1 < Open; ++I)
    Scope += word(I);
  StringRef Outer = StringRef(Scope).rtrim(':');
  for (ApiForm Form : {ApiForm::Macro, ApiForm::Function}) {
    if (!Knowledge.apis().mayHaveRole(Form, Name, ApiRole::Propagate))
      continue;
    SmallVector<std::string, 1> Scopes;
    if (!Outer.empty())
      Scopes.push_back(Outer.str());
    catalogue::CallQuery Query;
    Query.Form = Form;
    Query.Name = Name;
    Query.Scopes = Scopes;
    Query.Arguments = 1;
    Query.TypesUnknown = true;
    for (const catalogue::ApiRecord *Record : Knowledge.apis().find(Query))
      for (const catalogue::RoleRecord &Role : Record->Roles)
        if (Role.Role == ApiRole::Propagate &&
            Role.To.Where == Position::Result &&
            Role.At == Position{Position::Argument, 0})
          return true;
  }
  return false;
}

/// Takes in a call that makes a text of the literal among its arguments:
/// `env->NewStringUTF("…")`, `[NSString stringWithUTF8String:"…"]`, a cast.
bool StatementReader::widenCall(Value &V) const {
  size_t Open = Parent[V.First];
  if (Open == None || Open == 0 || Partner[Open] == None)
    return false;
  size_t Close = Partner[Open];
  if (is(Open, tok::l_square)) {
    // One label alone, behind the receiver.
    if (V.Last + 1 != Close || !is(V.First - 1, tok::colon) ||
        V.First < Open + 4 || !isName(V.First - 2))
      return false;
    std::string Selector = (word(V.First - 2) + ":").str();
    if (!Knowledge.apis().mayHaveRole(ApiForm::Selector, Selector,
                                      ApiRole::Propagate))
      return false;
    V.First = Open;
    V.Last = Close;
    return true;
  }
  if (!is(Open, tok::l_paren))
    return false;
  std::optional<Call> C = callAt(Open);
  if (!C)
    return false;
  bool IsCast = StringRef(C->Name).ends_with("_cast") &&
                is(Open - 1, tok::greater) && C->Arguments.size() == 1;
  if (!IsCast) {
    if (!C->HasReceiver())
      return false;
    unsigned Index = 0;
    while (Index < C->Arguments.size() && C->Arguments[Index].first != V.First)
      ++Index;
    if (Index == C->Arguments.size() ||
        C->Arguments[Index].second != V.Last + 1 ||
        !Knowledge.apis().mayHaveRole(ApiForm::Function, C->Name,
                                      ApiRole::Propagate))
      return false;
    catalogue::CallQuery Query;
    Query.Name = C->Name;
    Query.Arguments = C->Arguments.size();
    Query.TypesUnknown = Query.ScopesUnknown = true;
    bool Propagates = any_of(
        Knowledge.apis().find(Query), [&](const catalogue::ApiRecord *Record) {
          return any_of(Record->Roles, [&](const catalogue::RoleRecord &Role) {
            return Role.Role == ApiRole::Propagate &&
                   Role.To.Where == Position::Result &&
                   Role.At.Where == Position::Argument &&
                   Role.At.Index == Index;
          });
        });
    // A key beside it makes the text a fallback.
    for (auto [First, End] : C->Arguments)
      if (First != V.First &&
          any_of(Tokens.slice(First, End - First),
                 [](const Tok &Each) { return Each.isString(); }))
        return false;
    // The text alone goes through; a search for it does not yield it.
    if (!Propagates ||
        classify(nameOf(C->ReceiverFirst, C->ReceiverEnd)).isCredential())
      return false;
  }
  V.First = C->First;
  V.Last = Close;
  return true;
}

/// Takes in what stands around a literal and does not change its value.
void StatementReader::widen(Value &V) const {
  while (V.First > 0 && V.Last + 1 < Tokens.size()) {
    size_t Before = V.First - 1, After = V.Last + 1;
    if (is(Before, tok::at)) {
      V.First = Before;
      continue;
    }
    bool Enclosed = (at(Before).isOneOf(tok::l_paren, tok::l_brace)) &&
                    Partner[Before] == After;
    if (Enclosed) {
      if (is(Before, tok::l_paren) && widenCall(V))
        continue;
      if (isStringWrapper(Before)) {
        V.First = Before - 1;
        while (V.First > 1 && is(V.First - 1, tok::coloncolon) &&
               isName(V.First - 2))
          V.First -= 2;
        V.Last = After;
        continue;
      }
      // Parentheses and braces that only hold it.
      bool Bare = Before == 0 || isSeparator(Before - 1) ||
                  at(Before - 1).isOneOf(tok::at, tok::plus);
      if (!Bare)
        return;
      V.First = Before;
      V.Last = After;
      continue;
    }
    if (at(Before).isOneOf(tok::l_paren, tok::comma, tok::colon) &&
        widenCall(V))
      continue;
    // `(const char *)"…"`
    if (is(Before, tok::r_paren) && Partner[Before] != None) {
      size_t Open = Partner[Before];
      bool OnlyType = Open + 1 < Before && isType(Open + 1, Before);
      if (OnlyType && (Open == 0 || isSeparator(Open - 1))) {
        V.First = Open;
        continue;
      }
    }
    return;
  }
}

/// Takes in what is joined to a text with `+`; the literal's range grows to the
/// last piece.
void StatementReader::join(Value &V) const {
  if (V.IsList)
    return;
  if (V.First > 0 && is(V.First - 1, tok::plus)) {
    V.First = expressionFirst(V.First - 1);
    V.Text.insert(V.Text.begin(), UnknownPart);
    V.Complete = false;
    V.Joined = true;
  }
  for (unsigned Count = 0; Count < MostOperands && is(V.Last + 1, tok::plus);
       ++Count) {
    size_t Begin = V.Last + 2, End = Begin;
    while (End < Tokens.size() && !endsOperand(at(End)))
      End = at(End).isOneOf(tok::l_paren, tok::l_square, tok::l_brace) &&
                    Partner[End] != None
                ? Partner[End] + 1
                : End + 1;
    if (End == Begin)
      return;
    V.Joined = true;
    size_t Literal = Begin;
    while (Literal < End && !at(Literal).isString())
      ++Literal;
    std::optional<Value> Piece = textAt(Literal);
    if (Piece && Piece->First == Begin && Piece->Last + 1 == End) {
      V.Text += Piece->Text;
      V.Complete &= Piece->Complete;
      V.LiteralLast = Piece->LiteralLast;
    } else {
      V.Text.push_back(UnknownPart);
      V.Complete = false;
    }
    V.Last = End - 1;
  }
}

} // namespace credtidy::lexical
