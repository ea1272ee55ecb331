//===- StatementReader.h --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Finds what the literals of a statement are bound to, passed to and compared
/// with, by its tokens alone.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICAL_STATEMENTREADER_H
#define CREDTIDY_CHECKS_LEXICAL_STATEMENTREADER_H

#include "Statement.h"
#include "credtidy/lexical/LiteralText.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include <memory>

namespace credtidy::lexical {

/// What is known of a file beyond the statement at hand.
struct FileFacts {
  /// The parameters of functions of which one is named as a credential.
  llvm::StringMap<llvm::SmallVector<std::string, 4>> Functions;
  /// A text that is being written character by character.
  struct StackString {
    std::string Name;
    std::string Text;
    unsigned First = 0;
    unsigned Last = 0;
  } Written;
};

class StatementReader {
public:
  StatementReader(const Statement &Source,
                  const catalogue::Catalogue &Knowledge, FileFacts &Facts,
                  std::vector<Observation> &Result);

  /// Reads all of it.
  void read();
  /// Reads only the texts, for tokens that are written in pieces.
  void readTexts();
  /// Reads the body of a macro: a text, or statements.
  void readMacro(bool FunctionLike);
  /// Whether it returns from a function whose name means a credential.
  bool returnsCredential() const;
  /// Notes the parameters of a function that the statement declares.
  void declare();

private:
  static constexpr size_t None = ~size_t(0);

  /// A literal and the expression around it that has its value. Indices of
  /// tokens; the last is part of it.
  struct Value {
    size_t First, Last;
    size_t LiteralFirst, LiteralLast;
    std::string Text;
    bool IsBytes = false;
    bool IsList = false;
    bool Complete = true;
    bool Joined = false;
  };
  struct NamedClass {
    catalogue::CredentialKind Kind = catalogue::CredentialKind::None;
    Confidence Strength = Confidence::High;
    const catalogue::ApiRecord *Api = nullptr;
    bool isCredential() const {
      return Kind != catalogue::CredentialKind::None;
    }
  };
  /// What stands to the left of `=`.
  struct Target {
    size_t First = 0, Name = 0;
    std::string Text; ///< the name, or the key of a subscript
    bool Declares = false;
    bool Designates = false; ///< `.name` in a list
    bool IsMember = false;
    bool IsKey = false;
    bool IsConstant = false;
    bool IsStatic = false;
    bool IsArray = false;
    bool IsBytes = false; ///< of characters, as far as the words tell
    unsigned Width = 4;   ///< of an element, in bytes
  };
  struct Call {
    size_t Open, Close, First, Callee;
    size_t NameFirst; ///< where the qualified name begins
    std::string Name;
    std::string Scope;
    size_t ReceiverFirst = None, ReceiverEnd = 0;
    llvm::SmallVector<std::pair<size_t, size_t>, 8> Arguments; ///< half open
    bool HasReceiver() const { return ReceiverFirst != None; }
  };

  // StatementReader.cpp: brackets, and where values stand;
  // StatementValues.cpp: values
  void pairBrackets();
  const Tok &at(size_t I) const { return Tokens[I]; }
  bool is(size_t I, clang::tok::TokenKind Kind) const {
    return I < Tokens.size() && Tokens[I].is(Kind);
  }
  llvm::StringRef word(size_t I) const {
    return I < Tokens.size() ? Source.Text.substr(at(I).Offset, at(I).Length)
                             : llvm::StringRef();
  }
  bool isName(size_t I) const { return is(I, clang::tok::raw_identifier); }
  bool isSeparator(size_t I) const;
  size_t expressionFirst(size_t End) const;
  size_t expressionEnd(size_t First) const;
  size_t endOfGroup(size_t First, std::string &Text, bool &Complete) const;
  /// The text or list at \p I with all that is joined to it.
  std::optional<Value> wholeAt(size_t I) const;
  std::optional<Value> textAt(size_t I) const;
  std::optional<Value> listAt(size_t Open) const;
  void widen(Value &V) const;
  void join(Value &V) const;
  bool isStringWrapper(size_t Open) const;
  bool widenCall(Value &V) const;
  void readValue(Value &V);
  void observeText(const Value &V, const Target *Variable);
  Observation observation(const Value &V) const;
  void bind(const Value &V, BindingForm Form, const NamedClass &Class,
            llvm::StringRef Name, std::string Words, unsigned Where,
            Stretch Statement, std::string Declaration);
  Stretch stretch(size_t First, size_t Last) const {
    return {at(First).Offset, at(Last).end(), at(Last).Offset};
  }
  std::string declaredIn(llvm::StringRef Name) const;

  // StatementTargets.cpp: assignments, lists and comparisons
  void readAssignment(const Value &V, size_t Equals);
  void readReturn(const Value &V, size_t Keyword);
  void readElement(const Value &V, size_t Open);
  void readEntry(const Value &V, size_t KeyFirst, size_t KeyEnd, Stretch Whole,
                 Confidence Strength);
  bool compare(const Value &V, size_t OtherFirst, size_t OtherEnd,
               Stretch Whole);
  std::optional<Target> targetOf(size_t Equals) const;
  const Target *variableAround(size_t I);
  void bindVariable(const Value &V, const Target &To, unsigned Where);
  void readStackStrings();

  // StatementCalls.cpp
  std::optional<Call> callAt(size_t Open) const;
  void readArgument(const Value &V, size_t Open);
  bool readConstruction(const Value &V, const Call &C, unsigned Index);
  void readRecords(const Value &V, const Call &C, unsigned Index, bool &Bound,
                   bool &Silent);
  void readRole(const Value &V, const Call &C, unsigned Index,
                const catalogue::ApiRecord &Record,
                const catalogue::RoleRecord &Role, bool &Bound, bool &Silent);
  void readMessage(const Value &V, size_t Open);
  catalogue::ArgumentText argumentText(std::pair<size_t, size_t> Range) const;
  std::string typeOf(llvm::StringRef Variable, size_t Use) const;
  std::string typeAt(llvm::StringRef Variable, size_t At) const;
  llvm::SmallVector<const catalogue::ApiRecord *, 2>
  recordsOf(const Call &C, catalogue::ApiForm Form,
            llvm::ArrayRef<std::string> Scopes,
            bool ScopesUnknown = false) const;

  // StatementNames.cpp
  NamedClass classify(llvm::StringRef Name) const;
  std::string nameOf(size_t First, size_t End) const;
  std::string keyOf(size_t First, size_t End) const;
  bool isType(size_t First, size_t End) const;
  std::string functionDeclared() const;

  const Statement &Source;
  llvm::ArrayRef<Tok> Tokens;
  const catalogue::Catalogue &Knowledge;
  FileFacts &Facts;
  std::vector<Observation> &Result;
  /// The other bracket of each, and the innermost open one around each token.
  std::vector<size_t> Partner, Parent;
  /// What variableAround() gave out.
  llvm::SmallVector<std::unique_ptr<Target>, 1> Variables;
};

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_STATEMENTREADER_H
