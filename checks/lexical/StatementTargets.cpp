//===- StatementTargets.cpp -----------------------------------------------===//
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

namespace {
/// Lists longer than this are tables of data.
constexpr size_t MostListElements = 64;

std::string quoted(StringRef Kind, StringRef Name) {
  return (Kind + " '" + Name + "'").str();
}

StringRef kindOf(bool IsField, bool IsConstant) {
  return IsField ? "field" : IsConstant ? "constant" : "variable";
}
} // namespace

/// What the `=` at \p Equals puts a value into; nothing if that has no name.
std::optional<StatementReader::Target>
StatementReader::targetOf(size_t Equals) const {
  size_t First = expressionFirst(Equals);
  size_t End = Equals;
  Target To;
  To.First = First;
  // `char name[16]`, `map["key"]`, `table[i]`
  while (End > First && is(End - 1, tok::r_square) &&
         Partner[End - 1] != None && Partner[End - 1] > First) {
    size_t Open = Partner[End - 1];
    std::string Key;
    bool Complete = true;
    if (endOfGroup(is(Open + 1, tok::at) ? Open + 2 : Open + 1, Key,
                   Complete) == End - 1 &&
        !Key.empty()) {
      To.Text = Key;
      To.IsKey = true;
      To.Name = Open + 1;
      return To;
    }
    To.IsArray = true;
    End = Open;
  }
  if (End <= First || !isName(End - 1))
    return std::nullopt;
  To.Name = End - 1;
  To.Text = word(To.Name).str();
  if (To.Name > First && at(To.Name - 1).isOneOf(tok::period, tok::arrow)) {
    To.IsMember = true;
    To.Designates = To.Name - 1 == First && is(First, tok::period);
    return To;
  }
  size_t Chain = To.Name;
  while (Chain > First + 1 && is(Chain - 1, tok::coloncolon) &&
         isName(Chain - 2))
    Chain -= 2;
  for (size_t I = Chain; I < To.Name; ++I)
    if (isName(I))
      To.Text = word(To.Name).str();
  size_t TypeFirst = First, TypeEnd = Chain;
  // `const char *a = …, *b = …;` has its type before the first of them.
  if (Parent[Equals] == None && First > 0 && is(First - 1, tok::comma) &&
      isType(0, std::min<size_t>(2, Tokens.size()))) {
    size_t Head = 0;
    while (Head < First && !at(Head).isOneOf(tok::equal, tok::l_paren,
                                             tok::comma, tok::l_square))
      ++Head;
    if (Head > 1 && isName(Head - 1) && isType(0, Head - 1)) {
      TypeFirst = 0;
      TypeEnd = Head - 1;
      To.Declares = true;
      To.First = 0;
    }
  }
  if (!To.Declares)
    To.Declares = TypeEnd > TypeFirst && isType(TypeFirst, TypeEnd);
  if (!To.Declares)
    return To;
  bool Pointer = false, Const = false, PointerConst = false, Constexpr = false,
       Short = false;
  for (size_t I = TypeFirst; I < Chain; ++I) {
    if (at(I).isOneOf(tok::star, tok::amp)) {
      Pointer = true;
      PointerConst = false;
    }
    StringRef Word = isName(I) ? word(I) : StringRef();
    To.IsStatic |= Word == "static";
    Constexpr |= Word == "constexpr";
    if (Word == "const") {
      Const |= !Pointer;
      PointerConst |= Pointer;
    }
    Short |= Word == "short" || Word == "uint16_t" || Word == "int16_t";
    To.IsBytes |= Word == "char" || Word == "uint8_t" || Word == "int8_t" ||
                  Word == "byte" || Word == "BYTE" || Word == "UCHAR" ||
                  Word == "u8" || Word == "Byte" || Word == "UInt8";
    if (Word == "uint64_t" || Word == "int64_t" || Word == "u64" ||
        Word == "long")
      To.Width = 8;
  }
  if (Short)
    To.Width = 2;
  To.IsConstant =
      !To.IsArray && (Constexpr || (Pointer ? PointerConst : Const));
  return To;
}

/// The variable, field or constant in whose initialiser the token \p I stands.
const StatementReader::Target *StatementReader::variableAround(size_t I) {
  for (size_t Equals = I; Equals-- > 0;) {
    if (Parent[Equals] != None || !is(Equals, tok::equal))
      continue;
    std::optional<Target> To = targetOf(Equals);
    if (!To || !To->Declares)
      return nullptr;
    Variables.push_back(std::make_unique<Target>(std::move(*To)));
    return Variables.back().get();
  }
  // `Type name("…")` and `Type name{"…"}`
  size_t Open = Parent[I];
  while (Open != None && Parent[Open] != None)
    Open = Parent[Open];
  if (Open == None || Open < 2 || !isName(Open - 1) ||
      is(Open, tok::l_square) || Source.HasBody || !isType(0, Open - 1))
    return nullptr;
  Target To;
  To.Declares = true;
  To.Name = Open - 1;
  To.Text = word(Open - 1).str();
  Variables.push_back(std::make_unique<Target>(std::move(To)));
  return Variables.back().get();
}

