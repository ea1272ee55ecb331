//===- Names.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An identifier goes through three stages. NameFilter turns away, in a few
// nanoseconds, the many that contain no credential phrase. PhraseTable knows
// every phrase by its letters; Reading lays the phrases over the words of the
// identifier and draws the conclusion.
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Names.h"
#include "NameFilter.h"
#include "WordSplitter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <algorithm>
#include <vector>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// Words that are not in the table are cut into known words only from this
/// length on: below it there is nothing to cut.
constexpr size_t ShortestCompound = 6;
/// Longer words are not cut. It bounds the work, which is quadratic.
constexpr size_t LongestCompound = 40;

/// A telling phrase of this length is believed at the end of any word.
constexpr size_t UnmistakableLetters = 8;
/// What an unknown beginning of a word counts for in pieces: more than any
/// number of known ones.
constexpr uint8_t UnknownPiece = LongestCompound;

using Joints = SmallVector<uint16_t, 3>;

/// What one sequence of letters can mean.
struct Phrase {
  const NameRecord *Name = nullptr;
  SmallVector<const ModifierRecord *, 1> Modifiers;
  /// Where an identifier may start a new word within the letters: `api key` may
  /// be written api_key or apikey, but never apik_ey.
  Joints NameJoints, ModifierJoints;
};

/// Whether a word with this meaning is searched for within longer words:
/// `dbpassword`, `sshprivatekeyfile`. Weaker words turn up by chance.
bool isTelling(const NameRecord &Name, size_t Letters) {
  if (Name.Kind == CredentialKind::None)
    return false;
  return (Name.Strength == Confidence::High && Letters >= 3) ||
         (Name.Strength == Confidence::Medium && Letters >= 5);
}

class PhraseTable {
public:
  void add(const NameRecord &Name) {
    for (StringRef Text : Name.Phrases) {
      IdentifierWords Words;
      if (Phrase *Found = insert(Text, Words)) {
        // A record read later, such as a user's, overrides an earlier one.
        if (Found->Name != &Name)
          Found->NameJoints.clear();
        Found->Name = &Name;
        addJoints(Words, Found->NameJoints);
      }
    }
  }

  void add(const ModifierRecord &Modifier) {
    for (StringRef Text : Modifier.Phrases) {
      IdentifierWords Words;
      if (Phrase *Found = insert(Text, Words)) {
        if (!is_contained(Found->Modifiers, &Modifier))
          Found->Modifiers.push_back(&Modifier);
        addJoints(Words, Found->ModifierJoints);
      }
    }
  }

  const Phrase *find(StringRef Letters) const {
    if (Letters.size() > Longest)
      return nullptr;
    auto Found = Phrases.find(Letters);
    return Found == Phrases.end() ? nullptr : &Found->second;
  }

  /// The most words that any phrase can be spread over.
  size_t mostWords() const { return MostWords; }

private:
  Phrase *insert(StringRef Text, IdentifierWords &Words) {
    splitIdentifier(Text, AcronymEnd::BeforeLastCapital, Words);
    if (Words.size() == 0)
      return nullptr;
    MostWords = std::max(MostWords, Words.size());
    Longest = std::max(Longest, Words.Text.size());
    return &Phrases[Words.Text];
  }

  static void addJoints(const IdentifierWords &Words, Joints &To) {
    To.append(Words.Ends.begin(), Words.Ends.end() - 1);
    llvm::sort(To);
    To.erase(std::unique(To.begin(), To.end()), To.end());
  }

  StringMap<Phrase> Phrases;
  size_t MostWords = 1;
  size_t Longest = 0;
};

/// Whether the words from \p First to \p Last start only at \p Allowed.
bool fits(const IdentifierWords &Words, size_t First, size_t Last,
          const Joints &Allowed) {
  size_t Begin = Words.begin(First);
  return all_of(seq(First + 1, Last), [&](size_t Word) {
    return std::binary_search(Allowed.begin(), Allowed.end(),
                              Words.begin(Word) - Begin);
  });
}

