//===- Git.cpp ------------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Git.h"
#include "Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace credtidy::tool {

namespace {
Error failure(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

/// What git complains of, as one line.
Error complaint(StringRef Errors) {
  StringRef Line = Errors.ltrim().split('\n').first.rtrim();
  for (StringRef Prefix : {"fatal: ", "error: "})
    Line.consume_front(Prefix);
  return failure("git: " + (Line.empty() ? StringRef("it failed") : Line));
}

Expected<ProgramResult> runGit(std::vector<std::string> Words,
                               StringRef Input = {}) {
  // Nothing is to be written, not even a refreshed index: an editor may scan
  // while the user commits. Errors are read here, so they come in English.
  std::vector<std::string> All = {"git", "--no-optional-locks", "-c",
                                  "core.quotePath=false"};
  append_range(All, Words);
  return runProgram(All, Input,
                    {"LC_ALL=C", "GIT_PAGER=cat", "GIT_LITERAL_PATHSPECS=0",
                     "GIT_NOGLOB_PATHSPECS=0", "GIT_GLOB_PATHSPECS=0",
                     "GIT_ICASE_PATHSPECS=0"});
}

/// What git prints; an error if it fails.
Expected<std::string> ask(std::vector<std::string> Words,
                          StringRef Input = {}) {
  Expected<ProgramResult> Result = runGit(std::move(Words), Input);
  if (!Result)
    return Result.takeError();
  if (Result->ExitCode != 0)
    return complaint(Result->Errors);
  return std::move(Result->Output);
}

Expected<std::vector<Git::Change>>
askForChanges(std::vector<std::string> Words) {
  Expected<std::string> Text = ask(std::move(Words));
  if (!Text)
    return Text.takeError();
  return parseRawDiff(*Text);
}

Expected<Git::LinesByPath> askForLines(std::vector<std::string> Words) {
  // An attribute that calls a source binary, or a filter for humans, must not
  // hide its lines.
  append_range(Words, ArrayRef<std::string>{
                          "--patch", "-U0", "--text", "--no-ext-diff",
                          "--no-textconv", "--no-color", "--diff-filter=MR",
                          "--src-prefix=a/", "--dst-prefix=b/"});
  Expected<std::string> Text = ask(std::move(Words));
  if (!Text)
    return Text.takeError();
  return parsePatch(*Text);
}

std::vector<std::string> rawDiff(StringRef Command) {
  return {Command.str(),
          "--raw",
          "-z",
          "--no-abbrev",
          "-M",
          "--no-relative",
          "--ignore-submodules=all"};
}

/// The name in a line such as `+++ "b/odd\tname.c"`, without what git puts
/// around it.
std::string patchName(StringRef Written) {
  // A name with a blank is followed by a tab.
  Written.consume_back("\r");
  Written.consume_back("\t");
  std::string Result;
  if (!Written.consume_front("\"")) {
    Result = Written.str();
  } else {
    Written.consume_back("\"");
    while (!Written.empty()) {
      char C = Written.front();
      Written = Written.drop_front();
      if (C != '\\' || Written.empty()) {
        Result += C;
        continue;
      }
      constexpr StringRef Letters = "abtnvfr", Meant = "\a\b\t\n\v\f\r";
      unsigned Code = 0;
      if (Written.size() >= 3 && isDigit(Written.front()) &&
          !Written.take_front(3).getAsInteger(8, Code)) {
        Result += static_cast<char>(Code);
        Written = Written.drop_front(3);
        continue;
      }
      size_t Letter = Letters.find(Written.front());
      Result += Letter == StringRef::npos ? Written.front() : Meant[Letter];
      Written = Written.drop_front();
    }
  }
  StringRef Name = Result;
  Name.consume_front("b/");
  return Name.str();
}

/// `12,3` or `12`: the first line and how many.
bool parseSpan(StringRef Text, unsigned &First, unsigned &Count) {
  auto [Left, Right] = Text.split(',');
  Count = 1;
  return !Left.getAsInteger(10, First) &&
         (Right.empty() || !Right.getAsInteger(10, Count));
}

void add(std::vector<LineRange> &Lines, unsigned Line) {
  if (!Lines.empty() && Lines.back().Last + 1 == Line)
    Lines.back().Last = Line;
  else
    Lines.push_back({Line, Line});
}

StringRef takeLine(StringRef &Text) {
  auto [Line, Rest] = Text.split('\n');
  Text = Rest;
  return Line;
}
} // namespace

Expected<std::vector<Git::Change>> parseRawDiff(StringRef Text) {
  auto TakeField = [&] {
    auto [Field, Rest] = Text.split('\0');
    Text = Rest;
    return Field;
  };
  std::vector<Git::Change> Result;
  while (!Text.empty()) {
    StringRef Head = TakeField();
    SmallVector<StringRef, 5> Words;
    Head.split(Words, ' ');
    Git::Change Next;
    if (Words.size() != 5 || !Words[0].consume_front(":") ||
        Words[0].getAsInteger(8, Next.OldMode) ||
        Words[1].getAsInteger(8, Next.NewMode) || Words[4].empty())
      return failure("git: its list of changes cannot be read");
    Next.OldId = Words[2].str();
    Next.Id = Words[3].str();
    Next.Status = Words[4].front();
    if (Next.Status == 'R' || Next.Status == 'C')
      TakeField(); // the name that it had
    Next.Path = TakeField().str();
    if (Next.Path.empty())
      return failure("git: its list of changes cannot be read");
    Result.push_back(std::move(Next));
  }
  return Result;
}

Git::LinesByPath parsePatch(StringRef Text) {
  Git::LinesByPath Result;
  std::vector<LineRange> *Lines = nullptr;
  while (!Text.empty()) {
    StringRef Line = takeLine(Text);
    if (Line.consume_front("+++ ")) {
      Lines = &Result[patchName(Line)];
      continue;
    }
    if (!Line.consume_front("@@ -"))
      continue;
    unsigned Ignored, Removed, Next, Added;
    auto [Old, Rest] = Line.split(" +");
    if (!Lines || !parseSpan(Old, Ignored, Removed) ||
        !parseSpan(Rest.split(' ').first, Next, Added))
      continue;
    // What stands in a hunk may look like a header, so its lines are counted.
    while (Removed + Added > 0 && !Text.empty()) {
      StringRef Content = takeLine(Text);
      char Kind = Content.empty() ? ' ' : Content.front();
      if (Kind == '\\')
        continue;
      if (Kind != '+' && Removed > 0)
        --Removed;
      if (Kind == '-')
        continue;
      if (Kind == '+')
        add(*Lines, Next);
      ++Next;
      if (Added > 0)
        --Added;
    }
  }
  return Result;
}

Expected<Git> Git::here() {
  // Without a commit it fails after it has told the root.
  Expected<ProgramResult> Told =
      runGit({"rev-parse", "--quiet", "--verify", "HEAD", "--show-toplevel"});
  if (!Told)
    return Told.takeError();
  Git Result;
  if (Told->ExitCode == 0) {
    // What is verified comes last; a folder's name can itself have line ends.
    auto [Top, Head] = StringRef(Told->Output).rtrim('\n').rsplit('\n');
    Result.Top = Top.str();
    Result.Head = Head.str();
  } else {
    Expected<std::string> Top = ask({"rev-parse", "--show-toplevel"});
    if (!Top)
      return Top.takeError();
    StringRef Name = *Top;
    Name.consume_back("\n");
    Result.Top = Name.str();
  }
  if (Result.Top.empty())
    return failure("git: this repository has no work tree");
  return Result;
}

Expected<std::string> Git::base() const {
  if (!Head.empty())
    return Head;
  // Of no file at all; the id depends on the hash that the repository uses.
  Expected<std::string> Empty = ask({"hash-object", "-t", "tree", "--stdin"});
  if (!Empty)
    return Empty.takeError();
  return StringRef(*Empty).rtrim().str();
}

Expected<std::vector<Git::Change>> Git::staged() const {
  Expected<std::string> Base = base();
  if (!Base)
    return Base.takeError();
  std::vector<std::string> Words = rawDiff("diff-index");
  append_range(Words, ArrayRef<std::string>{"--cached", *Base, "--"});
  return askForChanges(std::move(Words));
}

Expected<std::vector<Git::Change>> Git::since(StringRef Commit) const {
  std::vector<std::string> Words = rawDiff("diff-index");
  append_range(Words, ArrayRef<std::string>{Commit.str(), "--"});
  return askForChanges(std::move(Words));
}

Expected<std::vector<Git::Change>>
Git::unstaged(ArrayRef<std::string> Patterns) const {
  std::vector<std::string> Words = rawDiff("diff-files");
  Words.push_back("--");
  append_range(Words, Patterns);
  return askForChanges(std::move(Words));
}

Expected<std::vector<std::string>> Git::untracked() const {
  Expected<std::string> Text = ask({"-C", Top, "ls-files", "--others",
                                    "--exclude-standard", "-z", "--full-name"});
  if (!Text)
    return Text.takeError();
  SmallVector<StringRef, 16> Names;
  StringRef(*Text).split(Names, '\0', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  return std::vector<std::string>(Names.begin(), Names.end());
}

Expected<Git::LinesByPath> Git::stagedLines() const {
  return askForLines({"diff-index", "--cached", "-M", "--no-relative", Head});
}

Expected<Git::LinesByPath> Git::linesSince(StringRef Commit) const {
  return askForLines({"diff-index", "-M", "--no-relative", Commit.str()});
}

Expected<std::string> Git::mergeBase(StringRef Revision) const {
  std::string Name = Revision.str();
  // What begins with a dash would be an option.
  Expected<ProgramResult> Known =
      Revision.starts_with("-")
          ? Expected<ProgramResult>(ProgramResult{1, "", ""})
          : runGit({"rev-parse", "--quiet", "--verify", Name + "^{commit}"});
  if (!Known)
    return Known.takeError();
  if (Known->ExitCode != 0)
    return failure("git: '" + Name + "' is no known revision");
  if (Head.empty())
    return failure("git: this branch has no commit yet, so nothing is since '" +
                   Name + "'");
  Expected<ProgramResult> Found =
      runGit({"merge-base", StringRef(Known->Output).rtrim().str(), Head});
  if (!Found)
    return Found.takeError();
  if (Found->ExitCode == 0)
    return StringRef(Found->Output).split('\n').first.str();
  if (!Found->Errors.empty())
    return complaint(Found->Errors);
  return failure("git: '" + Name +
                 "' and HEAD have no commit in common; in a "
                 "shallow clone, fetch more of the history");
}

Expected<std::vector<std::optional<std::string>>>
Git::contents(ArrayRef<std::string> Ids) const {
  std::vector<std::optional<std::string>> Result;
  if (Ids.empty())
    return Result;
  Expected<std::string> Text =
      ask({"cat-file", "--batch"}, join(Ids, "\n") + "\n");
  if (!Text)
    return Text.takeError();
  StringRef Rest = *Text;
  for (const std::string &Id : Ids) {
    StringRef Line = takeLine(Rest);
    SmallVector<StringRef, 3> Words;
    Line.split(Words, ' ');
    size_t Size = 0;
    if (Words.size() == 2 && Words[1] == "missing") {
      Result.push_back(std::nullopt);
      continue;
    }
    if (Words.size() != 3 || Words[0] != Id ||
        Words[2].getAsInteger(10, Size) || Size >= Rest.size())
      return failure("git: the content of '" + Id + "' cannot be read");
    Result.push_back(Rest.take_front(Size).str());
    Rest = Rest.drop_front(Size + 1);
  }
  return Result;
}

Expected<std::string> Git::hooksFolder() const {
  Expected<std::string> Told = ask({"rev-parse", "--git-path", "hooks"});
  if (!Told)
    return Told.takeError();
  StringRef Name = *Told;
  Name.consume_back("\n");
  SmallString<256> Result(Name);
  if (std::error_code Code = sys::fs::make_absolute(Result))
    return failure("'" + Name + "': " + Code.message());
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

} // namespace credtidy::tool
