//===- LiteralText.h - The content of literals -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a literal stands for once its quotes, prefix and escapes are off.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_LEXICAL_LITERALTEXT_H
#define CREDTIDY_LEXICAL_LITERALTEXT_H

#include "credtidy/support/Secret.h"
#include <string>

namespace credtidy {

/// The content of a literal.
struct LiteralText {
  Secret Value;
  /// Numbers rather than characters: `{0x3a, 0x91, …}` or a text with bytes
  /// that are no printable UTF-8.
  bool IsBytes = false;
};

/// Takes the place of text that is not known: ASCII SUB, which no credential
/// and no format contains.
inline constexpr char UnknownPart = '\x1A';

/// Text from bytes: decides IsBytes, drops terminating zeros.
LiteralText literalFromBytes(std::string Bytes);

namespace lexical {

/// The content of one string or character literal, as it is spelled with
/// prefix, quotes and suffix. Wide text becomes UTF-8. Nothing that can stand
/// there makes it fail: of a cut literal it gives what there is, and what an
/// unknown escape means is the character itself.
void appendLiteral(llvm::StringRef Spelling, std::string &Content);

} // namespace lexical
} // namespace credtidy

#endif // CREDTIDY_LEXICAL_LITERALTEXT_H
