//===- HardcodedArgumentCheck.cpp -----------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardcodedArgumentCheck.h"

using namespace llvm;

namespace credtidy {

void HardcodedArgumentCheck::checkUnit(const flow::Unit &Unit,
                                       clang::ASTContext &Context) {
  const clang::SourceManager &SM = Context.getSourceManager();
  DenseSet<unsigned> Declared;
  if (isEnabled("credential-hardcoded-secret"))
    Declared = declaredSecrets(Unit, SM, knowledge());
  for (const flow::Binding &Bound : Unit.bindings()) {
    if (isDeclaration(Bound.Form))
      continue;
    for (const flow::Origin &Literal : Bound.Origins) {
      Judgement Verdict = judgeSecret({Bound, Literal}, knowledge());
      if (!Verdict || Declared.contains(placeOf(Literal, SM)) ||
          isLeftToOthers(Bound, Literal))
        continue;
      reportLiteral(Bound, Literal, Verdict,
                    messageOf(Bound.Form, Bound.Kind, Bound.Target));
    }
  }
}

} // namespace credtidy
