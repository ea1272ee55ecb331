//===- Baseline.h ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// A file of known findings, one a line:
///
/// \code
///   {
///     "0c5e…": {"check": "credential-hardcoded-secret", "file": "src/a.cpp"},
///     "9fd2…": {"check": "credential-logged", "file": "src/b.cpp"},
///     "version": 1
///   }
/// \endcode
///
/// Each line stands for itself and ends with a comma; the version, which sorts
/// behind all fingerprints, is the last one. So a merge may keep the lines of
/// both sides, in any order and twice.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_BASELINE_H
#define CREDTIDY_TOOL_BASELINE_H

#include "credtidy/catalogue/Loader.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>
#include <vector>

namespace credtidy::tool {

class Baseline {
public:
  /// For people: nothing depends on it. But a finding is not taken for gone
  /// while this file has not been looked at.
  struct Entry {
    std::string Check;
    std::string File; ///< from the baseline's folder, if it lies there
  };

  /// By fingerprint.
  std::map<std::string, Entry> Entries;

  /// Reads \p Path, as it stands in \p Files. What is wrong goes to \p
  /// Problems, and the result is not to be used then.
  static Baseline read(llvm::StringRef Path,
                       std::vector<catalogue::Problem> &Problems,
                       llvm::vfs::FileSystem &Files);
  static Baseline parse(llvm::StringRef Text, llvm::StringRef Name,
                        std::vector<catalogue::Problem> &Problems);

  std::string format() const;
  llvm::Error write(llvm::StringRef Path) const;

  bool contains(const std::string &Fingerprint) const {
    return Entries.count(Fingerprint) > 0;
  }
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_BASELINE_H
