//===- Outline.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutlinePass.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

//===----------------------------------------------------------------------===//
// Units
//===----------------------------------------------------------------------===//

/// The text of the innermost unit from its last brace to \p End.
void Pass::addSegment(size_t End, bool InList) {
  const Level &Here = level();
  const Unit &Each = Result.Units[Here.Open];
  bool Values = InList || Here.IsList || Here.OwnStrings || Each.Comments;
  // What is no body declares functions, perhaps.
  if ((Values || !Here.IsCode) && Here.Segment < End)
    Result.Stretches.push_back(
        {Here.Segment, static_cast<unsigned>(End), Values});
}

void Pass::begin(size_t Where) {
  Level &Here = level();
  Here.Open = static_cast<unsigned>(Result.Units.size());
  Here.Segment = static_cast<unsigned>(Where);
  Here.OwnStrings = false;
  Here.IsSingle = !Here.IsCode;
  Unit New{};
  New.Begin = static_cast<unsigned>(Where);
  Result.Units.push_back(New);
}

/// Ends the open unit of the innermost level, if there is one.
void Pass::end(size_t Where) {
  Level &Here = level();
  if (Here.Open == None)
    return;
  Unit &Each = Result.Units[Here.Open];
  Each.End = static_cast<unsigned>(Where);
  Each.Declares = !Here.IsCode;
  addSegment(Where, Each.Lists);
  if (Levels.size() > 1) {
    Unit &Outer = Result.Units[Levels[Levels.size() - 2].Open];
    Outer.Strings |= Each.Strings;
    Outer.Lists |= Each.Lists;
    Outer.Declares |= Each.Declares;
    Outer.Escapes |= Each.Escapes;
    Outer.Comments |= Each.Comments;
    Outer.Wanted |= Each.Wanted;
  }
  unsigned Index = Here.Open;
  bool IsPlain = Each.isPlain();
  if (IsPlain)
    Result.Units.resize(Index + 1); // nobody asks for what is in it
  if (IsPlain && Here.Previous != None && Here.Previous + 1 == Index &&
      Result.Units[Here.Previous].isPlain() && !Here.QuotedComment) {
    Result.Units[Here.Previous].End = Result.Units[Index].End;
    Result.Units[Here.Previous].Directive = Result.Units[Index].Directive;
    Result.Units.pop_back();
  } else {
    Here.Previous = Index;
  }
  Here.Open = None;
  Here.QuotedComment = false;
}

//===----------------------------------------------------------------------===//
// Directives and braces
//===----------------------------------------------------------------------===//

bool Pass::isAtLineStart(size_t Where) const {
  size_t I = Where;
  while (I > 0 && (Text[I - 1] == ' ' || Text[I - 1] == '\t'))
    --I;
  return I == 0 || Text[I - 1] == '\n' || Text[I - 1] == '\r' ||
         (Text[I - 1] == '/' && I > 1 && Text[I - 2] == '*') ||
         // The mark at the beginning of the file.
         (I == 3 && Text.starts_with("\xEF\xBB\xBF"));
}

void Pass::directive() {
  StringRef Word = Text.substr(At + 1).ltrim(" \t").take_while(isAlpha);
  if (Word == "define") {
    define();
    return;
  }
  if (Word.starts_with("if") || Word.starts_with("el") || Word == "endif")
    Result.Conditions.push_back(static_cast<unsigned>(At));
  skipLine();
}

/// A macro is a unit of its own, unless it stands in the midst of another.
void Pass::define() {
  bool IsOwn = level().Open == None;
  if (IsOwn)
    begin(At);
  // Braces and separators of a macro are none of the code around it.
  ++At;
  while (true) {
    At = findAny<'\n', '\r', '\\', '"', '\'', '/', '{'>(Text, At);
    if (At >= Text.size() || Text[At] == '\n' || Text[At] == '\r')
      break;
    switch (Text[At]) {
    case '\\':
      At = skipSplice(At);
      break;
    case '"':
      string();
      break;
    case '\'':
      character();
      break;
    case '/':
      comment();
      break;
    case '{':
      unit().Lists = true;
      [[fallthrough]];
    default:
      ++At;
    }
  }
  if (!IsOwn)
    return;
  unit().Directive = true;
  bool IsCode = std::exchange(level().IsCode, true);
  end(At);
  level().IsCode = IsCode;
}

