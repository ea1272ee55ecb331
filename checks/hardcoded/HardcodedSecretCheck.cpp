//===- HardcodedSecretCheck.cpp -------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardcodedSecretCheck.h"

using namespace llvm;

namespace credtidy {

void HardcodedSecretCheck::checkUnit(const flow::Unit &Unit,
                                     clang::ASTContext &Context) {
  const clang::SourceManager &SM = Context.getSourceManager();
  DenseSet<unsigned> Told;
  for (const flow::Binding &Bound : Unit.bindings()) {
    if (!isDeclaration(Bound.Form))
      continue;
    for (const flow::Origin &Literal : Bound.Origins) {
      Judgement Verdict = judgeSecret(Bound, Literal, knowledge());
      // A macro's literal is told where the macro is defined, not at each use.
      if (!Verdict || isLeftToOthers(Bound, Literal) ||
          !Told.insert(placeOf(Literal, SM)).second)
        continue;
      std::string Message = ("hardcoded " + catalogue::describe(Bound.Kind) +
                             " in " + Bound.Target)
                                .str();
      if (Bound.Form == flow::BindingForm::CommandLine)
        Message += ", defined on the command line";
      reportLiteral(Bound, Literal, Verdict, std::move(Message));
    }
  }
}

} // namespace credtidy
