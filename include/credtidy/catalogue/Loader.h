//===- Loader.h - Reads and validates catalogue files -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// YAML to records. Everything that can be wrong with a file comes out as a
/// Problem with file, line and column; nothing is skipped and nothing throws.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_LOADER_H
#define CREDTIDY_CATALOGUE_LOADER_H

#include "credtidy/catalogue/Catalogue.h"
#include "credtidy/catalogue/Project.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace credtidy::catalogue {

/// One mistake in a file. Prints as `file:line:column: error: message`.
struct Problem {
  std::string File;
  unsigned Line = 0;   ///< from 1; 0: the file as a whole
  unsigned Column = 0; ///< from 1
  std::string Message; ///< lower case, no full stop
  std::string format() const;
};

/// An entry's examples, kept beside its record for the validator only.
struct ExampleSet {
  enum class Of : uint8_t {
    Name,
    Modifier,
    Verifier,
    VerifierModifier,
    VerifyingFunction,
    Value,
    Token,
    Api,
    Shape,
    Word
  } Type;
  size_t Index; ///< into the matching vector of the RecordSet
  unsigned Line = 0;
  unsigned Column = 0;
  std::vector<std::string> Examples;
  std::vector<std::string> CounterExamples;
  /// The line and column of each of them.
  std::vector<std::pair<unsigned, unsigned>> ExamplePlaces;
  std::vector<std::pair<unsigned, unsigned>> CounterExamplePlaces;
};

/// What one file holds: records, their examples and the memory behind them.
struct Document {
  std::string File;
  std::string Hash; ///< of its text, as hex digits
  RecordSet Records;
  std::vector<ExampleSet> Examples;
  ProjectSettings Settings;
  std::unique_ptr<llvm::BumpPtrAllocator> Arena =
      std::make_unique<llvm::BumpPtrAllocator>();
};

/// Limits that keep a hostile file from costing time or memory. Beyond any of
/// them the file is refused with a Problem.
struct LoadLimits {
  size_t MaxBytes = 4u << 20; ///< of the file
  unsigned MaxDepth = 24;     ///< of nesting
  /// After aliases, so that a YAML bomb is refused; 16 bytes of a text count
  /// as one more.
  size_t MaxNodes = 400000;
};

/// Loads one catalogue file. On any problem the Document must not be used.
/// Settings are read in a file whose name ends with `.credtidy.yaml`; anywhere
/// else their keys are unknown.
Document loadFile(llvm::StringRef Path, std::vector<Problem> &Problems,
                  const LoadLimits &Limits = {});
/// The same for text in memory; \p Name stands for the file in problems.
Document loadText(llvm::StringRef Text, llvm::StringRef Name,
                  std::vector<Problem> &Problems,
                  const LoadLimits &Limits = {});

/// The same for a file that is a project's, whatever its name, as it stands in
/// \p Files.
Document loadProjectFile(llvm::StringRef Path, std::vector<Problem> &Problems,
                         llvm::vfs::FileSystem &Files,
                         const LoadLimits &Limits = {});

/// Runs the examples and counter-examples of \p Checked with the classifiers of
/// \p Whole, which must contain its records. An entry without either is a
/// problem, as is an id used twice.
void validate(const Document &Checked, const Catalogue &Whole,
              std::vector<Problem> &Problems);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_LOADER_H
