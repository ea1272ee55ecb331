//===- LoaderQuote.h - Text of a file in a message --------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_LOADERQUOTE_H
#define CREDTIDY_CHECKS_CATALOGUE_LOADERQUOTE_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace credtidy::catalogue::loader {

/// \p Text on one line: control characters, which could drive a terminal or
/// forge a line of output, are escaped, and what is over \p Limit is cut off.
std::string escaped(llvm::StringRef Text, size_t Limit);

/// The same between quotes, with the length that suits a word.
std::string quoted(llvm::StringRef Text);

} // namespace credtidy::catalogue::loader

#endif // CREDTIDY_CHECKS_CATALOGUE_LOADERQUOTE_H
