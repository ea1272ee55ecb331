//===- LexicalScan.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LexicalScan.h"
#include "Analysis.h"
#include "llvm/Support/MemoryBuffer.h"
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

using namespace llvm;

namespace credtidy::tool {

LexicalSelection lexicalSelection(const CheckSelection &Which) {
  LexicalSelection Result;
  std::vector<std::string> Enabled = enabledChecks(Which.Globs);
  // What is given for all checks first, so that a check's own goes before it.
  for (bool Own : {false, true})
    for (const std::string &Check : Enabled) {
      if (!Own)
        Result.Checks[Check] = Confidence::Medium;
      for (const auto &[Key, Value] : Which.Options) {
        StringRef Option = Key;
        if (Own ? !Option.consume_front(Check + ".") : Option.contains('.'))
          continue;
        if (Option == "MinimumConfidence")
          Result.Checks[Check] =
              parseConfidence(Value).value_or(Confidence::Medium);
        else if (Option == "TestPaths")
          Result.TestPaths[Check] = Value;
        else if (Option == "ReportUnverified")
          Result.ReportUnverified = Value == "true";
      }
    }
  return Result;
}

static LexicalResult readFile(const LexicalChecks &Checks,
                              const std::string &File,
                              const Overlay *Contents) {
  if (Contents)
    if (auto Text = Contents->find(File); Text != Contents->end())
      return Checks.check(MemoryBufferRef(Text->second, File));
  // Not mapped: a file that is cut while it is read would end the process.
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer =
      MemoryBuffer::getFile(File, /*IsText=*/false,
                            /*RequiresNullTerminator=*/true,
                            /*IsVolatile=*/true);
  if (!Buffer) {
    LexicalResult Failed;
    Failed.Gaps.push_back(
        {report::Gap::Kind::Unreadable, File, Buffer.getError().message()});
    return Failed;
  }
  return Checks.check((*Buffer)->getMemBufferRef());
}

void readFiles(const LexicalChecks &Checks, ArrayRef<std::string> Files,
               const Overlay *Contents, unsigned Workers,
               function_ref<void(size_t, LexicalResult)> Done) {
  size_t Count = std::min<size_t>(std::max(1u, Workers), Files.size());
  if (Count <= 1) {
    for (size_t I = 0; I < Files.size(); ++I)
      Done(I, readFile(Checks, Files[I], Contents));
    return;
  }
  std::atomic<size_t> Next = 0;
  std::mutex Lock;
  std::condition_variable Arrived;
  std::map<size_t, LexicalResult> Ready;
  std::vector<std::thread> Threads;
  for (size_t I = 0; I < Count; ++I)
    Threads.emplace_back([&] {
      for (size_t Index = Next++; Index < Files.size(); Index = Next++) {
        LexicalResult Found = readFile(Checks, Files[Index], Contents);
        std::lock_guard<std::mutex> Guard(Lock);
        Ready.emplace(Index, std::move(Found));
        Arrived.notify_one();
      }
    });
  for (size_t I = 0; I < Files.size(); ++I) {
    std::unique_lock<std::mutex> Guard(Lock);
    Arrived.wait(Guard, [&] { return Ready.count(I) != 0; });
    LexicalResult Found = std::move(Ready[I]);
    Ready.erase(I);
    Guard.unlock();
    Done(I, std::move(Found));
  }
  for (std::thread &Each : Threads)
    Each.join();
}

} // namespace credtidy::tool
