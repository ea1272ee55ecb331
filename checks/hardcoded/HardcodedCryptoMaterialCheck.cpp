//===- HardcodedCryptoMaterialCheck.cpp -----------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardcodedCryptoMaterialCheck.h"

using namespace llvm;

namespace credtidy {

void HardcodedCryptoMaterialCheck::checkUnit(const flow::Unit &Unit,
                                             clang::ASTContext &Context) {
  const clang::SourceManager &SM = Context.getSourceManager();
  DenseSet<unsigned> Told;
  for (const flow::Binding &Bound : Unit.bindings())
    for (const flow::Origin &Literal : Bound.Origins) {
      Judgement Verdict = judgeCryptoMaterial({Bound, Literal}, knowledge());
      if (!Verdict || !Told.insert(placeOf(Literal, SM)).second)
        continue;
      reportLiteral(Bound, Literal, Verdict,
                    messageOf(Bound.Form, Bound.Kind, Bound.Target));
    }
}

} // namespace credtidy
