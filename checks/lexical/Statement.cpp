//===- Statement.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statement.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

namespace {
/// A statement of more tokens is a table of data, which is read in parts.
constexpr size_t MostTokens = 1 << 16;
/// A parenthesis that is open for so long was never closed.
constexpr size_t MostTokensInParentheses = 4096;

bool isOneOf(StringRef Word, std::initializer_list<StringRef> Words) {
  return is_contained(Words, Word);
}

bool isClassKeyword(StringRef Word) {
  return isOneOf(Word, {"class", "struct", "union", "enum"});
}

/// What can stand between the parameters of a function and its body.
bool isAfterParameters(StringRef Word) {
  return isOneOf(Word, {"const", "volatile", "override", "final", "noexcept",
                        "mutable", "constexpr", "consteval", "try", "static"});
}

bool isLabelKeyword(StringRef Word) {
  return isOneOf(Word, {"case", "default", "public", "private", "protected",
                        "signals", "slots", "Q_SIGNALS", "Q_SLOTS"});
}
} // namespace

std::string spelling(StringRef Text, const Tok &Token) {
  StringRef Spelling = Text.substr(Token.Offset, Token.Length);
  if (!Token.NeedsCleaning)
    return Spelling.str();
  std::string Result;
  while (!Spelling.empty()) {
    char C = Spelling.front();
    Spelling = Spelling.drop_front();
    if (C == '\\') {
      // Blanks may stand between the backslash and the end of the line.
      StringRef Behind = Spelling.ltrim(" \t");
      if (Behind.consume_front("\r\n") || Behind.consume_front("\n") ||
          Behind.consume_front("\r")) {
        Spelling = Behind;
        continue;
      }
    }
    Result.push_back(C);
  }
  return Result;
}

/// The lexer needs a place to count from; a raw encoding of 1 is offset 0.
static constexpr unsigned Base = 1;

/// Passes over the unit that begins at \p Offset, if there is one that nobody
/// wants. What its conditions say of the code behind it counts all the same.
bool StatementSplitter::skip(Lexer &Raw, unsigned Offset) {
  ArrayRef<Unit> Units = Plan->Units;
  while (NextUnit < Units.size() && Units[NextUnit].Begin < Offset)
    ++NextUnit;
  if (NextUnit == Units.size() || Units[NextUnit].Begin != Offset ||
      Out.wants(Units[NextUnit], Around))
    return false;
  const Unit &Each = Units[NextUnit];
  ArrayRef<unsigned> Conditions = Plan->Conditions;
  while (NextCondition < Conditions.size() &&
         Conditions[NextCondition] < Offset)
    ++NextCondition;
  for (; NextCondition < Conditions.size() &&
         Conditions[NextCondition] < Each.End;
       ++NextCondition) {
    Raw.seek(Conditions[NextCondition], /*IsAtStartOfLine=*/true);
    Line.clear();
    Token Current;
    bool AtEnd = false;
    while (!AtEnd) {
      AtEnd = Raw.LexFromRawLexer(Current);
      if (Current.is(tok::eof) || (Current.isAtStartOfLine() && !Line.empty()))
        break;
      if (!Current.is(tok::comment))
        Line.push_back({Current.getLocation().getRawEncoding() - Base,
                        Current.getLength(),
                        static_cast<uint16_t>(Current.getKind()), false,
                        Current.needsCleaning()});
    }
    if (!Line.empty())
      directive(Line.front());
  }
  Raw.seek(Each.End, Each.Directive);
  AfterDirective = Each.Directive;
  return true;
}

