//===- ValuesTesting.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValuesTesting.h"
#include "credtidy/catalogue/Loader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"
#include <memory>
#include <random>
#include <vector>

using namespace llvm;
using namespace credtidy::catalogue;

namespace credtidy::valuetest {

namespace {
/// The files, with the memory behind the records, and the judge over them.
struct Builtin {
  Builtin() {
    std::vector<std::string> Files;
    std::error_code Error;
    for (sys::fs::directory_iterator
             I(CREDTIDY_SOURCE_DIR "/checks/catalogue/data/values", Error),
         E;
         I != E && !Error; I.increment(Error))
      if (StringRef(I->path()).ends_with(".yaml"))
        Files.push_back(I->path());
    EXPECT_FALSE(Error) << Error.message();
    EXPECT_FALSE(Files.empty());
    llvm::sort(Files); // as the build hands them to the catalogue compiler

    std::vector<Problem> Problems;
    std::vector<ValueRecord> Records;
    for (const std::string &File : Files) {
      Documents.push_back(loadFile(File, Problems));
      append_range(Records, Documents.back().Records.Values);
    }
    for (const Problem &Each : Problems)
      ADD_FAILURE() << Each.format();
    Judge = std::make_unique<ValueJudge>(Records);
  }

  std::vector<Document> Documents;
  std::unique_ptr<ValueJudge> Judge;
};
} // namespace

const ValueJudge &builtinJudge() {
  static const Builtin Loaded;
  return *Loaded.Judge;
}

std::string draw(StringRef Alphabet, size_t Length, uint32_t Seed) {
  std::mt19937 Generator(Seed);
  std::string Text;
  // Not through a distribution, whose results differ between libraries.
  while (Text.size() != Length)
    Text += Alphabet[(uint64_t(Generator()) * Alphabet.size()) >> 32];
  return Text;
}

std::string drawBytes(size_t Length, uint32_t Seed) {
  std::mt19937 Generator(Seed);
  std::string Bytes;
  while (Bytes.size() != Length)
    Bytes += static_cast<char>(Generator() >> 24);
  return Bytes;
}

std::string bytes(StringRef HexDigits) { return fromHex(HexDigits); }

} // namespace credtidy::valuetest
