//===- NearbyWords.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NearbyWords.h"
#include "WordSplitter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace credtidy::catalogue {

std::vector<NearbyWords::Word>
NearbyWords::collect(ArrayRef<TokenRecord> Tokens) {
  std::vector<Word> Words;
  StringMap<size_t> Positions;
  for (unsigned Record = 0; Record != Tokens.size(); ++Record)
    for (StringRef Phrase : Tokens[Record].Nearby) {
      std::string Text = Phrase.lower();
      erase_if(Text, [](char C) { return C == ' ' || C == '-' || C == '_'; });
      auto [Entry, IsNew] = Positions.try_emplace(Text, Words.size());
      if (IsNew)
        Words.push_back({Text, {}});
      Words[Entry->second].Records.push_back(Record);
    }
  // The index takes words of some length only; what is shorter stands behind.
  llvm::sort(Words, [](const Word &A, const Word &B) {
    return A.Text.size() > B.Text.size();
  });
  return Words;
}

std::vector<StringRef> NearbyWords::texts(ArrayRef<Word> Words) {
  std::vector<StringRef> Texts;
  for (const Word &Each : Words)
    if (Each.Text.size() >= KeywordIndex::MinLength)
      Texts.push_back(Each.Text);
  return Texts;
}

NearbyWords::NearbyWords(ArrayRef<TokenRecord> Tokens)
    : Words(collect(Tokens)), Index(texts(Words)) {}

SmallVector<unsigned, 4> NearbyWords::recordsFor(StringRef Name) const {
  constexpr size_t LongWord = 5;
  SmallVector<unsigned, 4> Records;
  if (Name.empty() || Words.empty())
    return Records;
  IdentifierWords Split;
  splitIdentifier(Name, AcronymEnd::BeforeLastCapital, Split);
  StringRef Text = Split.Text;

  auto IsBoundary = [&](size_t Offset) {
    return Offset == 0 || is_contained(Split.Ends, Offset);
  };
  auto Check = [&](size_t Offset, const Word &Found) {
    if (Found.Text.size() >= LongWord ||
        (IsBoundary(Offset) && IsBoundary(Offset + Found.Text.size())))
      append_range(Records, Found.Records);
  };
  Index.scan(Text, [&](size_t Offset, size_t Position) {
    Check(Offset, Words[Position]);
  });
  for (const Word &Each : reverse(Words)) {
    if (Each.Text.size() >= KeywordIndex::MinLength)
      break;
    for (size_t At = Text.find(Each.Text);
         At != StringRef::npos && !Each.Text.empty();
         At = Text.find(Each.Text, At + 1))
      Check(At, Each);
  }
  llvm::sort(Records);
  Records.erase(llvm::unique(Records), Records.end());
  return Records;
}

} // namespace credtidy::catalogue
