//===- Changes.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Changes.h"
#include "Commands.h"
#include "Inputs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace credtidy::tool {

namespace {
Error failure(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

/// \p Path as git's root and what is below it are written: without links in
/// its folders. It need not exist, as a staged file need not.
std::string resolved(StringRef Path) {
  SmallString<256> Whole(Path);
  sys::fs::make_absolute(Whole);
  sys::path::remove_dots(Whole, /*remove_dot_dot=*/true);
  SmallString<256> Rest;
  SmallString<256> Folder(Whole);
  while (!Folder.empty()) {
    SmallString<256> Real;
    // The last part may be a link that is itself what git knows.
    if (!(Rest.empty() && sys::fs::is_symlink_file(Folder)) &&
        !sys::fs::real_path(Folder, Real)) {
      if (!Rest.empty())
        sys::path::append(Real, Rest);
      return Real.str().str();
    }
    SmallString<256> Longer(sys::path::filename(Folder));
    if (!Rest.empty())
      sys::path::append(Longer, Rest);
    Rest = Longer;
    StringRef Parent = sys::path::parent_path(Folder);
    if (Parent.size() == Folder.size())
      break;
    Folder.truncate(Parent.size());
  }
  return Whole.str().str();
}

bool isBelow(StringRef Path, StringRef Folder) {
  if (!Path.consume_front(Folder))
    return false;
  return Path.empty() || Path.starts_with("/") || Folder.ends_with("/");
}

bool touch(ArrayRef<LineRange> Lines, const report::Place &Where) {
  unsigned Last = std::max(Where.Line, Where.EndLine);
  return any_of(Lines, [&](const LineRange &Each) {
    return Each.First <= Last && Where.Line <= Each.Last;
  });
}
} // namespace

std::optional<Changes> Changes::find(const ScanOptions &Options) {
  Changes Result;
  if (Error Failed = Result.ask(Options)) {
    complain(toString(std::move(Failed)));
    return std::nullopt;
  }
  return Result;
}

Error Changes::ask(const ScanOptions &Options) {
  Expected<Git> Found = Git::here();
  if (!Found)
    return Found.takeError();
  Repository = std::move(*Found);
  Root = Repository->top().str();
  for (const std::string &Path : Options.Paths) {
    Below.push_back(resolved(Path));
    if (!isBelow(Below.back(), Root))
      return failure("'" + Path + "' is outside of the repository '" + Root +
                     "'");
  }
  return Options.Since.empty() ? askStaged(Options) : askSince(Options);
}

Error Changes::askStaged(const ScanOptions &Options) {
  Expected<std::vector<Git::Change>> Found = Repository->staged();
  if (!Found)
    return Found.takeError();
  take(std::move(*Found), Options);
  if (Error Failed = fillLines([&] { return Repository->stagedLines(); }))
    return Failed;
  Contents = std::make_shared<Overlay>();
  return read(StagedBlobs);
}

Error Changes::hide(ArrayRef<std::string> Patterns) {
  Expected<std::vector<Git::Change>> Unstaged = Repository->unstaged(Patterns);
  if (!Unstaged)
    return Unstaged.takeError();
  std::vector<std::pair<std::string, std::string>> Blobs;
  for (const Git::Change &Each : *Unstaged) {
    std::string File = absolute(Each.Path);
    if (Each.wasFile() && Each.Status != 'U' && !Contents->contains(File))
      Blobs.emplace_back(Each.OldId, std::move(File));
  }
  return read(Blobs);
}

Error Changes::hideUnstaged() { return Contents ? hide({}) : Error::success(); }

std::string Changes::patternOf(StringRef Path) const {
  const std::string Whole = resolved(Path);
  StringRef Name = Whole;
  return Name.consume_front(Root) && Name.consume_front("/")
             ? (":(top,literal)" + Name).str()
             : std::string();
}

Error Changes::hideUnstagedSettings(const ScanOptions &Options) {
  if (!Contents)
    return Error::success();
  std::vector<std::string> Patterns = {":(top,glob)**/.credtidy.yaml"};
  for (const std::string &Path : Options.Configs)
    if (std::string Pattern = patternOf(Path); !Pattern.empty())
      Patterns.push_back(std::move(Pattern));
  return hide(Patterns);
}

Error Changes::hideUnstaged(StringRef Path) {
  const std::string Pattern = Contents ? patternOf(Path) : std::string();
  return Pattern.empty() ? Error::success() : hide({Pattern});
}

Error Changes::read(ArrayRef<std::pair<std::string, std::string>> Blobs) {
  std::vector<std::string> Ids;
  for (const auto &[Id, Path] : Blobs)
    Ids.push_back(Id);
  Expected<std::vector<std::optional<std::string>>> Read =
      Repository->contents(Ids);
  if (!Read)
    return Read.takeError();
  for (const auto &[Blob, Content] : zip(Blobs, *Read)) {
    const std::string &Path = Blob.second;
    if (Content) {
      Contents->try_emplace(Path, std::move(*Content));
      continue;
    }
    Gaps.push_back({report::Gap::Kind::Unreadable, Path,
                    "its staged content is missing from the repository"});
    Files.erase(Path);
  }
  return Error::success();
}

Error Changes::askSince(const ScanOptions &Options) {
  Expected<std::string> Base = Repository->mergeBase(Options.Since);
  if (!Base)
    return Base.takeError();
  Expected<std::vector<Git::Change>> Found = Repository->since(*Base);
  if (!Found)
    return Found.takeError();
  take(std::move(*Found), Options);
  if (Error Failed = fillLines([&] { return Repository->linesSince(*Base); }))
    return Failed;
  // New files that are not added yet are as new as those that are.
  Expected<std::vector<std::string>> Untracked = Repository->untracked();
  if (!Untracked)
    return Untracked.takeError();
  for (const std::string &Path : *Untracked)
    if (!sys::fs::is_symlink_file(absolute(Path)))
      addFile(Path);
  return Error::success();
}

void Changes::addFile(StringRef Path) {
  std::string File = absolute(Path);
  if (Inputs::isSourceName(File) &&
      (Below.empty() ||
       any_of(Below, [&](StringRef Each) { return isBelow(File, Each); })))
    Files.try_emplace(File, std::nullopt);
}

void Changes::take(std::vector<Git::Change> Found, const ScanOptions &Options) {
  for (const Git::Change &Each : Found) {
    std::string File = absolute(Each.Path);
    addFile(Each.Path);
    auto Entry = Files.find(File);
    if (Entry == Files.end())
      continue;
    if (Each.Status == 'U') {
      Gaps.push_back({report::Gap::Kind::Unreadable, File,
                      "it has a merge conflict that is not resolved"});
      Files.erase(Entry);
      continue;
    }
    // Removed files, links and submodules have no lines here; what a link leads
    // to is looked at where it is.
    if (!Each.isFile()) {
      Files.erase(Entry);
      continue;
    }
    if (!Options.WholeFiles && Each.wasFile() && Each.Status != 'A')
      Modified.push_back(Each.Path);
    if (Options.Since.empty())
      StagedBlobs.emplace_back(Each.Id, std::move(File));
  }
}

Error Changes::fillLines(function_ref<Expected<Git::LinesByPath>()> Ask) {
  if (Modified.empty())
    return Error::success();
  Expected<Git::LinesByPath> Found = Ask();
  if (!Found)
    return Found.takeError();
  // A file that only moved, or lost lines, has none.
  for (const std::string &Path : Modified)
    Files[absolute(Path)] = std::move((*Found)[Path]);
  return Error::success();
}

std::string Changes::absolute(StringRef Path) const {
  SmallString<256> Result(Root);
  sys::path::append(Result, Path);
  return Result.str().str();
}

std::vector<std::string> Changes::files() const {
  std::vector<std::string> Result;
  for (const auto &Each : Files)
    if (!Each.getValue() || !Each.getValue()->empty())
      Result.push_back(Each.getKey().str());
  llvm::sort(Result);
  return Result;
}

bool Changes::concern(const report::Finding &Subject) const {
  auto IsChanged = [&](const report::Place &Where) {
    auto Known = Files.find(Where.File);
    return Known != Files.end() &&
           (!Known->getValue() || touch(*Known->getValue(), Where));
  };
  // Of a long table each row stands for itself.
  constexpr unsigned LongStatement = 12;
  const report::Place &Extent = Subject.Extent;
  return IsChanged(Subject.Where) ||
         (Extent.EndLine - Extent.Line < LongStatement && IsChanged(Extent)) ||
         any_of(Subject.Steps, [&](const report::Step &Each) {
           return IsChanged(Each.Where);
         });
}

} // namespace credtidy::tool
