//===- StatementReader.cpp ------------------------------------------------===//
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
using catalogue::CredentialKind;

StatementReader::StatementReader(const Statement &Source,
                                 const catalogue::Catalogue &Knowledge,
                                 FileFacts &Facts,
                                 std::vector<Observation> &Result)
    : Source(Source), Tokens(Source.Tokens), Knowledge(Knowledge), Facts(Facts),
      Result(Result) {}

void StatementReader::pairBrackets() {
  Partner.assign(Tokens.size(), None);
  Parent.assign(Tokens.size(), None);
  SmallVector<size_t, 16> Open;
  for (size_t I = 0; I < Tokens.size(); ++I) {
    const Tok &Each = Tokens[I];
    if (Each.isOneOf(tok::r_paren, tok::r_square, tok::r_brace)) {
      tok::TokenKind Opening = Each.is(tok::r_paren)    ? tok::l_paren
                               : Each.is(tok::r_square) ? tok::l_square
                                                        : tok::l_brace;
      auto Found = find_if(reverse(Open), [&](size_t Other) {
        return Tokens[Other].is(Opening);
      });
      if (Found != Open.rend()) {
        Partner[I] = *Found;
        Partner[*Found] = I;
        Open.erase(Found.base() - 1, Open.end());
      }
    }
    Parent[I] = Open.empty() ? None : Open.back();
    if (Each.isOneOf(tok::l_paren, tok::l_square, tok::l_brace))
      Open.push_back(I);
  }
}

/// Whether the token, at the level that is looked at, is where an expression
/// ends to the left.
bool StatementReader::isSeparator(size_t I) const {
  const Tok &Each = at(I);
  if (Each.isOneOf(tok::comma, tok::semi, tok::l_paren, tok::l_brace,
                   tok::l_square, tok::equal, tok::question, tok::colon,
                   tok::ampamp, tok::pipepipe) ||
      Each.isOneOf(tok::plusequal, tok::lessless, tok::equalequal,
                   tok::exclaimequal))
    return true;
  if (!Each.is(tok::raw_identifier))
    return false;
  static constexpr StringLiteral Keywords[] = {
      "return", "co_return", "else", "do",  "case",     "goto",
      "throw",  "delete",    "in",   "try", "co_yield", "co_await"};
  return is_contained(Keywords, word(I));
}

/// Where the expression begins that ends before \p End.
size_t StatementReader::expressionFirst(size_t End) const {
  size_t I = End;
  while (I > 0) {
    size_t Before = I - 1;
    if (at(Before).isOneOf(tok::r_paren, tok::r_square, tok::r_brace)) {
      // `if (x) name` and `[[attribute]] name`: another thing begins.
      if (I < End && isName(I) && !isName(I - 1) &&
          !at(Before).is(tok::r_brace))
        return I;
      if (Partner[Before] == None)
        return I;
      I = Partner[Before];
      continue;
    }
    if (isSeparator(Before))
      return I;
    I = Before;
  }
  return I;
}

/// Where the expression ends that begins at \p First.
size_t StatementReader::expressionEnd(size_t First) const {
  size_t I = First;
  while (I < Tokens.size()) {
    if (at(I).isOneOf(tok::l_paren, tok::l_square, tok::l_brace)) {
      if (Partner[I] == None)
        return Tokens.size();
      I = Partner[I] + 1;
      continue;
    }
    if (at(I).isOneOf(tok::r_paren, tok::r_square, tok::r_brace) ||
        isSeparator(I))
      return I;
    ++I;
  }
  return I;
}

//===----------------------------------------------------------------------===//
// Where a value stands
//===----------------------------------------------------------------------===//

std::optional<StatementReader::Value> StatementReader::wholeAt(size_t I) const {
  std::optional<Value> V;
  if (at(I).isString())
    V = textAt(I);
  else if (is(I, tok::l_brace))
    V = listAt(I);
  if (V)
    join(*V);
  return V;
}

