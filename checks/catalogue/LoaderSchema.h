//===- LoaderSchema.h - What may stand where in a YAML file -----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The declarative layer of the loader. A mapping is described as a list of
/// fields, each a key and what reads its value:
///
/// \code
///   S.map(Entry, "a name entry",
///         {{"id", S.id(Record.Id), Required},
///          {"kind", S.choice(Record.Kind, kinds()), Required},
///          {"phrases", S.phrases(Record.Phrases), Required}});
/// \endcode
///
/// Unknown keys, duplicate keys, missing keys and values of the wrong type are
/// reported here and nowhere else.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_LOADERSCHEMA_H
#define CREDTIDY_CHECKS_CATALOGUE_LOADERSCHEMA_H

#include "LoaderDescription.h"
#include "LoaderQuote.h"
#include "LoaderTree.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"
#include <functional>

namespace credtidy::catalogue::loader {

using Reader = std::function<void(const Node &)>;

enum Presence : uint8_t { Optional, Required };

struct Field {
  llvm::StringRef Key;
  Reader Read;
  Presence Needed = Optional;
  llvm::StringRef About = {}; ///< what an editor tells of it
};

/// One of the words that a value may be, and what it stands for.
template <typename T> struct Choice {
  llvm::StringRef Word;
  T Value;
};

llvm::ArrayRef<Choice<CredentialKind>> kinds();
llvm::ArrayRef<Choice<Severity>> severities();
llvm::ArrayRef<Choice<Confidence>> confidences();

class Schema {
public:
  /// With \p Sink, nothing is read: the readers say there what they would have
  /// accepted, and find no mistakes.
  Schema(Document &Target, std::vector<Problem> &Problems,
         Description *Sink = nullptr)
      : Target(Target), Problems(Problems), Strings(*Target.Arena), Sink(Sink) {
  }

  /// For a reader of a value: true, and it need not go on, if what \p Form
  /// gives has been taken down as what may stand at \p At. A function, because
  /// values are read more often than they are described.
  template <typename Function> bool describes(const Node &At, Function Form) {
    if (Sink)
      Sink->accept(At, Form());
    return Sink;
  }
  bool isDescribing() const { return Sink; }

  RecordSet &records() { return Target.Records; }
  ProjectSettings &settings() { return Target.Settings; }

  void error(const Node &At, const llvm::Twine &Message);

  /// Reads a mapping. \p What names it in messages: "a name entry". Returns
  /// whether all was well; what would follow from a mistake is not worth a
  /// second message.
  bool map(const Node &Subject, llvm::StringRef What,
           llvm::ArrayRef<Field> Fields);
  /// Calls \p Each for the keys and values of a mapping that can have any key,
  /// each once.
  void entries(const Node &Subject, llvm::StringRef What,
               llvm::function_ref<void(const Node &, const Node &)> Each);
  /// Calls \p Each for the items of a list that must not be empty. \p What
  /// names the list in messages: "a list of name entries".
  void list(const Node &Subject, llvm::StringRef What,
            llvm::function_ref<void(const Node &)> Each);
  /// Calls \p Each for the items of a list, or for the one thing in its place.
  void oneOrMore(const Node &Subject, llvm::StringRef What,
                 llvm::function_ref<void(const Node &)> Each);

  // Readers of values. Each writes to its argument, which must outlive the
  // reader, and leaves it alone if the value is wrong.
  Reader text(llvm::StringRef &Out);
  Reader address(llvm::StringRef &Out);
  Reader flag(bool &Out);
  Reader number(uint8_t &Out, unsigned Lowest, unsigned Highest);
  Reader number(int64_t &Out, int64_t Lowest, int64_t Highest);
  Reader number(float &Out, float Lowest, float Highest);
  /// A list of texts without repetition, each of which \p Check accepts; it
  /// returns what is wrong with the text, or nothing.
  using TextCheck = std::function<std::string(llvm::StringRef)>;
  Reader texts(llvm::ArrayRef<llvm::StringRef> &Out, TextCheck Check = {});
  /// Lower-case words that identifiers are searched for.
  Reader phrases(llvm::ArrayRef<llvm::StringRef> &Out);
  /// A pattern that RE2 compiles. \p IsSearched: it is looked for in a text,
  /// so that it must not match the empty one.
  Reader pattern(llvm::StringRef &Out, bool IsSearched);
  /// An id in kebab-case that no other entry in \p Used has.
  using IdTable = llvm::StringMap<unsigned>;
  Reader id(llvm::StringRef &Out, IdTable &Used);
  /// The `examples` and `counterexamples` of an entry.
  enum ExampleForm : uint8_t {
    AnyText,     ///< a text, or pieces of one
    PiecesAlone, ///< pieces only
  };
  Reader examples(std::vector<std::string> &Out,
                  std::vector<std::pair<unsigned, unsigned>> &Places,
                  ExampleForm Form = AnyText);

