//===- Values.h - Whether a literal can be a credential -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tells a plausible credential from a placeholder, a path, a UUID, prose and
/// all the other things that stand beside credential names.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_VALUES_H
#define CREDTIDY_CATALOGUE_VALUES_H

#include "credtidy/catalogue/Records.h"
#include <memory>

namespace credtidy::catalogue {

/// Why the value is suspected: the weaker the evidence, the stricter the judge.
enum class Evidence : uint8_t {
  WeakName,   ///< bound to a name of low or medium confidence
  StrongName, ///< bound to a name of high confidence
  Api,        ///< reaches a parameter that the catalogue knows to be one
};

struct ValueVerdict {
  bool Plausible = false;
  /// Why not: the Class of the record, or `empty`, `too short`, `same as the
  /// name`, `low entropy`, `not random`. Static text or a record's.
  llvm::StringRef Class;
};

/// Shannon entropy of the bytes, in bits per character; 0 for no text.
double shannonEntropy(llvm::StringRef Text);

/// How unlike words and identifiers the text is, from 0 (prose) to 1 (random),
/// from the frequency of its letter pairs and the runs of one character class.
double randomness(llvm::StringRef Text);

class ValueJudge {
public:
  explicit ValueJudge(llvm::ArrayRef<ValueRecord> Values);
  ~ValueJudge();

  /// Judges \p Value (text as UTF-8, or raw bytes for crypto material) as a
  /// credential of \p Kind. \p Name is the identifier, key or parameter that it
  /// is bound to, and may be empty. Human-chosen kinds are never judged by
  /// entropy or randomness; machine-made kinds are; the thresholds are those of
  /// CredSweeper's length-aware floors. Linear in the length of the value;
  /// values over 64 KiB are judged by their first 64 KiB.
  ValueVerdict judge(llvm::StringRef Value, CredentialKind Kind,
                     llvm::StringRef Name, Evidence Strength) const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_VALUES_H
