//===- main.cpp - The catalogue compiler ----------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads the YAML files of the built-in catalogue, runs all of their examples
/// and writes the records as constant tables. Part of the build.
///
//===----------------------------------------------------------------------===//

#include "TableWriter.h"
#include "credtidy/catalogue/Loader.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileOutputBuffer.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace credtidy::catalogue;

static cl::OptionCategory Category("Options of credtidy-catalogue-compiler");
static cl::list<std::string> Inputs(cl::Positional, cl::desc("<YAML file>..."),
                                    cl::cat(Category));
static cl::opt<std::string> Output("output", cl::value_desc("file"),
                                   cl::desc("Write the tables to this file"),
                                   cl::cat(Category));
static cl::opt<bool> CheckOnly("check-only",
                               cl::desc("Validate the files, write nothing"),
                               cl::cat(Category));

/// The first 16 hex digits of a SHA-256 over the contents of all inputs.
static std::string digest(ArrayRef<std::unique_ptr<MemoryBuffer>> Contents) {
  SHA256 Hash;
  for (const auto &Each : Contents) {
    // With the length, so that text moved between two files counts as a change.
    Hash.update(std::to_string(Each->getBufferSize()) + "\n");
    Hash.update(Each->getBuffer());
  }
  constexpr size_t Digits = 16;
  return toHex(Hash.final(), /*LowerCase=*/true).substr(0, Digits);
}

/// Writes \p Text to \p Path, unless it holds that already: a new time stamp
/// would have everything that depends on it compiled again.
static bool writeIfChanged(StringRef Path, StringRef Text) {
  if (auto Present = MemoryBuffer::getFile(Path);
      Present && (*Present)->getBuffer() == Text)
    return true;
  // Through a temporary file, so that an interrupted build leaves no torso.
  Expected<std::unique_ptr<FileOutputBuffer>> Target =
      FileOutputBuffer::create(Path, Text.size());
  if (!Target) {
    errs() << Path << ": error: " << toString(Target.takeError()) << "\n";
    return false;
  }
  copy(Text, (*Target)->getBufferStart());
  if (Error Failed = (*Target)->commit()) {
    errs() << Path << ": error: " << toString(std::move(Failed)) << "\n";
    return false;
  }
  return true;
}

int main(int Argc, const char **Argv) {
  cl::HideUnrelatedOptions(Category);
  cl::ParseCommandLineOptions(
      Argc, Argv,
      "Validates credtidy's catalogue and compiles it into C++ tables\n");
  if (Output.empty() == !CheckOnly) {
    errs() << "credtidy-catalogue-compiler: error: exactly one of --output and "
              "--check-only is needed\n";
    return 2;
  }

  std::vector<Problem> Problems;
  std::vector<Document> Documents;
  std::vector<std::unique_ptr<MemoryBuffer>> Contents;
  RecordSet Records;
  for (const std::string &Path : Inputs) {
    Documents.push_back(loadFile(Path, Problems));
    Records.append(Documents.back().Records);
    if (auto Buffer = MemoryBuffer::getFile(Path))
      Contents.push_back(std::move(*Buffer));
  }
  // Records of a file with mistakes must not be used.
  if (Problems.empty()) {
    Catalogue Whole(Records);
    for (const Document &Each : Documents)
      validate(Each, Whole, Problems);
  }
  for (const Problem &Each : Problems)
    errs() << Each.format() << "\n";
  if (!Problems.empty())
    return 1;
  if (CheckOnly)
    return 0;
  return writeIfChanged(Output, writeTables(Records, digest(Contents))) ? 0 : 1;
}
