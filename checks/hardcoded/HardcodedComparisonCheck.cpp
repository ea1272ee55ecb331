//===- HardcodedComparisonCheck.cpp ---------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardcodedComparisonCheck.h"
#include "Judgement.h"

using namespace llvm;

namespace credtidy {

void HardcodedComparisonCheck::checkUnit(const flow::Unit &Unit,
                                         clang::ASTContext &Context) {
  for (const flow::Comparison &Compared : Unit.comparisons()) {
    Suspect Literal(Compared);
    Judgement Verdict = judgeComparison(Literal, knowledge());
    if (!Verdict)
      continue;
    Draft Found;
    Found.Message = comparisonMessage(Compared.Name, Compared.Kind);
    Found.Where = Compared.Where;
    Found.Statement = Compared.Statement;
    Found.Enclosing = Compared.Enclosing;
    Found.Literal = Compared.Literal.Range;
    Found.Value = &Compared.Literal.Value;
    Found.Level = Verdict.Level;
    Found.Sureness = Verdict.Sureness;
    Found.Steps = Compared.Literal.Steps;
    report(Found);
  }
}

} // namespace credtidy
