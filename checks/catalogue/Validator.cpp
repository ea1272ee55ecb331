//===- Validator.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApiName.h"
#include "LoaderQuote.h"
#include "credtidy/catalogue/Loader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace credtidy::catalogue {

using loader::quoted;

namespace {

/// One example or counter-example with its place. Neither the text of a value
/// nor that of a token is ever part of a message.
struct Example {
  StringRef Text;
  unsigned Line;
  unsigned Column;
};

class Validator {
public:
  Validator(const Document &Checked, const Catalogue &Whole,
            std::vector<Problem> &Problems)
      : Checked(Checked), Whole(Whole), Problems(Problems) {}

  void run();

private:
  void error(unsigned Line, unsigned Column, const Twine &Message) {
    Problems.push_back({Checked.File, Line, Column, Message.str()});
  }
  void error(const Example &At, const Twine &Message) {
    error(At.Line, At.Column, Message);
  }

  template <typename Function>
  static void each(const std::vector<std::string> &Texts,
                   const std::vector<std::pair<unsigned, unsigned>> &Places,
                   Function Call) {
    for (auto [Text, Place] : zip(Texts, Places))
      Call(Example{Text, Place.first, Place.second});
  }
  template <typename Function>
  static void eachExample(const ExampleSet &Set, Function Call) {
    each(Set.Examples, Set.ExamplePlaces, Call);
  }
  template <typename Function>
  static void eachCounterExample(const ExampleSet &Set, Function Call) {
    each(Set.CounterExamples, Set.CounterExamplePlaces, Call);
  }

  void checkName(const ExampleSet &Set, const NameRecord &Record,
                 const NameClassifier &Classifier);
  void checkModifier(const ExampleSet &Set, const ModifierRecord &Record,
                     const NameClassifier &Classifier,
                     ArrayRef<NameRecord> Names,
                     ArrayRef<ModifierRecord> Modifiers);
  void checkValue(const ExampleSet &Set, const ValueRecord &Record);
  void checkToken(const ExampleSet &Set, const TokenRecord &Record);
  void checkShape(const ExampleSet &Set, const ShapeRecord &Record);
  void checkWord(const ExampleSet &Set, const WordRecord &Record);
  void checkApi(const ExampleSet &Set, const ApiRecord &Record);
  std::optional<ExampleCall> parse(const Example &Source,
                                   const ApiRecord &Record);
  bool isFound(const ExampleCall &Call, const ApiRecord &Record) const;

  /// How often each id occurs in the whole catalogue.
  template <typename Record>
  static void count(StringMap<unsigned> &Ids, ArrayRef<Record> Records) {
    for (const Record &Each : Records)
      ++Ids[Each.Id];
  }
  void checkId(const StringMap<unsigned> &Ids, const ExampleSet &Set,
               StringRef Id) {
    if (Ids.lookup(Id) > 1)
      error(Set.Line, Set.Column, "id '" + Id + "' is used twice");
  }

  const Document &Checked;
  const Catalogue &Whole;
  std::vector<Problem> &Problems;
};

} // namespace

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

static std::string describe(const NameClass &Verdict) {
  std::string Result = ("'" + toString(Verdict.Kind) + "'").str();
  if (Verdict.Kind == CredentialKind::None)
    return Result;
  return Result + " with " + toString(Verdict.Strength).str() +
         " confidence, because of '" + Verdict.Reason.str() + "'";
}

void Validator::checkName(const ExampleSet &Set, const NameRecord &Record,
                          const NameClassifier &Classifier) {
  eachExample(Set, [&](const Example &Each) {
    NameClass Verdict = Classifier.classify(Each.Text);
    // How sure the classifier is matters only for what is reported.
    if (Verdict.Kind != Record.Kind ||
        (Verdict.isCredential() && Verdict.Strength < Record.Strength))
      error(Each, "example " + quoted(Each.Text) + " is classified as " +
                      describe(Verdict) + ", not as '" + toString(Record.Kind) +
                      "' with at least " + toString(Record.Strength) +
                      " confidence");
  });
  eachCounterExample(Set, [&](const Example &Each) {
    NameClass Verdict = Classifier.classify(Each.Text);
    if (Verdict.isCredential())
      error(Each, "counter-example " + quoted(Each.Text) +
                      " is classified as " + describe(Verdict));
  });
}

