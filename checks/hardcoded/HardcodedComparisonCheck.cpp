//===- HardcodedComparisonCheck.cpp ---------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardcodedComparisonCheck.h"

using namespace llvm;

namespace credtidy {

using catalogue::Evidence;

void HardcodedComparisonCheck::checkUnit(const flow::Unit &Unit,
                                         clang::ASTContext &Context) {
  for (const flow::Comparison &Compared : Unit.comparisons()) {
    // Salts, IVs and URIs are compared for many honest reasons.
    if (catalogue::isCryptoMaterial(Compared.Kind) ||
        Compared.Kind == catalogue::CredentialKind::ConnectionString ||
        Compared.Kind == catalogue::CredentialKind::Header)
      continue;
    catalogue::ValueVerdict Verdict =
        Compared.Literal.Value.inspect([&](StringRef Text) {
          return knowledge().values().judge(
              Text, Compared.Kind, Compared.Name,
              Compared.Strength == Confidence::High ? Evidence::StrongName
                                                    : Evidence::WeakName);
        });
    if (!Verdict.Plausible)
      continue;
    Draft Found;
    Found.Message = ("'" + Compared.Name + "' is compared with a hardcoded " +
                     catalogue::describe(Compared.Kind))
                        .str();
    Found.Where = Compared.Where;
    Found.Statement = Compared.Statement;
    Found.Enclosing = Compared.Enclosing;
    Found.Literal = Compared.Literal.Range;
    Found.Value = &Compared.Literal.Value;
    Found.Level = Severity::High;
    Found.Sureness = Compared.Strength;
    Found.Steps = Compared.Literal.Steps;
    report(Found);
  }
}

} // namespace credtidy
