//===- WordFilter.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WordFilter.h"
#include "credtidy/catalogue/Catalogue.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"

using namespace llvm;

namespace credtidy::lexical {

namespace {
/// The bytes that are looked up at once.
constexpr size_t Gram = 4;
/// One bit that tells upper from lower case; of other bytes it makes pairs of
/// two, which costs a comparison now and then.
constexpr uint32_t CaseBits = 0x20202020;
/// Tells the keys of short words from those of four folded bytes, in which the
/// case bits are set.
constexpr uint32_t ShortKey = 0x80000000;

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

bool isWordCharacter(char C) { return isAlnum(C) || C == '_' || C == '$'; }

uint32_t fold(const char *Bytes) {
  return support::endian::read32le(Bytes) | CaseBits;
}

/// Whether a quote follows on a quote: the end of a literal and the beginning
/// of the next, or a blank one.
bool hasPieces(StringRef Text) {
  for (size_t At = Text.find('"'); At != StringRef::npos;
       At = Text.find('"', At + 1)) {
    size_t Next = At + 1;
    while (Next < Text.size() && isSpace(Text[Next]))
      ++Next;
    if (Next > At + 1 && Next < Text.size() && Text[Next] == '"')
      return true;
  }
  return false;
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
      StringRef Rarest;
      for (StringRef Part : Parts)
        if (Rarest.empty() || isFrequent(Rarest) ||
            (!isFrequent(Part) && Part.size() > Rarest.size()))
          Rarest = Part;
      Add(Rarest);
      // The same phrase written as one word.
      if (Rarest.size() <= 3)
        Add(join(Parts, ""));
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
    Words.push_back({Text.str(), As});
}

void WordFilter::index() {
  auto Set = [](auto &Bits, uint32_t At) {
    Bits[At / 64] |= uint64_t(1) << At % 64;
  };
  for (unsigned I = 0; I < Words.size(); ++I) {
    StringRef Text = Words[I].Text;
    if (Text.size() >= Gram) {
      uint32_t Folded = fold(Text.data());
      ByStart[Folded].push_back(I);
      Set(Filter, hash(Folded));
      continue;
    }
    // What follows on two letters is none, as the word ends there, or begins
    // another.
    std::string Padded = (Text + StringRef("  ", Gram - Text.size())).str();
    uint32_t Key = packed(fold(Padded.data()));
    if (Text.size() == 3) {
      ByStart[ShortKey | Key].push_back(I);
      Set(ShortFilter, Key);
      continue;
    }
    for (uint32_t Next = 0; Next < 32; ++Next) {
      uint32_t Whole = (Key & 0x3FF) | Next << 10;
      ByStart[ShortKey | Whole].push_back(I);
      Set(ShortFilter, Whole);
    }
  }
}

bool WordFilter::matches(const Word &Each, StringRef Text, size_t At) const {
  StringRef Rest = Text.drop_front(At);
  char Before = At > 0 ? Text[At - 1] : ' ';
  char After = Rest.size() > Each.Text.size() ? Rest[Each.Text.size()] : ' ';
  switch (Each.As) {
  case Use::Name:
    return Rest.starts_with_insensitive(Each.Text);
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
    return Begins && Ends;
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

void WordFilter::check(StringRef Text, size_t Offset, uint32_t Key,
                       Hits &Found) const {
  auto Start = ByStart.find(Key);
  if (Start == ByStart.end())
    return;
  for (unsigned I : Start->second) {
    const Word &Each = Words[I];
    if (!matches(Each, Text, Offset))
      continue;
    if (Each.As == Use::Token) {
      Found.Tokens = true;
    } else {
      Found.Words.push_back(static_cast<unsigned>(Offset));
      return;
    }
  }
}

WordFilter::Hits WordFilter::scan(StringRef Text) const {
  Hits Found;
  auto Look = [&](const char *Bytes, size_t Offset) {
    uint32_t Folded = fold(Bytes);
    uint32_t Hash = hash(Folded), Short = packed(Folded);
    if (LLVM_UNLIKELY(Filter[Hash / 64] >> Hash % 64 & 1))
      check(Text, Offset, Folded, Found);
    if (LLVM_UNLIKELY(ShortFilter[Short / 64] >> Short % 64 & 1))
      check(Text, Offset, ShortKey | Short, Found);
  };
  size_t I = 0;
  for (size_t End = Text.size() >= Gram ? Text.size() - Gram + 1 : 0; I != End;
       ++I)
    Look(Text.data() + I, I);
  // The last three bytes, as if blanks stood behind them.
  std::string Tail = (Text.drop_front(I) + "    ").str();
  for (size_t Rest = 0; I != Text.size(); ++I, ++Rest)
    Look(Tail.data() + Rest, I);
  Found.Pieces = hasPieces(Text);
  return Found;
}

} // namespace credtidy::lexical
