//===- main.cpp -----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"

using namespace credtidy::tool;

int main(int Argc, const char **Argv) {
  std::optional<CommandLine> Line = parseCommandLine(Argc, Argv);
  if (!Line)
    return UsageError;
  switch (Line->Which) {
  case CommandLine::Command::Scan:
    return scan(*Line);
  case CommandLine::Command::Checks:
    return listChecks();
  case CommandLine::Command::Explain:
    return explain(Line->Operands.front());
  case CommandLine::Command::CatalogueCheck:
    return checkCatalogue(Line->Operands);
  }
}
