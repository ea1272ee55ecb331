//===- LoaderSchema.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoaderSchema.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Unicode.h"
#include <re2/re2.h>

using namespace llvm;

namespace credtidy::catalogue::loader {

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

ArrayRef<Choice<CredentialKind>> kinds() {
  static const SmallVector<Choice<CredentialKind>, 0> Kinds = [] {
    SmallVector<Choice<CredentialKind>, 0> Result;
    for (unsigned I = 0; I <= unsigned(CredentialKind::Metadata); ++I) {
      auto Kind = static_cast<CredentialKind>(I);
      Result.push_back({toString(Kind), Kind});
    }
    return Result;
  }();
  return Kinds;
}

ArrayRef<Choice<Severity>> severities() {
  static const Choice<Severity> Levels[] = {
      {toString(Severity::Info), Severity::Info},
      {toString(Severity::Low), Severity::Low},
      {toString(Severity::Medium), Severity::Medium},
      {toString(Severity::High), Severity::High},
      {toString(Severity::Critical), Severity::Critical},
  };
  return Levels;
}

ArrayRef<Choice<Confidence>> confidences() {
  static const Choice<Confidence> Levels[] = {
      {toString(Confidence::Low), Confidence::Low},
      {toString(Confidence::Medium), Confidence::Medium},
      {toString(Confidence::High), Confidence::High},
  };
  return Levels;
}

/// The one of \p Known that \p Word was probably meant to be, or nothing.
static StringRef nearest(StringRef Word, ArrayRef<StringRef> Known) {
  // Comparing takes the product of both lengths.
  constexpr size_t LongestWord = 64;
  if (Word.size() > LongestWord)
    return {};
  // A third of the word may be wrong, as in Clang's own suggestions.
  unsigned Best = (Word.size() + 2) / 3;
  StringRef Result;
  for (StringRef Candidate : Known) {
    unsigned Distance = Word.edit_distance(Candidate, true, Best);
    if (Distance < Best || (Distance == Best && Result.empty())) {
      Best = Distance;
      Result = Candidate;
    }
  }
  return Result;
}

static std::string suggestion(StringRef Word, ArrayRef<StringRef> Known) {
  StringRef Near = nearest(Word, Known);
  if (!Near.empty())
    return ("; did you mean '" + Near + "'?").str();
  return "; possible are " + join(Known, ", ");
}

//===----------------------------------------------------------------------===//
// Structure
//===----------------------------------------------------------------------===//

/// What YAML takes for a number or a truth value is a text all the same here.
static json::Object anyText() {
  return json::Object{{"type", json::Array{"string", "number", "boolean"}}};
}

json::Object Schema::oneOf(ArrayRef<StringRef> Words) {
  if (all_of(Words, [](StringRef W) { return W == "true" || W == "false"; }))
    return json::Object{{"type", "boolean"}};
  json::Array Values;
  for (StringRef Each : Words)
    Values.push_back(Each);
  return json::Object{{"enum", std::move(Values)}};
}

void Schema::error(const Node &At, const Twine &Message) {
  if (isGivenUp() || isDescribing())
    return;
  Problems.push_back({Target.File, At.Line, At.Column, Message.str()});
  if (++Errors > MostErrors)
    Problems.back().Message = "more mistakes than " +
                              std::to_string(MostErrors) +
                              "; the rest is not shown";
}

void Schema::entries(const Node &Subject, StringRef What,
                     function_ref<void(const Node &, const Node &)> Each) {
  if (Sink)
    return Each(Node(), Sink->values(Subject));
  if (!Subject.isMap())
    return error(Subject, "expected the mapping of " + What + ", found " +
                              describe(Subject));
  StringMap<unsigned> LineOf;
  for (size_t I = 0, E = Subject.Children.size(); I != E && !isGivenUp();
       I += 2) {
    const Node &Key = *Subject.Children[I];
    if (!Key.isScalar()) {
      error(Key, "expected a key of " + What + ", found " + describe(Key));
      continue;
    }
    auto [First, New] = LineOf.try_emplace(Key.Text, Key.Line);
    if (New)
      Each(Key, *Subject.Children[I + 1]);
    else
      error(Key, "key " + quoted(Key.Text) + " stands twice in " + What +
                     ", first on line " + Twine(First->second));
  }
}

bool Schema::map(const Node &Subject, StringRef What, ArrayRef<Field> Fields) {
  if (Sink) {
    for (const Field &Each : Fields)
      Each.Read(Sink->property(Subject, Each.Key, Each.Needed == Required,
                               Each.About));
    return true;
  }
  size_t Before = Errors;
  StringSet<> Present;
  entries(Subject, What, [&](const Node &Key, const Node &Value) {
    Present.insert(Key.Text);
    const auto *Known =
        find_if(Fields, [&](const Field &F) { return F.Key == Key.Text; });
    if (Known != Fields.end())
      return Known->Read(Value);
    SmallVector<StringRef, 24> Keys;
    for (const Field &Each : Fields)
      Keys.push_back(Each.Key);
    error(Key, "unknown key " + quoted(Key.Text) + " in " + What +
                   suggestion(Key.Text, Keys));
  });
  if (!Subject.isMap())
    return false;
  for (const Field &Each : Fields)
    if (Each.Needed == Required && !Present.contains(Each.Key))
      error(Subject, What + " needs '" + Each.Key + "'");
  return Errors == Before && !isGivenUp();
}

void Schema::list(const Node &Subject, StringRef What,
                  function_ref<void(const Node &)> Each) {
  if (Sink)
    return Each(Sink->items(Subject));
  if (!Subject.isSequence())
    return error(Subject, "expected " + What + ", found " + describe(Subject));
  if (Subject.Children.empty())
    return error(Subject, "expected " + What + ", found an empty list");
  for (const Node *Item : Subject.Children)
    if (!isGivenUp())
      Each(*Item);
}

void Schema::oneOrMore(const Node &Subject, StringRef What,
                       function_ref<void(const Node &)> Each) {
  if (Sink)
    return Each(Sink->oneOrMore(Subject));
  if (Subject.isSequence())
    list(Subject, What, Each);
  else
    Each(Subject);
}

ExampleSet Schema::exampleSet(ExampleSet::Of Type, const Node &Entry) const {
  ExampleSet Set;
  Set.Type = Type;
  Set.Index = 0;
  Set.Line = Entry.Line;
  Set.Column = Entry.Column;
  return Set;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

bool Schema::isText(const Node &Subject) {
  if (describes(Subject, [&] { return anyText(); }))
    return false;
  if (!Subject.isScalar())
    error(Subject, "expected a text, found " + describe(Subject));
  else if (Subject.Text.empty())
    error(Subject, "expected a text, found an empty one");
  else
    return true;
  return false;
}

void Schema::unknownWord(const Node &Subject, ArrayRef<StringRef> Known) {
  error(Subject, "unknown word " + quoted(Subject.Text) +
                     suggestion(Subject.Text, Known));
}

Reader Schema::text(StringRef &Out) {
  return [this, &Out](const Node &Subject) {
    if (isText(Subject))
      Out = keep(Subject.Text);
  };
}

Reader Schema::address(StringRef &Out) {
  return [this, &Out](const Node &Subject) {
    if (describes(Subject,
                  [&] {
                    return json::Object{{"type", "string"},
                                        {"pattern", "^https?://"}};
                  }) ||
        !isText(Subject))
      return;
    StringRef Text = Subject.Text;
    if (Text.starts_with("https://") || Text.starts_with("http://"))
      Out = keep(Text);
    else
      error(Subject, "expected an address that starts with https://, found " +
                         describe(Subject));
  };
}

Reader Schema::flag(bool &Out) {
  return [this, &Out](const Node &Subject) {
    if (describes(Subject, [&] { return json::Object{{"type", "boolean"}}; }))
      return;
    if (Subject.isScalar() &&
        (Subject.Text == "true" || Subject.Text == "false"))
      Out = Subject.Text == "true";
    else
      error(Subject, "expected true or false, found " + describe(Subject));
  };
}

template <typename T>
Reader Schema::numberBetween(T &Out, T Lowest, T Highest, std::string What) {
  return [=, this, &Out](const Node &Subject) {
    if (describes(Subject, [&] {
          return json::Object{
              {"type", std::is_floating_point_v<T> ? "number" : "integer"},
              {"minimum", Lowest},
              {"maximum", Highest}};
        }))
      return;
    T Value = 0;
    bool Parsed = false;
    if (Subject.isScalar()) {
      if constexpr (std::is_floating_point_v<T>) {
        double Wide = 0;
        Parsed = to_float(Twine(Subject.Text), Wide);
        Value = static_cast<T>(Wide);
      } else {
        Parsed = to_integer(Subject.Text, Value, 10);
      }
    }
    // Negated, so that a NaN is refused too.
    if (!Parsed || !(Value >= Lowest && Value <= Highest))
      return error(Subject,
                   "expected " + What + ", found " + describe(Subject));
    Out = Value;
  };
}

Reader Schema::number(uint8_t &Out, unsigned Lowest, unsigned Highest) {
  std::string What = "a number from " + std::to_string(Lowest) + " to " +
                     std::to_string(Highest);
  return [=, this, &Out](const Node &Subject) {
    unsigned Value = Out;
    numberBetween(Value, Lowest, Highest, What)(Subject);
    Out = static_cast<uint8_t>(Value);
  };
}

Reader Schema::number(int64_t &Out, int64_t Lowest, int64_t Highest) {
  return numberBetween(Out, Lowest, Highest,
                       "a whole number of at least " + std::to_string(Lowest));
}

Reader Schema::number(float &Out, float Lowest, float Highest) {
  return numberBetween(Out, Lowest, Highest,
                       "a number from " + std::to_string(int(Lowest)) + " to " +
                           std::to_string(int(Highest)));
}

Reader Schema::texts(ArrayRef<StringRef> &Out, TextCheck Check) {
  return [this, &Out, Check = std::move(Check)](const Node &Subject) {
    SmallVector<StringRef, 16> Values;
    StringSet<> Seen;
    list(Subject, "a list of texts", [&](const Node &Item) {
      if (!isText(Item))
        return;
      std::string Wrong = Check ? Check(Item.Text) : std::string();
      if (!Wrong.empty())
        return error(Item, Wrong);
      if (!Seen.insert(Item.Text).second)
        return error(Item, quoted(Item.Text) + " is listed twice");
      Values.push_back(keep(Item.Text));
    });
    Out = keep(ArrayRef<StringRef>(Values));
  };
}

/// Whether case folding leaves \p Text, which is UTF-8, as it is.
static bool isLowerCase(StringRef Text) {
  SmallVector<UTF32, 32> Points(Text.size());
  const auto *Source = reinterpret_cast<const UTF8 *>(Text.begin());
  UTF32 *Sink = Points.data();
  ConvertUTF8toUTF32(&Source, reinterpret_cast<const UTF8 *>(Text.end()), &Sink,
                     Points.data() + Points.size(), lenientConversion);
  Points.truncate(Sink - Points.data());
  return all_of(Points, [](UTF32 Point) {
    return sys::unicode::foldCharSimple(int(Point)) == int(Point);
  });
}

Reader Schema::phrases(ArrayRef<StringRef> &Out) {
  return texts(Out, [](StringRef Phrase) -> std::string {
    std::string Shown = "phrase " + quoted(Phrase);
    if (!isLowerCase(Phrase))
      return Shown + " must be lower case";
    if (Phrase.starts_with(" ") || Phrase.ends_with(" ") ||
        Phrase.contains("  "))
      return Shown + " must be words with one space between them";
    for (char C : Phrase)
      if (!isAlnum(C) && C != ' ' && isASCII(C))
        return Shown + " must consist of letters, digits and spaces, because "
                       "identifiers are split at everything else";
    return {};
  });
}

Reader Schema::pattern(StringRef &Out, bool IsSearched) {
  return [this, &Out, IsSearched](const Node &Subject) {
    if (describes(Subject,
                  [&] {
                    return json::Object{{"type", "string"},
                                        {"format", "regex"}};
                  }) ||
        !isText(Subject))
      return;
    if (!PatternBudget)
      return error(Subject, "the patterns of this file are too large together");
    RE2::Options Quiet;
    Quiet.set_log_errors(false);
    RE2 Compiled(Subject.Text, Quiet);
    // What is refused as too large has cost about this much before it was.
    constexpr size_t CostOfFailure = 100000;
    size_t Cost = Compiled.ok() ? Compiled.ProgramSize() : CostOfFailure;
    PatternBudget -= std::min(PatternBudget, Cost);
    constexpr size_t Longest = 200;
    if (!Compiled.ok())
      return error(Subject, "pattern does not compile: " +
                                escaped(Compiled.error(), Longest));
    // It would be found between any two characters.
    if (IsSearched && RE2::PartialMatch("", Compiled))
      return error(Subject, "pattern matches the empty text");
    Out = keep(Subject.Text);
  };
}

Reader Schema::id(StringRef &Out, IdTable &Used) {
  return [this, &Out, &Used](const Node &Subject) {
    if (describes(Subject,
                  [&] {
                    return json::Object{
                        {"type", "string"},
                        {"pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"}};
                  }) ||
        !isText(Subject))
      return;
    StringRef Text = Subject.Text;
    auto IsPlain = [](char C) { return isDigit(C) || (C >= 'a' && C <= 'z'); };
    bool Kebab = IsPlain(Text.front()) && IsPlain(Text.back()) &&
                 !Text.contains("--") &&
                 all_of(Text, [&](char C) { return IsPlain(C) || C == '-'; });
    if (!Kebab)
      return error(Subject, "id " + quoted(Text) +
                                " must be lower-case words and digits with "
                                "hyphens between them");
    auto [First, New] = Used.try_emplace(Text, Subject.Line);
    if (!New)
      return error(Subject, "id " + quoted(Text) +
                                " is used twice, first on line " +
                                Twine(First->second));
    Out = keep(Text);
  };
}

Reader Schema::examples(std::vector<std::string> &Out,
                        std::vector<std::pair<unsigned, unsigned>> &Places,
                        ExampleForm Form) {
  return [this, &Out, &Places, Form](const Node &Subject) {
    list(Subject, "a list of examples", [&](const Node &Item) {
      if (describes(Item, [&] {
            json::Object Pieces{{"type", "array"}, {"items", anyText()}};
            if (Form == PiecesAlone)
              return Pieces;
            return json::Object{
                {"anyOf", json::Array{anyText(), std::move(Pieces)}}};
          }))
        return;
      std::string Text;
      if (Item.isSequence()) {
        list(Item, "the pieces of an example", [&](const Node &Piece) {
          if (isText(Piece))
            Text += Piece.Text;
        });
      } else if (Form == PiecesAlone && Item.isScalar()) {
        return error(Item, "expected the example as a list of pieces, so that "
                           "no scanner takes it for a token");
      } else if (isText(Item)) {
        Text = Item.Text;
      }
      if (Text.empty())
        return;
      Out.push_back(std::move(Text));
      Places.emplace_back(Item.Line, Item.Column);
    });
  };
}

} // namespace credtidy::catalogue::loader
