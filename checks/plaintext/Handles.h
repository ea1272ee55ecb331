//===- Handles.h ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the handles of a unit stand for: whether a FILE, a descriptor or an
/// object is a file, a socket, a pipe, a terminal or something encrypted.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_HANDLES_H
#define CREDTIDY_CHECKS_PLAINTEXT_HANDLES_H

#include "credtidy/flow/Unit.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace credtidy {

enum class Medium : uint8_t {
  Unknown,
  File,
  Socket,
  /// A pipe, a terminal, memory or a device: nothing is kept and nothing goes
  /// over a network.
  Elsewhere,
  Encrypted,
};

class Handles {
public:
  Handles(const flow::Unit &Unit, const catalogue::Catalogue &Knowledge);

  /// What takes the secret of \p Leak, as far as the unit shows it.
  Medium mediumOf(const flow::Leak &Leak) const;
  /// Whether the call of \p Leak takes a descriptor, which can be anything.
  static bool isDescriptorCall(const flow::Leak &Leak);

private:
  void open(const flow::ApiUse &Use);
  void bind(const clang::Decl *Handle, Medium Opened);
  bool isEncrypted(llvm::StringRef Library,
                   llvm::ArrayRef<const clang::Expr *> Used) const;
  Medium ofExpression(const clang::Expr *Handle) const;
  Medium ofClass(clang::QualType Type) const;

  const catalogue::Catalogue &Knowledge;
  llvm::DenseMap<const clang::Decl *, Medium> OfDecl;
  llvm::DenseMap<const clang::Expr *, Medium> OfCall;
  /// Libraries by which something is encrypted as a whole, such as a database,
  /// with the variable that it is done to; null where that is not told.
  llvm::StringMap<llvm::SmallVector<const clang::VarDecl *, 1>> Encrypting;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_HANDLES_H