void StatementSplitter::run() {
  Lexer Raw(SourceLocation::getFromRawEncoding(Base), Language, Text.begin(),
            Text.begin(), Text.end());
  Raw.SetCommentRetentionState(true);
  update();
  Token Current;
  std::optional<Stretch> Comment;
  unsigned CommentEnd = 0;
  bool InDirective = false;
  auto EndComment = [&] {
    if (Comment)
      Out.comment(*Comment, Around);
    Comment.reset();
  };
  auto EndDirective = [&] {
    if (InDirective)
      directive(Line.front());
    InDirective = false;
  };
  bool AtEnd = false;
  while (!AtEnd) {
    AtEnd = Raw.LexFromRawLexer(Current);
    if (Current.is(tok::eof))
      break;
    unsigned Offset = Current.getLocation().getRawEncoding() - Base;
    if (Current.is(tok::comment)) {
      Stretch Each{Offset, Offset + Current.getLength()};
      bool IsLine = Text.substr(Offset).starts_with("//");
      // Line comments below each other are one text.
      if (Comment && IsLine && Text.slice(CommentEnd, Offset).trim().empty() &&
          Text.substr(Comment->Begin).starts_with("//")) {
        Comment->End = Each.End;
      } else {
        EndComment();
        Comment = Each;
      }
      CommentEnd = Each.End;
      continue;
    }
    EndComment();
    Tok Token{Offset, Current.getLength(),
              static_cast<uint16_t>(Current.getKind()), AfterDirective,
              Current.needsCleaning()};
    if (Current.isAtStartOfLine()) {
      EndDirective();
      Token.AfterDirective = AfterDirective;
    }
    if (Plan && !InDirective && Tokens.empty() && Brackets.empty() &&
        skip(Raw, Offset)) {
      AtEnd = Raw.getBufferLocation() == Text.end();
      continue;
    }
    if (Current.isAtStartOfLine()) {
      if (Current.is(tok::hash)) {
        InDirective = true;
        Line.clear();
        Line.push_back(Token);
        continue;
      }
    }
    if (InDirective) {
      Line.push_back(Token);
      continue;
    }
    AfterDirective = false;
    // A literal that its line has cut off is no part of what follows.
    if (Current.isAtStartOfLine() && !Tokens.empty() &&
        Tokens.back().is(tok::unknown) && Brackets.empty())
      flush(/*HasBody=*/false);
    // In a comment, code follows on prose that nothing ends.
    if (Around.In == Place::Comment && Current.isAtStartOfLine() &&
        Brackets.empty() && !Tokens.empty() && !Token.isString() &&
        !Tokens.back().isOneOf(tok::equal, tok::comma, tok::plus))
      flush(/*HasBody=*/false);
    take(Token);
  }
  EndComment();
  EndDirective();
  while (!Outer.empty() || !Scopes.empty()) {
    flush(/*HasBody=*/false);
    if (Scopes.empty())
      break;
    pop();
  }
  flush(/*HasBody=*/false);
}

void StatementSplitter::take(const Tok &Token) {
  if (AfterAt) {
    AfterAt = false;
    if (Token.is(tok::raw_identifier)) {
      objcMarker(text(Token));
      if (Tokens.empty())
        return;
    }
  }
  // A method of an Objective-C class ends what is before it, which is the head
  // of the class or a macro.
  if (Token.isOneOf(tok::minus, tok::plus) && !Implementation.empty() &&
      !Around.InFunction && Brackets.empty() && !Tokens.empty() &&
      none_of(Tokens, [](const Tok &Each) { return Each.is(tok::equal); }))
    flush(/*HasBody=*/false);
  Tokens.push_back(Token);
  switch (Token.Kind) {
  case tok::at:
    AfterAt = true;
    break;
  case tok::l_paren:
  case tok::l_square:
    Brackets.push_back(Token.Kind);
    break;
  case tok::r_paren:
  case tok::r_square: {
    uint16_t Opening = Token.is(tok::r_paren) ? tok::l_paren : tok::l_square;
    // One that was never opened is passed over; one that was never closed ends
    // with what is around it.
    auto At = std::find(Brackets.rbegin(), Brackets.rend(), Opening);
    if (At != Brackets.rend() &&
        (At == Brackets.rbegin() ||
         std::find(Brackets.rbegin(), At, uint16_t(tok::l_brace)) == At))
      Brackets.erase(At.base() - 1, Brackets.end());
    break;
  }
  case tok::l_brace:
    open();
    break;
  case tok::r_brace:
    close();
    break;
  case tok::semi:
    semicolon();
    break;
  case tok::colon:
    colon();
    break;
  default:
    break;
  }
  if (Tokens.size() >= MostTokens) {
    // The brackets stay open: what follows is the rest of the table.
    std::vector<uint16_t> Open = Brackets;
    flush(/*HasBody=*/false);
    Brackets = std::move(Open);
  }
}

