//===- OutlineText.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutlinePass.h"

using namespace llvm;

namespace credtidy::lexical {

namespace {
/// Shorter text decodes to nothing that is worth the work: see Reader.cpp.
constexpr unsigned ShortestEncoded = 24;
/// What the standard grants the delimiter of a raw string.
constexpr size_t LongestDelimiter = 16;
} // namespace

/// Behind the line splice that begins with \p Backslash, or behind the
/// character that it escapes.
size_t Pass::skipSplice(size_t Backslash) const {
  size_t Next = Backslash + 1;
  size_t Newline = Next;
  while (at(Newline) == ' ' || at(Newline) == '\t')
    ++Newline;
  if (at(Newline) == '\r' && at(Newline + 1) == '\n')
    return Newline + 2;
  if (at(Newline) == '\n' || at(Newline) == '\r')
    return Newline + 1;
  return std::min(Next + 1, Text.size());
}

void Pass::string() {
  size_t Quote = At;
  size_t Begin = Quote;
  while (Begin > 0 && isNameCharacter(Text[Begin - 1]) && Quote - Begin < 4)
    --Begin;
  StringRef Prefix = Text.slice(Begin, Quote);
  bool IsPrefix =
      Prefix == "u8" || Prefix == "u" || Prefix == "U" || Prefix == "L";
  if (Language.RawStringLiterals &&
      (Prefix == "R" || Prefix == "LR" || Prefix == "uR" || Prefix == "UR" ||
       Prefix == "u8R")) {
    rawString(Quote);
    return;
  }
  if (!IsPrefix)
    Begin = Quote;
  for (size_t I = Quote + 1; I < Text.size();) {
    I = findAny<'"', '\\', '\n', '\r'>(Text, I);
    char C = at(I);
    if (C == '"') {
      noteLiteral(Begin, Quote, I + 1);
      At = I + 1;
      return;
    }
    if (C == '\\') {
      unit().Escapes = true;
      I = skipSplice(I);
    } else if (I < Text.size()) {
      // It is cut off: what that means the lexer knows.
      unit().Wanted = true;
      At = I;
      return;
    }
  }
  unit().Wanted = true;
  At = Text.size();
}

void Pass::rawString(size_t Quote) {
  size_t Open = Quote + 1;
  while (Open < Text.size() && Open - Quote <= LongestDelimiter + 1 &&
         Text[Open] != '(' && Text[Open] != ')' && Text[Open] != '\\' &&
         !isBlank(Text[Open]))
    ++Open;
  if (at(Open) != '(') {
    Result.Complete = false;
    At = Text.size();
    return;
  }
  SmallString<24> Closing(")");
  Closing += Text.slice(Quote + 1, Open);
  Closing += '"';
  size_t Close = Text.find(Closing, Open);
  unit().Wanted = Close == StringRef::npos;
  At = Close == StringRef::npos ? Text.size() : Close + Closing.size();
  noteLiteral(Quote, Quote, At);
}

/// What of a literal decides whether its statement has to be read: see
/// FileReader::contentsOf().
void Pass::noteLiteral(size_t Begin, size_t Quote, size_t End) {
  // extern "C"
  if (End - Begin <= 5 && Text.take_front(Begin).rtrim().ends_with("extern"))
    return;
  Unit &Here = unit();
  Here.Strings = Result.Strings = true;
  level().OwnStrings = true;
  if (followsOnPiece(Begin)) {
    Here.Wanted = true;
    Result.Wanted = true;
  }
  LastLiteralEnd = End;
  if (End - Begin < ShortestEncoded)
    return;
  bool Digits = false;
  for (char C : Text.slice(Quote + 1, End - 1)) {
    if (isDigit(C))
      Digits = true;
    else if (!isAlpha(C) && C != '+' && C != '/' && C != '=' && C != '-' &&
             C != '_')
      return;
  }
  if (Digits)
    Here.Wanted = Result.Wanted = true;
}

/// Whether a literal, or a `+`, stands before the one that begins at \p Begin.
bool Pass::followsOnPiece(size_t Begin) const {
  size_t I = Begin;
  bool Newline = false;
  while (I > 0 && (isBlank(Text[I - 1]) || Text[I - 1] == '\\')) {
    --I;
    Newline |= Text[I] == '\n';
  }
  // A comment in between: it does not matter what stands before it.
  if (Newline && LastLiteralEnd < I) {
    StringRef Line = Text.slice(LastLiteralEnd, I);
    size_t Start = Line.rfind('\n');
    if (Line.substr(Start == StringRef::npos ? 0 : Start).contains("//"))
      return true;
  }
  char Before = I > 0 ? Text[I - 1] : ' ';
  if (Before == '@' && I > 1) {
    do
      --I;
    while (I > 0 && isBlank(Text[I - 1]));
    Before = I > 0 ? Text[I - 1] : ' ';
  }
  return Before == '"' || Before == '+' ||
         (Before == '/' && I > 1 && Text[I - 2] == '*');
}

void Pass::character() {
  size_t Begin = At;
  // The separator of digits is part of a number.
  if (Begin > 0 && isAlnum(Text[Begin - 1]) && Language.CPlusPlus14) {
    size_t First = Begin;
    while (First > 0 && (isNameCharacter(Text[First - 1]) ||
                         Text[First - 1] == '.' || Text[First - 1] == '\''))
      --First;
    if (isDigit(Text[First]) || Text[First] == '.') {
      ++At;
      return;
    }
  }
  Unit &Here = unit();
  Here.Strings = true;
  level().OwnStrings = true;
  for (size_t I = Begin + 1; I < Text.size();) {
    char C = Text[I];
    if (C == '\'') {
      At = I + 1;
      return;
    }
    if (C == '\\') {
      I = skipSplice(I);
    } else if (C == '\n' || C == '\r') {
      Here.Wanted = true;
      At = I;
      return;
    } else {
      ++I;
    }
  }
  Here.Wanted = true;
  At = Text.size();
}

/// Behind the newline, which a splice puts off.
size_t Pass::endOfLine(size_t Begin) const {
  for (size_t I = Begin;;) {
    const void *Found = std::memchr(Text.data() + I, '\n', Text.size() - I);
    if (!Found)
      return Text.size();
    size_t Newline = static_cast<const char *>(Found) - Text.data();
    size_t Last = Newline;
    while (Last > Begin && (Text[Last - 1] == '\r' || Text[Last - 1] == ' ' ||
                            Text[Last - 1] == '\t'))
      --Last;
    if (Last <= Begin || Text[Last - 1] != '\\')
      return Newline;
    I = Newline + 1;
  }
}

/// Behind the comment, or Begin if none begins there.
size_t Pass::endOfComment(size_t Begin) const {
  if (at(Begin + 1) == '/')
    return endOfLine(Begin + 2);
  if (at(Begin + 1) != '*')
    return Begin;
  // There are fewer slashes than stars.
  for (size_t I = Begin + 3; I < Text.size(); ++I) {
    const void *Found = std::memchr(Text.data() + I, '/', Text.size() - I);
    if (!Found)
      break;
    I = static_cast<const char *>(Found) - Text.data();
    if (Text[I - 1] == '*')
      return I + 1;
  }
  return Text.size();
}

void Pass::comment() {
  size_t End = endOfComment(At);
  if (End == At) {
    ++At;
    return;
  }
  // Line comments below each other are one text.
  for (size_t Next = End; at(At + 1) == '/'; Next = End = endOfComment(Next)) {
    while (Next < Text.size() && isBlank(Text[Next]))
      ++Next;
    if (at(Next) != '/' || at(Next + 1) != '/')
      break;
  }
  if (std::memchr(Text.data() + At, '"', End - At)) {
    if (level().Open != None) {
      unit().Comments = true;
    } else {
      level().QuotedComment = true;
      if (Levels.size() > 1)
        Result.Units[Levels[Levels.size() - 2].Open].Comments = true;
      Result.Stretches.push_back({static_cast<unsigned>(At),
                                  static_cast<unsigned>(End),
                                  /*Values=*/true});
    }
  }
  At = End;
}

/// The next byte that is neither blank nor in a comment.
size_t Pass::nextSignificant(size_t From) const {
  for (size_t I = From; I < Text.size();) {
    if (isBlank(Text[I])) {
      ++I;
      continue;
    }
    if (Text[I] != '/')
      return I;
    size_t End = endOfComment(I);
    if (End == I)
      return I;
    I = End;
  }
  return Text.size();
}

} // namespace credtidy::lexical
