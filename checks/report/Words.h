//===- Words.h - The words that the formats share ---------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_WORDS_H
#define CREDTIDY_CHECKS_REPORT_WORDS_H

#include "credtidy/report/Finding.h"
#include <array>
#include <optional>
#include <string>

namespace credtidy::report {

inline constexpr std::array AllSeverities = {Severity::Critical, Severity::High,
                                             Severity::Medium, Severity::Low,
                                             Severity::Info};

inline constexpr std::array AllGapKinds = {
    Gap::Kind::Unreadable, Gap::Kind::NoCompileCommand, Gap::Kind::CompileError,
    Gap::Kind::Crashed,    Gap::Kind::TimedOut,         Gap::Kind::TooLarge};

/// Whether the rest of the file was looked at.
inline bool isPartial(Gap::Kind Why) {
  return Why == Gap::Kind::CompileError || Why == Gap::Kind::TooLarge;
}

/// The lower-case word for JSON and SARIF, such as `no-compile-command`.
llvm::StringRef toString(Gap::Kind Why);
/// The inverse; nothing for any other word.
std::optional<Gap::Kind> parseGapKind(llvm::StringRef Word);

/// What \p Why means for the reader, as a few words.
llvm::StringRef explain(Gap::Kind Why);

/// "not analysed: …" or, where some findings may stand all the same, "not
/// wholly analysed: …", with what went wrong.
std::string describe(const Gap &Subject);

/// How many findings of \p Subject this has suppressed.
size_t countOf(const Results &Subject, Suppression By);

/// The page of the weakness \p Cwe.
std::string cweLink(unsigned Cwe);

} // namespace credtidy::report

#endif // CREDTIDY_CHECKS_REPORT_WORDS_H
