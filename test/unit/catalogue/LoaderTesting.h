//===- LoaderTesting.h - Loads YAML written in a test -----------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TEST_UNIT_CATALOGUE_LOADERTESTING_H
#define CREDTIDY_TEST_UNIT_CATALOGUE_LOADERTESTING_H

#include "credtidy/catalogue/Loader.h"
#include "gtest/gtest.h"

namespace credtidy::catalogue::testing {

inline std::string format(const std::vector<Problem> &Problems) {
  std::string Result;
  for (const Problem &Each : Problems)
    Result += (Result.empty() ? "" : "\n") + Each.format();
  return Result;
}

/// All problems of \p Text, a line each; empty if there are none.
inline std::string problemsOf(llvm::StringRef Text,
                              llvm::StringRef Name = "f.yaml",
                              const LoadLimits &Limits = {}) {
  std::vector<Problem> Problems;
  loadText(Text, Name, Problems, Limits);
  return format(Problems);
}

/// Loads a text that must have no problems.
inline Document load(llvm::StringRef Text, llvm::StringRef Name = "f.yaml") {
  std::vector<Problem> Problems;
  Document Result = loadText(Text, Name, Problems);
  EXPECT_EQ(format(Problems), "");
  return Result;
}

/// The problems that the validator finds in \p Text, which must load.
inline std::string validationOf(llvm::StringRef Text) {
  Document Loaded = load(Text);
  std::vector<Problem> Problems;
  validate(Loaded, Catalogue(Loaded.Records), Problems);
  return format(Problems);
}

} // namespace credtidy::catalogue::testing

#endif // CREDTIDY_TEST_UNIT_CATALOGUE_LOADERTESTING_H
