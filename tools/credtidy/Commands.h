//===- Commands.h ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// One function a command of the tool.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_COMMANDS_H
#define CREDTIDY_TOOL_COMMANDS_H

#include "Options.h"
#include "llvm/Support/raw_ostream.h"

namespace credtidy::tool {

/// Prints `credtidy: error: MESSAGE` on standard error.
void complain(const llvm::Twine &Message);

/// Flushes standard output; false, after a line on standard error, if what was
/// written did not arrive.
bool flushOutput();

/// The checks as a report tells them.
std::vector<report::RuleInfo> ruleInfos();

/// Closest of \p Known to \p Word, for "did you mean"; empty if none is close.
llvm::StringRef nearest(llvm::StringRef Word,
                        llvm::ArrayRef<llvm::StringRef> Known);

ExitCode scan(const CommandLine &Line);
ExitCode listChecks();
ExitCode explain(llvm::StringRef Check);
ExitCode checkCatalogue(llvm::ArrayRef<std::string> Files);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_COMMANDS_H
