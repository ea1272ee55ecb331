//===- Addresses.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the text of an address says of the way that a request to it takes.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_ADDRESSES_H
#define CREDTIDY_CHECKS_PLAINTEXT_ADDRESSES_H

#include "credtidy/catalogue/Catalogue.h"
#include "llvm/ADT/STLExtras.h"

namespace credtidy {

/// Hands each `key=value` of the query in \p Url to \p Look, until it returns
/// true; whether it did.
bool anyParameter(
    llvm::StringRef Url,
    llvm::function_ref<bool(llvm::StringRef Key, llvm::StringRef Value)> Look);

/// What a parameter of \p Url will be, if it is filled in at run time and its
/// name says that it is a credential: `http://host/login?password=%s`.
catalogue::CredentialKind filledIn(llvm::StringRef Url,
                                   const catalogue::Catalogue &Knowledge);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_ADDRESSES_H
