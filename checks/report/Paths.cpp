//===- Paths.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace credtidy::report {

static std::string normalised(StringRef Path) {
  SmallString<256> Result(Path);
  // Where the working folder is gone, the path stays as it was given.
  (void)sys::fs::make_absolute(Result);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return sys::path::convert_to_slash(Result);
}

RootFolder::RootFolder(StringRef Folder)
    : HasFolder(!Folder.empty()),
      Folder(HasFolder ? StringRef(normalised(Folder)).rtrim('/').str() : "") {}

std::optional<std::string> RootFolder::relative(StringRef File) const {
  if (!HasFolder || File.empty())
    return std::nullopt;
  std::string Whole = normalised(File);
  StringRef Rest = Whole;
  if (!Rest.consume_front(Folder) || !Rest.consume_front("/") || Rest.empty())
    return std::nullopt;
  return Rest.str();
}

std::string RootFolder::display(StringRef File) const {
  if (std::optional<std::string> Below = relative(File))
    return *std::move(Below);
  return File.str();
}

std::string RootFolder::uri() const {
  return HasFolder ? fileUri(Folder + "/") : "";
}

/// Encodes all but what RFC 3986 allows in a path.
static std::string percentEncoded(StringRef Path, StringRef AlsoAllowed) {
  std::string Result;
  for (char C : Path) {
    if (isAlnum(C) || StringRef("-._~/!$&'()*+,;=@").contains(C) ||
        AlsoAllowed.contains(C)) {
      Result += C;
      continue;
    }
    Result += '%';
    Result += toHex(StringRef(&C, 1));
  }
  return Result;
}

std::string relativeUri(StringRef Path) {
  // A colon in the first segment would read as a scheme.
  return percentEncoded(Path, "");
}

std::string fileUri(StringRef Path) {
  std::string Whole = normalised(Path);
  StringRef Slash = StringRef(Whole).starts_with("/") ? "" : "/";
  // remove_dots drops the slash that marks a folder.
  StringRef End = Path.ends_with("/") && Whole != "/" ? "/" : "";
  return "file://" + Slash.str() + percentEncoded(Whole, ":") + End.str();
}

} // namespace credtidy::report
