//===- HostGuard.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostGuard.h"

namespace credtidy {

std::optional<std::string> hostMismatch(const std::string &HostVersion,
                                        const std::string &BuiltFor) {
  // "Debian clang version 22.1.8 (…)". The ABI changes between minor versions
  // (22.1 to 22.2) at most, and a patch release keeps it.
  std::string Wanted = "clang version " + BuiltFor + ".";
  if (HostVersion.find(Wanted) != std::string::npos)
    return std::nullopt;
  return "credtidy: error: this module was built for clang-tidy " + BuiltFor +
         ", and is loaded by '" + HostVersion +
         "'; load it with the matching clang-tidy, or rebuild it with "
         "-DLLVM_DIR of that version\n";
}

} // namespace credtidy
