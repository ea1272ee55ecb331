//===- CheckList.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckList.h"

using namespace llvm;

namespace credtidy {

ArrayRef<CheckInfo> allChecks() {
#define CREDTIDY_LIST(...) {__VA_ARGS__}
#define CREDTIDY_CHECK(NAME, CLASS, FAMILY, SUMMARY, CWE, CONTROLS, LEVEL,     \
                       SINCE)                                                  \
  static constexpr unsigned CLASS##Cwe[] = CWE;                                \
  static constexpr StringRef CLASS##Controls[] = CONTROLS;
#include "Checks.def"

  static constexpr CheckInfo Checks[] = {
#define CREDTIDY_LIST(...)
#define CREDTIDY_CHECK(NAME, CLASS, FAMILY, SUMMARY, CWE, CONTROLS, LEVEL,     \
                       SINCE)                                                  \
  {NAME, FAMILY, SUMMARY, CLASS##Cwe, CLASS##Controls, Severity::LEVEL, SINCE},
#include "Checks.def"
  };
  return Checks;
}

ArrayRef<StringRef> checkNames() {
  static const SmallVector<StringRef, 32> Names = [] {
    SmallVector<StringRef, 32> Result;
    for (const CheckInfo &Each : allChecks())
      Result.push_back(Each.Name);
    return Result;
  }();
  return Names;
}

const CheckInfo *findCheck(StringRef Name) {
  for (const CheckInfo &Row : allChecks())
    if (Row.Name == Name)
      return &Row;
  return nullptr;
}

} // namespace credtidy
