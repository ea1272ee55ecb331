//===- Tokens.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pattern is searched for only in windows around its keywords. The windows of
// one pattern that touch are made one, so that no stretch of text is searched
// twice for one pattern, however densely keywords stand in it.
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Tokens.h"
#include "KeywordIndex.h"
#include "NearbyWords.h"
#include "PatternWidth.h"
#include "credtidy/catalogue/Values.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>
#include <mutex>
#include <re2/re2.h>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

/// The longest match that is looked for: four times a key of 16384 bits in PEM.
constexpr size_t MaxWidth = 64 * 1024;

/// The pattern of a record, compiled when it is first needed.
class LazyPattern {
public:
  /// Nothing if the pattern is wrong, of which the loader tells the user.
  const RE2 *get(StringRef Source) {
    std::call_once(Once, [&] {
      RE2::Options Options;
      // Source files hold any bytes; as Latin-1 none of them is malformed.
      Options.set_encoding(RE2::Options::EncodingLatin1);
      Options.set_log_errors(false);
      Options.set_never_capture(false);
      Options.set_max_mem(MaxMemory);
      auto Fresh = std::make_unique<RE2>(
          re2::StringPiece(Source.data(), Source.size()), Options);
      if (Fresh->ok())
        Compiled = std::move(Fresh);
    });
    return Compiled.get();
  }

private:
  static constexpr int64_t MaxMemory = 8 << 20;
  std::once_flag Once;
  std::unique_ptr<RE2> Compiled;
};

/// Where a record's match can lie, seen from one of its keywords.
struct Reach {
  unsigned Record;
  size_t Back;  ///< from the keyword's start to the earliest start of a match
  size_t Ahead; ///< from the keyword's start to the latest end of a match
  /// A match begins with the keyword, behind what is no letter and no digit.
  bool AtBoundary;
};

/// Takes from \p Pattern what asks for the end of a word before the match, such
/// as `(?:^|[^0-9A-Za-z_-])`.
bool consumeBoundary(StringRef &Pattern) {
  if (Pattern.starts_with("\\b"))
    return true; // literalStart() passes over it
  StringRef Rest = Pattern;
  if (!Rest.consume_front("(?:^|[^0-9A-Za-z"))
    return false;
  size_t End = Rest.find("])");
  if (End == StringRef::npos || Rest.take_front(End).contains('|'))
    return false;
  Rest = Rest.drop_front(End + 2);
  if (!Rest.starts_with("("))
    return false; // a quantifier
  Pattern = Rest;
  return true;
}

/// Whether \p Pattern begins with a class of characters for each of those of
/// \p Keyword, and with nothing else: `[MNO][DTjz]` for `MT`. Where that is so
/// for all keywords of a record, they are the beginnings of its matches.
bool beginsWith(StringRef Pattern, StringRef Keyword) {
  while (Pattern.consume_front("(?:") ||
         (!Pattern.starts_with("(?") && Pattern.consume_front("(")))
    ;
  for (char C : Keyword) {
    if (!Pattern.consume_front("[") || Pattern.starts_with("^"))
      return false;
    auto [Class, Rest] = Pattern.split(']');
    bool Found = false;
    for (size_t I = 0; I < Class.size(); ++I) {
      bool IsRange = I + 2 < Class.size() && Class[I + 1] == '-';
      Found |= IsRange ? Class[I] <= C && C <= Class[I + 2] : Class[I] == C;
      I += IsRange ? 2 : 0;
    }
    if (!Found || Class.contains('\\'))
      return false;
    Pattern = Rest;
  }
  // A quantifier on the last class, or the next alternative.
  return Pattern.starts_with("[") || Pattern.starts_with("(");
}

struct Window {
  unsigned Record;
  size_t Begin;
  size_t End;
};

/// Collects the windows of a text. Those of one record come in order.
class WindowList {
public:
  WindowList(size_t Records, size_t TextSize)
      : Records(Records), TextSize(TextSize) {}