  template <typename T>
  Reader choice(T &Out, llvm::ArrayRef<Choice<T>> Choices) {
    return [this, &Out, Choices](const Node &Subject) {
      if (describes(Subject, [&] { return oneOf(Choices); }))
        return;
      if (const Choice<T> *Chosen = choose(Subject, Choices))
        Out = Chosen->Value;
    };
  }
  template <typename T>
  Reader choices(llvm::ArrayRef<T> &Out, llvm::ArrayRef<Choice<T>> Choices) {
    return [this, &Out, Choices](const Node &Subject) {
      llvm::SmallVector<T, 4> Values;
      list(Subject, "a list of words", [&](const Node &Item) {
        if (describes(Item, [&] { return oneOf(Choices); }))
          return;
        const Choice<T> *Chosen = choose(Item, Choices);
        if (!Chosen)
          return;
        if (llvm::is_contained(Values, Chosen->Value))
          error(Item, quoted(Item.Text) + " is listed twice");
        Values.push_back(Chosen->Value);
      });
      Out = keep(llvm::ArrayRef<T>(Values));
    };
  }

  /// Copies into the document's arena.
  llvm::StringRef keep(llvm::StringRef Text) { return Strings.save(Text); }
  template <typename T> llvm::ArrayRef<T> keep(llvm::ArrayRef<T> Values) {
    return Values.copy(*Target.Arena);
  }

  /// Whether \p Subject is a text; a problem if not.
  bool isText(const Node &Subject);
  /// Starts the example set of an entry; commit() adds it with the record.
  ExampleSet exampleSet(ExampleSet::Of Type, const Node &Entry) const;
  template <typename T>
  void commit(std::vector<T> &Records, T Record, ExampleSet Set) {
    if (isDescribing())
      return;
    Set.Index = Records.size();
    Records.push_back(Record);
    Target.Examples.push_back(std::move(Set));
  }

private:
  static llvm::json::Object oneOf(llvm::ArrayRef<llvm::StringRef> Words);
  template <typename T>
  static llvm::json::Object oneOf(llvm::ArrayRef<Choice<T>> Choices) {
    llvm::SmallVector<llvm::StringRef, 24> Words;
    for (const Choice<T> &Each : Choices)
      Words.push_back(Each.Word);
    return oneOf(llvm::ArrayRef<llvm::StringRef>(Words));
  }

  template <typename T>
  const Choice<T> *choose(const Node &Subject,
                          llvm::ArrayRef<Choice<T>> Choices) {
    if (!isText(Subject))
      return nullptr;
    llvm::SmallVector<llvm::StringRef, 24> Words;
    for (const Choice<T> &Each : Choices) {
      if (Each.Word == Subject.Text)
        return &Each;
      Words.push_back(Each.Word);
    }
    unknownWord(Subject, Words);
    return nullptr;
  }
  void unknownWord(const Node &Subject, llvm::ArrayRef<llvm::StringRef> Known);
  template <typename T>
  Reader numberBetween(T &Out, T Lowest, T Highest, std::string What);

  Document &Target;
  std::vector<Problem> &Problems;
  llvm::StringSaver Strings;
  Description *Sink;
  /// Enough to see what is wrong, and a bound on what a hostile file costs.
  static constexpr size_t MostErrors = 100;
  bool isGivenUp() const { return Errors > MostErrors; }
  size_t Errors = 0;
  /// The instructions that the patterns may still compile to. A short pattern
  /// can have hundreds of thousands, and a file tens of thousands of patterns.
  size_t PatternBudget = 1000000;
};

} // namespace credtidy::catalogue::loader

#endif // CREDTIDY_CHECKS_CATALOGUE_LOADERSCHEMA_H
