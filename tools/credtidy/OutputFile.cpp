//===- OutputFile.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutputFile.h"
#include "llvm/Support/FileSystem.h"

using namespace llvm;

namespace credtidy::tool {

/// What became of all that was written to \p Out.
static Error finish(raw_fd_ostream &Out) {
  Out.flush();
  std::error_code Code = Out.error();
  Out.clear_error();
  return errorCodeToError(Code);
}

Error writeFile(StringRef File, function_ref<void(raw_fd_ostream &)> Write) {
  sys::fs::file_status Status;
  if (!sys::fs::status(File, Status) && !sys::fs::is_regular_file(Status)) {
    std::error_code Code;
    raw_fd_ostream Out(File, Code);
    if (Code)
      return errorCodeToError(Code);
    Write(Out);
    return finish(Out);
  }
  Expected<sys::fs::TempFile> Temporary = sys::fs::TempFile::create(
      File + ".%%%%%%", sys::fs::all_read | sys::fs::all_write);
  if (!Temporary)
    return Temporary.takeError();
  Error Failed = Error::success();
  {
    raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
    Write(Out);
    Failed = finish(Out);
  }
  if (Failed)
    return joinErrors(std::move(Failed), Temporary->discard());
  return Temporary->keep(File);
}

} // namespace credtidy::tool
