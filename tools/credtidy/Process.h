//===- Process.h ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Another program, and what it says. Everything goes through pipes:
/// llvm::sys::ExecuteAndWait would put it into files, and the content of a
/// repository can hold the very secrets that are looked for.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_PROCESS_H
#define CREDTIDY_TOOL_PROCESS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace credtidy::tool {

struct ProgramResult {
  int ExitCode = 0;
  std::string Output;
  std::string Errors;
};

/// Runs \p Words, the first of which is looked up in PATH, with \p Input on its
/// standard input and \p Environment (`NAME=value`) over this process's own.
/// An error says why it could not be run, or which signal ended it.
llvm::Expected<ProgramResult>
runProgram(llvm::ArrayRef<std::string> Words, llvm::StringRef Input,
           llvm::ArrayRef<std::string> Environment);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_PROCESS_H
