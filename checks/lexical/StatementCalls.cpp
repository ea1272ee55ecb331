//===- StatementCalls.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StatementReader.h"
#include "credtidy/lexical/CallNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

using catalogue::ApiForm;
using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::CredentialKind;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// A class that no record has: for a receiver whose type is not known.
constexpr StringLiteral UnknownType = "?";

bool isIdentifierCharacter(char C) { return isAlnum(C) || C == '_'; }
} // namespace

/// The call, construction or list whose arguments begin at \p Open.
std::optional<StatementReader::Call>
StatementReader::callAt(size_t Open) const {
  size_t Callee = Open - 1;
  // make<Type>(…)
  if (Open > 1 && is(Callee, tok::greater)) {
    int Depth = 0;
    for (; Callee > 0; --Callee) {
      Depth += at(Callee).is(tok::greater) - at(Callee).is(tok::less);
      if (Depth == 0)
        break;
    }
    if (Callee == 0)
      return std::nullopt;
    --Callee;
  }
  if (Open == 0 || !isName(Callee) || isSeparator(Callee))
    return std::nullopt;
  Call C;
  C.Open = Open;
  C.Close = Partner[Open] == None ? Tokens.size() - 1 : Partner[Open];
  C.Callee = Callee;
  C.Name = spelling(Source.Text, at(Callee));
  C.NameFirst = Callee;
  while (C.NameFirst > 0 && is(C.NameFirst - 1, tok::coloncolon)) {
    --C.NameFirst;
    if (C.NameFirst == 0 || !isName(C.NameFirst - 1) ||
        isSeparator(C.NameFirst - 1))
      break;
    --C.NameFirst;
  }
  for (size_t I = C.NameFirst; I < Callee; ++I)
    C.Scope += word(I);
  C.Scope = StringRef(C.Scope).trim(':').str();
  C.First = C.NameFirst;
  if (C.First > 0 && at(C.First - 1).isOneOf(tok::period, tok::arrow)) {
    C.ReceiverEnd = C.First - 1;
    C.ReceiverFirst = expressionFirst(C.ReceiverEnd);
    C.First = C.ReceiverFirst;
  }
  for (size_t First = Open + 1; First < C.Close;) {
    size_t I = First;
    while (I < C.Close && !is(I, tok::comma))
      I = at(I).isOneOf(tok::l_paren, tok::l_square, tok::l_brace) &&
                  Partner[I] != None
              ? Partner[I] + 1
              : I + 1;
    C.Arguments.push_back({First, std::min(I, C.Close)});
    First = I + 1;
  }
  return C;
}

catalogue::ArgumentText
StatementReader::argumentText(std::pair<size_t, size_t> Range) const {
  catalogue::ArgumentText Result;
  auto [First, End] = Range;
  if (First >= End)
    return Result;
  if (std::string Key = keyOf(First, End);
      any_of(Tokens.slice(First, End - First),
             [](const Tok &Each) { return Each.isString(); })) {
    Result.Literal = Key;
    Result.IsLiteral = true;
    return Result;
  }
  // Flags that are joined count each; of a qualified name the last part.
  for (size_t I = First; I < End; ++I)
    if (isName(I) && !is(I + 1, tok::coloncolon))
      Result.Spellings.push_back(word(I).str());
    else if (is(I, tok::numeric_constant))
      Result.Spellings.push_back(
          ((I > First && is(I - 1, tok::minus) ? "-" : "") + word(I)).str());
  return Result;
}

/// The type that the file declares \p Variable with, as it is spelled.
std::string StatementReader::typeOf(StringRef Variable, size_t Use) const {
  // The nearest declaration before the use, or else one behind it.
  // What stands farther away is not looked for: it takes longer than it is
  // worth.
  constexpr size_t Reach = 1u << 15;
  StringRef Text = Source.Text.take_front(at(Use).Offset + Reach);
  size_t Here = at(Use).Offset;
  for (size_t At = Text.take_front(Here).rfind(Variable);
       At != StringRef::npos && At + Reach > Here;
       At = Text.take_front(At).rfind(Variable))
    if (std::string Type = typeAt(Variable, At); !Type.empty())
      return Type;
  for (size_t At = Text.find(Variable, Here); At != StringRef::npos;
       At = Text.find(Variable, At + 1))
    if (std::string Type = typeAt(Variable, At); !Type.empty())
      return Type;
  return {};
}

