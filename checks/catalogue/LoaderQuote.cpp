//===- LoaderQuote.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderQuote.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace credtidy::catalogue::loader {

std::string escaped(StringRef Text, size_t Limit) {
  StringRef Shown = Text.take_front(Limit);
  // Not in the middle of a character.
  auto IsContinuation = [](char C) { return (C & 0xc0) == 0x80; };
  if (Shown.size() < Text.size() && IsContinuation(Text[Shown.size()])) {
    while (!Shown.empty() && IsContinuation(Shown.back()))
      Shown = Shown.drop_back();
    Shown = Shown.drop_back();
  }
  std::string Result;
  for (char C : Shown) {
    if (C == '\n')
      Result += "\\n";
    else if (static_cast<unsigned char>(C) < 0x20 || C == 0x7f)
      Result += "\\x" + toHex(StringRef(&C, 1), /*LowerCase=*/true);
    else
      Result += C;
  }
  return Shown.size() < Text.size() ? Result + "…" : Result;
}

std::string quoted(StringRef Text) {
  constexpr size_t Longest = 80;
  return "'" + escaped(Text, Longest) + "'";
}

} // namespace credtidy::catalogue::loader