/// The phrases found in one identifier, and what they add up to.
class Reading {
public:
  Reading(const PhraseTable &Table, IdentifierWords &Words)
      : Table(Table), Words(Words) {}

  /// \p OnlyTelling: a weak or short phrase is not enough.
  NameClass conclude(bool OnlyTelling) {
    cutCompounds();
    findNames();
    const Match *Deciding = nullptr;
    for (const Match &Each : Names)
      if (Each.Record->Kind != CredentialKind::None)
        Deciding = &Each;
    if (!Deciding ||
        (OnlyTelling && !isTelling(*Deciding->Record, lettersOf(*Deciding))))
      return {};
    NameClass Result{Deciding->Record->Kind, Deciding->Record->Strength,
                     Deciding->Record->Id};
    if (!catalogue::isCredential(Result.Kind))
      return Result;
    // What follows the phrase is the head of the compound, so it has the last
    // word: the `hashedPasswordFile` is a file.
    if (const ModifierRecord *Before = modifierBefore(*Deciding))
      apply(*Before, Result);
    if (Result.Kind != CredentialKind::None)
      modifyAfter(*Deciding, Result);
    return Result.Kind == CredentialKind::None ? NameClass() : Result;
  }

  /// Whether there was any name phrase, also one that is no credential.
  bool hasNames() const { return !Names.empty(); }

private:
  struct Match {
    size_t First, Last;
    const NameRecord *Record;
  };

  size_t lettersOf(const Match &Of) const {
    return Words.run(Of.First, Of.Last).size();
  }

  static void apply(const ModifierRecord &Modifier, NameClass &Result) {
    switch (Modifier.Effect) {
    case ModifierEffect::Neutral:
      return;
    case ModifierEffect::Metadata:
      Result.Kind = CredentialKind::Metadata;
      break;
    case ModifierEffect::Hash:
      Result.Kind = CredentialKind::Hash;
      break;
    case ModifierEffect::Public:
      Result.Kind = CredentialKind::Public;
      break;
    case ModifierEffect::Negate:
      Result.Kind = CredentialKind::None;
      break;
    }
    Result.Reason = Modifier.Id;
  }

  /// Cuts words that are written as one (`dbpassword`) into known words.
  void cutCompounds() {
    for (size_t Word = 0; Word < Words.size(); ++Word) {
      StringRef Text = Words.word(Word);
      if (Text.size() < ShortestCompound || Text.size() > LongestCompound ||
          Table.find(Text))
        continue;
      SmallVector<uint32_t, 8> Cuts = cutsOf(Text);
      if (Cuts.empty())
        continue;
      size_t Begin = Words.begin(Word);
      for (uint32_t &Cut : Cuts)
        Cut += Begin;
      Words.Ends.insert(Words.Ends.begin() + Word, Cuts.begin(), Cuts.end());
      Word += Cuts.size();
    }
  }

