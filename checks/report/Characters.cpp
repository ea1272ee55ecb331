//===- Characters.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Characters.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace credtidy::report {

Character firstCharacter(StringRef Text) {
  if (isASCII(Text.front()))
    return {Text.take_front(), static_cast<uint32_t>(Text.front())};
  const auto *Begin = Text.bytes_begin();
  const auto *Next = Begin;
  UTF32 Code = 0;
  if (convertUTF8Sequence(&Next, Text.bytes_end(), &Code, strictConversion) !=
      conversionOK)
    return {Text.take_front(), std::nullopt};
  return {Text.take_front(Next - Begin), Code};
}

/// Calls \p Use with each character of \p Text.
template <typename Function>
static void forEachCharacter(StringRef Text, Function Use) {
  while (!Text.empty()) {
    Character Next = firstCharacter(Text);
    Use(Next);
    Text = Text.drop_front(Next.Bytes.size());
  }
}

unsigned countContinuationBytes(StringRef Text) {
  unsigned Count = 0;
  forEachCharacter(
      Text, [&](const Character &Next) { Count += Next.Bytes.size() - 1; });
  return Count;
}

static StringRef utf8Of(const Character &Shown) {
  return Shown.Code ? Shown.Bytes : "\xEF\xBF\xBD";
}

std::string toUtf8(StringRef Text) {
  std::string Result;
  Result.reserve(Text.size());
  forEachCharacter(Text,
                   [&](const Character &Next) { Result += utf8Of(Next); });
  return Result;
}

Excerpt toUtf8(const Excerpt &Source) {
  if (json::isUTF8(Source.Line))
    return Source;
  if (Source.Column == 0)
    return {toUtf8(Source.Line), 0, Source.Length};
  // A mark inside a character grows to the whole of it.
  const size_t Begin = Source.Column - 1;
  const size_t End = Begin + Source.Length;
  std::string Line;
  size_t Old = 0, NewBegin = 0, NewEnd = 0;
  forEachCharacter(Source.Line, [&](const Character &Next) {
    if (Old <= Begin)
      NewBegin = Line.size();
    Line += utf8Of(Next);
    if (Old < End)
      NewEnd = Line.size();
    Old += Next.Bytes.size();
  });
  if (Begin >= Old)
    NewBegin = Line.size();
  return {std::move(Line), static_cast<unsigned>(NewBegin + 1),
          static_cast<unsigned>(Source.Length == 0 || NewEnd <= NewBegin
                                    ? 0
                                    : NewEnd - NewBegin)};
}

std::string printable(const Character &Shown) {
  if (!Shown.Code)
    return "<" + toHex(Shown.Bytes) + ">";
  if (sys::unicode::isPrintable(static_cast<int>(*Shown.Code)))
    return Shown.Bytes.str();
  std::string Digits = utohexstr(*Shown.Code);
  return "<U+" + std::string(Digits.size() < 4 ? 4 - Digits.size() : 0, '0') +
         Digits + ">";
}

std::string printable(StringRef Text) {
  std::string Result;
  Result.reserve(Text.size());
  forEachCharacter(Text,
                   [&](const Character &Next) { Result += printable(Next); });
  return Result;
}

} // namespace credtidy::report
