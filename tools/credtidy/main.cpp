//===- main.cpp -----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "HookInstaller.h"
#include "SettingsCommands.h"

using namespace credtidy::tool;

int main(int Argc, const char **Argv) {
  std::optional<CommandLine> Line = parseCommandLine(Argc, Argv);
  if (!Line)
    return UsageError;
  ExitCode Exit = UsageError;
  switch (Line->Which) {
  case CommandLine::Command::Scan:
    Exit = scan(*Line);
    break;
  case CommandLine::Command::Checks:
    Exit = listChecks();
    break;
  case CommandLine::Command::Explain:
    Exit = explain(Line->Operands.front());
    break;
  case CommandLine::Command::CatalogueCheck:
    Exit = checkCatalogue(Line->Operands);
    break;
  case CommandLine::Command::InstallHook:
    Exit = installHook();
    break;
  case CommandLine::Command::RemoveHook:
    Exit = removeHook();
    break;
  case CommandLine::Command::WriteSettings:
    Exit = writeSettings();
    break;
  case CommandLine::Command::ShowSettings:
    Exit = showSettings(*Line);
    break;
  case CommandLine::Command::PrintSchema:
    Exit = printSchema();
    break;
  case CommandLine::Command::CreateBaseline:
    Exit = createBaseline(*Line);
    break;
  case CommandLine::Command::UpdateBaseline:
    Exit = updateBaseline(*Line);
    break;
  case CommandLine::Command::ShowBaseline:
    Exit = showBaseline(*Line);
    break;
  }
  return flushOutput() ? Exit : UsageError;
}