/// The type before \p Variable at the offset \p At, if it is declared there.
std::string StatementReader::typeAt(StringRef Variable, size_t At) const {
  StringRef Text = Source.Text;
  StringRef Behind = Text.drop_front(At + Variable.size());
  if (Behind.empty() || isIdentifierCharacter(Behind.front()) ||
      (At > 0 && isIdentifierCharacter(Text[At - 1])))
    return {};
  Behind = Behind.ltrim();
  if (Behind.empty() || !StringRef(";=({,)[").contains(Behind.front()))
    return {};
  StringRef Before = Text.take_front(At).rtrim(" \t*&");
  // A blank, `*` or `&` is between a type and the name.
  if (Before.size() == At || Before.empty())
    return {};
  if (Before.back() == '>') {
    int Depth = 0;
    while (!Before.empty()) {
      Depth += (Before.back() == '>') - (Before.back() == '<');
      Before = Before.drop_back();
      if (Depth == 0)
        break;
    }
  }
  size_t Start = Before.size();
  while (Start > 0 &&
         (isIdentifierCharacter(Before[Start - 1]) || Before[Start - 1] == ':'))
    --Start;
  StringRef Type = Before.drop_front(Start);
  static constexpr StringLiteral NoTypes[] = {"return", "new",   "delete",
                                              "else",   "const", "case"};
  if (Type.empty() || isDigit(Type.front()) || is_contained(NoTypes, Type))
    return {};
  return Knowledge.words().canonicalType(Type.trim(':')).str();
}

SmallVector<const ApiRecord *, 2>
StatementReader::recordsOf(const Call &C, ApiForm Form,
                           ArrayRef<std::string> Scopes,
                           bool ScopesUnknown) const {
  catalogue::CallQuery Query;
  auto Argument = [&](unsigned I) { return argumentText(C.Arguments[I]); };
  Query.Form = Form;
  Query.Name = C.Name;
  Query.Scopes = Scopes;
  Query.Arguments = C.Arguments.size();
  Query.Argument = Argument;
  Query.TypesUnknown = true;
  Query.ScopesUnknown = ScopesUnknown;
  SmallVector<const ApiRecord *, 2> Result;
  if (Knowledge.apis().mayKnow(Form, C.Name))
    append_range(Result, Knowledge.apis().find(Query));
  return Result;
}

void StatementReader::readArgument(const Value &V, size_t Open) {
  std::optional<Call> C = callAt(Open);
  if (!C)
    return;
  unsigned Index = 0;
  while (Index < C->Arguments.size() && C->Arguments[Index].second <= V.First)
    ++Index;
  if (Index == C->Arguments.size() || readConstruction(V, *C, Index))
    return;
  static constexpr StringLiteral Control[] = {"if", "for", "while", "switch",
                                              "catch"};
  if (is_contained(Control, C->Name))
    return;
  bool Bound = false, Silent = false;
  readRecords(V, *C, Index, Bound, Silent);
  if (const catalogue::ShapeRecord *Shape =
          Knowledge.shapes().find(C->Name, /*Variadic=*/true))
    Silent |= Shape->Role == ApiRole::Log;
  if (Bound || Silent || C->Scope == "std")
    return;
  Stretch Whole = stretch(C->First, C->Close);
  unsigned Where = at(V.First).Offset;
  const Target *Variable = variableAround(V.LiteralFirst);
  std::string Declaration =
      declaredIn(Variable ? StringRef(Variable->Text) : "");
  if (auto Known = Facts.Functions.find(C->Name);
      Known != Facts.Functions.end() && Index < Known->second.size()) {
    StringRef Name = Known->second[Index];
    NamedClass Class = classify(Name);
    if (Class.isCredential()) {
      bind(V, BindingForm::NamedArgument, Class, Name,
           ("argument " + Twine(Index + 1) + " ('" + Name + "') of '" +
            C->Name + "'")
               .str(),
           Where, Whole, Declaration);
      return;
    }
  }
  if (C->Arguments.size() == 1) {
    // setPassword("…"), builder.password("…")
    NamedClass Class = classify(C->Name);
    if (Class.isCredential() &&
        isSetter(C->Name, C->HasReceiver(), Class.Kind, Class.Strength)) {
      bind(V, BindingForm::Setter, Class, C->Name,
           "the argument of '" + C->Name + "'", Where, Whole, Declaration);
      return;
    }
    StringRef Name = C->Name;
    if (C->HasReceiver() && (Name.starts_with_insensitive("compare") ||
                             Name.starts_with_insensitive("equals") ||
                             Name.starts_with_insensitive("isSame")))
      compare(V, C->ReceiverFirst, C->ReceiverEnd, Whole);
    return;
  }
  // getSetting("db.password", "…"): a key that names a credential, and beside
  // it a value.
  if (Index == 0)
    return;
  auto [KeyFirst, KeyEnd] = C->Arguments[Index - 1];
  bool IsText = any_of(Tokens.slice(KeyFirst, KeyEnd - KeyFirst),
                       [](const Tok &Each) { return Each.isString(); });
  bool IsKey = all_of(keyOf(KeyFirst, KeyEnd), [](char Each) {
    return isAlnum(Each) || StringRef("_-.:/").contains(Each);
  });
  if (!IsText || !IsKey)
    return;
  // What is used has the other text for a fallback, and what puts or sets keeps
  // it; what does neither can be about anything, such as a caption.
  static constexpr StringLiteral Keeps[] = {"set",    "put",     "add",
                                            "insert", "emplace", "store"};
  SmallVector<std::string, 6> Words = catalogue::splitWords(C->Name);
  bool IsUsed = C->First > 0 &&
                at(C->First - 1).isOneOf(tok::equal, tok::l_paren, tok::comma);
  IsUsed |=
      C->First > 0 && isName(C->First - 1) && word(C->First - 1) == "return";
  bool IsKept = !Words.empty() && is_contained(Keeps, StringRef(Words.front()));
  readEntry(V, KeyFirst, KeyEnd, Whole,
            IsUsed || IsKept ? Confidence::High : Confidence::Medium);
}

