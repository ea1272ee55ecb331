//===- Finding.h - What a check has to say ----------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The one form in which results travel from the checks to the reporters. It
/// holds no Secret, only masks, so nothing downstream can leak a value.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_REPORT_FINDING_H
#define CREDTIDY_REPORT_FINDING_H

#include "credtidy/support/Levels.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <string>
#include <vector>

namespace credtidy::report {

/// A place in a file. Lines and columns count from 1, columns in bytes.
struct Place {
  std::string File; ///< absolute, or as given on the command line
  unsigned Line = 0;
  unsigned Column = 0;
  unsigned EndLine = 0;
  unsigned EndColumn = 0; ///< one past the last byte

  bool operator==(const Place &Other) const = default;
};

/// A stretch of a source line, to be shown masked.
struct Excerpt {
  /// The line, each literal that holds a secret already replaced by its mask.
  std::string Line;
  /// Where the caret goes, and the length of the underline, in the masked line.
  unsigned Column = 0;
  unsigned Length = 0;

  bool operator==(const Excerpt &Other) const = default;
};

/// One step of the way from where a value is born to where it is found.
struct Step {
  Place Where;
  std::string Message; ///< a few words, lower case, no full stop
  Excerpt Source;

  bool operator==(const Step &Other) const = default;
};

/// A replacement of text, in the manner of a clang fix-it.
struct FixIt {
  Place Range;
  std::string Replacement;

  bool operator==(const FixIt &Other) const = default;
};

/// What keeps a finding from being told.
enum class Suppression : uint8_t {
  None,
  Source,   ///< a comment in the source: NOLINT, credtidy:allow
  Baseline, ///< a file of known findings
};

struct Finding {
  std::string Check;   ///< "credential-hardcoded-secret"
  std::string Message; ///< lower case, no full stop, never the value
  Severity Level = Severity::High;
  Confidence Sureness = Confidence::High;
  Place Where;
  /// The whole statement, where its lines are known; in no report.
  Place Extent;
  Excerpt Source;
  std::vector<Step> Steps;
  std::vector<FixIt> FixIts;
  std::vector<unsigned> Cwe;         ///< 259, 798 …
  std::vector<std::string> Controls; ///< "MASVS-STORAGE-2" …
  std::string Declaration;           ///< the enclosing declaration, qualified
  std::string Statement;             ///< normalised, literals taken out
  uint8_t ChangeMarker = 0;          ///< Secret::changeMarker of the value
  std::string Fingerprint;           ///< set by fingerprint()
  bool IsTestCode = false;           ///< the severity is at most low
  Suppression SuppressedBy = Suppression::None;
  /// If not empty, the findings of this check that have such words are told as
  /// one, in the words of the first; `{0}` stands for the number of the others.
  std::string Summary;

  bool operator==(const Finding &Other) const = default;
};

/// Fills in Fingerprint: 32 hex digits of SHA-256 over the check, the enclosing
/// declaration, the normalised statement, the eight bits of ChangeMarker, and
/// \p Ordinal, which tells apart findings that agree in all of these. Neither
/// file name nor line takes part, so that moves and renames keep it.
void fingerprint(Finding &Subject, unsigned Ordinal = 0);

/// \p Words of a Finding's Summary for \p Count findings.
std::string summarised(llvm::StringRef Words, size_t Count);

/// Sorts by file, line, column and check, drops exact repetitions (a header
/// seen by several translation units), makes one of findings that have a
/// Summary, the worst of which it is, and fills in all fingerprints. Ordinals
/// count over all files, in that order: what a scan of some of the files finds
/// then has fingerprints that a scan of all of them has too.
void finalize(std::vector<Finding> &Findings);

/// An input that was not, or not wholly, looked at.
struct Gap {
  enum class Kind : uint8_t {
    Unreadable,       ///< the file could not be opened
    NoCompileCommand, ///< no command is known and none could be inferred
    CompileError,     ///< parsed, but with errors; findings may be missing
    Crashed,          ///< the worker died on it
    TimedOut,
    TooLarge, ///< a function in it was followed in part only
  };
  Kind Why = Kind::Unreadable;
  std::string File;
  std::string Message; ///< the first error, as one line
  unsigned Line = 0;   ///< of the first error, or 0
  unsigned Column = 0;

  bool operator==(const Gap &Other) const = default;
};

/// A remark on how the scan was asked for, such as a comment that allows what
/// is not there. It is no finding, and leaves the exit code as it is.
struct Notice {
  std::string File;
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Message; ///< lower case, no full stop

  bool operator==(const Notice &Other) const = default;
};

/// All that a scan has to tell.
struct Results {
  std::vector<Finding> Findings;
  std::vector<Finding> Suppressed; ///< those that are known, with what by
  std::vector<Notice> Notices;
  std::vector<Gap> Gaps;
  unsigned Files = 0;   ///< files that were looked at
  unsigned LeftOut = 0; ///< files that the settings leave out
  double Seconds = 0;   ///< wall time; shown in text only
};

llvm::json::Value toJSON(const Finding &Subject);
llvm::json::Value toJSON(const Gap &Subject);
llvm::json::Value toJSON(const Notice &Subject);
/// The inverse, for what a worker process sends. False if malformed.
bool fromJSON(const llvm::json::Value &Source, Finding &Subject,
              llvm::json::Path Where);
bool fromJSON(const llvm::json::Value &Source, Gap &Subject,
              llvm::json::Path Where);

} // namespace credtidy::report

#endif // CREDTIDY_REPORT_FINDING_H
