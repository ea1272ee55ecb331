//===- LiteralText.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/LiteralText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace llvm;

namespace credtidy {

LiteralText literalFromBytes(std::string Bytes) {
  while (!Bytes.empty() && Bytes.back() == '\0')
    Bytes.pop_back();
  LiteralText Result;
  const auto *Begin = reinterpret_cast<const UTF8 *>(Bytes.data());
  Result.IsBytes =
      !isLegalUTF8String(&Begin, Begin + Bytes.size()) ||
      any_of(Bytes, [](unsigned char C) {
        return (C < 0x20 && C != '\n' && C != '\r' && C != '\t') || C == 0x7F;
      });
  Result.Value = Secret(std::move(Bytes));
  return Result;
}

namespace lexical {

namespace {
void appendCodePoint(uint32_t Value, std::string &Content) {
  char Encoded[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char *End = Encoded;
  if (ConvertCodePointToUTF8(Value, End))
    Content.append(Encoded, End);
  else
    Content.push_back(static_cast<char>(Value));
}

/// Takes digits of \p Radix off \p Rest, at most \p Most.
uint32_t consumeDigits(StringRef &Rest, unsigned Radix, size_t Most) {
  uint32_t Value = 0;
  for (size_t I = 0; I < Most && !Rest.empty(); ++I) {
    unsigned Digit = hexDigitValue(Rest.front());
    if (Digit >= Radix)
      break;
    Value = Value * Radix + Digit;
    Rest = Rest.drop_front();
  }
  return Value;
}

/// Takes the digits of an escape, plain or in braces as since C++23.
uint32_t consumeNumber(StringRef &Rest, unsigned Radix, size_t Most) {
  if (!Rest.consume_front("{"))
    return consumeDigits(Rest, Radix, Most);
  uint32_t Value = consumeDigits(Rest, Radix, StringRef::npos);
  Rest.consume_front("}");
  return Value;
}

/// Takes one escape, whose backslash is gone, off \p Rest.
void appendEscape(StringRef &Rest, bool Wide, std::string &Content) {
  constexpr size_t OctalDigits = 3, ShortName = 4, LongName = 8;
  auto Append = [&](uint32_t Value) {
    if (Wide)
      appendCodePoint(Value, Content);
    else
      Content.push_back(static_cast<char>(Value));
  };
  char C = Rest.front();
  if (C >= '0' && C <= '7') {
    Append(consumeDigits(Rest, /*Radix=*/8, OctalDigits));
    return;
  }
  Rest = Rest.drop_front();
  switch (C) {
  case 'x':
    Append(consumeNumber(Rest, /*Radix=*/16, StringRef::npos));
    return;
  case 'o':
    Append(consumeNumber(Rest, /*Radix=*/8, 0));
    return;
  case 'u':
    appendCodePoint(consumeNumber(Rest, /*Radix=*/16, ShortName), Content);
    return;
  case 'U':
    appendCodePoint(consumeDigits(Rest, /*Radix=*/16, LongName), Content);
    return;
  case 'a':
    Content.push_back('\a');
    return;
  case 'b':
    Content.push_back('\b');
    return;
  case 'e':
    Content.push_back('\x1B');
    return;
  case 'f':
    Content.push_back('\f');
    return;
  case 'n':
    Content.push_back('\n');
    return;
  case 'r':
    Content.push_back('\r');
    return;
  case 't':
    Content.push_back('\t');
    return;
  case 'v':
    Content.push_back('\v');
    return;
  case '\r': // A line splice is no part of the text.
    Rest.consume_front("\n");
    return;
  case '\n':
    return;
  default:
    Content.push_back(C);
  }
}
} // namespace

void appendLiteral(StringRef Spelling, std::string &Content) {
  size_t Open = Spelling.find_first_of("\"'");
  if (Open == StringRef::npos)
    return;
  StringRef Prefix = Spelling.take_front(Open);
  bool Raw = Prefix.consume_back("R");
  bool Wide = Prefix == "L" || Prefix == "u" || Prefix == "U";
  char Quote = Spelling[Open];
  StringRef Rest = Spelling.drop_front(Open + 1);
  if (Raw) {
    auto [Delimiter, Body] = Rest.split('(');
    size_t Close = Body.rfind((")" + Delimiter + "\"").str());
    Content += Body.take_front(Close);
    return;
  }
  // A suffix, as in "…"s, holds no quote.
  if (size_t Close = Rest.rfind(Quote); Close != StringRef::npos)
    Rest = Rest.take_front(Close);
  while (!Rest.empty()) {
    size_t Slash = Rest.find('\\');
    Content += Rest.take_front(Slash);
    if (Slash == StringRef::npos)
      return;
    Rest = Rest.drop_front(Slash + 1);
    if (!Rest.empty())
      appendEscape(Rest, Wide, Content);
  }
}

} // namespace lexical
} // namespace credtidy