//===----------------------------------------------------------------------===//
// Preprocessor directives
//===----------------------------------------------------------------------===//

void StatementSplitter::directive(const Tok &Hash) {
  AfterDirective = true;
  if (Line.size() < 2 || !Line[1].is(tok::raw_identifier))
    return;
  StringRef Word = text(Line[1]);
  ArrayRef<Tok> Rest = ArrayRef(Line).drop_front(2);
  if (Word == "define") {
    if (!Rest.empty() && Rest.front().is(tok::raw_identifier))
      define(Rest);
    return;
  }
  conditional(Word, Rest);
}

void StatementSplitter::conditional(StringRef Word, ArrayRef<Tok> Rest) {
  bool Known = Rest.size() == 1;
  StringRef Value = Known ? text(Rest.front()) : StringRef();
  bool Never = Value == "0" || Value == "false";
  bool Always = Value == "1" || Value == "true";
  if (Word == "if" || Word == "ifdef" || Word == "ifndef") {
    bool Numeric = Word == "if";
    Conditions.push_back(
        {Numeric && Never, Numeric && Always, Around.In == Place::Inactive});
  } else if (Conditions.empty()) {
    return;
  } else if (Word == "else" || Word.starts_with("elif")) {
    Condition &Current = Conditions.back();
    Current.Inactive = Current.ElseInactive || (Word == "elif" && Never);
    Current.ElseInactive |= Word == "elif" && Always;
  } else if (Word == "endif") {
    bool Before = Conditions.back().OuterInactive;
    Conditions.pop_back();
    if (Around.In != Place::Comment)
      Around.In = Before ? Place::Inactive : Place::Code;
    return;
  } else {
    return;
  }
  if (Around.In != Place::Comment)
    Around.In = Conditions.back().Inactive || Conditions.back().OuterInactive
                    ? Place::Inactive
                    : Place::Code;
}

void StatementSplitter::define(ArrayRef<Tok> Rest) {
  // Only a parenthesis right behind the name begins parameters.
  bool FunctionLike = Rest.size() > 1 && Rest[1].is(tok::l_paren) &&
                      Rest[1].Offset == Rest[0].end();
  Surroundings Here = Around;
  Here.InMacro = true;
  Out.macro({Text, Rest, Here}, FunctionLike);
}

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

size_t StatementSplitter::openingOf(size_t Close) const {
  int Depth = 0;
  for (size_t I = Close + 1; I-- > 0;) {
    if (Tokens[I].isOneOf(tok::r_paren, tok::r_square, tok::r_brace))
      ++Depth;
    else if (Tokens[I].isOneOf(tok::l_paren, tok::l_square, tok::l_brace) &&
             --Depth == 0)
      return I;
  }
  return Tokens.size();
}

