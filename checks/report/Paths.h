//===- Paths.h - How a report names files -----------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_REPORT_PATHS_H
#define CREDTIDY_CHECKS_REPORT_PATHS_H

#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>

namespace credtidy::report {

/// The folder that paths are shown relative to, so that a report is the same
/// wherever the project lies. Links are not followed: the names in a report are
/// the ones that the user knows.
class RootFolder {
public:
  /// With an empty \p Folder no file lies below it.
  explicit RootFolder(llvm::StringRef Folder);

  /// \p File from this folder on, with forward slashes; nothing if it does not
  /// lie below.
  std::optional<std::string> relative(llvm::StringRef File) const;

  /// The same, or else \p File as it is.
  std::string display(llvm::StringRef File) const;

  /// The folder as a `file:` URI that ends with a slash; empty if there is
  /// none.
  std::string uri() const;

private:
  bool HasFolder;
  std::string Folder; ///< absolute, without a slash at the end
};

/// \p Path, percent-encoded, as a reference relative to a base.
std::string relativeUri(llvm::StringRef Path);

/// \p Path, made absolute, as a `file:` URI.
std::string fileUri(llvm::StringRef Path);

} // namespace credtidy::report

#endif // CREDTIDY_CHECKS_REPORT_PATHS_H
