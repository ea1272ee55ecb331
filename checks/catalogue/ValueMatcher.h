//===- ValueMatcher.h - Finds the record that a value fits ------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The data half of the value judge: patterns, word lists and byte strings.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_VALUEMATCHER_H
#define CREDTIDY_CHECKS_CATALOGUE_VALUEMATCHER_H

#include "credtidy/catalogue/Values.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <memory>
#include <vector>

namespace credtidy::catalogue {

class ValueMatcher {
public:
  explicit ValueMatcher(llvm::ArrayRef<ValueRecord> Values);
  ~ValueMatcher();

  /// The first record, in catalogue order, that says that \p Value is not a
  /// credential of \p Kind; null if none does. Safe to call from several
  /// threads; a pattern is compiled when it is first needed.
  const ValueRecord *find(llvm::StringRef Value, CredentialKind Kind,
                          Evidence Strength) const;

private:
  struct Entry;
  std::vector<std::unique_ptr<Entry>> Entries;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_VALUEMATCHER_H