  /// Where to cut \p Text so that every piece is a modifier or a telling name,
  /// one of them the latter, with the fewest pieces; nothing if it cannot be.
  /// In front of an unmistakable name there may be anything.
  SmallVector<uint32_t, 8> cutsOf(StringRef Text) const {
    struct State {
      uint8_t Pieces = UINT8_MAX;
      uint8_t From = 0;
    };
    // By the letters covered, and by whether a telling name is among them.
    State Best[LongestCompound + 1][2];
    Best[0][0].Pieces = 0;
    for (size_t Begin = 0; Begin + 2 <= Text.size(); ++Begin) {
      bool Reached = Best[Begin][0].Pieces != UINT8_MAX ||
                     Best[Begin][1].Pieces != UINT8_MAX;
      size_t Shortest = Reached ? 2 : UnmistakableLetters;
      for (size_t End = Begin + Shortest; End <= Text.size(); ++End) {
        const Phrase *Found = Table.find(Text.slice(Begin, End));
        if (!Found)
          continue;
        bool Telling = Found->Name && isTelling(*Found->Name, End - Begin);
        bool Unmistakable = Telling && End - Begin >= UnmistakableLetters;
        if (!Unmistakable &&
            (!Reached || (!Telling && Found->Modifiers.empty())))
          continue;
        for (bool Had : {false, true}) {
          uint8_t Pieces = Best[Begin][Had].Pieces;
          if (!Reached && !Had)
            Pieces = UnknownPiece;
          State &Target = Best[End][Had || Telling];
          if (Pieces != UINT8_MAX && Pieces + 1 < Target.Pieces)
            Target = {static_cast<uint8_t>(Pieces + 1),
                      static_cast<uint8_t>(Begin * 2 + Had)};
        }
      }
    }
    SmallVector<uint32_t, 8> Cuts;
    if (Best[Text.size()][1].Pieces == UINT8_MAX)
      return Cuts;
    bool Had = true;
    for (size_t End = Text.size();;) {
      uint8_t From = Best[End][Had].From;
      End = From / 2;
      Had = From % 2;
      if (End == 0)
        break;
      Cuts.push_back(End);
    }
    std::reverse(Cuts.begin(), Cuts.end());
    return Cuts;
  }

  /// The name phrases, longest first, without overlaps, put in order of place.
  void findNames() {
    SmallVector<Match, 8> All;
    for (size_t First = 0; First != Words.size(); ++First) {
      size_t End = std::min(Words.size(), First + Table.mostWords());
      for (size_t Last = First + 1; Last <= End; ++Last)
        if (const Phrase *Found = Table.find(Words.run(First, Last)))
          if (Found->Name && fits(Words, First, Last, Found->NameJoints))
            All.push_back({First, Last, Found->Name});
    }
    // Of two equally long ones the later is closer to the head of the compound.
    llvm::sort(All, [&](const Match &A, const Match &B) {
      return std::pair(lettersOf(A), A.First) >
             std::pair(lettersOf(B), B.First);
    });
    for (const Match &Each : All)
      if (none_of(Names, [&](const Match &Taken) {
            return Each.First < Taken.Last && Taken.First < Each.Last;
          }))
        Names.push_back(Each);
    llvm::sort(Names, [](const Match &A, const Match &B) {
      return A.First < B.First;
    });
  }

  /// Of several records with one phrase, one made for the kind goes before one
  /// for all kinds, and then a later one, such as a user's, before an earlier.
  static const ModifierRecord *bestOf(ArrayRef<const ModifierRecord *> Records,
                                      CredentialKind Kind,
                                      ModifierPosition Side) {
    const ModifierRecord *General = nullptr;
    for (const ModifierRecord *Each : reverse(Records)) {
      if (Each->Position != Side &&
          Each->Position != ModifierPosition::Anywhere)
        continue;
      if (is_contained(Each->Kinds, Kind))
        return Each;
      if (Each->Kinds.empty() && !General)
        General = Each;
    }
    return General;
  }

  /// The longest modifier phrase that starts at \p First, ends by \p Limit and
  /// acts on \p Kind at \p Side; \p Last is set to where it ends.
  const ModifierRecord *modifierAt(size_t First, size_t Limit,
                                   CredentialKind Kind, ModifierPosition Side,
                                   size_t &Last) const {
    for (Last = std::min(Limit, First + Table.mostWords()); Last > First;
         --Last) {
      const Phrase *Found = Table.find(Words.run(First, Last));
      if (!Found || !fits(Words, First, Last, Found->ModifierJoints))
        continue;
      if (const ModifierRecord *Best = bestOf(Found->Modifiers, Kind, Side))
        return Best;
    }
    return nullptr;
  }

