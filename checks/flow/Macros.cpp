//===- Macros.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Macros.h"
#include "clang/Lex/LiteralSupport.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// How many macros may stand between a name and its string.
constexpr unsigned DeepestNesting = 8;

/// Whether a body that is a string, or the names of such, can hold \p Tok.
bool isPartOfText(const Token &Tok) {
  return Tok.isOneOf(tok::l_paren, tok::r_paren, tok::at) ||
         tok::isStringLiteral(Tok.getKind()) || Tok.getIdentifierInfo();
}

/// Reads macro bodies that are strings.
class BodyReader {
public:
  explicit BodyReader(Preprocessor &PP) : PP(PP) {}

  /// Appends the string that \p Info stands for. False if the body is more
  /// than strings and the names of macros that are strings.
  bool append(const MacroInfo *Info, MacroText &Result, std::string &Text,
              unsigned Depth) {
    if (Depth > DeepestNesting)
      return false;
    bool Any = false;
    for (const Token &Tok : Info->tokens()) {
      if (Tok.isOneOf(tok::l_paren, tok::r_paren, tok::at))
        continue;
      if (tok::isStringLiteral(Tok.getKind())) {
        StringLiteralParser Parser(Tok, PP);
        if (Parser.hadError)
          return false;
        std::string Piece = text(Parser);
        Text += Piece;
        Any = true;
        if (Result.Literal.isInvalid())
          Result.Literal = SourceRange(Tok.getLocation(), Tok.getEndLoc());
        continue;
      }
      const IdentifierInfo *Name = Tok.getIdentifierInfo();
      if (!Name || Name->isKeyword(PP.getLangOpts()))
        return false;
      // A wrapper such as TEXT("…") or CFSTR("…") adds nothing to the string.
      const MacroInfo *Other = PP.getMacroInfo(Name);
      if (Other && Other->isObjectLike()) {
        if (Other == Info || !append(Other, Result, Text, Depth + 1))
          return false;
        Any = true;
      } else if (!Other || !isWrapper(Info, Tok)) {
        return false;
      }
    }
    return Any;
  }

private:
  /// Whether \p Name calls a function-like macro on what follows it.
  static bool isWrapper(const MacroInfo *Info, const Token &Name) {
    if (Info->isFunctionLike())
      return false;
    const Token *Next = &Name + 1;
    return Next != Info->tokens_end() && Next->is(tok::l_paren);
  }

  static std::string text(const StringLiteralParser &Parser) {
    StringRef Units = Parser.GetString();
    unsigned Width = Parser.isWide() || Parser.isUTF32() ? 4
                     : Parser.isUTF16()                  ? 2
                                                         : 1;
    if (Width == 1)
      return Units.str();
    // Only what is ASCII is of interest in a macro; the AST reads the rest.
    std::string Result;
    for (size_t I = 0; I + Width <= Units.size(); I += Width)
      Result.push_back(Units[I]);
    return Result;
  }

  Preprocessor &PP;
};
} // namespace

class MacroRecorder : public PPCallbacks {
public:
  MacroRecorder(Preprocessor &PP, MacroTable &Table) : PP(PP), Table(Table) {}

  void MacroDefined(const Token &Name, const MacroDirective *MD) override {
    const MacroInfo *Info = MD->getMacroInfo();
    SourceLocation Where = Name.getLocation();
    const SourceManager &SM = PP.getSourceManager();
    if (Info->isBuiltinMacro() || !mayBeText(*Info) ||
        SM.isInSystemHeader(Where) || SM.isWrittenInBuiltinFile(Where))
      return;
    Table.Pending.push_back({Name.getIdentifierInfo(), Info, Where});
  }

private:
  /// Whether BodyReader gets past the kinds of the tokens: most macros of a
  /// unit are numbers, and asking where they stand costs more than this.
  static bool mayBeText(const MacroInfo &Info) {
    return Info.getNumTokens() != 0 && all_of(Info.tokens(), isPartOfText);
  }

  Preprocessor &PP;
  MacroTable &Table;
};

std::unique_ptr<PPCallbacks> MacroTable::recorder(Preprocessor &PP) {
  return std::make_unique<MacroRecorder>(PP, *this);
}

ArrayRef<MacroText> MacroTable::read(Preprocessor &PP) {
  BodyReader Reader(PP);
  for (const Definition &Each : Pending) {
    MacroText Result;
    std::string Text;
    if (!Reader.append(Each.Info, Result, Text, 0) || Text.empty())
      continue;
    LiteralText Literal = literalFromBytes(std::move(Text));
    if (Literal.IsBytes)
      continue;
    Result.Value = std::move(Literal.Value);
    Result.Name = Each.Name->getName().str();
    Result.Where = Each.Where;
    Result.Definition =
        SourceRange(Each.Where, Each.Info->getDefinitionEndLoc());
    Result.CommandLine =
        PP.getSourceManager().isWrittenInCommandLineFile(Each.Where);
    Macros.push_back(std::move(Result));
  }
  Pending.clear();
  return Macros;
}

} // namespace credtidy::flow
