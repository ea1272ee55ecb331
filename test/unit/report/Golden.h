//===- Golden.h - Compares output with a file of the repository -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TEST_UNIT_REPORT_GOLDEN_H
#define CREDTIDY_TEST_UNIT_REPORT_GOLDEN_H

#include "llvm/ADT/StringRef.h"

namespace credtidy::report::test {

/// Expects \p Actual to be what golden/\p Name holds. With
/// CREDTIDY_UPDATE_GOLDENS=1 in the environment, writes it there instead.
void expectGolden(llvm::StringRef Name, llvm::StringRef Actual);

} // namespace credtidy::report::test

#endif // CREDTIDY_TEST_UNIT_REPORT_GOLDEN_H