  /// The end of the name phrase that holds \p Word, or \p Word.
  size_t skipName(size_t Word) const {
    for (const Match &Each : Names)
      if (Each.First <= Word && Word < Each.Last)
        return Each.Last;
    return Word;
  }
  /// The start of the first name phrase after \p Word, or the end of all.
  size_t nextName(size_t Word) const {
    for (const Match &Each : Names)
      if (Each.First > Word)
        return Each.First;
    return Words.size();
  }

  /// The modifier before \p Name that counts: the nearest that is not neutral,
  /// but a negation wherever it stands.
  const ModifierRecord *modifierBefore(const Match &Name) const {
    const ModifierRecord *Nearest = nullptr;
    for (size_t Word = 0; Word < Name.First;) {
      if (size_t Skipped = skipName(Word); Skipped != Word) {
        Word = Skipped;
        continue;
      }
      size_t Last = Word;
      const ModifierRecord *Found =
          modifierAt(Word, nextName(Word), Name.Record->Kind,
                     ModifierPosition::Before, Last);
      if (Found && Found->Effect == ModifierEffect::Negate)
        return Found;
      if (Found && Found->Effect != ModifierEffect::Neutral)
        Nearest = Found;
      Word = Found ? Last : Word + 1;
    }
    return Nearest;
  }

  void modifyAfter(const Match &Name, NameClass &Result) const {
    for (size_t Word = Name.Last; Word < Words.size();) {
      size_t Last = Word + 1;
      const ModifierRecord *Found = nullptr;
      if (size_t Skipped = skipName(Word); Skipped != Word)
        Last = Skipped;
      else
        Found = modifierAt(Word, nextName(Word), Name.Record->Kind,
                           ModifierPosition::After, Last);
      if (Found) {
        apply(*Found, Result);
        if (Result.Kind == CredentialKind::None)
          return;
        Word = Last;
        continue;
      }
      if (!isDigit(Words.word(Word).front()))
        Result.Strength = Confidence::Low;
      Word = std::max(Last, Word + 1);
    }
  }

  const PhraseTable &Table;
  IdentifierWords &Words;
  SmallVector<Match, 4> Names;
};

} // namespace

struct NameClassifier::Tables {
  std::vector<NameRecord> Names;
  std::vector<ModifierRecord> Modifiers;
  PhraseTable Phrases;
  NameFilter Filter;
};

NameClassifier::NameClassifier(ArrayRef<NameRecord> Names,
                               ArrayRef<ModifierRecord> Modifiers)
    : Impl(std::make_unique<Tables>()) {
  Impl->Names = Names.vec();
  Impl->Modifiers = Modifiers.vec();
  for (const NameRecord &Each : Impl->Names) {
    Impl->Phrases.add(Each);
    // What makes something no credential is of interest only where something
    // else would make it one.
    if (Each.Kind == CredentialKind::None)
      continue;
    for (StringRef Text : Each.Phrases) {
      IdentifierWords Words;
      splitIdentifier(Text, AcronymEnd::BeforeLastCapital, Words);
      Impl->Filter.add(Words.Text, isTelling(Each, Words.Text.size()));
    }
  }
  Impl->Filter.finish();
  for (const ModifierRecord &Each : Impl->Modifiers)
    Impl->Phrases.add(Each);
}

NameClassifier::~NameClassifier() = default;

NameClass NameClassifier::classify(StringRef Identifier) const {
  if (!Impl->Filter.mayMatch(Identifier))
    return {};
  IdentifierWords Words;
  splitIdentifier(Identifier, AcronymEnd::BeforeLastCapital, Words);
  bool Ambiguous = Words.Ambiguous;
  Reading First(Impl->Phrases, Words);
  NameClass Result = First.conclude(/*OnlyTelling=*/false);
  if (!First.hasNames() && Ambiguous) {
    // APIkey. By this rule SDiv would be sd, iv; hence only telling phrases.
    splitIdentifier(Identifier, AcronymEnd::AfterLastCapital, Words);
    Result = Reading(Impl->Phrases, Words).conclude(/*OnlyTelling=*/true);
  }
  return Result;
}

} // namespace credtidy::catalogue