/// Whether the verdict on a modifier's example is what its effect says.
static bool isEffect(ModifierEffect Effect, const NameClass &Verdict) {
  switch (Effect) {
  case ModifierEffect::Metadata:
    return Verdict.Kind == CredentialKind::Metadata;
  case ModifierEffect::Hash:
    return Verdict.Kind == CredentialKind::Hash;
  case ModifierEffect::Public:
    return Verdict.Kind == CredentialKind::Public;
  case ModifierEffect::Neutral:
    return Verdict.isCredential();
  case ModifierEffect::Negate:
    return Verdict.Kind == CredentialKind::None;
  }
  llvm_unreachable("not an effect");
}

static StringRef describe(ModifierEffect Effect) {
  switch (Effect) {
  case ModifierEffect::Metadata:
    return "'metadata'";
  case ModifierEffect::Hash:
    return "'hash'";
  case ModifierEffect::Public:
    return "'public'";
  case ModifierEffect::Neutral:
    return "a credential";
  case ModifierEffect::Negate:
    return "'none'";
  }
  llvm_unreachable("not an effect");
}

/// A verdict of none gives no reason, so the question is what the verdict would
/// be without the entry.
static bool isNegatedBy(const ModifierRecord &Record, StringRef Identifier,
                        ArrayRef<NameRecord> Names,
                        ArrayRef<ModifierRecord> Modifiers) {
  std::vector<ModifierRecord> Others = Modifiers.vec();
  erase_if(Others,
           [&](const ModifierRecord &Each) { return Each.Id == Record.Id; });
  return NameClassifier(Names, Others).classify(Identifier).Kind !=
         CredentialKind::None;
}

void Validator::checkModifier(const ExampleSet &Set,
                              const ModifierRecord &Record,
                              const NameClassifier &Classifier,
                              ArrayRef<NameRecord> Names,
                              ArrayRef<ModifierRecord> Modifiers) {
  eachExample(Set, [&](const Example &Each) {
    NameClass Verdict = Classifier.classify(Each.Text);
    if (!isEffect(Record.Effect, Verdict))
      error(Each, "example " + quoted(Each.Text) + " is classified as " +
                      describe(Verdict) + ", not as " +
                      describe(Record.Effect));
  });
  eachCounterExample(Set, [&](const Example &Each) {
    NameClass Verdict = Classifier.classify(Each.Text);
    bool Decided = Verdict.Kind == CredentialKind::None
                       ? Record.Effect == ModifierEffect::Negate &&
                             isNegatedBy(Record, Each.Text, Names, Modifiers)
                       : Verdict.Reason == Record.Id;
    if (Decided)
      error(Each, "counter-example " + quoted(Each.Text) +
                      " is decided by this entry, as '" +
                      toString(Verdict.Kind) + "'");
  });
}

//===----------------------------------------------------------------------===//
// Values and tokens
//===----------------------------------------------------------------------===//

/// A kind that the record applies to, and if possible one whose values are not
/// also judged by entropy.
static CredentialKind kindFor(const ValueRecord &Record) {
  if (Record.Kinds.empty())
    return CredentialKind::Password;
  const auto *Human = find_if(Record.Kinds, isHumanChosen);
  return Human != Record.Kinds.end() ? *Human : Record.Kinds.front();
}

void Validator::checkValue(const ExampleSet &Set, const ValueRecord &Record) {
  // Over this record alone, because the whole catalogue only tells the class,
  // which several records share.
  ValueJudge Alone((ArrayRef(Record)));
  auto Matches = [&](const Example &Each) {
    ValueVerdict Verdict =
        Alone.judge(Each.Text, kindFor(Record), "", Evidence::WeakName);
    return !Verdict.Plausible && Verdict.Class == Record.Class;
  };
  eachExample(Set, [&](const Example &Each) {
    if (!Matches(Each))
      error(Each, "this example is not matched by the entry");
  });
  eachCounterExample(Set, [&](const Example &Each) {
    if (Matches(Each))
      error(Each, "this counter-example is matched by the entry");
  });
}

