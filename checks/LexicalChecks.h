//===- LexicalChecks.h ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The checks of the hardcoded family on the tokens of a file, with no compiler
/// and no compile command: same names, same messages, same fingerprints.
///
/// This is what a hook or an editor calls for text that it has in memory:
///
///   LexicalChecks Checks(Catalogue::builtin(), std::move(Selection));
///   LexicalResult Found = Checks.check(Buffer->getMemBufferRef());
///
/// A LexicalChecks is made once and used for many files, from several threads
/// if need be; it starts no process and reads no file.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_LEXICALCHECKS_H
#define CREDTIDY_CHECKS_LEXICALCHECKS_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/lexical/Reader.h"
#include "credtidy/report/Finding.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBufferRef.h"
#include "llvm/Support/Regex.h"
#include <string>
#include <vector>

namespace credtidy {

/// Which checks run, and how; as the options of the checks have it.
struct LexicalSelection {
  /// By the name of the check, what a finding of it must have at least.
  llvm::StringMap<Confidence> Checks;
  /// credential-known-token.ReportUnverified
  bool ReportUnverified = false;
  /// By the name of the check; what is not there has the default.
  llvm::StringMap<std::string> TestPaths;
};

struct LexicalResult {
  /// Not finalized: without ordinals, and in no order.
  std::vector<report::Finding> Findings;
  std::vector<report::Gap> Gaps;
  /// It is no text, so that there is nothing to be read.
  bool IsBinary = false;
  /// It has a comment, perhaps, that allows a finding.
  bool MayAllow = false;
};

class LexicalChecks {
public:
  LexicalChecks(const catalogue::Catalogue &Knowledge,
                LexicalSelection Selection);
  ~LexicalChecks();

  /// \p File is named by its path and ends in a zero byte, as every
  /// MemoryBuffer does.
  LexicalResult check(llvm::MemoryBufferRef File) const;

private:
  class Reporter;

  LexicalSelection Selection;
  lexical::Reader Reader;
  llvm::StringMap<llvm::Regex> TestPaths;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_LEXICALCHECKS_H
