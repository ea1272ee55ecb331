//===- TokensPatternWidthTest.cpp -----------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/catalogue/PatternWidth.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;

namespace {

TEST(TokensPatternWidth, BoundedPatterns) {
  struct {
    StringRef Pattern;
    size_t Width;
  } Rows[] = {
      {"", 0},
      {"abc", 3},
      {"a|bcd|ef", 3},
      {"a?b", 2},
      {"a??b", 2},
      {"(?:ab){3}", 6},
      {"a{2,5}", 5},
      {"a{2,5}?b", 6},
      {"a{,5}", 5}, // a brace of its own
      {"a{x}", 4},
      {"[a-z]", 1},
      {"[]x]y", 2},
      {"[^]x]y", 2},
      {"[[:alpha:]]]", 2},
      {"[\\]]x", 2},
      {"\\bx\\B", 1},
      {"^x$", 1},
      {"\\Ax\\z", 1},
      {"\\.\\d\\w", 3},
      {"\\Qa+b\\E", 3},
      {"\\Qa+b", 3},
      {"(a)(?:b)(?P<n>c)(?i)(?i:d)", 4},
      {"(?i)a", 1},
      {"(?-i:a)", 1},
      {"\\p{Greek}x", 2},
      {"\\x{10FFFF}x", 2},
      {".{3}", 3},
      {"\\b(ghp_[0-9A-Za-z]{36})\\b", 40},
      {"((a|bb){2}c){2}", 10},
      {"(\\b)*x", 1},
  };
  for (const auto &Row : Rows)
    EXPECT_EQ(maxPatternWidth(Row.Pattern), Row.Width) << Row.Pattern.str();
}

TEST(TokensPatternWidth, AnUpperBoundIsEnoughForHexEscapes) {
  EXPECT_GE(maxPatternWidth("\\xFF"), 1u);
  EXPECT_LE(maxPatternWidth("\\xFF"), 3u);
  EXPECT_GE(maxPatternWidth("\\pL"), 1u);
  EXPECT_LE(maxPatternWidth("\\pL"), 2u);
}

TEST(TokensPatternWidth, UnboundedPatterns) {
  for (StringRef Pattern : {"a*", "a+", "a{3,}", "(ab)+", "x[a-z]+?", "a|b*",
                            "(a{1000}){1000}*", "a{99999999999}{99999999999}"})
    EXPECT_EQ(maxPatternWidth(Pattern), UnboundedWidth) << Pattern.str();
}

TEST(TokensPatternWidth, WhatIsNotUnderstoodIsUnbounded) {
  for (StringRef Pattern :
       {"(", ")", "[a", "(?P<n", "(?=x)", "\\", "a)b", "\\p{Greek"})
    EXPECT_EQ(maxPatternWidth(Pattern), UnboundedWidth) << Pattern.str();
  EXPECT_EQ(maxPatternWidth(std::string(100000, '(')), UnboundedWidth);
}

TEST(TokensPatternWidth, LiteralStart) {
  EXPECT_EQ(literalStart("ghp_[a-z]"), "ghp_");
  EXPECT_EQ(literalStart("\\b(ghp_[0-9A-Za-z]{36})\\b"), "ghp_");
  EXPECT_EQ(literalStart("\\b(?:(SG\\.[\\w-]{22}))"), "SG.");
  EXPECT_EQ(literalStart("-----BEGIN [A-Z ]+"), "-----BEGIN ");
  EXPECT_EQ(literalStart("(abc)(d|e)"), "abc");
  EXPECT_EQ(literalStart("abc[(|]x"), "abc");
  EXPECT_EQ(literalStart("abc\\|x"), "abc|x");
  EXPECT_EQ(literalStart("ab+c"), "ab");
}

TEST(TokensPatternWidth, NoLiteralStartWhereItIsDoubtful) {
  EXPECT_EQ(literalStart("abc|def"), "");
  EXPECT_EQ(literalStart("(abc|def)x"), "");
  EXPECT_EQ(literalStart("((abc)|def)x"), "");
  EXPECT_EQ(literalStart("(abc)?def"), "");
  EXPECT_EQ(literalStart("(?:abc)*def"), "");
  EXPECT_EQ(literalStart("(?:abc[^)]x){0,1}def"), "");
  EXPECT_EQ(literalStart("((abc)x|d)"), "");
  EXPECT_EQ(literalStart("(?i)abc"), "");
  EXPECT_EQ(literalStart("[a]bc"), "");
  EXPECT_EQ(literalStart("\\dbc"), "");
  EXPECT_EQ(literalStart("\\Qabc\\E"), "");
  EXPECT_EQ(literalStart("abc?"), "ab");
  EXPECT_EQ(literalStart("abc{2}"), "ab");
  EXPECT_EQ(literalStart(""), "");
}

} // namespace
