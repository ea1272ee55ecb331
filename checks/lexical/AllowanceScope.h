//===- AllowanceScope.h - The lines that a comment speaks of ----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICAL_ALLOWANCESCOPE_H
#define CREDTIDY_CHECKS_LEXICAL_ALLOWANCESCOPE_H

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <utility>
#include <vector>

namespace credtidy::lexical {

/// The raw tokens of a file, comments among them, and its lines.
class TokenLines {
public:
  explicit TokenLines(llvm::StringRef Text);

  struct Entry {
    unsigned Begin;
    unsigned End;
    clang::tok::TokenKind Kind;
    bool StartsLine; ///< of lines joined by backslashes, the first
    bool isComment() const { return Kind == clang::tok::comment; }
  };

  llvm::ArrayRef<Entry> entries() const { return Entries; }
  llvm::StringRef text(const Entry &Of) const {
    return Text.slice(Of.Begin, Of.End);
  }
  /// The line and the column of a byte, both from 1.
  std::pair<unsigned, unsigned> position(unsigned Offset) const;
  unsigned line(unsigned Offset) const { return position(Offset).first; }

  /// The lines that the comment at \p Index is for: its own if there is code on
  /// it, else those of the statement right below. Zeros if there is neither.
  std::pair<unsigned, unsigned> scopeOf(size_t Index) const;

private:
  unsigned firstLine(const Entry &Of) const { return line(Of.Begin); }
  unsigned lastLine(const Entry &Of) const {
    return line(Of.End > Of.Begin ? Of.End - 1 : Of.End);
  }
  unsigned lastLineOfStatement(size_t Index) const;

  llvm::StringRef Text;
  std::vector<unsigned> LineStarts;
  std::vector<Entry> Entries;
};

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_ALLOWANCESCOPE_H
