//===- Frontend.h - Differences in driving Clang ----------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What differs between LLVM versions in setting up diagnostics and the list of
/// checks.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_COMPAT_FRONTEND_H
#define CREDTIDY_COMPAT_FRONTEND_H

#include "credtidy/compat/ClangTidy.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "llvm/ADT/StringSet.h"

namespace credtidy::compat {

/// The names of the checks that \p Options enable.
inline std::vector<std::string>
checkNames(const clang::tidy::ClangTidyOptions &Options) {
#if LLVM_VERSION_MAJOR < 22
  return clang::tidy::getCheckNames(
      Options, /*AllowEnablingAnalyzerAlphaCheckers=*/false);
#else
  return clang::tidy::getCheckNames(
      Options, /*AllowEnablingAnalyzerAlphaCheckers=*/false,
      /*ExperimentalCustomChecks=*/false);
#endif
}

/// The names of the options of all checks.
inline llvm::StringSet<> allOptions() {
#if LLVM_VERSION_MAJOR < 22
  return clang::tidy::getAllChecksAndOptions(
             /*AllowEnablingAnalyzerAlphaCheckers=*/false)
      .Options;
#else
  return clang::tidy::getAllChecksAndOptions(
             /*AllowEnablingAnalyzerAlphaCheckers=*/false,
             /*ExperimentalCustomChecks=*/false)
      .Options;
#endif
}

/// A provider that gives \p Options for every file.
inline std::unique_ptr<clang::tidy::ClangTidyOptionsProvider>
contextFor(clang::tidy::ClangTidyOptions Options) {
  return std::make_unique<clang::tidy::DefaultOptionsProvider>(
      clang::tidy::ClangTidyGlobalOptions(), std::move(Options));
}

/// A diagnostics engine that feeds \p Consumer and is known to \p Context.
class Diagnostics {
public:
  Diagnostics(clang::tidy::ClangTidyContext &Context,
              clang::tidy::ClangTidyDiagnosticConsumer &Consumer)
#if LLVM_VERSION_MAJOR < 22
      : Engine(new clang::DiagnosticIDs, new clang::DiagnosticOptions,
               &Consumer, /*ShouldOwnClient=*/false) {
    Context.setDiagnosticsEngine(&Engine);
  }
#else
      : Options(std::make_unique<clang::DiagnosticOptions>()),
        Engine(clang::DiagnosticIDs::create(), *Options, &Consumer,
               /*ShouldOwnClient=*/false) {
    Context.setDiagnosticsEngine(std::move(Options), &Engine);
  }
#endif

private:
#if LLVM_VERSION_MAJOR >= 22
  std::unique_ptr<clang::DiagnosticOptions> Options;
#endif
  clang::DiagnosticsEngine Engine;
};

} // namespace credtidy::compat

#endif // CREDTIDY_COMPAT_FRONTEND_H
