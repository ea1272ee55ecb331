//===- Scheduler.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Spreads jobs over worker processes. What kills a worker costs the one file
/// that it was looking at.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_SCHEDULER_H
#define CREDTIDY_TOOL_SCHEDULER_H

#include "Analysis.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <chrono>
#include <optional>

namespace credtidy::tool {

struct SchedulerOptions {
  unsigned Workers = 1;
  unsigned TimeoutSeconds = 300; ///< for one job; 0: none
  /// For all jobs together: what is not done by then has an Outcome that says
  /// so.
  std::optional<std::chrono::milliseconds> Budget;
};

/// Runs all \p Jobs. \p Done is called in this process, once a job, with its
/// index, in the order in which they end. A job whose worker crashed or ran out
/// of time has an Outcome with that gap. Returns false if the user interrupted;
/// the jobs not reported by then were not looked at.
bool runJobs(llvm::ArrayRef<Job> Jobs, const SchedulerOptions &Options,
             llvm::function_ref<void(size_t, Outcome)> Done);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_SCHEDULER_H
