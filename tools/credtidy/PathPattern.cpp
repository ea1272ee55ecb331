//===- PathPattern.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathPattern.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace credtidy::tool {

/// The class that begins \p Glob, as one of a regular expression; nothing if it
/// does not end.
static std::optional<std::string> takeClass(StringRef &Glob) {
  StringRef Rest = Glob.drop_front();
  std::string Result = "[";
  if (Rest.consume_front("!") || Rest.consume_front("^"))
    Result += '^';
  bool First = true;
  while (!Rest.empty() && (First || Rest.front() != ']')) {
    First = false;
    Rest.consume_front("\\");
    if (Rest.empty())
      break;
    if (Rest.front() == '-')
      Result += '-';
    else
      Result += RE2::QuoteMeta(re2::StringPiece(Rest.data(), 1));
    Rest = Rest.drop_front();
  }
  if (!Rest.consume_front("]"))
    return std::nullopt;
  Glob = Rest;
  return Result + "]";
}

static std::optional<std::string> translated(StringRef Glob,
                                             std::string &Message) {
  std::string Result;
  while (!Glob.empty()) {
    bool AtName = Result.empty() || StringRef(Result).ends_with("/");
    if (AtName && Glob.consume_front("**/")) {
      Result += "(?:.*/)?";
    } else if (AtName && Glob == "**") {
      Result += ".+";
      Glob = {};
    } else if (Glob.consume_front("*")) {
      while (Glob.consume_front("*"))
        ;
      Result += "[^/]*";
    } else if (Glob.consume_front("?")) {
      Result += "[^/]";
    } else if (Glob.front() == '[') {
      std::optional<std::string> Class = takeClass(Glob);
      if (!Class) {
        Message = "a '[' without its ']'";
        return std::nullopt;
      }
      Result += *Class;
    } else {
      if (Glob.consume_front("\\") && Glob.empty()) {
        Message = "a '\\' at its end";
        return std::nullopt;
      }
      Result += RE2::QuoteMeta(re2::StringPiece(Glob.data(), 1));
      Glob = Glob.drop_front();
    }
  }
  return Result;
}

std::optional<PathPattern> PathPattern::parse(StringRef Text,
                                              std::string &Message) {
  PathPattern Result;
  Result.Negated = Text.consume_front("!");
  Result.FoldersOnly = Text.consume_back("/");
  Result.Anchored = Text.contains('/');
  if (!Text.consume_front("/"))
    Text.consume_front("./");
  if (Text.empty()) {
    Message = "it is empty";
    return std::nullopt;
  }
  if (Text.starts_with("../") || Text.contains("/../") || Text == "..") {
    Message = "it leads out of its folder";
    return std::nullopt;
  }
  std::optional<std::string> Pattern = translated(Text, Message);
  if (!Pattern)
    return std::nullopt;
  RE2::Options Options;
  Options.set_log_errors(false);
  // A name is bytes, and need not be UTF-8.
  Options.set_encoding(RE2::Options::EncodingLatin1);
  Options.set_dot_nl(true);
  Result.Compiled = std::make_shared<const RE2>(*Pattern, Options);
  if (!Result.Compiled->ok()) {
    Message = Result.Compiled->error();
    return std::nullopt;
  }
  return Result;
}

bool PathPattern::fits(StringRef Path, StringRef Base) const {
  StringRef Relative = Path;
  bool Below = Relative.consume_front(Base) &&
               (Base.ends_with("/") || Relative.consume_front("/"));
  if (!Below) {
    if (Anchored)
      return false;
    Relative = Path.ltrim('/');
  }
  for (size_t End = Relative.find('/');; End = Relative.find('/', End + 1)) {
    StringRef Part = Relative.take_front(End);
    bool IsFolder = End != StringRef::npos;
    StringRef Tried =
        Anchored ? Part : Part.substr(Part.rfind('/') + 1); // npos + 1 is 0
    if ((IsFolder || !FoldersOnly) &&
        RE2::FullMatch(re2::StringPiece(Tried.data(), Tried.size()), *Compiled))
      return true;
    if (!IsFolder)
      return false;
  }
}

} // namespace credtidy::tool
