//===- MaskedSource.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskedSource.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

namespace {
constexpr StringRef Mask = "********";
/// A statement longer than this many tokens is told apart by its beginning.
constexpr unsigned MostStatementTokens = 400;
} // namespace

report::Place MaskedSource::place(SourceLocation Begin,
                                  SourceLocation End) const {
  report::Place Result;
  if (Begin.isInvalid())
    return Result;
  Begin = SM.getFileLoc(Begin);
  FileID File = SM.getFileID(Begin);
  PresumedLoc Presumed = SM.getPresumedLoc(Begin, /*UseLineDirectives=*/false);
  if (Presumed.isInvalid())
    return Result;
  OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
  StringRef Real = Entry ? Entry->getFileEntry().tryGetRealPathName() : "";
  Result.File = Real.empty() ? std::string(Presumed.getFilename()) : Real.str();
  Result.Line = Presumed.getLine();
  Result.Column = Presumed.getColumn();
  Result.EndLine = Result.Line;
  Result.EndColumn = Result.Column;
  End = End.isValid() ? SM.getFileLoc(End) : Begin;
  if (SM.getFileID(End) != File || End < Begin)
    End = Begin;
  SourceLocation Past = Lexer::getLocForEndOfToken(End, 0, SM, Options);
  if (Past.isValid() && SM.getFileID(Past) == File) {
    Result.EndLine = SM.getSpellingLineNumber(Past);
    Result.EndColumn = SM.getSpellingColumnNumber(Past);
  }
  return Result;
}

report::Place MaskedSource::stretch(CharSourceRange Range) const {
  report::Place Result = place(Range.getBegin(), Range.getBegin());
  Result.EndLine = SM.getSpellingLineNumber(Range.getEnd());
  Result.EndColumn = SM.getSpellingColumnNumber(Range.getEnd());
  return Result;
}

const std::vector<MaskedSource::Stretch> &MaskedSource::stretches(FileID File) {
  auto [Entry, New] = Hidden.try_emplace(File);
  std::vector<Stretch> &Result = Entry->second;
  if (!New)
    return Result;
  StringRef Text = SM.getBufferData(File);
  Lexer Raw(SM.getLocForStartOfFile(File), Options, Text.begin(), Text.begin(),
            Text.end());
  Raw.SetCommentRetentionState(true);
  Token Current;
  tok::TokenKind Previous = tok::unknown;
  // A number in a list can be a byte of a key: `{0x3a, 0x91}`.
  std::optional<Stretch> Number;
  bool AtEnd = false;
  while (!AtEnd) {
    AtEnd = Raw.LexFromRawLexer(Current);
    unsigned Begin = SM.getFileOffset(Current.getLocation());
    unsigned End = Begin + Current.getLength();
    StringRef Spelling = Text.substr(Begin, Current.getLength());
    if (Number && Current.isOneOf(tok::comma, tok::r_brace))
      Result.push_back(*Number);
    Number.reset();
    if (Current.is(tok::comment)) {
      Result.push_back({Begin + 2, End});
    } else if (tok::isStringLiteral(Current.getKind()) ||
               Current.isOneOf(tok::char_constant, tok::wide_char_constant,
                               tok::utf8_char_constant,
                               tok::utf16_char_constant,
                               tok::utf32_char_constant, tok::unknown)) {
      // From the opening quote to the closing one; a literal suffix stays.
      size_t Open = Spelling.find_first_of("\"'");
      size_t Close = Spelling.find_last_of("\"'");
      if (Open == StringRef::npos) {
        Result.push_back({Begin, End});
      } else if (Current.is(tok::unknown) || Close == Open) {
        // A quote without its other one: which parts of the line are literals
        // nobody can say, so that all from the first one on is hidden.
        unsigned First = Begin + static_cast<unsigned>(Open) + 1;
        size_t Line = Text.take_front(Begin).rfind('\n');
        while (!Result.empty() &&
               (Line == StringRef::npos || Result.back().Begin > Line)) {
          First = Result.back().Begin;
          Result.pop_back();
        }
        size_t Stop = Text.find('\n', Begin);
        Result.push_back({First, std::max(End, static_cast<unsigned>(std::min(
                                                   Stop, Text.size())))});
      } else {
        Result.push_back({Begin + static_cast<unsigned>(Open) + 1,
                          Begin + static_cast<unsigned>(Close)});
      }
    } else if (Current.is(tok::numeric_constant) &&
               (Previous == tok::comma || Previous == tok::l_brace)) {
      Number = Stretch{Begin, End};
    }
    if (Current.isNot(tok::comment))
      Previous = Current.getKind();
  }
  return Result;
}