/// Of a directive that holds nothing of interest.
void Pass::skipLine() {
  ++At;
  while (true) {
    At = findAny<'\n', '\r', '\\', '"', '\'', '/'>(Text, At);
    char C = at(At);
    if (At >= Text.size() || C == '\n' || C == '\r')
      break;
    if (C == '\\') {
      At = skipSplice(At);
    } else if (C == '/') {
      comment();
    } else if (C == '"' || C == '\'') {
      // `#error` has apostrophes.
      size_t Close = At + 1;
      while (Close < Text.size() && Text[Close] != C && Text[Close] != '\n')
        ++Close;
      At = Close + (at(Close) == C);
    }
  }
}

/// Whether a semicolon stands between the parentheses of a `for`.
bool Pass::isInFor() const {
  const Level &Here = Levels.back();
  if (Here.Open == None)
    return false;
  StringRef Before = Text.slice(Result.Units[Here.Open].Begin, At);
  if (!Before.starts_with("for"))
    return false;
  int Depth = 0;
  for (char C : Before)
    Depth += (C == '(') - (C == ')');
  return Depth > 0;
}

/// Where the parenthesis is opened that is closed right before \p End, or
/// \p Begin.
size_t Pass::openingOf(size_t End, size_t Begin) const {
  size_t Open = End;
  int Depth = 0;
  do {
    --Open;
    Depth += (Text[Open] == ')') - (Text[Open] == '(');
  } while (Depth > 0 && Open > Begin);
  return Open;
}

/// Whether the brace begins a body rather than a list.
bool Pass::isBody() const {
  const Level &Here = Levels.back();
  size_t Begin = Result.Units[Here.Open].Begin;
  size_t I = At;
  while (I > Begin && isBlank(Text[I - 1]))
    --I;
  if (I == Begin)
    return true;
  if (Text[I - 1] == ')') {
    // `(struct point){1, 2}` follows what wants a value.
    size_t Open = openingOf(I, Begin);
    while (Open > Begin && isBlank(Text[Open - 1]))
      --Open;
    return Open > Begin && isNameCharacter(Text[Open - 1]) &&
           !Text.slice(Begin, Open).ends_with("return");
  }
  StringRef Head = Text.slice(Begin, I);
  return Head == "else" || Head == "do" || Head == "try";
}

/// Whether the brace begins the members of a class or of a namespace.
bool Pass::isScope() const {
  const Level &Here = Levels.back();
  size_t Begin = std::max(Result.Units[Here.Open].Begin, Here.Segment);
  StringRef Head = Text.slice(Begin, At).rtrim();
  if (Head.empty() || StringRef("=,({&|?").contains(Head.back()))
    return false;
  for (StringRef Word :
       {"class", "struct", "namespace", "union", "enum", "extern", "@"})
    if (Head.contains(Word))
      return true;
  return false;
}

/// Whether the brace begins what is surely the body of a function, or is in
/// one.
bool Pass::isCode() const {
  const Level &Here = Levels.back();
  if (Here.IsCode)
    return true;
  size_t Begin = std::max(Result.Units[Here.Open].Begin, Here.Segment);
  StringRef Head = Text.slice(Begin, At).rtrim();
  for (StringRef Word : {"const", "noexcept", "override", "final"})
    if (Head.ends_with(Word)) {
      Head = Head.drop_back(Word.size()).rtrim();
      break;
    }
  if (!Head.ends_with(")"))
    return false;
  size_t Open = openingOf(Begin + Head.size(), Begin);
  StringRef Name = Text.slice(Begin, Open).rtrim();
  size_t Size = 0;
  while (Size < Name.size() && isNameCharacter(Name[Name.size() - Size - 1]))
    ++Size;
  Name = Name.take_back(Size);
  // A class can have an attribute or a macro before its members.
  return !Name.empty() && Name != "alignas" && any_of(Name, isLower) &&
         !Name.starts_with("__");
}

void Pass::openBrace() {
  Unit &Here = unit();
  bool IsList = !isBody() && !isScope();
  Here.Lists |= IsList;
  Result.Strings |= IsList;
  Level Inner;
  Inner.IsCode = isCode();
  Inner.IsList = IsList || level().IsList;
  Level &Outer = level();
  addSegment(At, IsList);
  // The unit goes on behind the closing one.
  Outer.Segment = static_cast<unsigned>(Text.size());
  Levels.push_back(Inner);
  ++At;
}

