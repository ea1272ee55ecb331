//===- OutlinePass.h --------------------------------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The pass over the bytes of a file that makes its outline.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICAL_OUTLINEPASS_H
#define CREDTIDY_CHECKS_LEXICAL_OUTLINEPASS_H

#include "Outline.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/SwapByteOrder.h"
#include <cstring>

namespace credtidy::lexical {

/// The next of some \p Bytes in \p Text, or its end. Sixteen at a time, as the
/// compilers that build LLVM know vectors on every machine.
template <char... Bytes> size_t findAny(llvm::StringRef Text, size_t At) {
  typedef char Vector __attribute__((vector_size(16)));
  for (; At + sizeof(Vector) <= Text.size(); At += sizeof(Vector)) {
    Vector Block;
    std::memcpy(&Block, Text.data() + At, sizeof(Block));
    auto Equal = ((Block == Bytes) | ...);
    uint64_t Halves[2];
    std::memcpy(Halves, &Equal, sizeof(Halves));
    if (!(Halves[0] | Halves[1]))
      continue;
    if (!llvm::sys::IsLittleEndianHost)
      break;
    return At + (Halves[0] ? llvm::countr_zero(Halves[0])
                           : 64 + llvm::countr_zero(Halves[1])) /
                    8;
  }
  while (At < Text.size() && ((Text[At] != Bytes) && ...))
    ++At;
  return At;
}

/// Control characters count as blanks, as most of them do.
inline bool isBlank(char C) { return static_cast<unsigned char>(C) <= ' '; }

/// Behind the blanks at \p At.
inline size_t skipBlanks(llvm::StringRef Text, size_t At) {
  constexpr size_t Step = 8;
  constexpr uint64_t Low = 0x7F7F7F7F7F7F7F7F, High = ~Low;
  constexpr uint64_t UpToBlank = 0x5F5F5F5F5F5F5F5F; // 0x7F - ' '
  for (; At + Step <= Text.size(); At += Step) {
    uint64_t Bytes = llvm::support::endian::read64le(Text.data() + At);
    uint64_t Others = (((Bytes & Low) + UpToBlank) | Bytes) & High;
    if (Others)
      return At + llvm::countr_zero(Others) / 8;
  }
  while (At < Text.size() && isBlank(Text[At]))
    ++At;
  return At;
}

inline bool isNameCharacter(char C) {
  return llvm::isAlnum(C) || C == '_' || C == '$' || (C & 0x80) != 0;
}

class Pass {
public:
  Pass(llvm::StringRef Text, const clang::LangOptions &Language,
       Outline &Result)
      : Text(Text), Language(Language), Result(Result) {
    Levels.push_back({});
  }

  void run();

private:
  static constexpr unsigned None = ~0u;

  /// What stands between a `{` and its `}`, or the file.
  struct Level {
    unsigned Open = None;       ///< the unit that has begun
    unsigned Previous = None;   ///< the one before it
    unsigned Segment = 0;       ///< where the text that no brace holds goes on
    bool IsCode = false;        ///< the body of a function
    bool IsList = false;        ///< of values, as far as can be told
    bool QuotedComment = false; ///< since the previous unit
    bool OwnStrings = false;    ///< in the open unit, outside of its braces
    /// Whether the open unit is a single statement; if not it is a run of such
    /// in which nothing was met yet.
    bool IsSingle = false;
  };

  char at(size_t I) const { return I < Text.size() ? Text[I] : '\0'; }
  Level &level() { return Levels.back(); }
  Unit &unit() {
    if (level().Open == None)
      begin(At);
    return Result.Units[level().Open];
  }

  void addSegment(size_t End, bool InList);
  void begin(size_t Where);
  void end(size_t Where);
  void between();
  void string();
  void character();
  void rawString(size_t Quote);
  void noteLiteral(size_t Begin, size_t Quote, size_t End);
  bool followsOnPiece(size_t Begin) const;
  void comment();
  size_t endOfComment(size_t Begin) const;
  size_t endOfLine(size_t Begin) const;
  size_t skipSplice(size_t Backslash) const;
  size_t nextSignificant(size_t From) const;
  bool isAtLineStart(size_t Where) const;
  void single();
  size_t openingOf(size_t End, size_t Begin) const;
  bool isInFor() const;
  bool isBody() const;
  bool isScope() const;
  bool isCode() const;
  bool endsUnit(size_t Behind) const;
  void directive();
  void define();
  void skipLine();
  void openBrace();
  void closeBrace();
  void marker();

  llvm::StringRef Text;
  const clang::LangOptions &Language;
  Outline &Result;
  llvm::SmallVector<Level, 16> Levels;
  size_t At = 0;
  size_t LastLiteralEnd = 0;
};

} // namespace credtidy::lexical

#endif // CREDTIDY_CHECKS_LEXICAL_OUTLINEPASS_H
