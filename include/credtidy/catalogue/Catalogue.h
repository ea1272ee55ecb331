//===- Catalogue.h - All the knowledge, built-in and the user's -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The one object that the readers and checks ask. It knows nothing of Clang.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_CATALOGUE_H
#define CREDTIDY_CATALOGUE_CATALOGUE_H

#include "credtidy/catalogue/Apis.h"
#include "credtidy/catalogue/Names.h"
#include "credtidy/catalogue/Records.h"
#include "credtidy/catalogue/Shapes.h"
#include "credtidy/catalogue/Tokens.h"
#include "credtidy/catalogue/Values.h"
#include "credtidy/catalogue/Vocabulary.h"
#include <memory>
#include <vector>

namespace credtidy::catalogue {

/// A set of records. For the built-in catalogue the strings live in constant
/// tables; for a loaded file in the arena of the Document that it came from.
struct RecordSet {
  std::vector<NameRecord> Names;
  std::vector<ModifierRecord> Modifiers;
  /// Names of values that prove something when they are compared.
  std::vector<NameRecord> Verifiers;
  /// What their neighbours make of them, be it in the name of the value, of
  /// what it is compared with, or of the function around.
  std::vector<ModifierRecord> VerifierModifiers;
  /// Names of functions that decide whether to let someone in.
  std::vector<NameRecord> VerifyingFunctions;
  std::vector<ValueRecord> Values;
  std::vector<TokenRecord> Tokens;
  std::vector<ApiRecord> Apis;
  std::vector<ShapeRecord> Shapes;
  std::vector<WordRecord> Words;

  void append(const RecordSet &Other);
};

/// The records compiled in. Cheap: no YAML is parsed, no pattern compiled.
RecordSet builtinRecords();

/// A digest of the built-in data, for cache keys: 16 hex digits.
llvm::StringRef builtinDigest();

/// The classifiers over one set of records. Immutable and safe to share between
/// threads once made; the records' text must outlive it.
class Catalogue {
public:
  explicit Catalogue(RecordSet Records);
  ~Catalogue();

  const RecordSet &records() const { return Records; }
  const NameClassifier &names() const { return *Names; }
  const NameClassifier &verifiers() const { return *Verifiers; }
  const NameClassifier &verifyingFunctions() const {
    return *VerifyingFunctions;
  }
  const ValueJudge &values() const { return *Values; }
  const TokenMatcher &tokens() const { return *Tokens; }
  const ApiIndex &apis() const { return *Apis; }
  const ShapeIndex &shapes() const { return *Shapes; }
  const Vocabulary &words() const { return *Words; }

  /// The catalogue of the built-in records alone, made at first use.
  static const Catalogue &builtin();

private:
  RecordSet Records;
  std::unique_ptr<NameClassifier> Names;
  std::unique_ptr<NameClassifier> Verifiers;
  std::unique_ptr<NameClassifier> VerifyingFunctions;
  std::unique_ptr<ValueJudge> Values;
  std::unique_ptr<TokenMatcher> Tokens;
  std::unique_ptr<ApiIndex> Apis;
  std::unique_ptr<ShapeIndex> Shapes;
  std::unique_ptr<Vocabulary> Words;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_CATALOGUE_H
