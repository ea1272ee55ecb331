//===- Allowances.h - What comments of the source allow ---------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads `credtidy:allow(CHECK): REASON until=YYYY-MM-DD` in the comments of a
/// file. The words of a comment never leave this reader: there can be a secret
/// among them.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_LEXICAL_ALLOWANCES_H
#define CREDTIDY_LEXICAL_ALLOWANCES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace credtidy::lexical {

/// One comment that allows something. Lines and columns count from 1, columns
/// in bytes.
struct Allowance {
  std::vector<llvm::StringRef> Checks; ///< full names, of the known ones
  unsigned Line = 0;                   ///< where the comment says so
  unsigned Column = 0;
  unsigned FirstLine = 0; ///< the lines that it is for; 0: there are none
  unsigned LastLine = 0;
};

/// What is wrong with such a comment, or will be.
struct AllowanceRemark {
  unsigned Line = 0;
  unsigned Column = 0;
  std::string Message; ///< lower case, no full stop
};

/// The allowances of one file.
class Allowances {
public:
  Allowances() = default;
  /// Reads \p Text. \p KnownChecks, all of which begin with `credential-`, must
  /// outlive the result. What ended before \p Today, which is of the form
  /// YYYY-MM-DD, allows nothing.
  Allowances(llvm::StringRef Text, llvm::ArrayRef<llvm::StringRef> KnownChecks,
             llvm::StringRef Today);

  /// Whether \p Text can have any. Quick, as most files have none.
  static bool mayBeIn(llvm::StringRef Text);

  /// Those that hold.
  llvm::ArrayRef<Allowance> all() const { return All; }
  /// Mistakes, missing reasons and ended allowances, in the order of the file.
  llvm::ArrayRef<AllowanceRemark> remarks() const { return Remarks; }

  /// The first that lets \p Check find something on one of these lines; null if
  /// there is none.
  const Allowance *covering(llvm::StringRef Check, unsigned FirstLine,
                            unsigned LastLine) const;

private:
  std::vector<Allowance> All;
  std::vector<AllowanceRemark> Remarks;
};

/// Whether \p Text is a day of the calendar, as YYYY-MM-DD.
bool isDate(llvm::StringRef Text);

/// The day that allowances are measured by: the environment's CREDTIDY_TODAY if
/// that is a date, else today's in UTC.
std::string today();

} // namespace credtidy::lexical

#endif // CREDTIDY_LEXICAL_ALLOWANCES_H