report::Excerpt MaskedSource::excerpt(SourceLocation Where, SourceRange Literal,
                                      StringRef Shown) {
  report::Excerpt Result;
  if (Where.isInvalid())
    return Result;
  Where = SM.getFileLoc(Where);
  FileID File = SM.getFileID(Where);
  StringRef Text = SM.getBufferData(File);
  unsigned At = SM.getFileOffset(Where);
  if (At > Text.size())
    return Result;
  size_t Start = Text.substr(0, At).find_last_of("\r\n");
  unsigned Begin = Start == StringRef::npos ? 0 : Start + 1;
  size_t Stop = Text.find_first_of("\r\n", At);
  unsigned End = Stop == StringRef::npos ? Text.size() : Stop;

  unsigned Special = ~0u;
  if (Literal.isValid() && !Shown.empty()) {
    SourceLocation Spelled = SM.getSpellingLoc(Literal.getBegin());
    if (SM.getFileID(Spelled) == File)
      Special = SM.getFileOffset(Spelled);
  }
  unsigned MarkEnd =
      At + std::max(1u, Lexer::MeasureTokenLength(Where, SM, Options));
  unsigned Next = Begin;
  auto CopyUpTo = [&](unsigned Offset) {
    for (; Next < Offset && Next < End; ++Next) {
      if (Next == At)
        Result.Column = Result.Line.size() + 1;
      Result.Line.push_back(Text[Next]);
    }
  };
  for (const Stretch &Each : stretches(File)) {
    if (Each.End <= Begin || Each.Begin >= End || Each.Begin == Each.End)
      continue;
    CopyUpTo(Each.Begin);
    if (Each.Begin <= At && At < Each.End)
      Result.Column = Result.Line.size() + 1;
    bool IsSpecial = Special < Each.Begin && Each.Begin - Special <= 4;
    Result.Line += IsSpecial ? Shown : Mask;
    if (At < Each.End && MarkEnd > Each.Begin)
      MarkEnd = std::max(MarkEnd, Each.End);
    Next = std::max(Next, std::min(Each.End, End));
  }
  CopyUpTo(End);
  if (Result.Column == 0)
    Result.Column = 1;
  // The mark runs over the masked form of the token.
  unsigned Rest = Result.Line.size() + 1 - Result.Column;
  unsigned Tail = MarkEnd < End ? End - MarkEnd : 0;
  unsigned MaskedTail = 0;
  for (const Stretch &Each : stretches(File))
    if (Each.Begin >= MarkEnd && Each.Begin < End && Each.Begin != Each.End) {
      unsigned Length = std::min(Each.End, End) - Each.Begin;
      Tail -= std::min(Tail, Length);
      MaskedTail += Mask.size();
    }
  unsigned After = Tail + MaskedTail;
  Result.Length = Rest > After ? Rest - After : 1;
  return Result;
}

std::string MaskedSource::normalised(SourceRange Range) {
  std::string Result;
  if (Range.isInvalid())
    return Result;
  SourceLocation Begin = SM.getFileLoc(Range.getBegin());
  SourceLocation End = SM.getFileLoc(Range.getEnd());
  FileID File = SM.getFileID(Begin);
  if (SM.getFileID(End) != File || End < Begin)
    End = Begin;
  StringRef Text = SM.getBufferData(File);
  Lexer Raw(SM.getLocForStartOfFile(File), Options, Text.begin(),
            Text.begin() + SM.getFileOffset(Begin), Text.end());
  Token Current;
  for (unsigned Count = 0; Count < MostStatementTokens; ++Count) {
    bool AtEnd = Raw.LexFromRawLexer(Current);
    if (Current.is(tok::eof) || End < Current.getLocation())
      break;
    if (!Result.empty())
      Result.push_back(' ');
    if (tok::isLiteral(Current.getKind()) || Current.is(tok::unknown)) {
      // Adjacent literals are one, however they are split over lines.
      if (StringRef(Result).ends_with("\"\" "))
        Result.pop_back();
      else
        Result += "\"\"";
    } else {
      Result += Text.substr(SM.getFileOffset(Current.getLocation()),
                            Current.getLength());
    }
    if (AtEnd)
      break;
  }
  return Result;
}

} // namespace credtidy
