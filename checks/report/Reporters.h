//===- Reporters.h - The reporters, one a format ----------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_REPORTERS_H
#define CREDTIDY_CHECKS_REPORT_REPORTERS_H

#include "credtidy/report/Reporter.h"

namespace credtidy::report {

std::unique_ptr<Reporter> makeTextReporter(ReporterOptions Options);
std::unique_ptr<Reporter> makeJsonReporter(ReporterOptions Options);
std::unique_ptr<Reporter> makeSarifReporter(ReporterOptions Options);

} // namespace credtidy::report

#endif // CREDTIDY_CHECKS_REPORT_REPORTERS_H
