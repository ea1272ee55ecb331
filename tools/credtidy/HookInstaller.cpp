//===- HookInstaller.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HookInstaller.h"
#include "Commands.h"
#include "Git.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>

using namespace llvm;

namespace credtidy::tool {

namespace {
constexpr StringRef BeginLine = "# >>> credtidy >>>";
constexpr StringRef EndLine = "# <<< credtidy <<<";
/// Where a hook goes that is no shell script, or a link to one.
constexpr StringRef SetAsideSuffix = ".before-credtidy";

Error failure(const Twine &Message) {
  return createStringError(inconvertibleErrorCode(), Message);
}

Error failure(StringRef File, std::error_code Code) {
  return failure("'" + File + "': " + Code.message());
}

/// In single quotes, for a shell.
std::string quoted(StringRef Word) {
  std::string Result = "'";
  for (char C : Word)
    Result += C == '\'' ? std::string("'\\''") : std::string(1, C);
  return Result + "'";
}

/// The part of a hook that is ours. What was there before runs first: a shell
/// script around it by calling itself once more, so that it sees its own name
/// and may exit or exec as it likes; anything else from where it was set aside.
std::string block(StringRef Before) {
  std::string Own = sys::fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&installHook));
  return (BeginLine +
          "\n# Looks for credentials in what is staged. 'credtidy init "
          "--unhook' takes it out.\n" +
          Before +
          "CREDTIDY=$(command -v credtidy) || CREDTIDY=" + quoted(Own) +
          "\n"
          "if [ ! -x \"$CREDTIDY\" ]; then\n"
          "  echo 'credtidy is not found, so this commit was not looked at.' "
          ">&2\n"
          "  echo 'Install it, or commit with --no-verify.' >&2\n"
          "  exit 1\n"
          "fi\n"
          "exec \"$CREDTIDY\" scan --staged --quiet --progress=never\n" +
          EndLine + "\n")
      .str();
}

constexpr StringRef CallsItself = "if [ -z \"${CREDTIDY_HOOK-}\" ]; then\n"
                                  "CREDTIDY_HOOK=1 \"$0\" \"$@\" || exit $?\n";

std::string inScript() {
  // Below the block the old script goes on, when it is called the second time.
  std::string Result = block(CallsItself);
  size_t End = Result.rfind(EndLine);
  return Result.substr(0, End) + "fi\nunset CREDTIDY_HOOK\n" +
         Result.substr(End);
}

std::string beside(StringRef SetAside) {
  std::string Name = quoted(sys::path::filename(SetAside));
  return "#!/bin/sh\n" + block("\"${0%/*}\"/" + Name + " \"$@\" || exit $?\n");
}

bool isShellScript(StringRef Content) {
  StringRef Line = Content.split('\n').first;
  if (Line.size() == Content.size() || !Line.consume_front("#!"))
    return false;
  SmallVector<StringRef, 4> Words;
  SplitString(Line, Words);
  constexpr StringRef Shells[] = {"sh", "bash", "dash", "ksh", "zsh", "ash"};
  return any_of(Words, [&](StringRef Word) {
    return is_contained(Shells, sys::path::filename(Word));
  });
}

/// One file of the folder of hooks.
class HookFile {
public:
  static Expected<HookFile> open(std::string Path) {
    HookFile Result(std::move(Path));
    sys::fs::file_status Status;
    std::error_code Code =
        sys::fs::status(Result.Path, Status, /*follow=*/false);
    if (Code == std::errc::no_such_file_or_directory)
      return Result;
    if (Code)
      return failure(Result.Path, Code);
    Result.Exists = true;
    Result.IsLink = sys::fs::is_symlink_file(Status);
    Result.Mode = Status.permissions();
    if (!Result.IsLink && !sys::fs::is_regular_file(Status))
      return failure("'" + Result.Path + "' is not a file");
    ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer =
        MemoryBuffer::getFile(Result.Path, /*IsText=*/false,
                              /*RequiresNullTerminator=*/false);
    if (Buffer)
      Result.Content = (*Buffer)->getBuffer().str();
    else if (!Result.IsLink)
      return failure(Result.Path, Buffer.getError());
    return Result;
  }

  /// Where our block begins and ends; nothing if it is not there.
  std::optional<std::pair<size_t, size_t>> ownBlock() const {
    StringRef Text = Content;
    size_t Begin = Text.find((BeginLine + "\n").str());
    size_t End = Text.find((EndLine + "\n").str());
    if (IsLink || Begin == StringRef::npos || End == StringRef::npos ||
        End < Begin)
      return std::nullopt;
    return std::pair(Begin, End + EndLine.size() + 1);
  }

  std::string setAside() const { return Path + SetAsideSuffix.str(); }

  /// In one move, so that a commit meets the old hook or the new one.
  Error write(StringRef NewContent, sys::fs::perms NewMode) const {
    Expected<sys::fs::TempFile> Temporary =
        sys::fs::TempFile::create(Path + ".%%%%%%", NewMode);
    if (!Temporary)
      return joinErrors(failure("'" + Path + "' cannot be written"),
                        Temporary.takeError());
    raw_fd_ostream Out(Temporary->FD, /*shouldClose=*/false);
    Out << NewContent;
    Out.flush();
    std::error_code Code = Out.error();
    Out.clear_error();
    // The mode is the hook's own, whatever the umask.
    if (!Code)
      Code = sys::fs::setPermissions(Temporary->FD, NewMode);
    if (Code)
      return joinErrors(failure(Path, Code), Temporary->discard());
    return Temporary->keep(Path);
  }

