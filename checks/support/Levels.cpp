//===- Levels.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/support/Levels.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy {

StringRef toString(Severity Level) {
  switch (Level) {
  case Severity::Info:
    return "info";
  case Severity::Low:
    return "low";
  case Severity::Medium:
    return "medium";
  case Severity::High:
    return "high";
  case Severity::Critical:
    return "critical";
  }
  llvm_unreachable("not a severity");
}

StringRef toString(Confidence Level) {
  switch (Level) {
  case Confidence::Low:
    return "low";
  case Confidence::Medium:
    return "medium";
  case Confidence::High:
    return "high";
  }
  llvm_unreachable("not a confidence");
}

std::optional<Severity> parseSeverity(StringRef Word) {
  return StringSwitch<std::optional<Severity>>(Word)
      .Case("info", Severity::Info)
      .Case("low", Severity::Low)
      .Case("medium", Severity::Medium)
      .Case("high", Severity::High)
      .Case("critical", Severity::Critical)
      .Default(std::nullopt);
}

std::optional<Confidence> parseConfidence(StringRef Word) {
  return StringSwitch<std::optional<Confidence>>(Word)
      .Case("low", Confidence::Low)
      .Case("medium", Confidence::Medium)
      .Case("high", Confidence::High)
      .Default(std::nullopt);
}

} // namespace credtidy
