//===- Catalogue.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Catalogue.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace credtidy::catalogue {

void RecordSet::append(const RecordSet &Other) {
  append_range(Names, Other.Names);
  append_range(Modifiers, Other.Modifiers);
  append_range(Verifiers, Other.Verifiers);
  append_range(VerifierModifiers, Other.VerifierModifiers);
  append_range(VerifyingFunctions, Other.VerifyingFunctions);
  append_range(Values, Other.Values);
  append_range(Tokens, Other.Tokens);
  append_range(Apis, Other.Apis);
  append_range(Shapes, Other.Shapes);
  append_range(Words, Other.Words);
}

Catalogue::Catalogue(RecordSet Set)
    : Records(std::move(Set)),
      Names(std::make_unique<NameClassifier>(Records.Names, Records.Modifiers)),
      Verifiers(std::make_unique<NameClassifier>(Records.Verifiers,
                                                 Records.VerifierModifiers)),
      VerifyingFunctions(std::make_unique<NameClassifier>(
          Records.VerifyingFunctions, Records.VerifierModifiers)),
      Values(std::make_unique<ValueJudge>(Records.Values)),
      Tokens(std::make_unique<TokenMatcher>(Records.Tokens)),
      Apis(std::make_unique<ApiIndex>(Records.Apis)),
      Shapes(std::make_unique<ShapeIndex>(Records.Shapes)),
      Words(std::make_unique<Vocabulary>(Records.Words)) {}

Catalogue::~Catalogue() = default;

} // namespace credtidy::catalogue
