//===- SharedUnit.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedUnit.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;

namespace credtidy {

std::shared_ptr<SharedUnit> SharedUnit::of(Preprocessor &PP) {
  // The checks of a translation unit live and die together, so a unit whose
  // preprocessor has gone has expired as well.
  static std::map<const Preprocessor *, std::weak_ptr<SharedUnit>> Living;
  std::weak_ptr<SharedUnit> &Entry = Living[&PP];
  std::shared_ptr<SharedUnit> Result = Entry.lock();
  if (!Result) {
    Result.reset(new SharedUnit(PP));
    Entry = Result;
  }
  return Result;
}

SharedUnit::SharedUnit(Preprocessor &PP)
    : PP(PP), Masked(PP.getSourceManager(), PP.getLangOpts()) {
  PP.addPPCallbacks(Macros.recorder(PP));
}

const flow::Unit &SharedUnit::unit(ASTContext &Context,
                                   const catalogue::Catalogue &Knowledge) {
  std::unique_ptr<flow::Unit> &Entry = Units[&Knowledge];
  if (!Entry)
    Entry = std::make_unique<flow::Unit>(Context, Knowledge, Macros.read(PP));
  return *Entry;
}

} // namespace credtidy
