//===- Samples.h - Made-up results for the tests ----------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TEST_UNIT_REPORT_SAMPLES_H
#define CREDTIDY_TEST_UNIT_REPORT_SAMPLES_H

#include "credtidy/report/Reporter.h"

namespace credtidy::report::test {

/// Three rules, version 1.2.3 and the root /proj.
ReporterOptions sampleOptions();

/// The place of \p Marked in line \p Number, which reads \p Line, and the
/// excerpt that shows it. No mask stands before it, or the columns would
/// differ.
Place place(llvm::StringRef File, unsigned Number, llvm::StringRef Line,
            llvm::StringRef Marked);
Excerpt excerpt(llvm::StringRef Line, llvm::StringRef Marked);

/// A finding of credential-hardcoded-secret in /proj/src/db.cpp:12.
Finding sampleFinding();

Results noFindings();
/// Findings of all levels, with and without steps, fixes and controls, in files
/// with odd names and lines with odd characters. Finalized.
Results manyFindings();
/// One finding and gaps of all kinds.
Results withGaps();

std::string written(Format Which, const Results &Subject,
                    ReporterOptions Options = sampleOptions());

} // namespace credtidy::report::test

#endif // CREDTIDY_TEST_UNIT_REPORT_SAMPLES_H