/// Whether the `{` just taken, which stands in parentheses, begins the body of
/// a lambda or a block.
bool StatementSplitter::isBodyInParentheses() const {
  if (Tokens.size() < 2)
    return true;
  const Tok &Before = Tokens[Tokens.size() - 2];
  if (Before.is(tok::caret))
    return true;
  if (Before.is(tok::raw_identifier) && isAfterParameters(text(Before)))
    return true;
  if (Before.is(tok::r_square)) {
    // `[] {` follows a separator, `a[2] {` an identifier.
    size_t Open = openingOf(Tokens.size() - 2);
    return Open == 0 || Open == Tokens.size() ||
           !Tokens[Open - 1].isOneOf(tok::raw_identifier, tok::greater,
                                     tok::r_square);
  }
  if (!Before.is(tok::r_paren))
    return false;
  size_t Open = openingOf(Tokens.size() - 2);
  return Open != Tokens.size() && Open > 0 &&
         Tokens[Open - 1].isOneOf(tok::r_square, tok::caret);
}

/// Whether the `{` just taken begins a body rather than a list of values.
bool StatementSplitter::isBody() const {
  if (!Brackets.empty())
    return isBodyInParentheses();
  if (Tokens.size() < 2)
    return true;
  const Tok &Before = Tokens[Tokens.size() - 2];
  // @try, @autoreleasepool, @interface Name : Super
  if (Tokens.front().is(tok::at) && !Before.is(tok::at))
    return true;
  // - (void)name {
  if (!Implementation.empty() && !Around.InFunction &&
      Tokens.front().isOneOf(tok::minus, tok::plus))
    return true;
  switch (Before.Kind) {
  case tok::r_paren: {
    // `(struct point){1, 2}` follows what wants a value.
    size_t Open = openingOf(Tokens.size() - 2);
    if (Open == 0 || Open == Tokens.size())
      return true;
    const Tok &Outer = Tokens[Open - 1];
    return !Outer.isOneOf(tok::equal, tok::comma, tok::amp, tok::question) &&
           !(Outer.is(tok::raw_identifier) && text(Outer) == "return");
  }
  case tok::r_square:
    return isBodyInParentheses();
  case tok::raw_identifier: {
    StringRef Word = text(Before);
    if (isAfterParameters(Word) || Word == "else" || Word == "do")
      return true;
    if (Word == "return" || Word == "co_return" || Word == "co_yield" ||
        Word == "case")
      return false;
    if (Tokens.size() == 2)
      return true; // a macro that stands for a head
    [[fallthrough]];
  }
  case tok::star:
  case tok::amp:
  case tok::greater: {
    // The head of a class, namespace or function with its result behind it.
    bool Arrow = false, Parameters = false;
    for (size_t I = 0; I + 1 < Tokens.size(); ++I) {
      const Tok &Each = Tokens[I];
      if (Each.isOneOf(tok::equal, tok::question))
        return false;
      Parameters |= Each.is(tok::r_paren);
      Arrow |= Parameters && Each.is(tok::arrow);
      if (Each.is(tok::colon) && Parameters)
        return false; // `: member{…}`
      if (Each.is(tok::raw_identifier) && !Parameters) {
        StringRef Word = text(Each);
        if (isClassKeyword(Word) || Word == "namespace") {
          // `struct point origin{1, 2}` has two names.
          bool Bases = any_of(ArrayRef(Tokens).drop_front(I),
                              [](const Tok &T) { return T.is(tok::colon); });
          return Bases || Word == "namespace" || I + 3 >= Tokens.size() ||
                 !Tokens[Tokens.size() - 3].is(tok::raw_identifier) ||
                 text(Before) == "final" || !Around.InFunction;
        }
      }
    }
    return Arrow;
  }
  case tok::r_brace:
  case tok::semi:
  case tok::string_literal:
  case tok::caret:
    return true;
  case tok::colon:
    return Tokens.size() <= 3;
  default:
    return false;
  }
}

