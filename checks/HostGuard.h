//===- HostGuard.h ---------------------------------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Refuses a clang-tidy of another version than the module was built for.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_HOSTGUARD_H
#define CREDTIDY_CHECKS_HOSTGUARD_H

#include <optional>
#include <string>

namespace credtidy {

/// What is wrong with a host that calls itself \p HostVersion, for a module
/// built for Clang \p BuiltFor ("22.1"); nothing if they fit. Exposed for
/// tests.
std::optional<std::string> hostMismatch(const std::string &HostVersion,
                                        const std::string &BuiltFor);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_HOSTGUARD_H
