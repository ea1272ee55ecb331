//===- FindingCollector.h -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// How the tool gets at what a check knows beyond a diagnostic's text. In
/// clang-tidy there is no collector, and nothing is collected.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FINDINGCOLLECTOR_H
#define CREDTIDY_CHECKS_FINDINGCOLLECTOR_H

#include "credtidy/report/Finding.h"
#include "llvm/ADT/STLExtras.h"
#include <vector>

namespace credtidy {

/// Collects the findings of the checks that run while it lives. The host's
/// filters (NOLINT, header filter) come later, so what is collected is matched
/// against the diagnostics that passed them.
class FindingCollector {
public:
  FindingCollector();
  ~FindingCollector();
  FindingCollector(const FindingCollector &) = delete;
  FindingCollector &operator=(const FindingCollector &) = delete;

  struct Collected {
    report::Finding Found;
    unsigned Offset; ///< of the diagnostic in its file, in bytes
  };

  void add(report::Finding Found, unsigned Offset) {
    Findings.push_back({std::move(Found), Offset});
  }
  void add(report::Gap Found) { Gaps.push_back(std::move(Found)); }
  std::vector<Collected> &findings() { return Findings; }
  std::vector<report::Gap> &gaps() { return Gaps; }

  /// Nothing of \p Check is to be summarised, in whatever unit it is found.
  void tellSingly(llvm::StringRef Check) {
    if (!llvm::is_contained(Single, Check))
      Single.push_back(Check.str());
  }
  std::vector<std::string> &toldSingly() { return Single; }

  /// The living collector; null if there is none.
  static FindingCollector *current();

private:
  std::vector<Collected> Findings;
  std::vector<report::Gap> Gaps;
  std::vector<std::string> Single;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_FINDINGCOLLECTOR_H
