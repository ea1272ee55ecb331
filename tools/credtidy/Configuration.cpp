//===- Configuration.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Configuration.h"
#include "Analysis.h"
#include "CheckList.h"
#include "Commands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace credtidy::tool {

using Word = catalogue::ProjectSettings::Word;

static constexpr StringRef FileName = ".credtidy.yaml";
static constexpr StringRef Prefix = "credential-";

std::string fullCheckName(StringRef Name) {
  return Name.starts_with(Prefix) || Name.starts_with("*")
             ? Name.str()
             : (Prefix + Name).str();
}

std::string checkHint(StringRef Name) {
  SmallVector<StringRef, 32> Known;
  for (const CheckInfo &Row : allChecks())
    Known.push_back(Row.Name);
  StringRef Near = nearest(fullCheckName(Name), Known);
  return Near.empty() ? "; 'credtidy checks' lists them"
                      : ("; did you mean '" + Near + "'?").str();
}

std::string Origin::describe() const {
  if (File)
    return File->Shown + ":" + std::to_string(Line);
  return Line ? "command line" : "default";
}

/// \p Key with the full name of its check, if it has one.
static std::string fullOptionKey(StringRef Key) {
  return Key.contains('.') ? fullCheckName(Key) : Key.str();
}

/// The checks that \p Glob, which may have a `-` in front, speaks of.
static std::vector<StringRef> matching(StringRef Glob) {
  Glob.consume_front("-");
  std::vector<StringRef> Result;
  const std::string Full = fullCheckName(Glob); // the pattern points into it
  Expected<GlobPattern> Pattern = GlobPattern::create(Full);
  if (!Pattern) {
    consumeError(Pattern.takeError());
    return Result;
  }
  for (const CheckInfo &Row : allChecks())
    if (Pattern->match(Row.Name))
      Result.push_back(Row.Name);
  return Result;
}

/// \p Path as it is shown: from the working folder, if it lies there.
static std::string shownPath(StringRef Path) {
  SmallString<256> Here;
  if (!sys::fs::current_path(Here) && Path.consume_front(Here) &&
      Path.consume_front("/"))
    return Path.str();
  return Path.str();
}

/// What the last pattern that fits says, in the files from the innermost.
static bool anyFits(ArrayRef<const ProjectFile *> Files,
                    std::vector<PathPattern> ProjectFile::*Patterns,
                    StringRef Path) {
  for (const ProjectFile *File : reverse(Files))
    for (const PathPattern &Each : reverse(File->*Patterns))
      if (Each.fits(Path, File->Folder))
        return !Each.isNegated();
  return false;
}

bool Configuration::leavesOut(StringRef File) const {
  return anyFits(Files, &ProjectFile::Exclude, File);
}

bool Configuration::isTestPath(StringRef File) const {
  return anyFits(Files, &ProjectFile::TestPaths, File);
}

Configurations::Configurations(const ScanOptions &Options,
                               IntrusiveRefCntPtr<vfs::FileSystem> Files)
    : Options(Options), From(std::move(Files)) {
  SmallString<256> Here;
  sys::fs::current_path(Here);
  // Such a file may lie anywhere; what it says of paths is meant for here.
  for (const std::string &Path : Options.Configs)
    if (const ProjectFile *File = read(Path, Here.str().str()))
      Given.push_back(File);
}

bool Configurations::tellProblems() const {
  for (const catalogue::Problem &Each : Problems)
    errs() << Each.format() << '\n';
  return Problems.empty();
}

const ProjectFile *Configurations::read(StringRef Path, std::string Folder) {
  size_t Before = Problems.size();
  auto File = std::make_unique<ProjectFile>();
  File->Shown = Path.str();
  File->Folder = std::move(Folder);
  File->Content = catalogue::loadProjectFile(Path, Problems, *From);
  if (Problems.size() == Before)
    check(*File);
  auto Compile = [&](ArrayRef<Word> Texts, std::vector<PathPattern> &Into) {
    for (const Word &Each : Texts) {
      std::string Message;
      if (std::optional<PathPattern> Pattern =
              PathPattern::parse(Each.Value, Message))
        Into.push_back(*Pattern);
      else
        Problems.push_back(
            {File->Shown, Each.Line, Each.Column,
             "'" + Each.Value + "' is no pattern of paths: " + Message});
    }
  };
  Compile(File->Content.Settings.Exclude, File->Exclude);
  Compile(File->Content.Settings.TestPaths, File->TestPaths);
  if (Problems.size() != Before)
    return nullptr;
  if (ErrorOr<vfs::Status> Status = From->status(Path))
    File->Identity = Status->getUniqueID();
  Files.push_back(std::move(File));
  return Files.back().get();
}