/// Whether a statement is over behind the `}` of a body or list.
bool Pass::endsUnit(size_t Behind) const {
  size_t Next = nextSignificant(Behind);
  char C = at(Next);
  if (Next >= Text.size() || isAlpha(C) || C == '_' || C == '}' || C == '#' ||
      C == '@' || C == '~' || C == '$')
    return true;
  // A method of an Objective-C class.
  return (C == '-' || C == '+') && at(nextSignificant(Next + 1)) == '(';
}

void Pass::closeBrace() {
  end(At);
  ++At;
  if (Levels.size() == 1)
    return;
  Levels.pop_back();
  level().Segment = static_cast<unsigned>(At);
  if (endsUnit(At))
    end(At);
}

/// `@interface` and its like change how the splitter reads what follows.
void Pass::marker() {
  StringRef Word = Text.substr(At + 1).ltrim(" \t").take_while(isAlpha);
  if (Word == "interface" || Word == "implementation" || Word == "protocol" ||
      Word == "end")
    unit().Wanted = true;
  ++At;
}

/// Something of interest stands at the end of a run of statements: makes a unit
/// of the last one, or of nothing if the run is over.
void Pass::single() {
  unsigned Begin = Result.Units[level().Open].Begin;
  size_t I = At;
  while (I > Begin && isBlank(Text[I - 1]))
    --I;
  // The parts of a `for` belong together.
  if (Text[At] == '{' && I > Begin && Text[I - 1] == ')')
    I = openingOf(I, Begin);
  while (I > Begin && Text[I - 1] != ';')
    --I;
  if (I == Begin) {
    level().IsSingle = true;
    return;
  }
  size_t Next = skipBlanks(Text, I);
  end(I);
  if (Next == At && (Text[At] == '/' || Text[At] == '#'))
    return;
  begin(Next);
  level().IsSingle = true;
}

/// Between two units: blanks, comments and directives.
void Pass::between() {
  for (At = skipBlanks(Text, At); At < Text.size(); At = skipBlanks(Text, At)) {
    char C = Text[At];
    if (C == '/' && (at(At + 1) == '/' || at(At + 1) == '*')) {
      comment();
      continue;
    }
    if (C == '#' && isAtLineStart(At)) {
      directive();
      continue;
    }
    if (C != '}')
      begin(At);
    return;
  }
}

void Pass::run() {
  if (Text.starts_with("\xEF\xBB\xBF"))
    At = 3;
  // Lines that end with a carriage return alone.
  size_t Return = Text.find('\r');
  Result.Complete = Return == StringRef::npos || at(Return + 1) == '\n';
  while (At < Text.size() && Result.Complete) {
    if (level().Open == None) {
      between();
      if (At >= Text.size())
        break;
    }
    // In code, a statement is of interest for what stands in it only: its end
    // does not matter until then.
    bool InRun = !level().IsSingle;
    At = InRun
             ? findAny<'"', '\'', '/', '#', '{', '}', '@', '%'>(Text, At)
             : findAny<'"', '\'', '/', '#', '{', '}', '@', '%', ';'>(Text, At);
    if (At >= Text.size())
      break;
    if (InRun && Text[At] != '}') {
      single();
      if (level().Open == None)
        continue;
    }
    switch (Text[At]) {
    case '"':
      string();
      break;
    case '\'':
      character();
      break;
    case '/':
      comment();
      break;
    case '#':
      if (isAtLineStart(At))
        directive();
      else
        ++At;
      break;
    case '{':
      openBrace();
      break;
    case '}':
      closeBrace();
      break;
    case ';':
      ++At;
      if (!isInFor())
        end(At);
      break;
    case '@':
      marker();
      break;
    case '%':
      // Digraphs.
      if (at(At + 1) == '>' || at(At + 1) == ':' ||
          (At > 0 && Text[At - 1] == '<'))
        Result.Complete = false;
      ++At;
      break;
    default:
      ++At;
      break;
    }
  }
  while (true) {
    end(Text.size());
    if (Levels.size() == 1)
      break;
    Levels.pop_back();
    level().Segment = static_cast<unsigned>(Text.size());
  }
  if (!Result.Complete) {
    Result.Units.clear();
    Result.Conditions.clear();
    Result.Stretches.assign({{0, static_cast<unsigned>(Text.size()), true}});
    Result.Wanted = Result.Strings = true;
  }
  // Nobody calls what is declared.
  if (!Result.Strings)
    llvm::erase_if(Result.Stretches,
                   [](const Segment &Each) { return !Each.Values; });
}

Outline outlineOf(StringRef Text, const LangOptions &Language) {
  Outline Result;
  Pass(Text, Language, Result).run();
  return Result;
}

} // namespace credtidy::lexical
