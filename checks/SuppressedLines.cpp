//===- SuppressedLines.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SuppressedLines.h"
#include "credtidy/compat/ClangTidy.h"
#include "llvm/ADT/SmallVector.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

namespace {
/// Sees the diagnostic that stands for a finding.
class Asker : public DiagnosticConsumer {
public:
  explicit Asker(StringRef Check) : Check(Check) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    SmallVector<tooling::Diagnostic, 1> Mistakes;
    tidy::NoLintDirectiveHandler Handler;
    Suppressed = Handler.shouldSuppress(Level, Info, Check, Mistakes,
                                        /*AllowIO=*/true,
                                        /*EnableNoLintBlocks=*/true);
  }

  bool Suppressed = false;

private:
  StringRef Check;
};
} // namespace

SuppressedLines::SuppressedLines(DiagnosticsEngine &Engine, StringRef Text)
    : Engine(Engine), Any(Text.contains("NOLINT")) {}

bool SuppressedLines::suppresses(StringRef Check, SourceLocation Where) {
  if (!Any)
    return false;
  Asker Consumer(Check);
  DiagnosticConsumer *Before = Engine.getClient();
  Engine.setClient(&Consumer, /*ShouldOwnClient=*/false);
  Engine.Report(Where, Engine.getCustomDiagID(DiagnosticsEngine::Warning, "%0"))
      << Check;
  Engine.setClient(Before, /*ShouldOwnClient=*/false);
  return Consumer.Suppressed;
}

} // namespace credtidy