  std::string Path;
  std::string Content;
  sys::fs::perms Mode = sys::fs::all_all;
  bool Exists = false;
  bool IsLink = false;

private:
  explicit HookFile(std::string Path) : Path(std::move(Path)) {}
};

Expected<HookFile> openHook(StringRef Folder, StringRef Name) {
  SmallString<256> Path(Folder);
  sys::path::append(Path, Name);
  return HookFile::open(Path.str().str());
}

Expected<std::string> hooksFolder() {
  Expected<Git> Repository = Git::here();
  if (!Repository)
    return Repository.takeError();
  return Repository->hooksFolder();
}

/// As those of git's own samples.
constexpr auto NewHookMode = static_cast<sys::fs::perms>(0755);

Error install(const HookFile &Hook) {
  if (std::error_code Code =
          sys::fs::create_directories(sys::path::parent_path(Hook.Path)))
    return failure(Hook.Path, Code);
  if (!Hook.Exists)
    return Hook.write("#!/bin/sh\n" + block(""), NewHookMode);
  // Git passes over one that may not be run; it is not to run from now on.
  bool Runs = sys::fs::can_execute(Hook.Path);
  if (!Hook.IsLink && Runs && isShellScript(Hook.Content)) {
    std::string Content = Hook.Content;
    Content.insert(Content.find('\n') + 1, inScript());
    return Hook.write(Content, Hook.Mode);
  }
  std::string SetAside = Hook.setAside();
  if (sys::fs::exists(SetAside))
    return failure("'" + SetAside +
                   "' is in the way; is it a hook that you need?");
  if (std::error_code Code = sys::fs::rename(Hook.Path, SetAside))
    return failure(Hook.Path, Code);
  Error Failed = Hook.write(Runs ? beside(SetAside) : "#!/bin/sh\n" + block(""),
                            NewHookMode);
  if (Failed)
    sys::fs::rename(SetAside, Hook.Path);
  return Failed;
}

Error remove(const HookFile &Hook, std::pair<size_t, size_t> Own) {
  std::string Rest =
      Hook.Content.substr(0, Own.first) + Hook.Content.substr(Own.second);
  sys::fs::file_status Status;
  bool HasSetAside =
      !sys::fs::status(Hook.setAside(), Status, /*follow=*/false);
  bool IsInScript = StringRef(Hook.Content)
                        .slice(Own.first, Own.second)
                        .contains(CallsItself);
  if (IsInScript || Rest != "#!/bin/sh\n") {
    if (HasSetAside && !IsInScript)
      return failure("'" + Hook.Path +
                     "' has lines that are not of credtidy, and '" +
                     Hook.setAside() +
                     "' has the hook from before; put them together by hand");
    return Hook.write(Rest, Hook.Mode);
  }
  std::error_code Code = HasSetAside
                             ? sys::fs::rename(Hook.setAside(), Hook.Path)
                             : sys::fs::remove(Hook.Path);
  return Code ? failure(Hook.Path, Code) : Error::success();
}

ExitCode answer(Error Failed) {
  if (!Failed)
    return Clean;
  std::string Message = toString(std::move(Failed));
  std::replace(Message.begin(), Message.end(), '\n', ' ');
  complain(Message);
  return UsageError;
}
} // namespace

ExitCode installHook() {
  Expected<std::string> Folder = hooksFolder();
  if (!Folder)
    return answer(Folder.takeError());
  Expected<HookFile> Hook = openHook(*Folder, "pre-commit");
  if (!Hook)
    return answer(Hook.takeError());
  if (Hook->ownBlock()) {
    outs() << "credtidy: the hook is in '" << Hook->Path << "' already\n";
    return Clean;
  }
  if (Error Failed = install(*Hook))
    return answer(std::move(Failed));
  outs() << "credtidy: commits are looked at from now on, by '" << Hook->Path
         << "'\n";
  if (Hook->Exists)
    outs() << "credtidy: the hook that was there runs before it\n";
  return Clean;
}

ExitCode removeHook() {
  Expected<std::string> Folder = hooksFolder();
  if (!Folder)
    return answer(Folder.takeError());
  // The pre-commit framework, installed later, keeps a hook by that name.
  for (StringRef Name : {"pre-commit", "pre-commit.legacy"}) {
    Expected<HookFile> Hook = openHook(*Folder, Name);
    if (!Hook)
      return answer(Hook.takeError());
    std::optional<std::pair<size_t, size_t>> Own = Hook->ownBlock();
    if (!Own)
      continue;
    if (Error Failed = remove(*Hook, *Own))
      return answer(std::move(Failed));
    outs() << "credtidy: the hook was taken out of '" << Hook->Path << "'\n";
    return Clean;
  }
  outs() << "credtidy: there is no hook of credtidy in '" << *Folder << "'\n";
  return Clean;
}

} // namespace credtidy::tool
