//===- WaysOn.h - What to do about a blocked commit -------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tells whoever wanted to commit what can be done about findings. It reads
/// well in a window of a graphical client: short lines, no colours.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_REPORT_WAYSON_H
#define CREDTIDY_REPORT_WAYSON_H

#include "credtidy/report/Finding.h"
#include "llvm/Support/raw_ostream.h"

namespace credtidy::report {

/// Writes nothing if no finding of \p Subject is at or above \p FailOn. Paths
/// are shown as seen from \p Root.
void writeWaysOn(const Results &Subject, Severity FailOn, llvm::StringRef Root,
                 llvm::raw_ostream &Out);

} // namespace credtidy::report

#endif // CREDTIDY_REPORT_WAYSON_H
