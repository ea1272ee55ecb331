//===- LexicalScan.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Reads files as tokens, in this process.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_LEXICALSCAN_H
#define CREDTIDY_TOOL_LEXICALSCAN_H

#include "LexicalChecks.h"
#include "Options.h"
#include "Overlay.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace credtidy::tool {

/// What \p Which means for the reader of tokens. Its options have been found
/// right.
LexicalSelection lexicalSelection(const CheckSelection &Which);

/// Looks at the content of \p Files, which stands in \p Contents or else on
/// disk, on \p Workers threads. \p Done is called once a file, with its index
/// and in the order of the files, not at the same time as another call.
void readFiles(const LexicalChecks &Checks, llvm::ArrayRef<std::string> Files,
               const Overlay *Contents, unsigned Workers,
               llvm::function_ref<void(size_t, LexicalResult)> Done);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_LEXICALSCAN_H