void StatementReader::bindVariable(const Value &V, const Target &To,
                                   unsigned Where) {
  bool IsField =
      Source.Around.InClass && !Source.Around.InFunction && !To.IsStatic;
  NamedClass Class = classify(To.Text);
  // A table of credentials has its name in the plural.
  if (StringRef Name = To.Text;
      Class.Strength != Confidence::High || Class.Kind == CredentialKind::None)
    if (To.IsArray && Name.consume_back("s"))
      if (NamedClass Each = classify(Name); Each.Kind != CredentialKind::None)
        Class = Each;
  std::string Name = To.Text;
  bind(V, IsField ? BindingForm::Field : BindingForm::Variable, Class, Name,
       quoted(kindOf(IsField, To.IsConstant), Name), Where,
       stretch(To.First, V.Last), declaredIn(Name));
}

void StatementReader::readAssignment(const Value &V, size_t Equals) {
  std::optional<Target> To = targetOf(Equals);
  if (!To)
    return;
  size_t Around = Parent[Equals];
  unsigned ValueAt = at(V.First).Offset;
  if (To->Designates && Around != None && is(Around, tok::l_brace)) {
    NamedClass Class = classify(To->Text);
    size_t Close = Partner[Around] == None ? V.Last : Partner[Around];
    const Target *Variable = variableAround(Equals);
    bind(V, BindingForm::Field, Class, To->Text, quoted("field", To->Text),
         ValueAt, stretch(Around, Close),
         declaredIn(Variable ? StringRef(Variable->Text) : ""));
    return;
  }
  bool InParameters = Around != None && is(Around, tok::l_paren) &&
                      Around > 0 && isName(Around - 1);
  if (To->Declares && InParameters) {
    static constexpr StringLiteral Control[] = {"if", "for", "while", "switch"};
    if (!is_contained(Control, word(Around - 1))) {
      std::string Function = functionDeclared();
      bind(V, BindingForm::DefaultArgument, classify(To->Text), To->Text,
           quoted("the default of parameter", To->Text), at(To->Name).Offset,
           stretch(To->First, V.Last), declaredIn(Function));
      return;
    }
  }
  if (To->Declares) {
    bindVariable(V, *To, at(To->Name).Offset);
    return;
  }
  NamedClass Class = classify(To->Text);
  BindingForm Form =
      is(Equals, tok::plusequal) ? BindingForm::Copy : BindingForm::Assignment;
  std::string Name = To->Text;
  if (Class.Kind == CredentialKind::None && !To->IsKey) {
    // `passwordField.text`: what is got from it is the credential.
    std::string Held = nameOf(To->First, Equals);
    Class = classify(Held);
    if (Class.Kind == CredentialKind::None)
      return;
    Name = Held;
  }
  bind(V, Form, Class, Name, "'" + Name + "'", at(To->First).Offset,
       stretch(To->First, V.Last), declaredIn(""));
}

void StatementReader::readReturn(const Value &V, size_t Keyword) {
  const std::string &Name = Source.Around.Function;
  if (Name.empty())
    return;
  bind(V, BindingForm::Return, classify(Name), Name,
       quoted("the result of", Name), at(V.First).Offset,
       stretch(Keyword, V.Last), declaredIn(""));
}

/// The value stands in the braces at \p Open.
void StatementReader::readElement(const Value &V, size_t Open) {
  size_t Close = Partner[Open];
  // @{ @"key" : @"value" }, and { name: value } of old C.
  if (is(V.First - 1, tok::colon)) {
    size_t KeyFirst = expressionFirst(V.First - 1);
    if (Close == None)
      return;
    bool IsDictionary = Open > 0 && is(Open - 1, tok::at);
    readEntry(V, KeyFirst, V.First - 1,
              stretch(IsDictionary ? Open - 1 : Open, Close), Confidence::High);
    return;
  }
  SmallVector<size_t, 8> Commas;
  for (size_t I = Open + 1; Close != None && I < Close;) {
    if (at(I).isOneOf(tok::l_paren, tok::l_square, tok::l_brace) &&
        Partner[I] != None) {
      I = Partner[I] + 1;
      continue;
    }
    if (is(I, tok::comma) && I + 1 != Close)
      Commas.push_back(I);
    if (Commas.size() > MostListElements)
      return;
    ++I;
  }
  if (Commas.size() == 1 && V.First == Commas[0] + 1 && Close != None)
    readEntry(V, Open + 1, Commas[0], stretch(Open, Close), Confidence::High);

  // The elements of a list are those of what it is put into.
  size_t List = Open;
  bool Nested = false;
  while (List > 0 && at(List - 1).isOneOf(tok::l_brace, tok::comma) &&
         Parent[List] != None && is(Parent[List], tok::l_brace)) {
    List = Parent[List];
    Nested = true;
  }
  if (Nested)
    return;
  if (List > 0 && is(List - 1, tok::equal)) {
    if (std::optional<Target> To = targetOf(List - 1); To && To->Declares) {
      Value Whole = V;
      if (Close != None)
        Whole.Last = Close;
      To->IsArray = true;
      bindVariable(Whole, *To, at(To->Name).Offset);
    }
    return;
  }
  // `Type name{"…"}`, `member{"…"}`, `Type{"…"}`
  if (List > 0 && isName(List - 1))
    readArgument(V, List);
}