/// A variable, field or object that is made of the arguments. False for a call
/// of any other kind.
bool StatementReader::readConstruction(const Value &V, const Call &C,
                                       unsigned Index) {
  if (C.HasReceiver())
    return false;
  // Foo::Foo() : password("…"), other{"…"} {
  size_t Before = C.NameFirst == 0 ? None : C.NameFirst - 1;
  if (Before != None && Source.HasBody && Parent[C.Open] == None &&
      at(Before).isOneOf(tok::colon, tok::comma)) {
    bind(V, BindingForm::Field, classify(C.Name), C.Name,
         "field '" + C.Name + "'", at(C.Callee).Offset,
         stretch(C.Callee, C.Close), declaredIn(functionDeclared()));
    return true;
  }
  bool IsNew = Before != None && isName(Before) && word(Before) == "new";
  bool Declares = !IsNew && C.Scope.empty() && C.NameFirst > 0 &&
                  isType(expressionFirst(C.Open), C.NameFirst);
  if (!Declares) {
    // Type("…"), new Type("…")
    std::string Scope = C.Scope.empty() ? C.Name : C.Scope + "::" + C.Name;
    bool Bound = false, Silent = false;
    for (const ApiRecord *Record :
         recordsOf(C, ApiForm::Function,
                   {Knowledge.words().canonicalType(Scope).str()}))
      for (const RoleRecord &Role : Record->Roles)
        readRole(V, C, Index, *Record, Role, Bound, Silent);
    return Bound;
  }
  constexpr unsigned MostStringArguments = 3;
  if (Index == 0 && C.Arguments.size() <= MostStringArguments) {
    Target To;
    To.First = expressionFirst(C.Open);
    To.Name = C.Callee;
    To.Text = C.Name;
    for (size_t I = To.First; I < C.Callee; ++I) {
      To.IsStatic |= word(I) == "static";
      To.IsConstant |= word(I) == "const" || word(I) == "constexpr";
    }
    Value Whole = V;
    Whole.Last = C.Close;
    bindVariable(Whole, To, at(C.Callee).Offset);
  }
  // `Type name(…)` calls the constructor of Type.
  Call Constructor = C;
  size_t Last = C.NameFirst - 1;
  while (Last > 0 && !isName(Last))
    --Last;
  Constructor.Name = word(Last).str();
  std::string Scope = Constructor.Name;
  for (size_t I = Last; I > 1 && is(I - 1, tok::coloncolon) && isName(I - 2);
       I -= 2)
    Scope = (word(I - 2) + "::" + Scope).str();
  bool Bound = false, Silent = false;
  for (const ApiRecord *Record :
       recordsOf(Constructor, ApiForm::Function,
                 {Knowledge.words().canonicalType(Scope).str()}))
    for (const RoleRecord &Role : Record->Roles)
      readRole(V, Constructor, Index, *Record, Role, Bound, Silent);
  return true;
}

