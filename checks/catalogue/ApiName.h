//===- ApiName.h - The parts of an API's name -------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Takes names apart as they stand in YAML, for the loader, which refuses
/// malformed ones, and for the index, which looks the parts up.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_APINAME_H
#define CREDTIDY_CHECKS_CATALOGUE_APINAME_H

#include "credtidy/catalogue/Records.h"
#include <optional>

namespace credtidy::catalogue {

struct ApiName {
  /// The class, record or namespace; empty for a free function or a macro, and
  /// for a message to any receiver.
  llvm::StringRef Scope;
  /// The last component, the field or the selector.
  llvm::StringRef Last;
  /// A message whose receiver may be of any class: `-[* setObject:forKey:]`.
  bool AnyReceiver = false;
};

/// Nothing if \p Name is not the name of a \p Form.
std::optional<ApiName> splitApiName(ApiForm Form, llvm::StringRef Name);

/// What a name of \p Form looks like, for messages.
llvm::StringRef describeApiName(ApiForm Form);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_APINAME_H
