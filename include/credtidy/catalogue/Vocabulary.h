//===- Vocabulary.h - Words with a meaning of their own ---------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Words of names, addresses and statements: `insecure`, `https`, `localhost`,
/// `insert`; and the names that a class goes by.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_VOCABULARY_H
#define CREDTIDY_CATALOGUE_VOCABULARY_H

#include "credtidy/catalogue/Records.h"
#include <memory>

namespace credtidy::catalogue {

/// The way that a request takes, going by its address.
enum class Transport : uint8_t {
  Unknown,
  Plain,
  Local, ///< in the clear, but to this machine, its network or an example
  Encrypted,
};

class Vocabulary {
public:
  explicit Vocabulary(llvm::ArrayRef<WordRecord> Words);
  ~Vocabulary();

  /// Whether a condition that asks \p Name asks if to verify: `insecure`,
  /// `verifyPeer`, `skip_cert_check`.
  bool asksForVerification(llvm::StringRef Name) const;
  /// Whether a function called \p Name is there to do without verification:
  /// `setInsecure`, `disableCertificateCheck`. Narrower than the above, as
  /// `verifyPeer` promises the opposite.
  bool waivesVerification(llvm::StringRef Name) const;

  /// What the addresses in \p Text say; the best of several.
  Transport transportOf(llvm::StringRef Text) const;

  /// Whether a statement to a database stores something, or asks for it.
  bool stores(llvm::StringRef Statement) const;
  bool asks(llvm::StringRef Statement) const;

  /// The class that \p Type is another name of, or \p Type itself.
  llvm::StringRef canonicalType(llvm::StringRef Type) const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_VOCABULARY_H
