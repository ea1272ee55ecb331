//===- Statement.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The tokens between two ends of statements, and where they stand.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICAL_STATEMENT_H
#define CREDTIDY_CHECKS_LEXICAL_STATEMENT_H

#include "Outline.h"
#include "credtidy/lexical/Reader.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace clang {
class Lexer;
} // namespace clang

namespace credtidy::lexical {

/// A token of the raw lexer in half the room, since a statement can be a table
/// of a million of them.
struct Tok {
  unsigned Offset;
  unsigned Length;
  uint16_t Kind;
  bool AfterDirective; ///< the first one behind a line that begins with `#`
  bool NeedsCleaning;  ///< a line splice is part of it

  bool is(clang::tok::TokenKind Other) const { return Kind == Other; }
  template <typename... Kinds> bool isOneOf(Kinds... Others) const {
    return (is(Others) || ...);
  }
  bool isString() const {
    return clang::tok::isStringLiteral(
        static_cast<clang::tok::TokenKind>(Kind));
  }
  bool isCharacter() const {
    return isOneOf(clang::tok::char_constant, clang::tok::wide_char_constant,
                   clang::tok::utf8_char_constant,
                   clang::tok::utf16_char_constant,
                   clang::tok::utf32_char_constant);
  }
  unsigned end() const { return Offset + Length; }
};

/// What a statement stands in.
struct Surroundings {
  Place In = Place::Code;
  bool InFunction = false;
  bool InClass = false; ///< directly
  bool InMacro = false; ///< the body of a function-like one
  /// The namespaces and classes around it, qualified; in a function its name.
  std::string Scope;
  /// The innermost function's own name.
  std::string Function;
};

struct Statement {
  llvm::StringRef Text; ///< of the whole file
  llvm::ArrayRef<Tok> Tokens;
  const Surroundings &Around;
  /// What ends it: `;`, or the `{` of a body.
  bool HasBody = false;
};

/// The text of a token without line splices.
std::string spelling(llvm::StringRef Text, const Tok &Token);

/// Cuts a file into statements.
class StatementSplitter {
public:
  class Sink {
  public:
    virtual ~Sink() = default;
    virtual void statement(const Statement &Each) = 0;
    /// A macro's definition; the first token is its name.
    virtual void macro(const Statement &Each, bool FunctionLike) = 0;
    /// From the first of a run of line comments to the last, or a block.
    virtual void comment(Stretch Where, const Surroundings &Around) = 0;
    /// Whether a unit of the outline is to be cut at all.
    virtual bool wants(const Unit &Each, const Surroundings &Around) = 0;
  };

  /// With the \p Plan of a file, only those of its units are lexed that \p Out
  /// wants.
  StatementSplitter(llvm::StringRef Text, const clang::LangOptions &Language,
                    Place In, Sink &Out, const Outline *Plan = nullptr)
      : Text(Text), Language(Language), Out(Out), Plan(Plan) {
    Around.In = In;
  }

  void run();

private:
  struct Scope {
    enum Kind : uint8_t { Namespace, Class, Function, Block, Method } What;
    bool Resumes = false; ///< the body of a lambda: its statement goes on
    std::string Name;
  };
  struct Suspended {
    std::vector<Tok> Tokens;
    std::vector<uint16_t> Brackets;
  };
  struct Condition {
    bool Inactive;     ///< this branch
    bool ElseInactive; ///< the branches after it
    bool OuterInactive;
  };

  bool skip(clang::Lexer &Raw, unsigned Offset);
  void take(const Tok &Token);
  void directive(const Tok &Hash);
  void conditional(llvm::StringRef Word, llvm::ArrayRef<Tok> Rest);
  void define(llvm::ArrayRef<Tok> Line);
  void open();
  void close();
  void semicolon();
  void colon();
  void objcMarker(llvm::StringRef Word);
  bool isBody() const;
  bool isBodyInParentheses() const;
  Scope scopeOf() const;
  void push(Scope New);
  void pop();
  void flush(bool HasBody);
  void update();
  llvm::StringRef text(const Tok &Token) const {
    return Text.substr(Token.Offset, Token.Length);
  }
  size_t openingOf(size_t Close) const;

  llvm::StringRef Text;
  const clang::LangOptions &Language;
  Sink &Out;
  const Outline *Plan;
  /// The first unit and condition that were not passed yet.
  size_t NextUnit = 0, NextCondition = 0;
  Surroundings Around;
  std::vector<Tok> Tokens;
  std::vector<uint16_t> Brackets;
  std::vector<Scope> Scopes;
  std::vector<Suspended> Outer;
  std::vector<Condition> Conditions;
  std::vector<Tok> Line; ///< of a directive
  bool AfterDirective = false;
  bool AfterAt = false;
  /// The class of the Objective-C @interface or @implementation that is open.
  std::string Implementation;
};

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_STATEMENT_H
