//===- Snippet.h - A source line as a terminal shows it ---------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_SNIPPET_H
#define CREDTIDY_CHECKS_REPORT_SNIPPET_H

#include "credtidy/report/Finding.h"
#include <string>

namespace credtidy::report {

struct Snippet {
  std::string Line;  ///< safe to print
  std::string Marks; ///< `^~~~` below it; empty if there is nothing to mark
};

/// Expands tabs, makes unprintable characters visible, and cuts a line that no
/// terminal has room for down to what surrounds its mark.
Snippet drawSnippet(const Excerpt &Source);

} // namespace credtidy::report

#endif // CREDTIDY_CHECKS_REPORT_SNIPPET_H