void StatementReader::read() {
  pairBrackets();
  if (isName(0) && (word(0) == "static_assert" || word(0) == "asm"))
    return;
  for (size_t I = 0; I < Tokens.size(); ++I) {
    std::optional<Value> V = wholeAt(I);
    if (!V)
      continue;
    size_t LiteralLast = V->LiteralLast;
    readValue(*V);
    // The pieces of a joined text are told with the whole.
    I = std::max(I, LiteralLast);
  }
  readStackStrings();
}

void StatementReader::readTexts() {
  pairBrackets();
  for (size_t I = 0; I < Tokens.size(); ++I) {
    std::optional<Value> V = wholeAt(I);
    if (!V)
      continue;
    observeText(*V, variableAround(I));
    I = std::max(I, V->LiteralLast);
  }
}

/// As the preprocessor's side of the AST reader has it: a macro is bound to its
/// name if its body is a text in any number of pieces; what else has a text in
/// it is read as statements are.
void StatementReader::readMacro(bool FunctionLike) {
  pairBrackets();
  bool OnlyText = !FunctionLike && Tokens.size() > 1;
  size_t Text = None;
  for (size_t I = 1; I < Tokens.size(); ++I) {
    if (at(I).isString() && Text == None)
      Text = I;
    OnlyText &= at(I).isString() ||
                at(I).isOneOf(tok::l_paren, tok::r_paren, tok::at) ||
                (isName(I) && is(I + 1, tok::l_paren));
  }
  if (!OnlyText || Text == None) {
    read();
    return;
  }
  Value V;
  V.LiteralFirst = Text;
  size_t End = Text;
  for (size_t I = Text; I < Tokens.size(); ++I)
    if (at(I).isString()) {
      appendLiteral(spelling(Source.Text, at(I)), V.Text);
      End = I;
    }
  V.First = Text;
  V.Last = V.LiteralLast = End;
  std::string Name = spelling(Source.Text, at(0));
  Observation Whole = observation(V);
  Whole.What = Observation::Kind::Text;
  Whole.Name = Name;
  Whole.Where = Whole.Literal.Begin;
  Whole.Statement = Whole.Literal;
  if (!V.Text.empty())
    Result.push_back(std::move(Whole));
  bind(V, BindingForm::Macro, classify(Name), Name, "macro '" + Name + "'",
       at(0).Offset, stretch(0, Tokens.size() - 1), "");
}

void StatementReader::readValue(Value &V) {
  observeText(V, variableAround(V.LiteralFirst));
  size_t First = V.First;
  size_t After = V.Last + 1;
  // Both ways of a choice are values of the whole.
  for (size_t I = First;
       I > 0 && at(I - 1).isOneOf(tok::question, tok::colon);) {
    size_t Question = I - 1;
    if (is(Question, tok::colon)) {
      size_t Middle = expressionFirst(Question);
      if (Middle == 0 || !is(Middle - 1, tok::question))
        break;
      Question = Middle - 1;
    }
    size_t Condition = expressionFirst(Question);
    while (Condition > 0 && at(Condition - 1)
                                .isOneOf(tok::ampamp, tok::pipepipe,
                                         tok::equalequal, tok::exclaimequal))
      Condition = expressionFirst(Condition - 1);
    I = First = Condition;
  }
  if (First != V.First)
    while (is(After, tok::colon))
      After = expressionEnd(After + 1);

  if (!V.IsList) {
    for (size_t Operator : {After, First - 1}) {
      if (Operator >= Tokens.size() ||
          !at(Operator).isOneOf(tok::equalequal, tok::exclaimequal))
        continue;
      bool IsLeft = Operator == After;
      size_t Begin = IsLeft ? Operator + 1 : expressionFirst(Operator);
      size_t End = IsLeft ? expressionEnd(Begin) : Operator;
      if (End > Begin)
        compare(V, Begin, End,
                IsLeft ? stretch(First, End - 1) : stretch(Begin, V.Last));
      return;
    }
  }
  if (First == 0)
    return;
  size_t Before = First - 1;
  if (at(Before).isOneOf(tok::equal, tok::plusequal)) {
    readAssignment(V, Before);
    return;
  }
  if (isName(Before) &&
      (word(Before) == "return" || word(Before) == "co_return")) {
    if (After >= Tokens.size() || is(After, tok::semi))
      readReturn(V, Before);
    return;
  }
  size_t Around = Parent[V.First];
  if (Around == None)
    return;
  bool IsWhole = After >= Tokens.size() || is(After, tok::comma) ||
                 Partner[Around] == After || is(After, tok::colon);
  switch (at(Around).Kind) {
  case tok::l_paren:
    if (at(Before).isOneOf(tok::l_paren, tok::comma) && IsWhole)
      readArgument(V, Around);
    break;
  case tok::l_brace:
    if (at(Before).isOneOf(tok::l_brace, tok::comma, tok::colon) && IsWhole)
      readElement(V, Around);
    break;
  case tok::l_square:
    if (is(Before, tok::colon)) {
      readMessage(V, Around);
    } else if (Before == Around && isName(After) && is(After + 1, tok::colon) &&
               Partner[Around] != None) {
      // [@"…" isEqualToString:password]
      std::string Selector = (word(After) + ":").str();
      if (Knowledge.apis().mayHaveRole(ApiForm::Selector, Selector,
                                       ApiRole::Compare))
        compare(V, After + 2, Partner[Around],
                stretch(Around, Partner[Around]));
    }
    break;
  default:
    break;
  }
}

