//===- ShapeIndex.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WordSplitter.h"
#include "credtidy/catalogue/Shapes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <string>
#include <vector>

using namespace llvm;

namespace credtidy::catalogue {

/// The phrase as it is looked up: written as one.
static std::string joined(StringRef Phrase) {
  std::string Result = Phrase.str();
  std::erase(Result, ' ');
  return Result;
}

struct ShapeIndex::Tables {
  struct Entry {
    const ShapeRecord *Record;
    SmallVector<std::string, 4> Unless;
  };

  /// Calls \p Each with every run of words that is not longer than \p Longest,
  /// until it returns true.
  template <typename Function>
  static bool anyRun(const IdentifierWords &Words, size_t Longest,
                     Function Each) {
    for (size_t First = 0; First != Words.size(); ++First)
      for (size_t Last = First + 1; Last <= Words.size(); ++Last) {
        StringRef Run = Words.run(First, Last);
        if (Run.size() > Longest)
          break;
        if (Each(Run, Last == Words.size()))
          return true;
      }
    return false;
  }

  bool fits(const Entry &Candidate, const IdentifierWords &Words, bool AtEnd,
            bool Variadic) const {
    if ((Candidate.Record->Variadic && !Variadic) ||
        (Candidate.Record->AtEnd && !AtEnd))
      return false;
    return !anyRun(Words, LongestUnless, [&](StringRef Run, bool) {
      return is_contained(Candidate.Unless, Run);
    });
  }

  std::vector<Entry> Entries;
  /// Indexes into Entries, in the order of the catalogue.
  StringMap<SmallVector<unsigned, 1>> ByPhrase;
  size_t LongestPhrase = 0;
  size_t LongestUnless = 0;
};

ShapeIndex::ShapeIndex(ArrayRef<ShapeRecord> Shapes)
    : Impl(std::make_unique<Tables>()) {
  for (const ShapeRecord &Each : Shapes) {
    for (StringRef Phrase : Each.Phrases) {
      std::string Key = joined(Phrase);
      Impl->LongestPhrase = std::max(Impl->LongestPhrase, Key.size());
      Impl->ByPhrase[Key].push_back(Impl->Entries.size());
    }
    Tables::Entry &New = Impl->Entries.emplace_back();
    New.Record = &Each;
    for (StringRef Phrase : Each.Unless) {
      New.Unless.push_back(joined(Phrase));
      Impl->LongestUnless =
          std::max(Impl->LongestUnless, New.Unless.back().size());
    }
  }
}

ShapeIndex::~ShapeIndex() = default;

const ShapeRecord *ShapeIndex::find(StringRef FunctionName,
                                    bool Variadic) const {
  IdentifierWords Words;
  splitIdentifier(FunctionName, AcronymEnd::BeforeLastCapital, Words);
  const ShapeRecord *Best = nullptr;
  size_t Length = 0;
  Tables::anyRun(Words, Impl->LongestPhrase, [&](StringRef Run, bool AtEnd) {
    auto Found =
        Run.size() > Length ? Impl->ByPhrase.find(Run) : Impl->ByPhrase.end();
    if (Found == Impl->ByPhrase.end())
      return false;
    for (unsigned Index : reverse(Found->second))
      if (Impl->fits(Impl->Entries[Index], Words, AtEnd, Variadic)) {
        Best = Impl->Entries[Index].Record;
        Length = Run.size();
        break;
      }
    return false;
  });
  return Best;
}

} // namespace credtidy::catalogue
