//===- SettingsCommands.h -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The commands about what a project sets down: its settings and its baseline.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_SETTINGSCOMMANDS_H
#define CREDTIDY_TOOL_SETTINGSCOMMANDS_H

#include "Options.h"

namespace credtidy::tool {

/// Writes a commented .credtidy.yaml into the current folder, if there is none.
ExitCode writeSettings();

/// Prints what holds for the file that is the command line's operand, with
/// where each of its values comes from.
ExitCode showSettings(const CommandLine &Line);

/// Prints the JSON schema of a .credtidy.yaml, for editors.
ExitCode printSchema();

/// `credtidy baseline create`, `update` and `show`.
ExitCode createBaseline(const CommandLine &Line);
ExitCode updateBaseline(const CommandLine &Line);
ExitCode showBaseline(const CommandLine &Line);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_SETTINGSCOMMANDS_H