  void add(const Reach &Around, size_t Keyword) {
    size_t Begin = Keyword - std::min(Around.Back, Keyword);
    size_t End = Keyword + std::min(Around.Ahead, TextSize - Keyword);
    // Most texts have no window at all, and need no table.
    if (Latest.empty())
      Latest.assign(Records, None);
    size_t &Known = Latest[Around.Record];
    if (Known != None && Begin <= Windows[Known].End) {
      Windows[Known].Begin = std::min(Windows[Known].Begin, Begin);
      Windows[Known].End = std::max(Windows[Known].End, End);
      return;
    }
    Known = Windows.size();
    Windows.push_back({Around.Record, Begin, End});
  }
  void addWhole(unsigned Record) { Windows.push_back({Record, 0, TextSize}); }

  ArrayRef<Window> windows() const { return Windows; }

private:
  static constexpr size_t None = static_cast<size_t>(-1);
  size_t Records, TextSize;
  SmallVector<Window, 8> Windows;
  std::vector<size_t> Latest;
};

/// A match that still competes with others for its stretch of text.
struct Candidate {
  TokenMatch Match;
  size_t KeywordSize;
};

/// Chooses among overlapping candidates and puts the chosen in order.
SmallVector<TokenMatch, 1> resolve(SmallVectorImpl<Candidate> &Candidates) {
  auto Rank = [](const Candidate &C) {
    // What is smaller goes first.
    return std::make_tuple(C.Match.Checked != Proof::Passed,
                           SIZE_MAX - C.KeywordSize, SIZE_MAX - C.Match.Length,
                           C.Match.Offset, C.Match.Record);
  };
  llvm::sort(Candidates, [&](const Candidate &A, const Candidate &B) {
    return Rank(A) < Rank(B);
  });
  std::map<size_t, TokenMatch> Chosen; // by offset
  for (const Candidate &C : Candidates) {
    auto After = Chosen.lower_bound(C.Match.Offset);
    if (After != Chosen.end() && After->first < C.Match.Offset + C.Match.Length)
      continue;
    if (After != Chosen.begin()) {
      const TokenMatch &Before = std::prev(After)->second;
      if (Before.Offset + Before.Length > C.Match.Offset)
        continue;
    }
    Chosen.emplace_hint(After, C.Match.Offset, C.Match);
  }
  SmallVector<TokenMatch, 1> Matches;
  Matches.reserve(Chosen.size());
  for (const auto &Entry : Chosen)
    Matches.push_back(Entry.second);
  return Matches;
}

} // namespace

struct TokenMatcher::Tables {
  explicit Tables(ArrayRef<TokenRecord> Tokens);

  void addWindows(StringRef Text, StringRef Name, WindowList &Windows) const;
  void search(const Window &Where, StringRef Text,
              SmallVectorImpl<Candidate> &Candidates) const;

  ArrayRef<TokenRecord> Tokens;
  std::unique_ptr<LazyPattern[]> Patterns;
  /// For each keyword of the index, the records that it can belong to.
  std::vector<SmallVector<Reach, 1>> Reaches;
  std::unique_ptr<KeywordIndex> Index;
  /// Records that a name calls for; a bound value need not hold a keyword.
  NearbyWords ByName;
  /// Records without a keyword that the index could find.
  SmallVector<unsigned, 0> Always;
};

