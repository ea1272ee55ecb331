//===- PatternWidth.h - How long a pattern's matches can be -----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// RE2 has no question for the length of a pattern's matches, and the token
/// matcher needs it to search only around a keyword.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_PATTERNWIDTH_H
#define CREDTIDY_CHECKS_CATALOGUE_PATTERNWIDTH_H

#include "llvm/ADT/StringRef.h"
#include <cstddef>
#include <string>

namespace credtidy::catalogue {

/// Stands for a match of any length.
constexpr size_t UnboundedWidth = static_cast<size_t>(-1);

/// An upper bound of the bytes that a match of \p Pattern (RE2, Latin-1) takes.
/// UnboundedWidth if there is none, or if the pattern is not understood.
size_t maxPatternWidth(llvm::StringRef Pattern);

/// The literal text that every match of \p Pattern starts with, as far as it is
/// written plainly. Empty if there is any doubt.
std::string literalStart(llvm::StringRef Pattern);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_PATTERNWIDTH_H
