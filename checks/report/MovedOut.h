//===- MovedOut.h - A secret out of the source ------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_MOVEDOUT_H
#define CREDTIDY_CHECKS_REPORT_MOVEDOUT_H

#include "credtidy/report/Finding.h"
#include <optional>
#include <string>
#include <vector>

namespace credtidy::report {

/// A line that holds a secret, written another way.
struct MovedOut {
  Place Where;                    ///< of the line
  std::vector<std::string> Lines; ///< what could stand there instead
};

/// How the very declaration or call of \p Subject would look if the value came
/// from the environment, the one place that is there on every system with an
/// operating system. Nothing if the finding is about no literal, or if the line
/// has a form for which a line like that would not compile.
std::optional<MovedOut> movedOut(const Finding &Subject);

} // namespace credtidy::report

#endif // CREDTIDY_CHECKS_REPORT_MOVEDOUT_H