void StatementReader::readRecords(const Value &V, const Call &C, unsigned Index,
                                  bool &Bound, bool &Silent) {
  if (!Knowledge.apis().mayKnow(ApiForm::Function, C.Name) &&
      !Knowledge.apis().mayKnow(ApiForm::Macro, C.Name))
    return;
  SmallVector<std::string, 2> Scopes;
  if (C.HasReceiver()) {
    std::string Type;
    if (C.ReceiverEnd == C.ReceiverFirst + 1 && isName(C.ReceiverFirst)) {
      Type = typeOf(word(C.ReceiverFirst), C.ReceiverFirst);
      // An object of a library is known by its own name: `WiFi`.
      Scopes.push_back(word(C.ReceiverFirst).str());
    } else if (C.ReceiverEnd > C.ReceiverFirst && isName(C.ReceiverEnd - 1)) {
      Type = typeOf(word(C.ReceiverEnd - 1), C.ReceiverFirst);
    }
    Scopes.push_back(Type.empty() ? UnknownType.str() : Type);
  } else if (!C.Scope.empty()) {
    Scopes.push_back(C.Scope);
  }
  SmallVector<const ApiRecord *, 2> Records =
      recordsOf(C, ApiForm::Function, Scopes);
  // A method that is inherited is called without its class, or on a class that
  // is the project's own; a name of several words is hardly another's.
  constexpr size_t TellingWords = 3;
  bool MayInherit =
      C.HasReceiver() ||
      (Scopes.empty() && StringRef(Source.Around.Scope).contains("::"));
  if (Records.empty() && MayInherit &&
      catalogue::splitWords(C.Name).size() >= TellingWords)
    Records = recordsOf(C, ApiForm::Function, {}, /*ScopesUnknown=*/true);
  if (!C.HasReceiver())
    append_range(Records, recordsOf(C, ApiForm::Macro, {}));
  for (const ApiRecord *Record : Records)
    for (const RoleRecord &Role : Record->Roles)
      readRole(V, C, Index, *Record, Role, Bound, Silent);
}

void StatementReader::readRole(const Value &V, const Call &C, unsigned Index,
                               const ApiRecord &Record, const RoleRecord &Role,
                               bool &Bound, bool &Silent) {
  auto Covers = [Index](Position At) {
    return (At.Where == Position::Argument && At.Index == Index) ||
           (At.Where == Position::FromArgument && At.Index <= Index);
  };
  auto RangeOf = [&](Position At) -> std::pair<size_t, size_t> {
    if (At.Where == Position::Receiver && C.HasReceiver())
      return {C.ReceiverFirst, C.ReceiverEnd};
    if (At.Where == Position::Argument && At.Index < C.Arguments.size())
      return C.Arguments[At.Index];
    return {0, 0};
  };
  Stretch Whole = stretch(C.First, C.Close);
  switch (Role.Role) {
  case ApiRole::Credential:
    if (!Covers(Role.At) || Bound)
      return;
    Bound = true;
    {
      const Target *Variable = variableAround(V.LiteralFirst);
      bind(V, BindingForm::ApiArgument, {Role.Kind, Confidence::High, &Record},
           "", "argument " + std::to_string(Index + 1) + " of '" + C.Name + "'",
           at(V.First).Offset, Whole,
           declaredIn(Variable ? StringRef(Variable->Text) : ""));
    }
    return;
  case ApiRole::Pair: {
    auto [First, End] = RangeOf(Role.At);
    if (!Covers(Role.To) || First == End)
      return;
    Bound = true;
    readEntry(V, First, End, Whole, Confidence::High);
    return;
  }
  case ApiRole::Propagate: {
    // strcpy(password, "…"), password.assign("…")
    auto [First, End] = RangeOf(Role.To);
    if (!Covers(Role.At) || First == End)
      return;
    std::string Name = nameOf(First, End);
    bind(V, BindingForm::Copy, classify(Name), Name, "'" + Name + "'",
         Whole.Begin, Whole, declaredIn(""));
    return;
  }
  case ApiRole::Compare: {
    Silent = true;
    if (C.HasReceiver()) {
      if (Index == 0)
        compare(V, C.ReceiverFirst, C.ReceiverEnd, Whole);
      return;
    }
    if (C.Arguments.size() < 2 || Index > 1)
      return;
    auto [First, End] = C.Arguments[Index == 0 ? 1 : 0];
    compare(V, First, End, Whole);
    return;
  }
  case ApiRole::Log:
  case ApiRole::Random:
  case ApiRole::Wipe:
    Silent = true;
    return;
  default:
    return;
  }
}