void Validator::checkToken(const ExampleSet &Set, const TokenRecord &Record) {
  StringRef Name = Record.Nearby.empty() ? "" : Record.Nearby.front();
  auto Find = [&](const Example &Each) -> std::optional<TokenMatch> {
    for (const TokenMatch &Match : Whole.tokens().find(Each.Text, Name))
      if (Match.Record->Id == Record.Id)
        return Match;
    return std::nullopt;
  };
  auto HasKeyword = [&](StringRef Text) {
    return any_of(Record.Keywords, [&](StringRef Keyword) {
      return Text.contains(Keyword) || Name.contains_insensitive(Keyword);
    });
  };
  bool PrefixSeen = Record.PublicPrefix.empty();
  eachExample(Set, [&](const Example &Each) {
    std::optional<TokenMatch> Match = Find(Each);
    if (!Match) {
      auto Other = Whole.tokens().find(Each.Text, Name);
      if (!Other.empty())
        error(Each, "this example is found by '" + Other.front().Record->Id +
                        "' instead");
      else
        error(Each, HasKeyword(Each.Text)
                        ? "this example is not found"
                        : "this example is not found: it has no keyword");
      return;
    }
    if (Match->Checked == Proof::Failed)
      error(Each, "the proof of this example fails");
    else if (Record.Verifier != TokenVerifier::None &&
             Match->Checked != Proof::Passed)
      error(Each, "this example is not proved by the verifier");
    PrefixSeen |= Each.Text.substr(Match->Offset, Match->Length)
                      .starts_with(Record.PublicPrefix);
  });
  eachCounterExample(Set, [&](const Example &Each) {
    std::optional<TokenMatch> Match = Find(Each);
    if (Match && Match->Checked != Proof::Failed)
      error(Each, "this counter-example is found by the entry");
  });
  if (!PrefixSeen && !Set.Examples.empty())
    error(Set.Line, Set.Column,
          "no example starts with the prefix '" + Record.PublicPrefix + "'");
}

//===----------------------------------------------------------------------===//
// APIs
//===----------------------------------------------------------------------===//

/// What `<secret>` stands for in an example of \p Record.
static Position markedPosition(const ApiRecord &Record) {
  const RoleRecord &First = Record.Roles.front();
  return First.Role == ApiRole::Pair ? First.To : First.At;
}

static bool covers(Position Stated, Position Marked) {
  if (Stated.Where == Position::FromArgument)
    return Marked.Where == Position::Argument && Marked.Index >= Stated.Index;
  return Stated == Marked;
}

std::optional<ExampleCall> Validator::parse(const Example &Source,
                                            const ApiRecord &Record) {
  std::string Message;
  std::optional<ExampleCall> Call = parseExampleCall(Source.Text, Message);
  if (!Call) {
    error(Source, "example cannot be read: " + Message);
    return std::nullopt;
  }
  // Both are written in the same way.
  if (Record.Form == ApiForm::Macro && Call->Form == ApiForm::Function)
    Call->Form = ApiForm::Macro;
  if (Call->Form == ApiForm::Variable) {
    if (Record.Form == ApiForm::Type)
      Call->Form = ApiForm::Type;
    return Call;
  }
  // `<secret>.wipe()` names no class; the entry's is meant.
  if (Call->Secret.Where == Position::Receiver && Call->Scopes.empty())
    if (std::optional<ApiName> Name = splitApiName(Record.Form, Record.Name))
      Call->Scopes.push_back(Name->Scope.str());
  return Call;
}

bool Validator::isFound(const ExampleCall &Call,
                        const ApiRecord &Record) const {
  CallQuery Query;
  Query.Form = Call.Form;
  Query.Name = Call.Name;
  Query.Scopes = Call.Scopes;
  Query.Arguments = Call.Arguments.size();
  auto Type = [&](unsigned Index) {
    return Index < Call.Types.size() ? Call.Types[Index] : std::string();
  };
  auto Argument = [&](unsigned Index) { return Call.Arguments[Index]; };
  Query.Type = Type;
  Query.Argument = Argument;
  // The catalogue holds a copy of the record, which shares its arrays.
  return any_of(Whole.apis().find(Query), [&](const ApiRecord *Found) {
    return Found->Roles.data() == Record.Roles.data();
  });
}