/// What only someone who knows the checks can say of a file.
void Configurations::check(const ProjectFile &Subject) {
  const catalogue::ProjectSettings &Settings = Subject.Content.Settings;
  auto Wrong = [&](const Word &At, const Twine &Message) {
    Problems.push_back({Subject.Shown, At.Line, At.Column, Message.str()});
  };
  for (const Word &Each : Settings.Checks)
    if (matching(Each.Value).empty())
      Wrong(Each, "no check matches '" + Each.Value + "'" +
                      checkHint(StringRef(Each.Value).ltrim('-')));
  for (const auto &[Name, Level] : Settings.Severities)
    if (!findCheck(fullCheckName(Name.Value)))
      Wrong(Name, "unknown check '" + Name.Value + "'" + checkHint(Name.Value));
  if (Settings.Options.empty())
    return;
  std::vector<std::string> Known = knownCheckOptions();
  for (const auto &[Key, Value] : Settings.Options) {
    std::string Full = fullOptionKey(Key.Value);
    if (StringRef(Full).ends_with("CatalogueFiles")) {
      Wrong(Key, "names, tokens and APIs stand in this file itself, and in "
                 "those that --config names");
    } else if (!is_contained(Known, Full)) {
      SmallVector<StringRef, 64> Words(Known.begin(), Known.end());
      StringRef Near = tool::nearest(Full, Words);
      Wrong(Key,
            "no check has the option '" + Key.Value + "'" +
                (Near.empty()
                     ? std::string(
                           "; 'credtidy explain CHECK' tells those of a check")
                     : ("; did you mean '" + Near + "'?").str()));
    } else {
      std::string Mistake =
          mistakeInOptions({"credential-*", {{Full, Value.Value}}});
      if (!Mistake.empty())
        Wrong(Value, Mistake);
    }
  }
}

const ProjectFile *Configurations::in(StringRef Folder) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, FileName);
  std::error_code Error = From->status(Path).getError();
  sys::fs::file_status Link;
  if (Error == std::errc::no_such_file_or_directory &&
      !sys::fs::status(Path, Link, /*Follow=*/false))
    Error = {}; // a dead link is there
  if (Error == std::errc::no_such_file_or_directory ||
      Error == std::errc::not_a_directory)
    return nullptr;
  if (Error) {
    Problems.push_back(
        {shownPath(Path), 0, 0, "cannot be read: " + Error.message()});
    return nullptr;
  }
  return read(shownPath(Path), Folder.str());
}

const ProjectFile *Configurations::nearest(StringRef Folder) {
  auto Known = ByFolder.find(Folder);
  if (Known != ByFolder.end())
    return Known->second;
  const ProjectFile *Result = in(Folder);
  StringRef Parent = sys::path::parent_path(Folder);
  if (!Result && !Parent.empty() && Parent != Folder)
    Result = nearest(Parent);
  ByFolder[Folder] = Result;
  return Result;
}

const Configuration &Configurations::of(StringRef File) {
  const ProjectFile *Innermost = nearest(sys::path::parent_path(File));
  std::unique_ptr<Configuration> &Entry = Combined[Innermost];
  if (!Entry)
    Entry = combine(Innermost);
  return *Entry;
}

std::vector<const Configuration *> Configurations::all() const {
  std::vector<const Configuration *> Result;
  for (const auto &Entry : Combined)
    Result.push_back(Entry.second.get());
  return Result;
}