//===----------------------------------------------------------------------===//
// Observations
//===----------------------------------------------------------------------===//

std::string StatementReader::declaredIn(StringRef Name) const {
  const std::string &Scope = Source.Around.Scope;
  if (Scope.empty() || Name.empty())
    return Name.empty() ? Scope : Name.str();
  return (Scope + "::" + Name).str();
}

Observation StatementReader::observation(const Value &V) const {
  Observation Found;
  Found.In = Source.Around.In;
  Found.IsBytes = V.IsBytes;
  // A text that is all zeros is a value of its own: a zero key or IV.
  bool AllZero =
      !V.Text.empty() && V.Text.find_first_not_of('\0') == std::string::npos;
  if (V.IsList || AllZero) {
    Found.IsBytes = V.IsBytes || AllZero;
    Found.Value = Secret(V.Text);
  } else {
    LiteralText Text = literalFromBytes(V.Text);
    Found.IsBytes = Text.IsBytes && V.Complete;
    Found.Value = std::move(Text.Value);
  }
  Found.Complete = V.Complete;
  Found.Literal = stretch(V.LiteralFirst, V.LiteralLast);
  return Found;
}

void StatementReader::observeText(const Value &V, const Target *Variable) {
  if (V.Text.empty())
    return;
  Observation Found = observation(V);
  Found.What = Observation::Kind::Text;
  if (Variable)
    Found.Name = Variable->Text;
  else
    Found.Name = Source.Around.Function;
  Found.Declaration = declaredIn(Variable ? StringRef(Variable->Text) : "");
  Found.Where = Found.Literal.Begin;
  Found.Statement = Found.Literal;
  Result.push_back(std::move(Found));
}

void StatementReader::bind(const Value &V, BindingForm Form,
                           const NamedClass &Class, StringRef Name,
                           std::string Words, unsigned Where, Stretch Statement,
                           std::string Declaration) {
  if (Class.Kind == CredentialKind::None || V.Text.empty())
    return;
  Observation Found = observation(V);
  Found.What = Observation::Kind::Binding;
  Found.Form = Form;
  Found.Credential = Class.Kind;
  Found.Strength = Class.Strength;
  Found.Api = Class.Api;
  Found.Name = Name.str();
  Found.Target = std::move(Words);
  Found.Where = Where;
  Found.Statement = Statement;
  Found.Declaration = std::move(Declaration);
  Result.push_back(std::move(Found));
}

} // namespace credtidy::lexical
