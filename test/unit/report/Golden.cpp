//===- Golden.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Golden.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"
#include <cstdlib>

using namespace llvm;

namespace credtidy::report::test {

static const char *Command = "If the new output is right:\n"
                             "  CREDTIDY_UPDATE_GOLDENS=1 ctest --test-dir "
                             "BUILD -R credtidyReportTests\n"
                             "and look at the difference before you commit it.";

static void update(StringRef Path, StringRef Text) {
  std::error_code Error;
  raw_fd_ostream Out(Path, Error);
  ASSERT_FALSE(Error) << Path.str() << ": " << Error.message();
  Out << Text;
}

void expectGolden(StringRef Name, StringRef Actual) {
  const std::string Path =
      (CREDTIDY_SOURCE_DIR "/test/unit/report/golden/" + Name).str();
  const char *Update = std::getenv("CREDTIDY_UPDATE_GOLDENS");
  if (Update && StringRef(Update) == "1")
    return update(Path, Actual);

  ErrorOr<std::unique_ptr<MemoryBuffer>> Expected = MemoryBuffer::getFile(Path);
  ASSERT_TRUE(bool(Expected))
      << Path << ": " << Expected.getError().message() << "\n"
      << Command;
  EXPECT_EQ(Expected->get()->getBuffer().str(), Actual.str())
      << Path << " differs. " << Command;
}

} // namespace credtidy::report::test
