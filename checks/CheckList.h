//===- CheckList.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The rows of Checks.def as data.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CHECKLIST_H
#define CREDTIDY_CHECKS_CHECKLIST_H

#include "credtidy/support/Levels.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace credtidy {

struct CheckInfo {
  llvm::StringRef Name;
  llvm::StringRef Family;
  llvm::StringRef Summary;
  llvm::ArrayRef<unsigned> Cwe;
  llvm::ArrayRef<llvm::StringRef> Controls;
  Severity Level;
  llvm::StringRef Since;
};

/// All checks, in the order of Checks.def.
llvm::ArrayRef<CheckInfo> allChecks();

/// Their names alone.
llvm::ArrayRef<llvm::StringRef> checkNames();

/// The row of a check; null if there is none of this name.
const CheckInfo *findCheck(llvm::StringRef Name);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_CHECKLIST_H
