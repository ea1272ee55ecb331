//===- Reader.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/Reader.h"
#include "StatementReader.h"
#include "WordFilter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

namespace {
/// Shorter text decodes to nothing that is worth the work.
constexpr unsigned ShortestEncoded = 24;
/// A comment that is longer is a licence or a manual.
constexpr unsigned LongestComment = 1u << 16;

/// What is read of the statements of a file.
class FileReader : public StatementSplitter::Sink {
public:
  FileReader(StringRef Text, const LangOptions &Language,
             const catalogue::Catalogue &Knowledge,
             const WordFilter::Hits &Hits, std::vector<Observation> &Result)
      : Text(Text), Language(Language), Knowledge(Knowledge), Hits(Hits),
        Result(Result) {}

  void run(const Outline &Plan) {
    Declares = Plan.Strings;
    StatementSplitter(Text, Language, Place::Code, *this,
                      Plan.Complete ? &Plan : nullptr)
        .run();
  }

  /// What statement(), macro() and comment() below would make of it, or more.
  bool wants(const Unit &Each, const Surroundings &Around) override {
    if (Each.Wanted)
      return true;
    if (Each.isPlain())
      return false;
    if ((Each.Lists || Each.Escapes) && isToken(Each.Begin, Each.End))
      return true;
    if (isHit(Each.Begin, Each.End))
      return Each.Strings || Each.Lists || Each.Comments ||
             (Declares && !Around.InFunction);
    return (Each.Strings || Each.Lists) &&
           (returnsCredential(Around.Function) ||
            callsKnown(Text.slice(Each.Begin, Each.End)));
  }

  void statement(const Statement &Each) override {
    Contents What = contentsOf(Each.Tokens);
    bool Hit = isHit(Each.Tokens.front().Offset, Each.Tokens.back().end());
    StatementReader Reader(Each, Knowledge, Facts, Result);
    if (Hit && !Each.Around.InFunction && What.Parentheses)
      Reader.declare();
    if (!What.Literals)
      return;
    if (Hit || callsKnown(Each.Tokens) || Reader.returnsCredential())
      Reader.read();
    else if (What.Encoded || What.Pieces)
      Reader.readTexts();
  }

  void macro(const Statement &Each, bool FunctionLike) override {
    Contents What = contentsOf(Each.Tokens);
    if (!What.Literals)
      return;
    bool Hit = isHit(Each.Tokens.front().Offset, Each.Tokens.back().end());
    StatementReader Reader(Each, Knowledge, Facts, Result);
    if (Hit)
      Reader.readMacro(FunctionLike);
    else if (What.Encoded || What.Pieces)
      Reader.readTexts();
  }

  /// Code that is commented out: read as code with the marks of the comment
  /// blanked, so that all places stay what they are.
  void comment(Stretch Where, const Surroundings &Around) override {
    if (Around.In == Place::Comment ||
        Where.End - Where.Begin > LongestComment ||
        !isHit(Where.Begin, Where.End))
      return;
    StringRef Whole = Text.slice(Where.Begin, Where.End);
    if (!Whole.contains('"'))
      return;
    std::string Code = blanked(Whole);
    std::vector<Observation> Found;
    WordFilter::Hits Inner;
    auto Take = [&](ArrayRef<unsigned> Places, std::vector<unsigned> &To) {
      for (const unsigned *Each = llvm::lower_bound(Places, Where.Begin);
           Each != Places.end() && *Each < Where.End; ++Each)
        To.push_back(*Each - Where.Begin);
    };
    Take(Hits.Words, Inner.Words);
    Take(Hits.Tokens, Inner.Tokens);
    FileReader Reader(Code, Language, Knowledge, Inner, Found);
    StatementSplitter(Code, Language, Place::Comment, Reader).run();
    for (Observation &Each : Found) {
      for (Stretch *Range : {&Each.Literal, &Each.Statement}) {
        Range->Begin += Where.Begin;
        Range->End += Where.Begin;
        Range->Last += Where.Begin;
      }
      Each.Where += Where.Begin;
      Each.In = Place::Comment;
      if (Each.Declaration.empty())
        Each.Declaration = Around.Scope;
      Result.push_back(std::move(Each));
    }
  }

private:
  struct Contents {
    bool Literals = false;
    bool Parentheses = false;
    bool Encoded = false; ///< a text that can be the code of another
    bool Pieces = false;  ///< a text in pieces or with escapes, or a list
  };

  Contents contentsOf(ArrayRef<Tok> Tokens) const {
    Contents Found;
    bool Before = false, Brace = false;
    bool IsToken = isToken(Tokens.front().Offset, Tokens.back().end());
    for (const Tok &Each : Tokens) {
      bool IsText = Each.isString();
      Found.Literals |= IsText;
      Found.Parentheses |= Each.is(tok::l_paren);
      Brace |= Each.is(tok::l_brace);
      Found.Pieces |= IsText && Before;
      if (IsText)
        look(Text.substr(Each.Offset, Each.Length), IsToken, Found);
      // A list of bytes, and a text that is written byte by byte.
      if (Each.is(tok::numeric_constant) || Each.isCharacter()) {
        Found.Literals |= Brace || Each.isCharacter();
        Found.Pieces |= Brace && IsToken;
      }
      Before = IsText || Each.is(tok::plus);
    }
    return Found;
  }

  static void look(StringRef Literal, bool IsToken, Contents &Found) {
    Found.Pieces |= IsToken && Literal.contains('\\');
    if (Literal.size() < ShortestEncoded)
      return;
    StringRef Content = Literal.drop_until([](char C) { return C == '"'; });
    Content = Content.drop_front().drop_back();
    // No two of prose, paths and code have so few kinds of characters.
    Found.Encoded |= all_of(Content,
                            [](char C) {
                              return isAlnum(C) || C == '+' || C == '/' ||
                                     C == '=' || C == '-' || C == '_';
                            }) &&
                     any_of(Content, isDigit);
  }

