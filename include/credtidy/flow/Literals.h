//===- Literals.h - The text and bytes of literals --------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Literals of every kind to one form: UTF-8 text, or bytes.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_LITERALS_H
#define CREDTIDY_FLOW_LITERALS_H

#include "credtidy/lexical/LiteralText.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include <optional>
#include <string>

namespace credtidy::flow {

// Sources of this layer open both namespaces; this is the one that they mean.
using clang::StringLiteral;

using credtidy::literalFromBytes;
using credtidy::LiteralText;

/// The content of a string literal of any encoding, as UTF-8. Wide and UTF-16
/// text is converted; what cannot be is kept byte by byte.
LiteralText literalText(const clang::StringLiteral *Literal);

/// The content of a braced list of characters or integers; nothing if an
/// element is not a constant. Elements beyond a byte make the list one of
/// words, which are taken as their little-endian bytes. A terminating zero is
/// dropped.
std::optional<LiteralText> literalText(const clang::InitListExpr *List,
                                       const clang::ASTContext &Context);

/// Where the project spells \p Literal: past the empty pieces that CFSTR puts
/// before it, and at the argument of a macro that pastes an `L` to it. Nothing
/// if no part is the project's own: a system header's text, or what the
/// preprocessor made of an argument (#x).
std::optional<clang::SourceRange> spelledRange(const StringLiteral *Literal,
                                               const clang::SourceManager &SM);

/// From the first element to the last. The braces can be a macro's, the same
/// for every list that is made with it.
clang::SourceRange contentRange(const clang::InitListExpr *List);

/// The constant value of an integer or character expression.
std::optional<int64_t> constantInteger(const clang::Expr *E,
                                       const clang::ASTContext &Context);

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_LITERALS_H