void StatementSplitter::open() {
  if (!isBody()) {
    Brackets.push_back(tok::l_brace);
    return;
  }
  if (!Brackets.empty()) {
    // The statement around the body goes on behind it.
    Tokens.pop_back();
    Outer.push_back({std::move(Tokens), std::move(Brackets)});
    Tokens.clear();
    Brackets.clear();
    push({Scope::Block, /*Resumes=*/true, {}});
    return;
  }
  // A lambda that a variable is made of.
  bool InValue = any_of(ArrayRef(Tokens).drop_back(),
                        [](const Tok &T) { return T.is(tok::equal); }) &&
                 isBodyInParentheses();
  Scope New = InValue ? Scope{Scope::Block, false, {}} : scopeOf();
  Tokens.pop_back();
  flush(/*HasBody=*/true);
  push(std::move(New));
}

void StatementSplitter::close() {
  auto Open =
      std::find(Brackets.rbegin(), Brackets.rend(), uint16_t(tok::l_brace));
  if (Open != Brackets.rend()) {
    Brackets.erase(Open.base() - 1, Brackets.end());
    return;
  }
  Tokens.pop_back();
  flush(/*HasBody=*/false);
  if (!Scopes.empty())
    pop();
}

void StatementSplitter::semicolon() {
  if (Brackets.empty()) {
    flush(/*HasBody=*/false);
    return;
  }
  // The parts of a for statement belong together.
  bool InBraces = is_contained(Brackets, uint16_t(tok::l_brace));
  bool IsFor = !InBraces && any_of(Tokens, [this](const Tok &Each) {
    return Each.is(tok::raw_identifier) && text(Each) == "for";
  });
  if (IsFor && Tokens.size() < MostTokensInParentheses)
    return;
  // What was taken for a list of values is a body.
  size_t Bodies = llvm::count(Brackets, uint16_t(tok::l_brace));
  flush(/*HasBody=*/false);
  for (size_t I = 0; I < Bodies; ++I)
    push({Scope::Block, false, {}});
}

void StatementSplitter::colon() {
  if (!Brackets.empty() || Tokens.size() < 2)
    return;
  bool IsLabel = Tokens.size() == 2 && Tokens[0].is(tok::raw_identifier);
  if (IsLabel ||
      (Tokens[0].is(tok::raw_identifier) && isLabelKeyword(text(Tokens[0]))))
    Tokens.clear();
}

void StatementSplitter::objcMarker(StringRef Word) {
  if (Word == "interface" || Word == "implementation" || Word == "protocol") {
    Implementation = "?";
  } else if (Word == "end") {
    while (!Scopes.empty() && Scopes.back().What != Scope::Namespace)
      pop();
    Implementation.clear();
    Tokens.clear();
    Brackets.clear();
    Outer.clear();
    update();
  }
}

void StatementSplitter::flush(bool HasBody) {
  if (!Tokens.empty())
    Out.statement({Text, Tokens, Around, HasBody});
  Tokens.clear();
  Brackets.clear();
}

void StatementSplitter::push(Scope New) {
  Scopes.push_back(std::move(New));
  update();
}

void StatementSplitter::pop() {
  bool Resumes = Scopes.back().Resumes;
  Scopes.pop_back();
  update();
  if (Resumes && !Outer.empty()) {
    Tokens = std::move(Outer.back().Tokens);
    Brackets = std::move(Outer.back().Brackets);
    Outer.pop_back();
  }
}

void StatementSplitter::update() {
  Around.Scope.clear();
  Around.Function.clear();
  Around.InFunction = false;
  Around.InClass = !Scopes.empty() && Scopes.back().What == Scope::Class;
  for (const Scope &Each : Scopes) {
    if (Each.What == Scope::Function || Each.What == Scope::Method) {
      Around.InFunction = true;
      Around.Function = StringRef(Each.Name)
                            .substr(StringRef(Each.Name).rfind(':') + 1)
                            .str();
      if (Each.What == Scope::Method)
        Around.Function = Each.Name;
    }
    if (Each.Name.empty() || Each.What == Scope::Block)
      continue;
    if (!Around.Scope.empty())
      Around.Scope += "::";
    Around.Scope += Each.Name;
  }
}

} // namespace credtidy::lexical