  static bool hasAny(ArrayRef<unsigned> Places, unsigned Begin, unsigned End) {
    const unsigned *First = llvm::lower_bound(Places, Begin);
    return First != Places.end() && *First < End;
  }
  bool isHit(unsigned Begin, unsigned End) const {
    return hasAny(Hits.Words, Begin, End);
  }
  bool isToken(unsigned Begin, unsigned End) const {
    return hasAny(Hits.Tokens, Begin, End);
  }

  /// Whether it calls a function of this file that takes a credential.
  bool callsKnown(ArrayRef<Tok> Tokens) const {
    if (Facts.Functions.empty())
      return false;
    for (size_t I = 1; I < Tokens.size(); ++I)
      if (Tokens[I].is(tok::l_paren) && Tokens[I - 1].is(tok::raw_identifier) &&
          Facts.Functions.contains(
              Text.substr(Tokens[I - 1].Offset, Tokens[I - 1].Length)))
        return true;
    return false;
  }

  /// The same for a text that is not lexed.
  bool callsKnown(StringRef Unit) const {
    if (Facts.Functions.empty())
      return false;
    for (size_t Open = Unit.find('('); Open != StringRef::npos;
         Open = Unit.find('(', Open + 1)) {
      StringRef Before = Unit.take_front(Open).rtrim();
      size_t Size = 0;
      while (Size < Before.size() &&
             isIdentifier(Before[Before.size() - Size - 1]))
        ++Size;
      // What stands between a name and its parenthesis can be a comment.
      if (Before.ends_with("/") ||
          Facts.Functions.contains(Before.take_back(Size)))
        return true;
    }
    return false;
  }
  static bool isIdentifier(char C) {
    return isAlnum(C) || C == '_' || C == '$' || (C & 0x80) != 0;
  }

  bool returnsCredential(const std::string &Function) {
    if (Function != LastFunction) {
      LastFunction = Function;
      LastReturns = Knowledge.names().classify(Function).isCredential();
    }
    return LastReturns;
  }

  static std::string blanked(StringRef Comment) {
    std::string Code = Comment.str();
    bool IsBlock = Comment.starts_with("/*");
    if (IsBlock && Comment.ends_with("*/"))
      Code.replace(Code.size() - 2, 2, "  ");
    bool AtStart = true;
    for (size_t I = 0; I < Code.size(); ++I) {
      char &C = Code[I];
      if (C == '\n' || C == '\r') {
        AtStart = true;
      } else if (AtStart && (C == '/' || C == '*' || C == '!' || C == '<')) {
        C = ' ';
      } else if (C != ' ' && C != '\t') {
        AtStart = false;
      }
    }
    return Code;
  }

  StringRef Text;
  const LangOptions &Language;
  const catalogue::Catalogue &Knowledge;
  const WordFilter::Hits &Hits;
  std::vector<Observation> &Result;
  FileFacts Facts;
  std::string LastFunction;
  bool LastReturns = false;
  /// Whether it matters what the functions of this file take.
  bool Declares = true;
};
} // namespace

struct Reader::Tables {
  const catalogue::Catalogue &Knowledge;
  WordFilter Filter;
};

Reader::Reader(const catalogue::Catalogue &Knowledge)
    : Impl(new Tables{Knowledge, WordFilter(Knowledge.records())}) {}

Reader::~Reader() = default;

const catalogue::Catalogue &Reader::knowledge() const {
  return Impl->Knowledge;
}

std::vector<Observation> Reader::read(MemoryBufferRef File,
                                      const LangOptions &Language,
                                      Tokens Which) const {
  StringRef Text = File.getBuffer();
  std::vector<Observation> Result;
  SmallVector<catalogue::TokenMatch, 1> Matches;
  if (Which == Tokens::Found)
    Matches = Impl->Knowledge.tokens().find(Text);
  for (const catalogue::TokenMatch &Match : Matches) {
    Observation Found;
    Found.What = Observation::Kind::Token;
    Found.Record = Match.Record;
    Found.Checked = Match.Checked;
    Found.Value = Secret(Text.substr(Match.Offset, Match.Length).str());
    Found.Where = static_cast<unsigned>(Match.Offset);
    Found.Literal = {Found.Where,
                     static_cast<unsigned>(Match.Offset + Match.Length),
                     Found.Where};
    Found.Statement = Found.Literal;
    Result.push_back(std::move(Found));
  }
  Outline Plan = outlineOf(Text, Language);
  WordFilter::Hits Hits = Impl->Filter.scan(Text, Plan.Stretches);
  // The literal that a token stands in is read, whatever is around it.
  for (const Observation &Each : Result)
    Hits.Words.push_back(Each.Where);
  if (!Result.empty())
    llvm::sort(Hits.Words);
  if (!Hits.Words.empty() || !Hits.Tokens.empty() || Plan.Wanted) {
    FileReader Statements(Text, Language, Impl->Knowledge, Hits, Result);
    Statements.run(Plan);
  }
  // In the order of the file, and of the reading where one literal is seen in
  // several ways.
  std::vector<std::pair<unsigned, unsigned>> Order;
  for (unsigned I = 0; I < Result.size(); ++I)
    Order.push_back({Result[I].Literal.Begin, I});
  llvm::sort(Order);
  std::vector<Observation> Sorted;
  Sorted.reserve(Order.size());
  for (const auto &[Begin, Index] : Order)
    Sorted.push_back(std::move(Result[Index]));
  return Sorted;
}

} // namespace credtidy::lexical
