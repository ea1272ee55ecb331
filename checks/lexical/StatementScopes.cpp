//===- StatementScopes.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statement.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::lexical {

namespace {
bool isOneOf(StringRef Word, std::initializer_list<StringRef> Words) {
  return is_contained(Words, Word);
}

bool isControl(StringRef Word) {
  return isOneOf(Word, {"if", "for", "while", "switch", "catch", "sizeof",
                        "alignof", "decltype", "__attribute__", "alignas"});
}

bool isClassKeyword(StringRef Word) {
  return isOneOf(Word, {"class", "struct", "union", "enum"});
}
} // namespace

/// What the `{` just taken opens, by the tokens before it.
StatementSplitter::Scope StatementSplitter::scopeOf() const {
  Scope Result{Scope::Block, false, {}};
  ArrayRef<Tok> Head = ArrayRef(Tokens).drop_back();
  // A list of template parameters says nothing of the name.
  int Angles = 0;
  size_t Parenthesis = Head.size(), ClassAt = Head.size();
  bool Namespace = false;
  for (size_t I = 0; I < Head.size() && Parenthesis == Head.size(); ++I) {
    const Tok &Each = Head[I];
    if (Each.is(tok::less))
      ++Angles;
    else if (Each.is(tok::greater))
      Angles = std::max(0, Angles - 1);
    else if (Each.is(tok::greatergreater))
      Angles = std::max(0, Angles - 2);
    if (Angles > 0)
      continue;
    if (Each.is(tok::equal) && !(I > 0 && text(Head[I - 1]) == "operator"))
      return Result;
    if (Each.is(tok::raw_identifier)) {
      StringRef Word = text(Each);
      if (Word == "namespace" && ClassAt == Head.size())
        Namespace = true;
      if (isClassKeyword(Word) && ClassAt == Head.size())
        ClassAt = I;
    }
    if (Each.is(tok::l_paren) && I > 0) {
      StringRef Before = text(Head[I - 1]);
      // Attributes and alignment stand in parentheses as well.
      if (Before == "__attribute__" || Before == "alignas" ||
          Before == "__declspec") {
        int Depth = 0;
        for (; I < Head.size(); ++I) {
          Depth += Head[I].is(tok::l_paren) - Head[I].is(tok::r_paren);
          if (Depth == 0)
            break;
        }
        continue;
      }
      Parenthesis = I;
    }
  }
  if (Namespace) {
    Result.What = Scope::Namespace;
    bool Inline = !Head.empty() && text(Head.front()) == "inline";
    for (const Tok &Each : Head)
      if (Each.isOneOf(tok::raw_identifier, tok::coloncolon))
        if (StringRef Word = text(Each);
            Word != "namespace" && Word != "inline" && Word != "export")
          Result.Name += Word;
    if (Inline)
      Result.Name.clear();
    return Result;
  }
  // The instance variables of a class.
  if (!Head.empty() && Head.front().is(tok::at)) {
    Result.What = Implementation.empty() ? Scope::Block : Scope::Class;
    return Result;
  }
  if (ClassAt != Head.size() && Parenthesis == Head.size()) {
    Result.What = Scope::Class;
    for (size_t I = ClassAt + 1; I < Head.size(); ++I) {
      if (Head[I].isOneOf(tok::colon, tok::less))
        break;
      if (Head[I].is(tok::raw_identifier) && text(Head[I]) != "final" &&
          text(Head[I]) != "class" && text(Head[I]) != "struct")
        Result.Name = text(Head[I]).str();
    }
    return Result;
  }
  // - (void)name:(Type)argument
  if (!Implementation.empty() && !Head.empty() &&
      Head.front().isOneOf(tok::minus, tok::plus)) {
    Result.What = Scope::Method;
    size_t I = 1;
    if (I < Head.size() && Head[I].is(tok::l_paren)) {
      int Depth = 0;
      for (; I < Head.size(); ++I) {
        Depth += Head[I].is(tok::l_paren) - Head[I].is(tok::r_paren);
        if (Depth == 0)
          break;
      }
      ++I;
    }
    for (size_t First = I; I < Head.size(); ++I) {
      if (I + 1 < Head.size() && Head[I].is(tok::raw_identifier) &&
          Head[I + 1].is(tok::colon))
        Result.Name += (text(Head[I]) + ":").str();
      else if (I == First && Head[I].is(tok::raw_identifier))
        Result.Name = text(Head[I]).str();
    }
    return Result;
  }
  if (Parenthesis == Head.size() || Parenthesis == 0)
    return Result;
  const Tok &Named = Head[Parenthesis - 1];
  if (!Named.is(tok::raw_identifier) || isControl(text(Named)) ||
      Around.InFunction)
    return Result;
  Result.What = Scope::Function;
  // `Class::name`, `Class::~Class`.
  Result.Name = text(Named).str();
  for (size_t I = Parenthesis - 1; I > 0; --I) {
    const Tok &Before = Head[I - 1];
    if (Before.is(tok::tilde) || (Before.is(tok::coloncolon) && I > 1 &&
                                  Head[I - 2].is(tok::raw_identifier))) {
      Result.Name = (text(Before) + Result.Name).str();
    } else if (Before.is(tok::raw_identifier) && Head[I].is(tok::coloncolon)) {
      Result.Name = (text(Before) + Result.Name).str();
    } else {
      break;
    }
  }
  return Result;
}

} // namespace credtidy::lexical
