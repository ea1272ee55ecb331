//===- ProjectDecls.h - The declarations that are the project's -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// System headers make up most of an AST and none of the findings; a walk that
/// starts from these declarations never enters them.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_FLOW_PROJECTDECLS_H
#define CREDTIDY_FLOW_PROJECTDECLS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace credtidy::flow {

/// Calls \p Visit for every top-level declaration outside system headers.
inline void forEachProjectDecl(clang::ASTContext &Context,
                               llvm::function_ref<void(clang::Decl *)> Visit) {
  const clang::SourceManager &SM = Context.getSourceManager();
  for (clang::Decl *Top : Context.getTranslationUnitDecl()->decls()) {
    clang::SourceLocation Where = Top->getLocation();
    if (Where.isValid() && !SM.isInSystemHeader(SM.getExpansionLoc(Where)))
      Visit(Top);
  }
}

} // namespace credtidy::flow

#endif // CREDTIDY_FLOW_PROJECTDECLS_H
