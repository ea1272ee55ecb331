//===- Snippet.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Snippet.h"
#include "Characters.h"
#include "llvm/Support/Unicode.h"
#include <algorithm>
#include <vector>

using namespace llvm;

namespace credtidy::report {

/// In terminal columns. The tab stop is clang's.
static constexpr size_t TabStop = 8;
static constexpr size_t WidestLine = 160;
static constexpr size_t ContextBefore = 60;
static constexpr StringRef Ellipsis = "...";

namespace {
/// One character of the source line, as shown.
struct Piece {
  std::string Shown;
  size_t Byte;  ///< where it begins in the source line
  size_t Start; ///< its first column on the terminal, from 0
  size_t Width;
  size_t end() const { return Start + Width; }
};
} // namespace

static Piece draw(const Character &Next, size_t Byte, size_t Start) {
  if (Next.Code == '\t') {
    const size_t Width = TabStop - Start % TabStop;
    return {std::string(Width, ' '), Byte, Start, Width};
  }
  std::string Shown = printable(Next);
  const int Width = sys::unicode::columnWidthUTF8(Shown);
  return {std::move(Shown), Byte, Start,
          static_cast<size_t>(std::max(Width, 0))};
}

static std::vector<Piece> draw(StringRef Line) {
  std::vector<Piece> Pieces;
  size_t Byte = 0, Start = 0;
  while (Byte < Line.size()) {
    const Character Next = firstCharacter(Line.drop_front(Byte));
    Pieces.push_back(draw(Next, Byte, Start));
    Byte += Next.Bytes.size();
    Start = Pieces.back().end();
  }
  return Pieces;
}

Snippet drawSnippet(const Excerpt &Source) {
  const StringRef Line = StringRef(Source.Line).rtrim("\r\n");
  const std::vector<Piece> Pieces = draw(Line);
  const size_t LineWidth = Pieces.empty() ? 0 : Pieces.back().end();

  // The mark, in columns.
  const size_t FirstByte = Source.Column == 0 ? 0 : Source.Column - 1;
  const size_t LastByte = FirstByte + std::max(Source.Length, 1U);
  size_t MarkStart = LineWidth, MarkEnd = 0;
  for (const Piece &Each : Pieces) {
    if (Each.Byte <= FirstByte && FirstByte < Line.size())
      MarkStart = Each.Start;
    if (Each.Byte < LastByte)
      MarkEnd = Each.end();
  }

  // The part that is shown, in columns.
  size_t From = 0, To = LineWidth;
  if (LineWidth > WidestLine) {
    From = MarkStart > ContextBefore ? MarkStart - ContextBefore : 0;
    From = std::min(From, LineWidth - WidestLine);
    To = From + WidestLine;
  }

  Snippet Result;
  size_t Begin = From; // of the first character that is shown whole
  if (From != 0)
    Result.Line = Ellipsis;
  size_t End = From;
  for (const Piece &Each : Pieces) {
    if (Each.end() > To)
      break;
    if (Each.Start < From) {
      Begin = Each.end();
      continue;
    }
    Result.Line += Each.Shown;
    End = Each.end();
  }
  if (To != LineWidth)
    Result.Line += Ellipsis;

  if (Source.Column != 0) {
    const size_t Shift = From != 0 ? Ellipsis.size() : 0;
    Result.Marks = std::string(MarkStart - Begin + Shift, ' ') + '^';
    MarkEnd = std::min(MarkEnd, End);
    if (MarkEnd > MarkStart + 1)
      Result.Marks += std::string(MarkEnd - MarkStart - 1, '~');
  }
  return Result;
}

} // namespace credtidy::report
