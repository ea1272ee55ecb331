//===- ClangTidy.h - clang-tidy's headers in the right order ----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Before LLVM 22 the registry of modules has a header of its own, which 22
/// deprecates; and ClangTidyModule.h must come before ClangTidy.h. All code
/// includes clang-tidy through here.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_COMPAT_CLANGTIDY_H
#define CREDTIDY_COMPAT_CLANGTIDY_H

#include "clang-tidy/ClangTidyModule.h"
#include "llvm/Config/llvm-config.h"
#if LLVM_VERSION_MAJOR < 22
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif
#include "clang-tidy/ClangTidy.h"
#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "clang-tidy/NoLintDirectiveHandler.h"

#endif // CREDTIDY_COMPAT_CLANGTIDY_H
