//===- CallNames.h - What the name of a call says -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_LEXICAL_CALLNAMES_H
#define CREDTIDY_LEXICAL_CALLNAMES_H

#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/STLExtras.h"

namespace credtidy::lexical {

/// Whether a call by \p Name, which means a credential of \p Kind, with one
/// argument puts it there: setPassword("…"), withToken("…"), and on an object
/// password("…") alone. Its parameter is often called just `value`.
inline bool isSetter(llvm::StringRef Name, bool HasReceiver,
                     catalogue::CredentialKind Kind, Confidence Strength) {
  auto Words = catalogue::splitWords(Name);
  if (HasReceiver && Words.size() == 1 && Strength == Confidence::High &&
      catalogue::isHumanChosen(Kind))
    return true;
  static constexpr llvm::StringLiteral Verbs[] = {
      "set", "with", "use", "add", "update", "assign", "configure"};
  return Words.size() > 1 &&
         llvm::is_contained(Verbs, llvm::StringRef(Words.front()));
}

} // namespace credtidy::lexical

#endif // CREDTIDY_LEXICAL_CALLNAMES_H
