//===- Names.h - What an identifier says about a value -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Splits identifiers into words and says whether they name a credential.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_NAMES_H
#define CREDTIDY_CATALOGUE_NAMES_H

#include "credtidy/catalogue/Records.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <string>

namespace credtidy::catalogue {

/// The verdict on one identifier.
struct NameClass {
  CredentialKind Kind = CredentialKind::None;
  Confidence Strength = Confidence::Low;
  /// The id of the NameRecord, or of the ModifierRecord that changed its
  /// meaning; empty for None.
  llvm::StringRef Reason;

  bool isCredential() const { return catalogue::isCredential(Kind); }
};

/// The lower-case words of \p Identifier: camelCase, PascalCase, snake_case,
/// kebab-case, ALL_CAPS, digits split off; a leading `k`, `m_`, `s_`, `g_`,
/// `_` and Hungarian type prefixes (`sz`, `psz`, `lpsz`, `str`, `p`, `m_sz` …,
/// only when followed by an upper-case letter) are dropped. `getDBPassword2` is
/// get, db, password, 2. At most 32 words of the first 512 bytes; the rest is
/// ignored.
llvm::SmallVector<std::string, 6> splitWords(llvm::StringRef Identifier);

class NameClassifier {
public:
  NameClassifier(llvm::ArrayRef<NameRecord> Names,
                 llvm::ArrayRef<ModifierRecord> Modifiers);
  ~NameClassifier();

  /// Classifies an identifier, a map key (`"db.password"`) or a macro name.
  /// Rules, in this order:
  /// - the longest phrases win (`private key` over `key`, `next token` over
  ///   `token`), and of these the last that is not None decides the kind;
  /// - a Metadata, Hash, Public or Negate modifier before or after it, not
  ///   necessarily next to it, makes it that; of several the last one after the
  ///   phrase counts, as it is the head of the compound (`hashedPasswordFile`),
  ///   but a Negate modifier always does;
  /// - a word after the phrase that is neither a modifier nor a number makes
  ///   the confidence Low (`passwordManager`);
  /// - all else keeps the record's confidence.
  ///
  /// Of two records with the same phrase the later counts, so that a user's
  /// overrides a built-in one; but a modifier for certain kinds goes before one
  /// for all. Phrases are also found in words written as one: between modifiers
  /// (`mysqlpasswordfile`) if they are of high confidence, or of medium and at
  /// least five letters; from eight letters on also after anything
  /// (`hanapassword`).
  NameClass classify(llvm::StringRef Identifier) const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_NAMES_H
