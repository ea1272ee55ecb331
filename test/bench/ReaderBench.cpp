//===- ReaderBench.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How many bytes of source a second the readers of tokens get through, by
/// stage: `ReaderBench FOLDER…`. The files are in memory before the clock
/// starts; what reading them costs is part of test/bench/hook.py.
///
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/Reader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <benchmark/benchmark.h>

using namespace credtidy;
using namespace llvm;

namespace {
struct Corpus {
  std::vector<std::unique_ptr<MemoryBuffer>> Files;
  int64_t Bytes = 0;

  void add(StringRef Path) {
    static constexpr StringLiteral Extensions[] = {
        ".c",   ".h",   ".cc",  ".cpp", ".cxx", ".hh", ".hpp",
        ".hxx", ".inl", ".ipp", ".m",   ".mm",  ".ino"};
    if (!is_contained(Extensions, sys::path::extension(Path)))
      return;
    ErrorOr<std::unique_ptr<MemoryBuffer>> File = MemoryBuffer::getFile(Path);
    if (!File)
      return;
    Bytes += static_cast<int64_t>((*File)->getBufferSize());
    Files.push_back(std::move(*File));
  }
};

Corpus &corpus() {
  static Corpus Loaded;
  return Loaded;
}

const catalogue::Catalogue &knowledge() {
  return catalogue::Catalogue::builtin();
}

/// One pass over all files for each step of the loop.
template <typename Function> void pass(benchmark::State &State, Function Read) {
  for (auto Step : State) {
    (void)Step;
    for (const std::unique_ptr<MemoryBuffer> &Each : corpus().Files)
      Read(Each->getMemBufferRef());
  }
  State.SetBytesProcessed(State.iterations() * corpus().Bytes);
}

void tables(benchmark::State &State) {
  for (auto Step : State) {
    (void)Step;
    lexical::Reader Fresh(knowledge());
    benchmark::DoNotOptimize(&Fresh);
  }
}

void tokens(benchmark::State &State) {
  const catalogue::TokenMatcher &Matcher = knowledge().tokens();
  pass(State, [&](MemoryBufferRef File) {
    benchmark::DoNotOptimize(Matcher.find(File.getBuffer()).size());
  });
}

void observations(benchmark::State &State) {
  lexical::Reader Reader(knowledge());
  pass(State, [&](MemoryBufferRef File) {
    benchmark::DoNotOptimize(
        Reader.read(File, lexical::languageOf(File.getBufferIdentifier()))
            .size());
  });
}

BENCHMARK(tables)->Unit(benchmark::kMillisecond);
BENCHMARK(tokens)->Unit(benchmark::kMillisecond);
BENCHMARK(observations)->Unit(benchmark::kMillisecond);
} // namespace

int main(int Count, char **Arguments) {
  benchmark::Initialize(&Count, Arguments);
  for (int I = 1; I < Count; ++I) {
    std::error_code Error;
    for (sys::fs::recursive_directory_iterator
             At(Arguments[I], Error, /*follow_symlinks=*/false),
         End;
         !Error && At != End; At.increment(Error))
      if (At->type() == sys::fs::file_type::regular_file)
        corpus().add(At->path());
    if (Error) {
      errs() << "ReaderBench: cannot read '" << Arguments[I]
             << "': " << Error.message() << '\n';
      return 2;
    }
  }
  if (corpus().Files.empty()) {
    errs() << "usage: ReaderBench [--benchmark_…] FOLDER…\n";
    return 2;
  }
  errs() << corpus().Files.size() << " files, " << corpus().Bytes << " bytes\n";
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
