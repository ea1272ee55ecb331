//===- AllowanceScope.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AllowanceScope.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

/// Comments and literals are the same in all of the languages, but for what is
/// no valid code in the older ones.
static LangOptions anyLanguage() {
  LangOptions Options;
  Options.LineComment = true;
  Options.CPlusPlus = Options.CPlusPlus11 = Options.CPlusPlus14 = true;
  Options.ObjC = true;
  Options.RawStringLiterals = true;
  Options.Digraphs = true;
  return Options;
}

TokenLines::TokenLines(StringRef Text) : Text(Text) {
  LineStarts.push_back(0);
  for (size_t At = Text.find('\n'); At != StringRef::npos;
       At = Text.find('\n', At + 1))
    LineStarts.push_back(At + 1);

  // The lexer wants a zero byte behind the text.
  const std::string Copy = Text.str();
  const LangOptions Options = anyLanguage();
  Lexer Raw(SourceLocation(), Options, Copy.data(), Copy.data(),
            Copy.data() + Copy.size());
  Raw.SetCommentRetentionState(true);
  Token Next;
  do {
    Raw.LexFromRawLexer(Next);
    const unsigned End = Raw.getBufferLocation() - Copy.data();
    Entries.push_back(
        {End - Next.getLength(), End, Next.getKind(), Next.isAtStartOfLine()});
  } while (Next.isNot(tok::eof));
  Entries.pop_back();
}

std::pair<unsigned, unsigned> TokenLines::position(unsigned Offset) const {
  const auto *After = llvm::upper_bound(ArrayRef(LineStarts), Offset);
  const unsigned Line = After - LineStarts.data();
  return {Line, Offset - LineStarts[Line - 1] + 1};
}

std::pair<unsigned, unsigned> TokenLines::scopeOf(size_t Index) const {
  const Entry &Comment = Entries[Index];
  size_t Before = Index, After = Index + 1;
  while (Before > 0 && Entries[Before - 1].isComment())
    --Before;
  while (After < Entries.size() && Entries[After].isComment())
    ++After;
  const bool CodeBefore =
      Before > 0 && lastLine(Entries[Before - 1]) == firstLine(Comment);
  const bool CodeAfter =
      After < Entries.size() && firstLine(Entries[After]) == lastLine(Comment);
  if (CodeBefore || CodeAfter)
    return {CodeBefore ? firstLine(Comment) : lastLine(Comment),
            CodeAfter ? lastLine(Comment) : firstLine(Comment)};
  // Further comments may stand in between, an empty line may not: what comes
  // after that is another matter.
  unsigned Reached = lastLine(Comment);
  for (size_t I = Index + 1; I < Entries.size(); ++I) {
    if (firstLine(Entries[I]) > Reached + 1)
      break;
    if (!Entries[I].isComment())
      return {firstLine(Entries[I]), lastLineOfStatement(I)};
    Reached = lastLine(Entries[I]);
  }
  return {0, 0};
}

/// Whether a brace after \p Word, outside of parentheses, begins a body.
static bool beginsBody(StringRef Word) {
  static constexpr StringRef Words[] = {
      "const", "noexcept", "override", "final", "mutable",
      "else",  "do",       "try",      "throw", "volatile"};
  return is_contained(Words, Word);
}

static bool declaresScope(StringRef Word) {
  static constexpr StringRef Words[] = {"struct",    "class",  "union", "enum",
                                        "namespace", "extern", "inline"};
  return is_contained(Words, Word);
}

unsigned TokenLines::lastLineOfStatement(size_t Index) const {
  const Entry &First = Entries[Index];
  const Entry *Previous = &First;
  unsigned Depth = 0;
  bool SeenParentheses = false;
  for (size_t I = Index; I < Entries.size(); ++I) {
    const Entry &Each = Entries[I];
    if (Each.isComment())
      continue;
    // A directive ends with its line, and whatever is before one ends there.
    if (I != Index && Each.StartsLine &&
        (First.Kind == tok::hash || Each.Kind == tok::hash))
      break;
    switch (Each.Kind) {
    case tok::semi:
      if (Depth == 0)
        return lastLine(Each);
      break;
    case tok::l_paren:
    case tok::l_square:
      SeenParentheses |= Depth == 0 && Each.Kind == tok::l_paren;
      ++Depth;
      break;
    case tok::l_brace: {
      const StringRef Word = text(*Previous);
      const bool AfterName = Previous->Kind == tok::raw_identifier;
      const bool IsBody = I == Index || Previous->Kind == tok::r_paren ||
                          Previous->Kind == tok::r_square ||
                          (AfterName && beginsBody(Word)) ||
                          (AfterName && Depth == 0 && Word != "return" &&
                           (SeenParentheses || declaresScope(text(First))));
      if (IsBody)
        return lastLine(Each);
      ++Depth;
      break;
    }
    case tok::r_paren:
    case tok::r_square:
    case tok::r_brace:
      if (Depth == 0)
        return lastLine(*Previous);
      --Depth;
      break;
    default:
      break;
    }
    Previous = &Each;
  }
  return lastLine(*Previous);
}

} // namespace credtidy::lexical
