//===- OutputFile.h -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_OUTPUTFILE_H
#define CREDTIDY_TOOL_OUTPUTFILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace credtidy::tool {

/// Writes a file beside its place and moves it there, so that a full disk or an
/// interrupt leaves no half of it. A device or a pipe is written as it is.
llvm::Error writeFile(llvm::StringRef File,
                      llvm::function_ref<void(llvm::raw_fd_ostream &)> Write);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_OUTPUTFILE_H