TokenMatcher::Tables::Tables(ArrayRef<TokenRecord> Tokens)
    : Tokens(Tokens), Patterns(new LazyPattern[Tokens.size()]), ByName(Tokens) {
  std::vector<StringRef> Keywords;
  StringMap<size_t> Positions;
  for (unsigned Record = 0; Record != Tokens.size(); ++Record) {
    const TokenRecord &Token = Tokens[Record];
    if (!Token.Nearby.empty())
      continue;
    if (Token.Keywords.empty() || any_of(Token.Keywords, [](StringRef Keyword) {
          return Keyword.size() < KeywordIndex::MinLength;
        })) {
      Always.push_back(Record);
      continue;
    }
    size_t Width = std::min(maxPatternWidth(Token.Pattern), MaxWidth);
    StringRef Behind = Token.Pattern;
    bool Boundary = consumeBoundary(Behind);
    size_t Before = Behind.size() == Token.Pattern.size() ? 0 : 1;
    std::string Start = literalStart(Behind);
    bool ByClasses = Start.empty() && all_of(Token.Keywords, [&](StringRef K) {
                       return beginsWith(Behind, K);
                     });
    for (StringRef Keyword : Token.Keywords) {
      auto [Entry, IsNew] = Positions.try_emplace(Keyword, Keywords.size());
      if (IsNew) {
        Keywords.push_back(Keyword);
        Reaches.emplace_back();
      }
      // Where the match starts with known text, the keyword tells the start.
      size_t Known = ByClasses ? 0 : Start.find(Keyword.str());
      size_t Back = Known != std::string::npos
                        ? Known + Before
                        : Width - std::min(Width, Keyword.size());
      size_t Ahead =
          Known != std::string::npos ? Width - std::min(Width, Known) : Width;
      Reaches[Entry->second].push_back(
          {Record, Back, Ahead,
           Boundary && Known == 0 && isAlnum(Keyword.front())});
    }
  }
  Index = std::make_unique<KeywordIndex>(std::move(Keywords));
}

void TokenMatcher::Tables::addWindows(StringRef Text, StringRef Name,
                                      WindowList &Windows) const {
  Index->scan(Text, [&](size_t Offset, size_t Keyword) {
    bool InWord = Offset > 0 && isAlnum(Text[Offset - 1]);
    for (const Reach &Around : Reaches[Keyword])
      if (!InWord || !Around.AtBoundary)
        Windows.add(Around, Offset);
  });
  for (unsigned Record : Always)
    Windows.addWhole(Record);
  for (unsigned Record : ByName.recordsFor(Name))
    Windows.addWhole(Record);
}

void TokenMatcher::Tables::search(
    const Window &Where, StringRef Text,
    SmallVectorImpl<Candidate> &Candidates) const {
  const TokenRecord &Token = Tokens[Where.Record];
  const RE2 *Pattern = Patterns[Where.Record].get(Token.Pattern);
  if (!Pattern)
    return;
  re2::StringPiece Input(Text.data(), Text.size());
  re2::StringPiece Groups[2];
  int GroupCount = Pattern->NumberOfCapturingGroups() > 0 ? 2 : 1;
  size_t Begin = Where.Begin;
  // What surrounds the window is still seen by `\b` and the like.
  while (Begin < Where.End &&
         Pattern->Match(Input, Begin, Where.End, RE2::UNANCHORED, Groups,
                        GroupCount)) {
    StringRef Match(Groups[0].data(), Groups[0].size());
    StringRef Value = GroupCount == 2 && Groups[1].data()
                          ? StringRef(Groups[1].data(), Groups[1].size())
                          : Match;
    size_t Offset = static_cast<size_t>(Value.data() - Text.data());
    // One delimiter may end a token and start the next one's context.
    Begin = std::max(Offset + Value.size(), Begin + 1);
    if (Value.empty() || shannonEntropy(Value) < Token.MinEntropy)
      continue;
    size_t KeywordSize = 0;
    for (StringRef Keyword : Token.Keywords)
      if (Keyword.size() > KeywordSize && Match.contains(Keyword))
        KeywordSize = Keyword.size();
    TokenMatch Found;
    Found.Record = &Token;
    Found.Offset = Offset;
    Found.Length = Value.size();
    Found.Checked = verifyToken(Token.Verifier, Token.VerifierKeys, Value);
    Candidates.push_back({Found, KeywordSize});
  }
}

TokenMatcher::TokenMatcher(ArrayRef<TokenRecord> Tokens)
    : Impl(std::make_unique<Tables>(Tokens)) {}

TokenMatcher::~TokenMatcher() = default;

SmallVector<TokenMatch, 1> TokenMatcher::find(StringRef Text,
                                              StringRef Name) const {
  WindowList Windows(Impl->Tokens.size(), Text.size());
  Impl->addWindows(Text, Name, Windows);
  SmallVector<Candidate, 4> Candidates;
  for (const Window &Where : Windows.windows())
    Impl->search(Where, Text, Candidates);
  return resolve(Candidates);
}

} // namespace credtidy::catalogue