/// A pair of a key, in the tokens [\p KeyFirst, \p KeyEnd), and the value.
void StatementReader::readEntry(const Value &V, size_t KeyFirst, size_t KeyEnd,
                                Stretch Whole, Confidence Strength) {
  std::string Name = keyOf(KeyFirst, KeyEnd);
  if (Name.empty())
    return;
  NamedClass Class = classify(Name);
  Class.Strength = std::min(Class.Strength, Strength);
  const Target *Variable = variableAround(V.LiteralFirst);
  bind(V, BindingForm::Entry, Class, Name, quoted("entry", Name),
       at(V.First).Offset, Whole,
       declaredIn(Variable ? StringRef(Variable->Text) : ""));
}

/// The value is compared with the tokens [\p OtherFirst, \p OtherEnd).
bool StatementReader::compare(const Value &V, size_t OtherFirst,
                              size_t OtherEnd, Stretch Whole) {
  std::string Name = nameOf(OtherFirst, OtherEnd);
  NamedClass Class = classify(Name);
  if (Class.Kind == CredentialKind::None || V.Text.empty() || !V.Complete)
    return false;
  Observation Found = observation(V);
  Found.What = Observation::Kind::Comparison;
  Found.Credential = Class.Kind;
  Found.Strength = Class.Strength;
  Found.Name = Name;
  Found.Where = Whole.Begin;
  Found.Statement = Whole;
  const Target *Variable = variableAround(V.LiteralFirst);
  Found.Declaration = declaredIn(Variable ? StringRef(Variable->Text) : "");
  Result.push_back(std::move(Found));
  return true;
}

/// `name[0] = 'a'; name[1] = 'b';`, of which each is a statement: told when the
/// text is ended by a zero or by another statement.
void StatementReader::readStackStrings() {
  if (Tokens.size() < 6 || !isName(0) || !is(1, tok::l_square) ||
      !is(2, tok::numeric_constant) || !is(3, tok::r_square) ||
      !is(4, tok::equal))
    return;
  bool IsCharacter = at(5).isCharacter();
  if (!IsCharacter && !is(5, tok::numeric_constant))
    return;
  uint64_t Index;
  if (word(2).getAsInteger(0, Index))
    return;
  FileFacts::StackString &Written = Facts.Written;
  if (Index == 0 || Written.Name != word(0) || Index != Written.Text.size()) {
    Written = {};
    if (Index != 0)
      return;
    Written.Name = word(0).str();
    Written.First = at(0).Offset;
  }
  std::string Content;
  if (IsCharacter) {
    appendLiteral(spelling(Source.Text, at(5)), Content);
  } else {
    uint64_t Number;
    if (word(5).getAsInteger(0, Number) || Number > 255) {
      Written = {};
      return;
    }
    Content.push_back(static_cast<char>(Number));
  }
  if (Content.size() != 1) {
    Written = {};
    return;
  }
  if (Content[0] != '\0') {
    Written.Text += Content;
    Written.Last = Tokens.back().end();
    return;
  }
  NamedClass Class = classify(Written.Name);
  if (Class.Kind != CredentialKind::None && !Written.Text.empty()) {
    Observation Found;
    Found.In = Source.Around.In;
    Found.What = Observation::Kind::Binding;
    Found.Form = BindingForm::Copy;
    Found.Credential = Class.Kind;
    Found.Strength = Class.Strength;
    Found.Name = Written.Name;
    Found.Target = quoted("variable", Written.Name);
    Found.Value = Secret(Written.Text);
    Found.Literal = {Written.First, at(5).end(), at(5).Offset};
    Found.Statement = Found.Literal;
    Found.Where = Written.First;
    Found.Declaration = declaredIn(Written.Name);
    Result.push_back(std::move(Found));
  }
  Written = {};
}

} // namespace credtidy::lexical