std::unique_ptr<Configuration>
Configurations::combine(const ProjectFile *Innermost) {
  auto Result = std::make_unique<Configuration>();
  for (const ProjectFile *Each = Innermost; Each;) {
    Result->Files.insert(Result->Files.begin(), Each);
    StringRef Parent = sys::path::parent_path(Each->Folder);
    bool Inherits = Each->Content.Settings.Inherit.Value;
    Each = Inherits && !Parent.empty() ? nearest(Parent) : nullptr;
  }
  // A file that is found is not read again because it is named, too.
  for (const ProjectFile *Each : Given)
    if (none_of(Result->Files, [&](const ProjectFile *Found) {
          return Found->Identity == Each->Identity;
        }))
      Result->Files.push_back(Each);

  Result->AllowNoChecks = Options.AllowNoChecks;
  Result->Checks.Globs = "credential-*";
  for (const CheckInfo &Row : allChecks())
    Result->Running.insert(Row.Name);
  for (const ProjectFile *Each : Result->Files) {
    const catalogue::ProjectSettings &Settings = Each->Content.Settings;
    // A list that begins with what is to run means that and nothing else.
    if (!Settings.Checks.empty() &&
        !StringRef(Settings.Checks.front().Value).starts_with("-")) {
      Result->Checks.Globs += ",-*";
      Result->Running.clear();
      for (const CheckInfo &Row : allChecks())
        Result->CheckOrigins[Row.Name] = {Each, Settings.Checks.front().Line};
    }
    for (const Word &Glob : Settings.Checks) {
      StringRef Text = Glob.Value;
      bool IsOut = Text.consume_front("-");
      Result->Checks.Globs += (IsOut ? ",-" : ",") + fullCheckName(Text);
      for (StringRef Name : matching(Text)) {
        if (IsOut)
          Result->Running.erase(Name);
        else
          Result->Running.insert(Name);
        Result->CheckOrigins[Name] = {Each, Glob.Line};
      }
    }
    for (const auto &[Key, Value] : Settings.Options) {
      std::string Full = fullOptionKey(Key.Value);
      Result->Checks.Options.emplace_back(Full, Value.Value);
      Result->OptionOrigins[Full] = {Each, Key.Line};
    }
    for (const auto &[Name, Level] : Settings.Severities) {
      std::string Full = fullCheckName(Name.Value);
      Result->Severities[Full] = Level;
      Result->SeverityOrigins[Full] = {Each, Name.Line};
    }
    if (Settings.Baseline) {
      SmallString<256> Path(Each->Folder);
      if (sys::path::is_absolute(Settings.Baseline->Value))
        Path.clear();
      sys::path::append(Path, Settings.Baseline->Value);
      sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
      Result->Baselines.push_back({shownPath(Path), Each,
                                   Settings.Baseline->Line,
                                   Settings.Baseline->Column});
    }
  }
  constexpr Origin CommandLine = {nullptr, 1};
  if (Options.AreChecksGiven) {
    Result->Checks.Globs = Options.Checks.Globs;
    Result->Running.clear();
    for (const std::string &Name : enabledChecks(Options.Checks.Globs))
      Result->Running.insert(Name);
    for (const CheckInfo &Row : allChecks())
      Result->CheckOrigins[Row.Name] = CommandLine;
  }
  for (const auto &[Key, Value] : Options.Checks.Options) {
    Result->Checks.Options.emplace_back(Key, Value);
    Result->OptionOrigins[Key] = CommandLine;
  }
  addKnowledge(*Result);
  return Result;
}

void Configurations::addKnowledge(Configuration &Result) {
  std::vector<const ProjectFile *> WithEntries;
  for (const ProjectFile *Each : Result.Files)
    if (!Each->Content.Examples.empty())
      WithEntries.push_back(Each);
  if (WithEntries.empty() || !Problems.empty())
    return;
  std::unique_ptr<catalogue::Catalogue> &Entry = Catalogues[WithEntries];
  for (const ProjectFile *Each : WithEntries)
    Result.KnowledgeHash += Each->Content.Hash;
  if (!Entry) {
    catalogue::RecordSet Records = catalogue::builtinRecords();
    for (const ProjectFile *Each : WithEntries)
      Records.append(Each->Content.Records);
    Entry = std::make_unique<catalogue::Catalogue>(std::move(Records));
  }
  Result.Knowledge = Entry.get();
}

} // namespace credtidy::tool
