//===- Overlay.h ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Contents that stand in place of those on disk: what is staged, where the
/// work tree has something else.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOL_OVERLAY_H
#define CREDTIDY_TOOL_OVERLAY_H

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>

namespace credtidy::tool {

/// By absolute path.
using Overlay = llvm::StringMap<std::string>;

/// The files on disk, with \p Contents over them. A file is known under each of
/// its names, so that a link or a `..` in an include path leads to the new
/// content as well. Null is no overlay.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
fileSystemWith(std::shared_ptr<const Overlay> Contents);

} // namespace credtidy::tool

#endif // CREDTIDY_TOOL_OVERLAY_H
