//===- NameFilter.h - Turns away names without a phrase ---------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Every declaration and parameter of a program is classified, and hardly one
/// in a hundred contains a credential phrase. The filter says no to most of the
/// others in one pass over their bytes, without splitting or hashing words.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_NAMEFILTER_H
#define CREDTIDY_CHECKS_CATALOGUE_NAMEFILTER_H

#include "llvm/ADT/StringRef.h"
#include <bitset>
#include <cstdint>
#include <vector>

namespace credtidy::catalogue {

/// Holds a few neighbouring letters of every phrase, chosen so that few of them
/// do for all phrases.
class NameFilter {
public:
  /// \p Letters is a phrase in lower case, without separators. A phrase of two
  /// or three letters is expected only where a word starts, unless \p Within.
  void add(llvm::StringRef Letters, bool Within);

  /// To be called once, after the last phrase.
  void finish();

  /// False only if no phrase added stands in \p Identifier.
  bool mayMatch(llvm::StringRef Identifier) const;

private:
  /// Four letters of five bits each, hashed.
  std::bitset<1 << 16> Fours;
  /// Two or three letters of five bits each.
  std::bitset<1 << 15> Starts, Anywhere;
  /// Some phrase has no two neighbouring ASCII letters (`пароль`).
  bool NonAscii = false;
  /// Some phrase has no letters to go by at all (`2 fa`).
  bool Everything = false;
  /// Until finish(): the groups of four letters of each phrase that has any.
  std::vector<std::vector<uint32_t>> Choices;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_NAMEFILTER_H
