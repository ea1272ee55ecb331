//===- Outline.h ------------------------------------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Where the statements of a file begin and end, and which of them can hold
/// what is looked for. Made in one pass over the bytes, without tokens: most of
/// a file is not worth being lexed.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICAL_OUTLINE_H
#define CREDTIDY_CHECKS_LEXICAL_OUTLINE_H

#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"
#include <utility>
#include <vector>

namespace credtidy::lexical {

/// A statement with all that stands in its braces, a run of such, or a
/// directive. Brackets are balanced in it.
struct Unit {
  unsigned Begin; ///< of its first token
  unsigned End;
  bool Strings : 1;   ///< a literal, of text or of a character
  bool Lists : 1;     ///< what can be a list in braces
  bool Declares : 1;  ///< can be a function that is declared
  bool Escapes : 1;   ///< a literal with a backslash
  bool Comments : 1;  ///< a comment with a quote in it
  bool Wanted : 1;    ///< has to be read whatever its words are
  bool Directive : 1; ///< ends with one

  /// Nothing in it can be a finding, whatever its words are.
  bool isPlain() const {
    return !Strings && !Lists && !Comments && !Wanted && !Declares;
  }
};

/// A stretch in which words matter.
struct Segment {
  unsigned Begin;
  unsigned End;
  bool Values; ///< not only for the functions that it declares
};

struct Outline {
  /// In the order in which they begin; those in the braces of another follow on
  /// it.
  std::vector<Unit> Units;
  /// Where the `#` of an `#if` and of its kin stands.
  std::vector<unsigned> Conditions;
  /// In order.
  std::vector<Segment> Stretches;
  /// Whether a unit has to be read whatever its words are, for one literal that
  /// follows on another, or that can be the code of something else.
  bool Wanted = false;
  /// Whether there are literals or lists at all.
  bool Strings = false;
  /// False where the text is written in a way that only the lexer knows; there
  /// is no unit then.
  bool Complete = true;
};

Outline outlineOf(llvm::StringRef Text, const clang::LangOptions &Language);

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_OUTLINE_H
