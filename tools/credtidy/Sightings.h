//===- Sightings.h --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What a parse saw of the file system, and whether it would see the same now.
/// Files that were looked for and not there are part of it: an include is found
/// elsewhere once such a file appears.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_SIGHTINGS_H
#define CREDTIDY_TOOL_SIGHTINGS_H

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>

namespace credtidy::tool {

/// By absolute path, what was seen there: a word for the kind of look, and what
/// it showed. Of contents and of a folder's names there is a hash.
using Sightings = llvm::StringMap<std::string>;

/// 64 hex digits.
std::string hashOf(llvm::StringRef Text);

/// \p Files, but all that is seen of them goes to \p Seen.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
recordedFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
                   Sightings &Seen);

/// Looks again, once at each file however often it is asked about.
class SecondLook {
public:
  explicit SecondLook(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files)
      : Files(std::move(Files)) {}

  bool confirms(const Sightings &Before);
  /// The hash of a file's content; empty if it cannot be read.
  std::string content(llvm::StringRef Path);

private:
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  Sightings States, Contents, Folders;
};

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_SIGHTINGS_H
