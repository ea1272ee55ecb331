//===- SecretTest.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/support/Secret.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <array>
#include <concepts>
#include <random>
#include <set>

using namespace llvm;
using namespace credtidy;

/// A made-up value of \p Length letters and digits.
static std::string value(size_t Length, unsigned Seed) {
  static constexpr StringRef Alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  std::mt19937 Random(Seed);
  std::string Result;
  for (size_t I = 0; I != Length; ++I)
    Result += Alphabet[Random() % Alphabet.size()];
  return Result;
}

static const std::string Stars = "********";

TEST(SecretMask, IsTheSameWhateverTheValue) {
  std::set<std::string> Masks;
  for (size_t Length : {0, 1, 7, 8, 9, 15, 16, 40, 1000, 100000})
    Masks.insert(Secret(value(Length, Length)).mask());
  EXPECT_EQ(Masks, std::set<std::string>{Stars});
}

TEST(SecretMask, HasTheSameLengthForAllValuesOfAFormat) {
  std::set<std::string> Masks;
  for (size_t Length : {12, 13, 20, 36, 400})
    Masks.insert(Secret("tok_" + value(Length, Length)).mask("tok_"));
  EXPECT_EQ(Masks, std::set<std::string>{"tok_" + Stars});
}

TEST(SecretMask, ShowsNothingButThePublicPrefix) {
  for (unsigned Seed = 0; Seed != 200; ++Seed) {
    const std::string Rest = value(30, Seed);
    const std::string Mask = Secret("tok_" + Rest).mask("tok_");
    // Not one character of the value's own stands in the mask's tail.
    EXPECT_EQ(StringRef(Mask).drop_front(4).find_first_of(Rest),
              StringRef::npos);
  }
}

TEST(SecretMask, DropsAPrefixThatIsNotTheValues) {
  const Secret Value("tok_" + value(30, 1));
  EXPECT_EQ(Value.mask("tok-"), Stars);
  EXPECT_EQ(Value.mask("TOK_"), Stars);
  EXPECT_EQ(Value.mask("ok_"), Stars);
  EXPECT_EQ(Value.mask("tok_"), "tok_" + Stars);
}

TEST(SecretMask, DropsAPrefixOfMoreThanTwelveCharacters) {
  const std::string Twelve = "abcdefghijk_", Thirteen = "abcdefghijkl_";
  EXPECT_EQ(Secret(Twelve + value(60, 1)).mask(Twelve), Twelve + Stars);
  EXPECT_EQ(Secret(Thirteen + value(60, 1)).mask(Thirteen), Stars);
}

TEST(SecretMask, DropsAPrefixOfMoreThanAThirdOfTheValue) {
  EXPECT_EQ(Secret("tok_" + value(8, 1)).mask("tok_"), "tok_" + Stars);
  EXPECT_EQ(Secret("tok_" + value(7, 1)).mask("tok_"), Stars);
  EXPECT_EQ(Secret("tok_").mask("tok_"), Stars);
  EXPECT_EQ(Secret().mask("tok_"), Stars);
}

TEST(SecretMarker, IsEqualForEqualValues) {
  for (unsigned Seed = 0; Seed != 20; ++Seed)
    EXPECT_EQ(Secret(value(20, Seed)).changeMarker(),
              Secret(value(20, Seed)).changeMarker());
}

TEST(SecretMarker, StaysTheSameBetweenVersions) {
  // Users' baselines hold it, in the fingerprints.
  EXPECT_EQ(Secret().changeMarker(), 0x0a);
  EXPECT_EQ(Secret("abc").changeMarker(), 0x3c);
  EXPECT_EQ(Secret(std::string("\0\xff", 2)).changeMarker(), 0x0d);
}

TEST(SecretMarker, SpreadsEvenlyOverItsValues) {
  constexpr unsigned PerMarker = 8, Markers = 256;
  std::array<unsigned, Markers> Counts = {};
  // Values that differ little, as people choose them.
  for (unsigned I = 0; I != PerMarker * Markers; ++I)
    ++Counts[Secret("password" + utostr(I)).changeMarker()];
  double Deviation = 0;
  for (unsigned Count : Counts)
    Deviation += double(int(Count) - int(PerMarker)) *
                 double(int(Count) - int(PerMarker)) / PerMarker;
  // Chi-squared of 255 degrees of freedom: within the middle 99.9 per cent.
  EXPECT_GT(Deviation, 187);
  EXPECT_LT(Deviation, 334);
}

TEST(SecretMarker, NoticesMostChanges) {
  unsigned Noticed = 0;
  constexpr unsigned Changes = 1000;
  uint8_t Before = Secret("key").changeMarker();
  for (unsigned I = 0; I != Changes; ++I) {
    const uint8_t After = Secret("key" + utostr(I)).changeMarker();
    Noticed += After != Before;
    Before = After;
  }
  EXPECT_GT(Noticed, Changes * 98 / 100);
  EXPECT_LT(Noticed, Changes) << "eight bits cannot tell all values apart";
}

TEST(Secret, ComparesByValue) {
  EXPECT_EQ(Secret(value(20, 1)), Secret(value(20, 1)));
  EXPECT_FALSE(Secret(value(20, 1)) == Secret(value(20, 2)));
  EXPECT_EQ(Secret(), Secret(""));
}

TEST(Secret, CopiesMovesAndJoins) {
  const std::string Text = value(40, 1);
  const Secret Original(Text);
  Secret Copy = Original;
  EXPECT_EQ(Copy, Original);
  Secret Moved = std::move(Copy);
  EXPECT_EQ(Moved, Original);
  EXPECT_TRUE(Copy.empty());
  Secret Assigned("other");
  Assigned = Moved;
  EXPECT_EQ(Assigned, Original);
  Assigned = std::move(Moved);
  EXPECT_EQ(Assigned, Original);
  EXPECT_TRUE(Moved.empty());
  Secret &Same = Assigned;
  Assigned = Same;
  EXPECT_EQ(Assigned, Original);
  Assigned = std::move(Same);
  EXPECT_EQ(Assigned, Original);
  EXPECT_EQ(Secret("ab").concatenated(Secret("cd")), Secret("abcd"));
  EXPECT_EQ(Secret("ab").concatenated(Secret()).length(), 2U);
}

TEST(Secret, KeepsZeroBytes) {
  const Secret Value(std::string("a\0b", 3));
  EXPECT_EQ(Value.length(), 3U);
  EXPECT_FALSE(Value == Secret(std::string("a\0c", 3)));
}

TEST(Secret, LetsAVerdictOut) {
  const Secret Value("12345");
  EXPECT_EQ(Value.inspect([](StringRef Text) { return Text.size(); }), 5U);
  EXPECT_TRUE(Value.inspect([](StringRef Text) {
    return all_of(Text, [](char C) { return isDigit(C); });
  }));
}

template <typename Type>
concept Printable = requires(raw_ostream &Out, const Type &Value) {
  { Out << Value } -> std::same_as<raw_ostream &>;
};
static_assert(Printable<std::string>, "the concept itself works");
static_assert(!Printable<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<Secret, StringRef>);
static_assert(!std::is_convertible_v<std::string, Secret>,
              "a value becomes a secret only where it is said so");
