//===- SarifLocations.h - Places in the words of SARIF ----------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A Place counts columns in bytes, a SARIF report in Unicode code points. The
/// excerpt is all that is known of the line. It has masks where the source has
/// secrets, so bytes are told from code points by what is visible of the line,
/// and a masked value counts as ASCII: a column is wrong only if it lies behind
/// a secret with other characters on the same line. Without an excerpt of a
/// line, the whole of it counts as ASCII.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_SARIFLOCATIONS_H
#define CREDTIDY_CHECKS_REPORT_SARIFLOCATIONS_H

#include "Paths.h"
#include "credtidy/report/Finding.h"

namespace credtidy::report::sarif {

/// The name of the base that paths in the project are relative to.
constexpr llvm::StringLiteral SourceRoot = "%SRCROOT%";

/// The column in code points of \p ByteColumn in the line of \p Where, of which
/// \p Source is the excerpt.
unsigned characterColumn(unsigned ByteColumn, const Place &Where,
                         const Excerpt &Source);

/// An artifactLocation.
llvm::json::Object artifact(llvm::StringRef File, const RootFolder &Root);

/// A physicalLocation, with what \p Source shows of the line.
llvm::json::Object physicalLocation(const Place &Where, const Excerpt &Source,
                                    const RootFolder &Root);

/// The fix objects of \p Subject: one, whose changes belong together.
llvm::json::Array fixes(const Finding &Subject, const RootFolder &Root);

} // namespace credtidy::report::sarif

#endif // CREDTIDY_CHECKS_REPORT_SARIFLOCATIONS_H
