//===- Project.h - What a project says of its scan --------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The part of a `.credtidy.yaml` that is not knowledge of credentials: which
/// checks run, with which options, where, and how much their findings count.
/// This layer knows neither the checks nor the files; it keeps the place of
/// each value, so that who knows them can tell a mistake as the loader does.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_PROJECT_H
#define CREDTIDY_CATALOGUE_PROJECT_H

#include "credtidy/support/Levels.h"
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace credtidy::catalogue {

/// A value and where it stands in its file, both counted from 1.
template <typename T> struct Placed {
  T Value = T();
  unsigned Line = 0;
  unsigned Column = 0;
};

struct ProjectSettings {
  using Word = Placed<std::string>;

  /// Whether what the folders above say holds too.
  Placed<bool> Inherit;
  /// Globs of names, `-` in front of those that are left out.
  std::vector<Word> Checks;
  /// Options of checks, by key and value.
  std::vector<std::pair<Word, Word>> Options;
  /// Patterns of paths, as in a .gitignore.
  std::vector<Word> Exclude;
  std::vector<Word> TestPaths;
  /// By the name of the check.
  std::vector<std::pair<Word, Severity>> Severities;
  /// The file of findings that are known.
  std::optional<Word> Baseline;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_PROJECT_H
