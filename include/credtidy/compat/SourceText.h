//===- SourceText.h - A file without a compiler -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_COMPAT_SOURCETEXT_H
#define CREDTIDY_COMPAT_SOURCETEXT_H

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <memory>

namespace credtidy::compat {

/// A source manager with one file, which is in memory and of which it makes no
/// copy; diagnostics go to \p Consumer.
class SourceText {
public:
  SourceText(llvm::MemoryBufferRef File, clang::DiagnosticConsumer &Consumer)
#if LLVM_VERSION_MAJOR < 22
      : Engine(new clang::DiagnosticIDs, new clang::DiagnosticOptions,
               &Consumer, /*ShouldOwnClient=*/false),
#else
      : Options(std::make_unique<clang::DiagnosticOptions>()),
        Engine(clang::DiagnosticIDs::create(), *Options, &Consumer,
               /*ShouldOwnClient=*/false),
#endif
        Files(clang::FileSystemOptions()), Manager(Engine, Files) {
    // An entry with a name, because who looks for NOLINT asks for it.
    clang::FileEntryRef Entry = Files.getVirtualFileRef(
        File.getBufferIdentifier(), File.getBufferSize(), /*ModTime=*/0);
    Manager.overrideFileContents(Entry, File);
    Manager.setMainFileID(Manager.createFileID(Entry, clang::SourceLocation(),
                                               clang::SrcMgr::C_User));
    Engine.setSourceManager(&Manager);
  }

  clang::DiagnosticsEngine &diagnostics() { return Engine; }
  const clang::SourceManager &manager() const { return Manager; }
  clang::SourceLocation at(unsigned Offset) const {
    return Manager.getLocForStartOfFile(Manager.getMainFileID())
        .getLocWithOffset(static_cast<int>(Offset));
  }

private:
#if LLVM_VERSION_MAJOR >= 22
  std::unique_ptr<clang::DiagnosticOptions> Options;
#endif
  clang::DiagnosticsEngine Engine;
  clang::FileManager Files;
  clang::SourceManager Manager;
};

} // namespace credtidy::compat

#endif // CREDTIDY_COMPAT_SOURCETEXT_H
