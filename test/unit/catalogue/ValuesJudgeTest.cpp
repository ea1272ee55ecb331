//===- ValuesJudgeTest.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The mechanics of the value judge, over records made for the test.
///
//===----------------------------------------------------------------------===//

#include "ValuesTesting.h"
#include "gtest/gtest.h"
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace llvm;
using namespace credtidy;
using namespace credtidy::catalogue;
using namespace credtidy::valuetest;

namespace {

using K = CredentialKind;

/// The class that \p Record alone gives \p Value, as a password for an API,
/// where nothing but records and emptiness counts.
StringRef classOf(const ValueRecord &Record, StringRef Value,
                  CredentialKind Kind = K::Password,
                  Evidence Strength = Evidence::Api) {
  return ValueJudge(Record).judge(Value, Kind, "", Strength).Class;
}

ValueRecord words(ArrayRef<StringRef> Words, WordMatch Match) {
  ValueRecord Record;
  Record.Id = "test";
  Record.Class = "hit";
  Record.Words = Words;
  Record.Match = Match;
  return Record;
}

ValueRecord pattern(StringRef Pattern) {
  ValueRecord Record;
  Record.Id = "test";
  Record.Class = "hit";
  Record.Pattern = Pattern;
  return Record;
}

TEST(ValuesJudge, WithoutRecordsAnApiArgumentIsPlausible) {
  ValueJudge Judge({});
  EXPECT_TRUE(Judge.judge("x", K::Password, "", Evidence::Api).Plausible);
  EXPECT_EQ(Judge.judge("", K::Password, "", Evidence::Api).Class, "empty");
}

TEST(ValuesJudge, WholeWords) {
  StringRef List[] = {"Alpha", "two words"};
  ValueRecord Record = words(List, WordMatch::Whole);
  EXPECT_EQ(classOf(Record, "alpha"), "hit");
  EXPECT_EQ(classOf(Record, " ALPHA\n"), "hit");
  EXPECT_EQ(classOf(Record, "Two Words"), "hit");
  EXPECT_EQ(classOf(Record, "alphas"), "");
  EXPECT_EQ(classOf(Record, "the alpha"), "");
}

TEST(ValuesJudge, WordsWithin) {
  StringRef List[] = {"alpha"};
  ValueRecord Record = words(List, WordMatch::Word);
  for (StringRef Value : {"alpha", "my-alpha", "my_ALPHA_2", "alphaValue",
                          "theAlpha", "alpha2", "alphabet alpha"})
    EXPECT_EQ(classOf(Record, Value), "hit") << Value.str();
  for (StringRef Value : {"alphabet", "ralpha", "xalphax", "aLPHAbet"})
    EXPECT_EQ(classOf(Record, Value), "") << Value.str();
}

TEST(ValuesJudge, WordsAnywhere) {
  StringRef List[] = {"alpha"};
  ValueRecord Record = words(List, WordMatch::Contains);
  EXPECT_EQ(classOf(Record, "xxAlPhAbet9"), "hit");
  EXPECT_EQ(classOf(Record, "alph-a"), "");
}

TEST(ValuesJudge, WordsThatCover) {
  StringRef List[] = {"alpha", "beta", "lph", "of"};
  ValueRecord Record = words(List, WordMatch::Covers);
  auto Class = [&](StringRef Value) {
    return classOf(Record, Value, K::Token);
  };
  EXPECT_EQ(Class("alphaBeta"), "hit");
  EXPECT_EQ(Class("ALPHA_OF_BETA_99"), "hit");
  EXPECT_EQ(Class("alphabetaxyz"), "hit") << "9 of 12 letters";
  EXPECT_EQ(Class("alphawxyz"), "") << "5 of 9 letters";
  EXPECT_EQ(Class("ofofofof"), "") << "two letters count by themselves alone";
  EXPECT_EQ(Class("alpha92837465"), "") << "mostly digits";
  EXPECT_EQ(Class("1234"), "");
}

TEST(ValuesJudge, PeopleChooseWords) {
  StringRef List[] = {"flower", "power"};
  ValueRecord Record = words(List, WordMatch::Covers);
  EXPECT_EQ(classOf(Record, "flowerpower", K::Password, Evidence::StrongName),
            "");
  EXPECT_EQ(classOf(Record, "flowerpower", K::Password, Evidence::WeakName),
            "hit");
  EXPECT_EQ(classOf(Record, "flowerpower", K::Token, Evidence::StrongName),
            "hit");
}

TEST(ValuesJudge, PatternsMatchTheWholeValue) {
  EXPECT_EQ(classOf(pattern("ab+"), "abbb"), "hit");
  EXPECT_EQ(classOf(pattern("ab+"), "xabbb"), "");
  EXPECT_EQ(classOf(pattern(".*ab+.*"), "xabbby"), "hit");
  EXPECT_EQ(classOf(pattern("\\pL+"), "stra\u00dfe"), "hit");
}

TEST(ValuesJudge, ABadPatternMatchesNothing) {
  EXPECT_EQ(classOf(pattern("(unclosed"), "(unclosed"), "");
}

TEST(ValuesJudge, BytesAndTheirHexText) {
  StringRef List[] = {"00ff10a0", "zz"};
  ValueRecord Record;
  Record.Class = "hit";
  Record.Bytes = List;
  for (StringRef Value :
       {"00ff10a0", "00FF10A0", "0x00ff10a0", "00 ff 10 a0", "00:ff:10:a0",
        "0x00, 0xff, 0x10, 0xa0", "\\x00\\xff\\x10\\xa0", "00ff\n10a0"})
    EXPECT_EQ(classOf(Record, Value, K::SymmetricKey), "hit") << Value.str();
  EXPECT_EQ(classOf(Record, bytes("00ff10a0"), K::SymmetricKey), "hit");
  for (StringRef Value : {"00ff10a", "00ff10a1", "00ff10a0a0", "0", "zz", "x"})
    EXPECT_EQ(classOf(Record, Value, K::SymmetricKey), "") << Value.str();
}

TEST(ValuesJudge, KindsAndEvidence) {
  StringRef List[] = {"alpha"};
  CredentialKind Kinds[] = {K::Password, K::Iv};
  ValueRecord Record = words(List, WordMatch::Whole);
  Record.Kinds = Kinds;
  EXPECT_EQ(classOf(Record, "alpha", K::Password), "hit");
  EXPECT_EQ(classOf(Record, "alpha", K::Iv), "hit");
  EXPECT_EQ(classOf(Record, "alpha", K::Token), "");
  Record.NameEvidenceOnly = true;
  EXPECT_EQ(classOf(Record, "alpha", K::Password, Evidence::Api), "");
  EXPECT_EQ(classOf(Record, "alpha", K::Password, Evidence::StrongName), "hit");
  EXPECT_EQ(classOf(Record, "alpha", K::Password, Evidence::WeakName), "hit");
}

TEST(ValuesJudge, TheFirstRecordDecides) {
  ValueRecord Records[] = {pattern("a.*"), pattern(".*b")};
  Records[1].Class = "second";
  ValueJudge Judge(Records);
  EXPECT_EQ(Judge.judge("ab", K::Password, "", Evidence::Api).Class, "hit");
  EXPECT_EQ(Judge.judge("xb", K::Password, "", Evidence::Api).Class, "second");
}

TEST(ValuesJudge, KeepsTheRecordsItself) {
  std::vector<ValueRecord> Records = {pattern("ab+")};
  ValueJudge Judge(Records);
  Records.clear();
  Records.shrink_to_fit();
  EXPECT_EQ(Judge.judge("abb", K::Password, "", Evidence::Api).Class, "hit");
}

TEST(ValuesJudge, SharedByThreads) {
  // On a judge of its own, whose patterns no thread has compiled yet.
  std::vector<ValueRecord> Records;
  for (unsigned I = 0; I != 20; ++I)
    Records.push_back(pattern("never(?:matched|seen){3,9}[a-z]{1,40}"));
  Records.push_back(pattern("x+y"));
  ValueJudge Judge(Records);
  std::atomic<unsigned> Hits = 0;
  std::vector<std::thread> Threads;
  for (unsigned I = 0; I != 8; ++I)
    Threads.emplace_back([&] {
      for (unsigned Round = 0; Round != 50; ++Round)
        Hits +=
            Judge.judge("xxxy", K::Password, "", Evidence::Api).Class == "hit";
    });
  for (std::thread &Each : Threads)
    Each.join();
  EXPECT_EQ(Hits, 400u);
}

TEST(ValuesJudge, LongValuesAreJudgedByTheirBeginning) {
  constexpr size_t Limit = 64 << 10;
  ValueRecord Record = pattern("(?s)a*");
  std::string Value(Limit, 'a');
  EXPECT_EQ(classOf(Record, Value + "b"), "hit");
  Value.back() = 'b';
  EXPECT_EQ(classOf(Record, Value), "");
}

TEST(ValuesJudge, HugeAndHostileValuesCostLittle) {
  constexpr size_t Huge = 1 << 20;
  std::string Values[] = {std::string(Huge, 'a'), std::string(Huge, '%'),
                          draw(Letters, Huge),    drawBytes(Huge),
                          draw("a ", Huge),       draw("{}%s.*", Huge)};
  builtinJudge().judge("warm", K::Password, "", Evidence::WeakName);
  auto Start = std::chrono::steady_clock::now();
  for (StringRef Value : Values)
    for (CredentialKind Kind : {K::Password, K::Token, K::SymmetricKey})
      builtinJudge().judge(Value, Kind, "password", Evidence::WeakName);
  // A bound for what is not linear, not a measurement.
  EXPECT_LT(std::chrono::steady_clock::now() - Start, std::chrono::seconds(20));
}

TEST(ValuesJudge, AnyBytesAreSafeForAnyKind) {
  for (unsigned Seed = 0; Seed != 200; ++Seed) {
    std::string Value = drawBytes(Seed % 70, Seed);
    for (auto Kind = K::None; Kind <= K::Metadata;
         Kind = static_cast<CredentialKind>(static_cast<unsigned>(Kind) + 1))
      for (Evidence Strength :
           {Evidence::WeakName, Evidence::StrongName, Evidence::Api}) {
        ValueVerdict Verdict =
            builtinJudge().judge(Value, Kind, Value, Strength);
        EXPECT_EQ(Verdict.Plausible, Verdict.Class.empty());
      }
  }
}

TEST(ValuesRandomness, ShannonEntropy) {
  EXPECT_EQ(shannonEntropy(""), 0);
  EXPECT_EQ(shannonEntropy("aaaa"), 0);
  EXPECT_DOUBLE_EQ(shannonEntropy("ab"), 1);
  EXPECT_DOUBLE_EQ(shannonEntropy("aabb"), 1);
  EXPECT_DOUBLE_EQ(shannonEntropy("abcdefgh"), 3);
  EXPECT_DOUBLE_EQ(shannonEntropy(Hex), 4);
}

TEST(ValuesRandomness, StaysWithinItsScale) {
  EXPECT_EQ(randomness(""), 0);
  for (unsigned Seed = 0; Seed != 100; ++Seed) {
    double Value = randomness(drawBytes(1 + Seed, Seed));
    EXPECT_GE(Value, 0);
    EXPECT_LE(Value, 1);
  }
}

TEST(ValuesRandomness, TellsWordsFromRandomText) {
  for (StringRef Text :
       {"the quick brown fox jumps over the lazy dog",
        "getApplicationDirectory", "enable_dynamic_shadows",
        "XMLHttpRequestUpload", "temperature", "MAXIMUM_PACKET_SIZE"})
    EXPECT_LT(randomness(Text), 0.4) << Text.str();
  for (StringRef Alphabet :
       {StringRef(Hex), StringRef(Base36), StringRef(Base62),
        StringRef(Base64Url), StringRef(LowerLetters), StringRef(Base32)})
    EXPECT_GT(randomness(draw(Alphabet, 40)), 0.8) << Alphabet.str();
}

} // namespace
