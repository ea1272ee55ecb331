//===- ValueMatcher.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueMatcher.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <mutex>
#include <optional>
#include <re2/re2.h>
#include <string>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// A value in the forms that the entries look at, made once for all of them.
struct Views {
  explicit Views(StringRef Value) : Text(Value), Lower(Value.lower()) {}

  StringRef Text;
  std::string Lower;

  /// The bytes that the text spells in hex, with or without separators; empty
  /// if it is no hex text.
  const std::string &hexBytes() {
    if (!Hex) {
      Hex.emplace();
      std::string Digits;
      for (StringRef Rest = Lower; !Rest.empty();) {
        if (Rest.consume_front("0x") || Rest.consume_front("\\x"))
          continue;
        char C = Rest.front();
        Rest = Rest.drop_front();
        if (isHexDigit(C))
          Digits += C;
        else if (!StringRef(" :,-\t\r\n").contains(C))
          return *Hex;
      }
      if (Digits.size() % 2 != 0 || !tryGetFromHex(Digits, *Hex))
        Hex->clear();
    }
    return *Hex;
  }

private:
  std::optional<std::string> Hex;
};

/// Whether a word may begin at \p I: the characters at either side are not part
/// of one word in camelCase or snake_case.
bool isWordEdge(StringRef Text, size_t I) {
  if (I == 0 || I == Text.size())
    return true;
  char Before = Text[I - 1], After = Text[I];
  if (!isAlpha(Before) || !isAlpha(After))
    return true;
  return isLower(Before) && isUpper(After);
}

bool containsWord(const Views &Value, StringRef Word) {
  StringRef Lower = Value.Lower;
  for (size_t At = Lower.find(Word); At != StringRef::npos;
       At = Lower.find(Word, At + 1))
    if (isWordEdge(Value.Text, At) && isWordEdge(Value.Text, At + Word.size()))
      return true;
  return false;
}

/// The letters of \p Run (lower case, letters only) that lie in words of \p
/// Words, in the division into words that covers most of them.
size_t coveredLetters(StringRef Run, const StringSet<> &Words, size_t Longest) {
  // Words of one or two letters count only by themselves: two of them in a row
  // are made by chance too easily.
  constexpr size_t Shortest = 3;
  if (Run.size() < Shortest)
    return Words.contains(Run) ? Run.size() : 0;
  std::vector<size_t> Best(Run.size() + 1, 0);
  for (size_t End = 1; End <= Run.size(); ++End) {
    Best[End] = Best[End - 1];
    for (size_t Size = Shortest; Size <= std::min(Longest, End); ++Size) {
      size_t Covered = Best[End - Size] + Size;
      if (Covered > Best[End] && Words.contains(Run.substr(End - Size, Size)))
        Best[End] = Covered;
    }
  }
  return Best.back();
}

} // namespace

struct ValueMatcher::Entry {
  explicit Entry(const ValueRecord &Record) : Record(Record) {
    for (StringRef Word : Record.Words) {
      Words.insert(Word.lower());
      Longest = std::max(Longest, Word.size());
    }
    for (StringRef Hex : Record.Bytes) {
      std::string Text;
      if (tryGetFromHex(Hex, Text))
        Bytes.insert(Text);
    }
  }

  bool concerns(CredentialKind Kind, Evidence Strength) const {
    if (Record.NameEvidenceOnly && Strength == Evidence::Api)
      return false;
    // People do choose words, so that a dictionary speaks against what they
    // chose only where hardly anything speaks for it.
    if (Record.Match == WordMatch::Covers && isHumanChosen(Kind) &&
        Strength != Evidence::WeakName)
      return false;
    return Record.Kinds.empty() || is_contained(Record.Kinds, Kind);
  }

  bool matches(Views &Value) const {
    if (!Record.Pattern.empty())
      return matchesPattern(Value.Text);
    if (!Record.Bytes.empty())
      return Bytes.contains(Value.Text) || Bytes.contains(Value.hexBytes());
    switch (Record.Match) {
    case WordMatch::Whole:
      return Words.contains(Value.Lower);
    case WordMatch::Word:
      return any_of(Words.keys(),
                    [&](StringRef Word) { return containsWord(Value, Word); });
    case WordMatch::Contains:
      return any_of(Words.keys(), [&](StringRef Word) {
        return StringRef(Value.Lower).contains(Word);
      });
    case WordMatch::Covers:
      return isCovered(Value);
    }
    return false;
  }

  ValueRecord Record;

private:
  bool matchesPattern(StringRef Text) const {
    std::call_once(Compiled, [&] {
      RE2::Options Options;
      Options.set_log_errors(false);
      // A pattern that names no other characters is half the work to compile
      // for bytes.
      StringRef Pattern = Record.Pattern;
      if (isASCII(Pattern) && !Pattern.contains("\\p") &&
          !Pattern.contains("\\P") && !Pattern.contains("\\x"))
        Options.set_encoding(RE2::Options::EncodingLatin1);
      Regex = std::make_unique<RE2>(
          re2::StringPiece(Record.Pattern.data(), Record.Pattern.size()),
          Options);
    });
    return Regex->ok() &&
           RE2::FullMatch(re2::StringPiece(Text.data(), Text.size()), *Regex);
  }

  bool isCovered(const Views &Value) const {
    size_t Letters = 0, Covered = 0, Others = 0;
    StringRef Text = Value.Lower;
    for (size_t I = 0; I < Text.size();) {
      if (!isAlpha(Text[I])) {
        Others += isDigit(Text[I]);
        ++I;
        continue;
      }
      size_t End = I + 1;
      while (End < Text.size() && isAlpha(Text[End]))
        ++End;
      Letters += End - I;
      Covered += coveredLetters(Text.slice(I, End), Words, Longest);
      I = End;
    }
    // A few letters among many digits say nothing.
    return Letters > Others && Covered * 10 >= Letters * 7;
  }

  StringSet<> Words;
  size_t Longest = 0;
  StringSet<> Bytes;
  mutable std::once_flag Compiled;
  mutable std::unique_ptr<RE2> Regex;
};

ValueMatcher::ValueMatcher(ArrayRef<ValueRecord> Values) {
  for (const ValueRecord &Record : Values)
    Entries.push_back(std::make_unique<Entry>(Record));
}

ValueMatcher::~ValueMatcher() = default;

const ValueRecord *ValueMatcher::find(StringRef Value, CredentialKind Kind,
                                      Evidence Strength) const {
  Views Forms(Value);
  for (const std::unique_ptr<Entry> &Candidate : Entries)
    if (Candidate->concerns(Kind, Strength) && Candidate->matches(Forms))
      return &Candidate->Record;
  return nullptr;
}

} // namespace credtidy::catalogue