void Validator::checkApi(const ExampleSet &Set, const ApiRecord &Record) {
  if (Record.Roles.empty())
    return;
  Position Stated = markedPosition(Record);
  eachExample(Set, [&](const Example &Each) {
    std::optional<ExampleCall> Call = parse(Each, Record);
    if (!Call)
      return;
    // Not known counts as right, so an example without would prove nothing.
    for (auto [Index, Type] : enumerate(Call->Types))
      if (Type.empty() && Index < Record.Types.size() &&
          !Record.Types[Index].empty())
        return error(Each, "argument " + Twine(Index) +
                               " of this example needs its type, written as "
                               "'type: argument'");
    if (!isFound(*Call, Record))
      return error(Each, "this example is not found by the entry");
    // A result need not be marked; there is only one.
    bool Unmarked = Call->Secret.Where == Position::None;
    if (Unmarked && Stated.Where == Position::Result)
      return;
    if (Unmarked)
      return error(Each, "<secret> is missing from this example");
    if (!covers(Stated, Call->Secret))
      error(Each, "<secret> is not where the entry's first role points");
  });
  eachCounterExample(Set, [&](const Example &Each) {
    std::optional<ExampleCall> Call = parse(Each, Record);
    if (!Call || !isFound(*Call, Record))
      return;
    // Without a mark, the call as such must not be found.
    if (Call->Secret.Where == Position::None || covers(Stated, Call->Secret))
      error(Each, "this counter-example is found by the entry");
  });
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

void Validator::checkShape(const ExampleSet &Set, const ShapeRecord &Record) {
  auto Find = [&](const Example &Each, bool Variadic) -> StringRef {
    const ShapeRecord *Found = Whole.shapes().find(Each.Text, Variadic);
    return Found ? Found->Id : StringRef();
  };
  eachExample(Set, [&](const Example &Each) {
    StringRef Found = Find(Each, Record.Variadic);
    if (Found.empty())
      error(Each,
            "example " + quoted(Each.Text) + " is not found by the entry");
    else if (Found != Record.Id)
      error(Each, "example " + quoted(Each.Text) + " is found by '" + Found +
                      "' instead");
  });
  eachCounterExample(Set, [&](const Example &Each) {
    // A function with a variadic tail can also be found by what needs none.
    if (Find(Each, Record.Variadic) == Record.Id ||
        Find(Each, true) == Record.Id)
      error(Each,
            "counter-example " + quoted(Each.Text) + " is found by the entry");
  });
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

/// Whether \p Words take \p Text for what \p Record says.
static bool means(const Vocabulary &Words, const WordRecord &Record,
                  StringRef Text) {
  switch (Record.Use) {
  case WordUse::WaivesVerification:
    return Words.waivesVerification(Text);
  case WordUse::AsksVerification:
    return Words.asksForVerification(Text);
  case WordUse::PlainScheme:
    return Words.transportOf(Text) == Transport::Plain;
  case WordUse::EncryptedScheme:
    return Words.transportOf(Text) == Transport::Encrypted;
  case WordUse::LocalHost:
    return Words.transportOf(Text) == Transport::Local;
  case WordUse::NameHost:
    return Words.transportOf(Text) == Transport::Unknown;
  case WordUse::StoringVerb:
    return Words.stores(Text);
  case WordUse::AskingVerb:
    return Words.asks(Text);
  case WordUse::TypeAlias:
    return Words.canonicalType(Text) == Record.Meaning;
  }
  llvm_unreachable("not a use");
}

void Validator::checkWord(const ExampleSet &Set, const WordRecord &Record) {
  // Without the entry the example must mean something else, or the entry is of
  // no use.
  std::vector<WordRecord> Others = Whole.records().Words;
  erase_if(Others,
           [&](const WordRecord &Each) { return Each.Id == Record.Id; });
  Vocabulary Without(Others);
  eachExample(Set, [&](const Example &Each) {
    if (!means(Whole.words(), Record, Each.Text))
      error(Each, "example " + quoted(Each.Text) +
                      " does not mean what the entry says");
    else if (means(Without, Record, Each.Text))
      error(Each,
            "example " + quoted(Each.Text) + " means that without the entry");
  });
  eachCounterExample(Set, [&](const Example &Each) {
    if (means(Whole.words(), Record, Each.Text))
      error(Each, "counter-example " + quoted(Each.Text) +
                      " means what the entry says");
  });
}

//===----------------------------------------------------------------------===//
// All
//===----------------------------------------------------------------------===//

void Validator::run() {
  const RecordSet &All = Whole.records();
  StringMap<unsigned> NameIds, ValueIds, TokenIds, ShapeIds, WordIds;
  count(NameIds, ArrayRef(All.Names));
  count(NameIds, ArrayRef(All.Modifiers));
  count(NameIds, ArrayRef(All.Verifiers));
  count(NameIds, ArrayRef(All.VerifierModifiers));
  count(NameIds, ArrayRef(All.VerifyingFunctions));
  count(ValueIds, ArrayRef(All.Values));
  count(TokenIds, ArrayRef(All.Tokens));
  count(ShapeIds, ArrayRef(All.Shapes));
  count(WordIds, ArrayRef(All.Words));
  for (const ExampleSet &Set : Checked.Examples) {
    if (Set.Examples.empty())
      error(Set.Line, Set.Column, "the entry has no examples");
    if (Set.CounterExamples.empty())
      error(Set.Line, Set.Column, "the entry has no counter-examples");
    switch (Set.Type) {
    case ExampleSet::Of::Name: {
      const NameRecord &Record = Checked.Records.Names[Set.Index];
      checkId(NameIds, Set, Record.Id);
      checkName(Set, Record, Whole.names());
      break;
    }
    case ExampleSet::Of::Modifier: {
      const ModifierRecord &Record = Checked.Records.Modifiers[Set.Index];
      checkId(NameIds, Set, Record.Id);
      checkModifier(Set, Record, Whole.names(), All.Names, All.Modifiers);
      break;
    }
    case ExampleSet::Of::Verifier: {
      const NameRecord &Record = Checked.Records.Verifiers[Set.Index];
      checkId(NameIds, Set, Record.Id);
      checkName(Set, Record, Whole.verifiers());
      break;
    }
    case ExampleSet::Of::VerifierModifier: {
      const ModifierRecord &Record =
          Checked.Records.VerifierModifiers[Set.Index];
      checkId(NameIds, Set, Record.Id);
      checkModifier(Set, Record, Whole.verifiers(), All.Verifiers,
                    All.VerifierModifiers);
      break;
    }
    case ExampleSet::Of::VerifyingFunction: {
      const NameRecord &Record = Checked.Records.VerifyingFunctions[Set.Index];
      checkId(NameIds, Set, Record.Id);
      checkName(Set, Record, Whole.verifyingFunctions());
      break;
    }
    case ExampleSet::Of::Value: {
      const ValueRecord &Record = Checked.Records.Values[Set.Index];
      checkId(ValueIds, Set, Record.Id);
      checkValue(Set, Record);
      break;
    }
    case ExampleSet::Of::Token: {
      const TokenRecord &Record = Checked.Records.Tokens[Set.Index];
      checkId(TokenIds, Set, Record.Id);
      checkToken(Set, Record);
      break;
    }
    case ExampleSet::Of::Api:
      checkApi(Set, Checked.Records.Apis[Set.Index]);
      break;
    case ExampleSet::Of::Shape: {
      const ShapeRecord &Record = Checked.Records.Shapes[Set.Index];
      checkId(ShapeIds, Set, Record.Id);
      checkShape(Set, Record);
      break;
    }
    case ExampleSet::Of::Word: {
      const WordRecord &Record = Checked.Records.Words[Set.Index];
      checkId(WordIds, Set, Record.Id);
      checkWord(Set, Record);
      break;
    }
    }
  }
}

void validate(const Document &Checked, const Catalogue &Whole,
              std::vector<Problem> &Problems) {
  Validator(Checked, Whole, Problems).run();
}

} // namespace credtidy::catalogue