/// `[receiver name:… label:value]`, of which the bracket is at \p Open.
void StatementReader::readMessage(const Value &V, size_t Open) {
  size_t Close = Partner[Open];
  if (Close == None)
    return;
  Call C;
  C.Open = C.First = C.Callee = C.NameFirst = Open;
  C.Close = Close;
  SmallVector<std::string, 4> Labels;
  SmallVector<size_t, 4> Colons;
  for (size_t I = Open + 1; I < Close;) {
    if (at(I).isOneOf(tok::l_paren, tok::l_square, tok::l_brace) &&
        Partner[I] != None) {
      I = Partner[I] + 1;
      continue;
    }
    if (is(I, tok::colon) && isName(I - 1)) {
      // `choice ? one : other` is no label.
      if (I < 2 || !is(I - 2, tok::question)) {
        Labels.push_back(word(I - 1).str());
        Colons.push_back(I);
      }
    }
    ++I;
  }
  if (Colons.empty())
    return;
  C.ReceiverFirst = Open + 1;
  C.ReceiverEnd = Colons.front() - 1;
  for (size_t I = 0; I < Colons.size(); ++I) {
    C.Name += Labels[I] + ":";
    C.Arguments.push_back(
        {Colons[I] + 1, I + 1 < Colons.size() ? Colons[I + 1] - 1 : Close});
  }
  unsigned Index = 0;
  while (Index < C.Arguments.size() && C.Arguments[Index].second <= V.First)
    ++Index;
  if (Index == C.Arguments.size() || C.Arguments[Index].first != V.First ||
      C.Arguments[Index].second != V.Last + 1)
    return;
  SmallVector<std::string, 2> Scopes;
  if (C.ReceiverEnd == C.ReceiverFirst + 1 && isName(C.ReceiverFirst)) {
    Scopes.push_back(word(C.ReceiverFirst).str());
    if (std::string Type = typeOf(word(C.ReceiverFirst), C.ReceiverFirst);
        !Type.empty())
      Scopes.push_back(Type);
  } else {
    Scopes.push_back(UnknownType.str());
  }
  bool Bound = false, Silent = false;
  for (const ApiRecord *Record : recordsOf(C, ApiForm::Selector, Scopes))
    for (const RoleRecord &Role : Record->Roles)
      readRole(V, C, Index, *Record, Role, Bound, Silent);
  if (Bound || Silent)
    return;
  Stretch Whole = stretch(Open, Close);
  const catalogue::ApiIndex &Apis = Knowledge.apis();
  // What a selector does hardly depends on the class; of a receiver that has no
  // type here it is all that is known.
  if (Apis.mayHaveRole(ApiForm::Selector, C.Name, ApiRole::Compare) &&
      C.Arguments.size() == 1) {
    compare(V, C.ReceiverFirst, C.ReceiverEnd, Whole);
    return;
  }
  constexpr StringLiteral KeyLabels[] = {"forKey", "forKeyedSubscript",
                                         "forHTTPHeaderField"};
  if (Index == 0 && Labels.size() == 2 && is_contained(KeyLabels, Labels[1])) {
    readEntry(V, C.Arguments[1].first, C.Arguments[1].second, Whole,
              Confidence::High);
    return;
  }
  unsigned Where = at(V.First).Offset;
  const Target *Variable = variableAround(V.LiteralFirst);
  std::string Declaration =
      declaredIn(Variable ? StringRef(Variable->Text) : "");
  const std::string &Label = Labels[Index];
  NamedClass Class = classify(Label);
  if (!Class.isCredential())
    return;
  if (C.Arguments.size() == 1) {
    if (isSetter(Label, /*HasReceiver=*/true, Class.Kind, Class.Strength))
      bind(V, BindingForm::Setter, Class, Label,
           "the argument of '" + Label + "'", Where, Whole, Declaration);
    return;
  }
  // signInWithUser:password:
  if (Index > 0)
    bind(V, BindingForm::NamedArgument, Class, Label,
         "argument " + std::to_string(Index + 1) + " ('" + Label + "') of '" +
             C.Name + "'",
         Where, Whole, Declaration);
}

} // namespace credtidy::lexical
