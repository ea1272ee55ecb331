//===- Inputs.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include <unistd.h>

using namespace clang::tooling;
using namespace llvm;

namespace credtidy::tool {

namespace {
enum class FileKind { Other, Source, Header, Text };

FileKind kindOf(StringRef Path) {
  constexpr StringRef SourceEndings[] = {".c",   ".cc", ".cpp", ".cxx",
                                         ".c++", ".C",  ".m",   ".mm"};
  constexpr StringRef HeaderEndings[] = {".h",   ".hh",  ".hpp", ".hxx",
                                         ".h++", ".inl", ".ipp", ".tpp"};
  constexpr StringRef TextEndings[] = {".ino", ".pde",  ".cu",  ".cuh", ".inc",
                                       ".def", ".cppm", ".ixx", ".tcc", ".txx"};
  StringRef Ending = sys::path::extension(Path);
  if (is_contained(TextEndings, Ending))
    return FileKind::Text;
  if (is_contained(SourceEndings, Ending))
    return FileKind::Source;
  return is_contained(HeaderEndings, Ending) ? FileKind::Header
                                             : FileKind::Other;
}

void complain(const Twine &Message) {
  WithColor::error(errs(), "credtidy") << Message << '\n';
}

std::string absolute(StringRef Path) {
  SmallString<256> Result(Path);
  sys::fs::make_absolute(Result);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  SmallString<256> Real;
  if (!sys::fs::real_path(Result, Real))
    return Real.str().str();
  return Result.str().str();
}

/// absolute() of what a walk finds: its folder is asked for once.
class AbsolutePaths {
public:
  std::string of(const sys::fs::directory_entry &Entry) {
    if (Entry.type() != sys::fs::file_type::regular_file)
      return absolute(Entry.path());
    StringRef Parent = sys::path::parent_path(Entry.path());
    if (Folder.empty() || Parent != Of) {
      Of = Parent.str();
      Folder = absolute(Parent);
    }
    SmallString<256> Result(Folder);
    sys::path::append(Result, sys::path::filename(Entry.path()));
    return Result.str().str();
  }

private:
  std::string Of, Folder;
};

/// Resolves a relative \p Path against \p Folder.
void makeAbsolute(std::string &Path, StringRef Folder) {
  if (sys::path::is_absolute(Path))
    return;
  SmallString<256> Whole(Folder);
  sys::path::append(Whole, Path);
  sys::path::remove_dots(Whole, /*remove_dot_dot=*/true);
  Path = Whole.str().str();
}

/// compile_commands.json beside \p Start, in its folder build, or upward.
std::string findDatabase(StringRef Start) {
  SmallString<256> Folder(absolute(Start));
  if (!sys::fs::is_directory(Folder))
    sys::path::remove_filename(Folder);
  while (!Folder.empty()) {
    for (StringRef Below : {"", "build"}) {
      SmallString<256> Candidate(Folder);
      if (!Below.empty())
        sys::path::append(Candidate, Below);
      SmallString<256> File(Candidate);
      sys::path::append(File, "compile_commands.json");
      if (sys::fs::exists(File))
        return Candidate.str().str();
    }
    StringRef Parent = sys::path::parent_path(Folder);
    if (Parent == Folder)
      break;
    Folder.truncate(Parent.size()); // it is a part of itself
  }
  return {};
}

/// Folders that hold no source of the project.
bool isSkippedFolder(StringRef Name) {
  return Name.starts_with(".") || Name == "node_modules" ||
         Name == "CMakeFiles";
}
} // namespace

bool Inputs::isSourceName(StringRef Path) {
  return kindOf(Path) != FileKind::Other;
}

std::optional<Inputs> Inputs::find(const ScanOptions &Options,
                                   std::optional<ArrayRef<std::string>> Only) {
  Inputs Result;
  // The paths first: a wrong one is the likelier mistake.
  StringSet<> Listed;
  // A named file of another kind is taken if its language is told.
  bool TellsLanguage =
      Options.CompilerArguments &&
      any_of(*Options.CompilerArguments,
             [](StringRef Argument) { return Argument.starts_with("-x"); });
  auto Place = [&](const std::string &File, bool Named) {
    FileKind Kind = kindOf(File);
    // Whoever names a file and wants no compiler wants it read.
    bool IsText = Options.Mode == ScanMode::Lexical
                      ? Kind == FileKind::Other || Kind == FileKind::Text
                      : Kind == FileKind::Text &&
                            Options.Mode == ScanMode::Auto && !TellsLanguage;
    if (Options.Mode == ScanMode::Semantic && Kind == FileKind::Text && !Named)
      return;
    (IsText                     ? Result.Texts
     : Kind == FileKind::Header ? Result.Headers
                                : Result.Sources)
        .push_back(File);
  };
  auto Add = [&](std::string File, bool Named) {
    if ((Named || kindOf(File) != FileKind::Other) &&
        Listed.insert(File).second)
      Place(File, Named);
  };
  AbsolutePaths Walked;
  ArrayRef<std::string> Paths = Options.Paths;
  if (Only) {
    for (const std::string &File : *Only)
      Place(File, /*Named=*/false);
    Paths = {};
  }
  for (const std::string &Path : Paths) {
    sys::fs::file_status Status;
    if (std::error_code Error = sys::fs::status(Path, Status)) {
      Result.Gaps.push_back(
          {report::Gap::Kind::Unreadable, Path, Error.message()});
      continue;
    }
    if (!sys::fs::is_directory(Status)) {
      Add(absolute(Path), /*Named=*/true);
      continue;
    }
    std::error_code Error;
    sys::fs::recursive_directory_iterator It(Path, Error,
                                             /*follow_symlinks=*/false),
        End;
    if (Error)
      Result.Gaps.push_back(
          {report::Gap::Kind::Unreadable, Path, Error.message()});
    while (!Error && It != End) {
      StringRef Name = sys::path::filename(It->path());
      if (It->type() == sys::fs::file_type::directory_file) {
        if (isSkippedFolder(Name)) {
          It.no_push();
        } else if (::access(It->path().c_str(), R_OK | X_OK) != 0) {
          Result.Gaps.push_back(
              {report::Gap::Kind::Unreadable, It->path(),
               std::error_code(errno, std::generic_category()).message()});
          It.no_push();
        }
      } else if (kindOf(It->path()) != FileKind::Other &&
                 !sys::fs::exists(It->path())) {
        Result.Gaps.push_back({report::Gap::Kind::Unreadable, It->path(),
                               "No such file or directory"});
      } else {
        Add(Walked.of(*It), /*Named=*/false);
      }
      It.increment(Error);
    }
    if (Error)
      Result.Gaps.push_back(
          {report::Gap::Kind::Unreadable, Path,
           "the folder could not be listed: " + Error.message()});
  }
  llvm::sort(Result.Sources);
  llvm::sort(Result.Headers);
  llvm::sort(Result.Texts);

  if (!TellsLanguage)
    llvm::erase_if(Result.Sources, [&](const std::string &File) {
      FileKind Kind = kindOf(File);
      if (Kind == FileKind::Source || Kind == FileKind::Header)
        return false;
      Result.Gaps.push_back({report::Gap::Kind::Unreadable, File,
                             "not a C, C++ or Objective-C file by its name; "
                             "'-- -x c++' says that it is"});
      return true;
    });

  if (Options.Mode == ScanMode::Lexical)
    return Result;
  if (Options.CompilerArguments) {
    Result.Fixed = true;
    Result.Database = std::make_shared<FixedCompilationDatabase>(
        ".", *Options.CompilerArguments);
    return Result;
  }
  std::string Folder = Options.CompileCommands;
  if (!Folder.empty() && StringRef(Folder).ends_with("compile_commands.json"))
    Folder = sys::path::parent_path(Folder).str();
  if (Folder.empty())
    Folder = findDatabase(Options.Paths.front());
  else if (!sys::fs::exists(Folder + "/compile_commands.json")) {
    complain("no compile_commands.json in '" + Folder + "'");
    return std::nullopt;
  }
  if (Folder.empty())
    return Result;
  // Clang's reader quotes the line that it cannot read, which can hold a
  // -DPASSWORD=…; this one does not.
  std::string Database = Folder + "/compile_commands.json";
  if (auto Buffer = MemoryBuffer::getFile(Database))
    if (Expected<json::Value> Parsed = json::parse((*Buffer)->getBuffer());
        !Parsed) {
      complain("'" + Database +
               "' cannot be read: " + toString(Parsed.takeError()));
      return std::nullopt;
    }
  std::string Message;
  Result.Database = CompilationDatabase::loadFromDirectory(Folder, Message);
  if (!Result.Database) {
    complain("'" + Database +
             "' cannot be read: not a list of objects with directory, file and "
             "command");
    return std::nullopt;
  }
  Result.DatabaseFolder = absolute(Folder);
  for (CompileCommand &Each : Result.Database->getAllCompileCommands()) {
    makeAbsolute(Each.Directory, Result.DatabaseFolder);
    std::string File = Each.Filename;
    makeAbsolute(File, Each.Directory);
    Result.Known[absolute(File)].push_back(std::move(Each));
  }
  // What is to be built and is not there cannot be looked at.
  for (const std::string &Path : Paths) {
    std::string Below = absolute(Path);
    for (const auto &Entry : Result.Known)
      if (StringRef File = Entry.getKey();
          File.starts_with(Below + "/") && !sys::fs::exists(File))
        Result.Gaps.push_back({report::Gap::Kind::Unreadable, File.str(),
                               "No such file or directory"});
  }
  if (Result.Known.empty()) {
    complain("'" + Folder + "/compile_commands.json' is empty");
    return std::nullopt;
  }
  return Result;
}

std::vector<std::string>
Inputs::leaveOut(function_ref<bool(StringRef)> IsLeftOut) {
  std::vector<std::string> Out;
  for (std::vector<std::string> *List : {&Sources, &Headers, &Texts}) {
    llvm::copy_if(*List, std::back_inserter(Out), IsLeftOut);
    llvm::erase_if(*List, IsLeftOut);
  }
  // What is not to be looked at need not be readable.
  llvm::erase_if(Gaps, [&](const report::Gap &Each) {
    return IsLeftOut(absolute(Each.File));
  });
  return Out;
}

std::vector<std::string> Inputs::files() const {
  std::vector<std::string> Result;
  for (const auto *List : {&Sources, &Headers, &Texts})
    append_range(Result, *List);
  llvm::sort(Result);
  return Result;
}

std::vector<Job> Inputs::withOwnCommand() const {
  std::vector<Job> Jobs;
  auto AddOwn = [&](const std::string &File) {
    if (Fixed) {
      Jobs.push_back({File, Database->getCompileCommands(File).front(),
                      /*Inferred=*/false});
      return;
    }
    auto Commands = Known.find(File);
    if (Commands == Known.end())
      return;
    // One file compiled in several ways is looked at in each.
    for (const CompileCommand &Each : Commands->second)
      Jobs.push_back({File, Each, /*Inferred=*/false});
  };
  for (const std::string &File : Sources)
    AddOwn(File);
  for (const std::string &File : Headers)
    if (!Fixed || Sources.empty())
      AddOwn(File);
  return Jobs;
}

std::vector<Job> Inputs::without(const StringSet<> &Seen) const {
  std::vector<Job> Jobs;
  for (const std::vector<std::string> *List : {&Sources, &Headers})
    for (const std::string &File : *List)
      if (!Known.contains(File) && !Seen.contains(File) && !Fixed)
        Jobs.push_back(inferred(File));
  return Jobs;
}

Job Inputs::inferred(const std::string &File) const {
  if (Database) {
    std::vector<CompileCommand> Commands = Database->getCompileCommands(File);
    if (!Commands.empty()) {
      makeAbsolute(Commands.front().Directory, DatabaseFolder);
      return {File, std::move(Commands.front()), /*Inferred=*/true};
    }
  }
  // No database at all: what the file's name says, and the newest standard.
  CompileCommand Guess;
  Guess.Directory = sys::path::parent_path(File).str();
  Guess.Filename = File;
  StringRef Extension = sys::path::extension(File);
  bool IsC = Extension == ".c" || Extension == ".m";
  Guess.CommandLine = {IsC ? "clang" : "clang++",
                       IsC ? "-std=gnu17" : "-std=gnu++20"};
  if (kindOf(File) == FileKind::Header)
    Guess.CommandLine.push_back("-xc++-header");
  Guess.CommandLine.push_back(File);
  return {File, std::move(Guess), /*Inferred=*/true};
}

} // namespace credtidy::tool
