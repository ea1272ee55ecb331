//===- LiteralTextTest.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/LiteralText.h"
#include "llvm/ADT/StringRef.h"
#include <gtest/gtest.h>

using namespace credtidy;
using namespace llvm;

namespace {
std::string content(StringRef Spelling) {
  std::string Result;
  lexical::appendLiteral(Spelling, Result);
  return Result;
}

TEST(LiteralText, TakesOffPrefixQuotesAndSuffix) {
  EXPECT_EQ(content(R"("plain")"), "plain");
  EXPECT_EQ(content(R"(L"wide")"), "wide");
  EXPECT_EQ(content(R"(u8"text"_own)"), "text");
  EXPECT_EQ(content(R"('c')"), "c");
  EXPECT_EQ(content("R\"x(raw \\n)\" still)x\""), "raw \\n)\" still");
}

TEST(LiteralText, DecodesEscapes) {
  EXPECT_EQ(content(R"("\x63\157\n\"\\")"), "co\n\"\\");
  EXPECT_EQ(content(R"("\x{41}\o{102}\u00e9\U0001F600")"),
            "AB\xC3\xA9\xF0\x9F\x98\x80");
  EXPECT_EQ(content(R"(L"\xe9")"), "\xC3\xA9");
  EXPECT_EQ(content("\"a\\\nb\\\r\nc\""), "abc");
}

TEST(LiteralText, TakesWhatThereIs) {
  for (StringRef Cut : {"\"", "R\"", "R\"x", "\"\\", "\"\\x", "'\\u12", "L", "",
                        "\"\\u{", "R\"(abc"})
    EXPECT_LE(content(Cut).size(), Cut.size() + 1) << Cut.str();
  EXPECT_EQ(content("\"never closed"), "never closed");
}

TEST(LiteralText, TellsTextFromBytes) {
  EXPECT_FALSE(literalFromBytes("text\n").IsBytes);
  EXPECT_TRUE(literalFromBytes("\x01\x02").IsBytes);
  EXPECT_TRUE(literalFromBytes("\xFF\xFE").IsBytes);
  EXPECT_EQ(literalFromBytes(std::string("ab\0\0", 4)).Value.length(), 2u);
}
} // namespace
