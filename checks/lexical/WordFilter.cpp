//===- WordFilter.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WordFilter.h"
#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/support/RareBytes.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"

using namespace llvm;

namespace credtidy::lexical {

namespace {
/// The bytes that are looked up at once.
constexpr size_t Gram = 4;
/// Those that are compared at once.
constexpr size_t Wide = 8;
/// One bit that tells upper from lower case; of other bytes it makes pairs of
/// two, which costs a comparison now and then.
constexpr uint32_t CaseBits = 0x20202020;

/// Words that stand in half of all statements. A phrase that holds one of them
/// is looked for by another of its words. That changes the time, not the
/// result.
bool isFrequent(StringRef Word) {
  static constexpr StringLiteral Frequent[] = {
      "string", "str",    "data",  "value",  "user",    "header",
      "url",    "uri",    "text",  "bytes",  "default", "static",
      "client", "server", "info",  "line",   "file",    "code",
      "base",   "get",    "set",   "name",   "for",     "and",
      "the",    "static", "fixed", "global", "test",    "random"};
  return is_contained(Frequent, Word);
}

/// Two letters in any case.
unsigned pairOf(char First, char Second) {
  return (First & 31) << 5 | (Second & 31);
}

bool isWordCharacter(char C) { return isAlnum(C) || C == '_' || C == '$'; }

uint32_t fold(const char *Bytes) {
  return support::endian::read32le(Bytes) | CaseBits;
}

/// The name of a function, field or macro without its scope; of a selector the
/// first part.
StringRef lastComponent(const catalogue::ApiRecord &Api) {
  StringRef Name = Api.Name;
  if (Api.Form == catalogue::ApiForm::Selector) {
    Name = Name.rtrim("]");
    return Name.substr(Name.rfind(' ') + 1).split(':').first;
  }
  if (size_t Colon = Name.rfind("::"); Colon != StringRef::npos)
    Name = Name.substr(Colon + 2);
  if (size_t Dot = Name.rfind('.'); Dot != StringRef::npos)
    Name = Name.substr(Dot + 1);
  return Name;
}

bool takesCredential(const catalogue::ApiRecord &Api) {
  return any_of(Api.Roles, [](const catalogue::RoleRecord &Role) {
    return Role.Role == catalogue::ApiRole::Credential;
  });
}
} // namespace

WordFilter::WordFilter(const catalogue::RecordSet &Records) {
  addNames(Records.Names);
  // User information of an address.
  add("://", Use::Text);
  for (const catalogue::ApiRecord &Api : Records.Apis) {
    StringRef Name = lastComponent(Api);
    // Shorter ones, such as `set`, say nothing without a name beside them.
    if (takesCredential(Api) && Name.size() >= Gram)
      add(Name, Use::Exact);
  }
  // Shorter ones are context rather than a beginning.
  constexpr size_t ShortestBeginning = 4;
  for (const catalogue::TokenRecord &Token : Records.Tokens)
    for (StringRef Keyword : Token.Keywords)
      if (Keyword.size() >= ShortestBeginning && !all_of(Keyword, isAlpha))
        add(Keyword, Use::Token);
  // How a key in DER begins, in base64, in hex and as a list of bytes; and one
  // in PEM in base64.
  for (StringRef Beginning : {"\"MII", "\"MHc", "\"MHQ", "LS0tLS1C", "\"3082",
                              "\"3077", "0x30, 0x", "0x30,0x", "\\x30\\x"})
    add(Beginning, Use::Token);
  index();
}

void WordFilter::addNames(ArrayRef<catalogue::NameRecord> Names) {
  SmallVector<StringRef, 4> Parts;
  auto Add = [this](StringRef Word) {
    add(Word, Word.size() <= 3 ? Use::Short : Use::Name);
  };
  auto IsCredential = [](const catalogue::NameRecord &Each) {
    return catalogue::isCredential(Each.Kind);
  };
  // Words that are names by themselves stand for the phrases that hold them.
  for (const catalogue::NameRecord &Each : Names)
    if (IsCredential(Each))
      for (StringRef Phrase : Each.Phrases)
        if (!Phrase.contains(' '))
          Add(Phrase);
  StringMap<unsigned> Shares;
  for (const catalogue::NameRecord &Each : Names)
    if (IsCredential(Each))
      for (StringRef Phrase : Each.Phrases) {
        Parts.clear();
        Phrase.split(Parts, ' ');
        for (StringRef Part : Parts)
          ++Shares[Part];
      }
  for (const catalogue::NameRecord &Each : Names) {
    if (!IsCredential(Each))
      continue;
    for (StringRef Phrase : Each.Phrases) {
      Parts.clear();
      Phrase.split(Parts, ' ');
      if (Parts.size() < 2 || any_of(Parts, [this](StringRef Part) {
            return Known.contains(Part);
          }))
        continue;
      addPhrase(Parts, Shares);
    }
  }
  // A short word is also the end or the beginning of a phrase in one word.
  for (const catalogue::NameRecord &Each : Names)
    if (IsCredential(Each))
      for (StringRef Phrase : Each.Phrases)
        if (Phrase.contains(' ')) {
          Parts.clear();
          Phrase.split(Parts, ' ');
          if (all_of(Parts, [](StringRef Part) {
                return Part.size() <= 3 || isFrequent(Part);
              }))
            Add(join(Parts, ""));
        }
}

void WordFilter::add(StringRef Text, Use As) {
  if (!Text.empty() && Known.insert(Text).second)
    Words.push_back({Text.str(), As, nullptr});
}

/// A phrase is looked for by the one of its words that is seldom elsewhere.
void WordFilter::addPhrase(ArrayRef<StringRef> Parts,
                           const StringMap<unsigned> &Shares) {
  constexpr size_t ShortestPart = 3; // those of two are met everywhere
  // One that many phrases share is met no more often for it.
  auto Rank = [&](StringRef Part) {
    return std::tuple(!isFrequent(Part) && Part.size() >= ShortestPart,
                      Shares.lookup(Part), Part.size());
  };
  const StringRef *Rarest = Parts.begin();
  for (const StringRef &Part : Parts)
    if (Rank(Part) > Rank(*Rarest))
      Rarest = &Part;
  auto [Needle, IsNew] = Needles.try_emplace(*Rarest, Words.size());
  if (IsNew)
    Words.push_back({Rarest->str(),
                     Rarest->size() <= 3 ? Use::Short : Use::Name,
                     std::make_unique<Neighbours>()});
  Neighbours &Beside = *Words[Needle->second].Beside;
  bool IsFirst = Rarest == Parts.begin();
  std::bitset<1024> &Pairs = IsFirst ? Beside.After : Beside.Before;
  StringRef Other = IsFirst ? Parts[1] : Rarest[-1];
  if (Other.size() > 1)
    Pairs.set(IsFirst ? pairOf(Other[0], Other[1])
                      : pairOf(Other[Other.size() - 2], Other.back()));
  else
    Pairs.set(); // of one letter, any will do
  // The same phrase written as one word.
  if (Rarest->size() <= 3)
    add(join(Parts, ""), Use::Name);
}

/// Where case does not matter, it does not for the bits that tell it either: of
/// bytes that are no letters this makes pairs, which matches() tells apart.
WordFilter::Beginning WordFilter::beginningOf(const Word &Each, unsigned Index,
                                              size_t Part) {
  bool Folds = Each.As == Use::Name || Each.As == Use::Short;
  StringRef Text = StringRef(Each.Text).drop_front(Part);
  Beginning Result{0, 0, Index, static_cast<unsigned>(Part), true};
  for (unsigned I = 0; I < Wide && I < Text.size(); ++I) {
    uint64_t Mask = Folds ? 0xDF : 0xFF;
    Result.Mask |= Mask << 8 * I;
    Result.Bytes |= (static_cast<uint8_t>(Text[I]) & Mask) << 8 * I;
  }
  return Result;
}

template <unsigned Bits>
void WordFilter::Table<Bits>::fill(
    std::vector<std::pair<uint32_t, Beginning>> &Entries) {
  llvm::sort(Entries, [](const auto &A, const auto &B) {
    return std::pair(A.first, A.second.Index) <
           std::pair(B.first, B.second.Index);
  });
  for (const auto &[Hash, Each] : Entries) {
    if (!Filter[Hash]) {
      Filter[Hash] = 1;
      Starts[Hash] = static_cast<uint16_t>(Order.size());
    } else {
      Order.back().IsLast = false;
    }
    Order.push_back(Each);
  }
}

void WordFilter::index() {
  std::vector<std::pair<uint32_t, Beginning>> Long, Brief;
  for (unsigned I = 0; I < Words.size(); ++I) {
    StringRef Text = Words[I].Text;
    if (Text.size() >= Gram) {
      size_t Part = rarestPart(Text, Gram, /*AnyCase=*/true);
      Long.push_back(
          {hash(fold(Text.data() + Part)), beginningOf(Words[I], I, Part)});
      continue;
    }
    // What follows on two letters is none, as the word ends there, or begins
    // another.
    std::string Padded = (Text + StringRef("  ", Gram - Text.size())).str();
    uint32_t Key = packed(fold(Padded.data()));
    Beginning Each = beginningOf(Words[I], I, 0);
    if (Text.size() == 3)
      Brief.push_back({Key, Each});
    else
      for (uint32_t Next = 0; Next < 32; ++Next)
        Brief.push_back({(Key & 0x3FF) | Next << 10, Each});
  }
  ByGram.fill(Long);
  ByLetters.fill(Brief);
}

/// Whether another word of a phrase stands beside the one at \p At, as in
/// `access_key`, `accessKey`, `"access key"` and `access["key"]`.
bool WordFilter::isBeside(const Word &Each, StringRef Text, size_t At) {
  if (!Each.Beside)
    return true;
  // Between two words.
  constexpr unsigned MostSeparators = 3;
  auto IsSeparator = [](char C) { return !isAlnum(C) && (C & 0x80) == 0; };
  size_t Next = At + Each.Text.size();
  for (unsigned I = 0;
       I < MostSeparators && Next < Text.size() && IsSeparator(Text[Next]); ++I)
    ++Next;
  if (Next + 1 < Text.size() &&
      Each.Beside->After[pairOf(Text[Next], Text[Next + 1])])
    return true;
  size_t Last = At;
  for (unsigned I = 0;
       I < MostSeparators && Last > 0 && IsSeparator(Text[Last - 1]); ++I)
    --Last;
  return Last > 1 &&
         Each.Beside->Before[pairOf(Text[Last - 2], Text[Last - 1])];
}

bool WordFilter::matches(const Word &Each, StringRef Text, size_t At) {
  StringRef Rest = Text.drop_front(At);
  char Before = At > 0 ? Text[At - 1] : ' ';
  char After = Rest.size() > Each.Text.size() ? Rest[Each.Text.size()] : ' ';
  switch (Each.As) {
  case Use::Name:
    return Rest.starts_with_insensitive(Each.Text) && isBeside(Each, Text, At);
  case Use::Short: {
    if (!Rest.starts_with_insensitive(Each.Text))
      return false;
    // `iv` in `aesIv`, `m_iv`, `IV` and not in `drive`, `DIVIDE` or `ivory`.
    char First = Rest.front(), Last = Rest[Each.Text.size() - 1];
    bool Begins = !isAlpha(Before) || (isLower(Before) && isUpper(First));
    bool Ends = !isAlpha(After) || (isLower(Last) && isUpper(After)) ||
                // `IVBytes`
                (isUpper(Last) && isUpper(After) &&
                 Rest.size() > Each.Text.size() + 1 &&
                 isLower(Rest[Each.Text.size() + 1]));
    // A plural is a word of its own.
    Ends |= After == 's';
    return Begins && Ends && isBeside(Each, Text, At);
  }
  case Use::Exact:
    return Rest.starts_with(Each.Text) && !isWordCharacter(Before) &&
           !isWordCharacter(After);
  case Use::Text:
  case Use::Token:
    return Rest.starts_with(Each.Text);
  }
  llvm_unreachable("unknown use");
}

void WordFilter::check(StringRef Text, size_t Offset, const Beginning *Each,
                       Hits &Found) const {
  uint64_t Bytes = 0;
  if (Text.size() - Offset >= Wide)
    Bytes = support::endian::read64le(Text.data() + Offset);
  else
    for (size_t I = 0; Offset + I < Text.size(); ++I)
      Bytes |= uint64_t(static_cast<uint8_t>(Text[Offset + I])) << 8 * I;
  for (bool IsLast = false; !IsLast; ++Each) {
    IsLast = Each->IsLast;
    if ((Bytes & Each->Mask) != Each->Bytes || Offset < Each->Part)
      continue;
    const Word &Whole = Words[Each->Index];
    unsigned Begin = static_cast<unsigned>(Offset - Each->Part);
    std::vector<unsigned> &Places =
        Whole.As == Use::Token ? Found.Tokens : Found.Words;
    if ((Places.empty() || Places.back() != Begin) &&
        matches(Whole, Text, Begin))
      Places.push_back(Begin);
  }
}

WordFilter::Hits WordFilter::scan(StringRef Text,
                                  ArrayRef<Segment> Stretches) const {
  Hits Found;
  auto Look = [&](const char *Bytes, size_t Offset) {
    uint32_t Folded = fold(Bytes);
    uint32_t Hash = hash(Folded), Short = packed(Folded);
    // One branch, since what costs is that it is not foreseen.
    if (LLVM_LIKELY(!(ByGram.Filter[Hash] | ByLetters.Filter[Short])))
      return;
    if (ByGram.Filter[Hash])
      check(Text, Offset, &ByGram.Order[ByGram.Starts[Hash]], Found);
    if (ByLetters.Filter[Short])
      check(Text, Offset, &ByLetters.Order[ByLetters.Starts[Short]], Found);
  };
  size_t Whole = Text.size() >= Gram ? Text.size() - Gram + 1 : 0;
  // The last three bytes, as if blanks stood behind them.
  std::string Tail = (Text.drop_front(Whole) + "    ").str();
  for (const Segment &Each : Stretches) {
    size_t I = Each.Begin;
    for (size_t Last = std::min<size_t>(Each.End, Whole); I < Last; ++I)
      Look(Text.data() + I, I);
    for (; I < Each.End; ++I)
      Look(Tail.data() + (I - Whole), I);
  }
  // Words are not all found by how they begin.
  llvm::sort(Found.Words);
  llvm::sort(Found.Tokens);
  return Found;
}

} // namespace credtidy::lexical
