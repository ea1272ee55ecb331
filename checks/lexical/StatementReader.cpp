//===- StatementReader.cpp
//-----------------------------------------------------===//
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
// Values
//===----------------------------------------------------------------------===//

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

//===----------------------------------------------------------------------===//
// Where a value stands
//===----------------------------------------------------------------------===//

void StatementReader::read() {
  pairBrackets();
  if (isName(0) && (word(0) == "static_assert" || word(0) == "asm"))
    return;
  for (size_t I = 0; I < Tokens.size(); ++I) {
    std::optional<Value> V;
    if (at(I).isString())
      V = textAt(I);
    else if (is(I, tok::l_brace))
      V = listAt(I);
    if (!V)
      continue;
    join(*V);
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
    std::optional<Value> V;
    if (at(I).isString())
      V = textAt(I);
    else if (is(I, tok::l_brace))
      V = listAt(I);
    if (!V)
      continue;
    join(*V);
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
