//===- Levels.h - Severity and confidence -----------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The two scales on which a finding is measured.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_SUPPORT_LEVELS_H
#define CREDTIDY_SUPPORT_LEVELS_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace credtidy {

/// How bad it is if the finding is right. `--fail-on` compares against this.
enum class Severity : uint8_t { Info, Low, Medium, High, Critical };

/// How sure credtidy is that the finding is right.
enum class Confidence : uint8_t { Low, Medium, High };

/// The lower-case word used in YAML, on the command line and in reports.
llvm::StringRef toString(Severity Level);
llvm::StringRef toString(Confidence Level);

/// The inverse of toString; nothing for any other word.
std::optional<Severity> parseSeverity(llvm::StringRef Word);
std::optional<Confidence> parseConfidence(llvm::StringRef Word);

} // namespace credtidy

#endif // CREDTIDY_SUPPORT_LEVELS_H
