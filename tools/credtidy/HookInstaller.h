//===- HookInstaller.h ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Puts a pre-commit hook into a git repository, beside whatever hook is there,
/// and takes it out again.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_HOOKINSTALLER_H
#define CREDTIDY_TOOL_HOOKINSTALLER_H

#include "Options.h"

namespace credtidy::tool {

/// Installs the hook into the repository of the current folder. A hook that is
/// there already runs first, and what it answers stands. Twice is once.
ExitCode installHook();

/// Leaves what was there before, byte for byte. Twice is once.
ExitCode removeHook();

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_HOOKINSTALLER_H
