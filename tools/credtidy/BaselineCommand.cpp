//===- BaselineCommand.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Baseline.h"
#include "Commands.h"
#include "Configuration.h"
#include "ScanCommand.h"
#include "SettingsCommands.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace llvm;

namespace credtidy::tool {

namespace {
std::string counted(size_t Number, StringRef Thing) {
  return (Twine(Number) + " " + Thing + (Number == 1 ? "" : "s")).str();
}

/// \p File as it is written into the baseline at \p Path.
std::string fromFolderOf(StringRef Path, StringRef File) {
  SmallString<256> Folder(Path);
  sys::fs::make_absolute(Folder);
  sys::path::remove_filename(Folder);
  SmallString<256> Real;
  if (!sys::fs::real_path(Folder, Real))
    Folder = Real;
  if (File.consume_front(Folder))
    File.consume_front("/");
  return File.str();
}

/// The inverse: where the file of an entry is.
std::string placeOf(StringRef Path, StringRef File) {
  SmallString<256> Place(Path);
  sys::fs::make_absolute(Place);
  sys::path::remove_filename(Place);
  sys::path::append(Place, File);
  if (sys::path::is_absolute(File))
    Place = File;
  SmallString<256> Real;
  return (sys::fs::real_path(Place, Real) ? Place : Real).str().str();
}

struct Target {
  std::string Path;
  bool IsInSettings;
};

/// The file that the command is about: the one that is named, the one that the
/// settings of the current folder name, or the one that users know by its name.
/// Nothing, after a line on standard error, if those settings are wrong.
std::optional<Target> baselineFile(const ScanOptions &Options) {
  SmallString<256> Inside;
  sys::fs::current_path(Inside);
  sys::path::append(Inside, "file");
  Configurations Settings(Options, vfs::getRealFileSystem());
  const Configuration &Here = Settings.of(Inside);
  if (!Settings.tellProblems())
    return std::nullopt;
  const auto IsNamed = [&](StringRef Path) {
    return any_of(Here.Baselines, [&](const BaselineFile &Each) {
      return placeOf(".", Each.Path) == placeOf(".", Path);
    });
  };
  if (!Options.Baseline.empty())
    return Target{Options.Baseline, IsNamed(Options.Baseline)};
  if (Here.Baselines.empty())
    return Target{".credtidy-baseline.json", false};
  return Target{Here.Baselines.back().Path, true};
}

void tellGaps(ArrayRef<report::Gap> Gaps) {
  for (const report::Gap &Each : Gaps) {
    errs() << Each.File;
    if (Each.Line)
      errs() << ':' << Each.Line << ':' << Each.Column;
    errs() << ": error: not wholly analysed: " << Each.Message << '\n';
  }
}

std::map<std::string, Baseline::Entry> entriesOf(const Scanned &Found,
                                                 StringRef Path) {
  std::map<std::string, Baseline::Entry> Result;
  for (const report::Finding &Each : Found.Results.Findings)
    Result[Each.Fingerprint] = {Each.Check,
                                fromFolderOf(Path, Each.Where.File)};
  return Result;
}

/// Writes \p Known and answers for the scan that it comes from.
ExitCode finish(const Baseline &Known, const Target &Where,
                const Scanned &Found, const ScanOptions &Options,
                StringRef Told) {
  if (Error Failed = Known.write(Where.Path)) {
    complain("'" + Where.Path +
             "' cannot be written: " + toString(std::move(Failed)));
    return UsageError;
  }
  if (!Options.Quiet) {
    outs() << "credtidy: " << Told << '\n';
    if (!Where.IsInSettings)
      outs() << "credtidy: note: no settings name it; 'baseline: "
             << fromFolderOf("x", Where.Path) << "' in .credtidy.yaml does, or "
             << "--baseline for one scan\n";
  }
  tellNotes(Found.Notes, Options);
  tellGaps(Found.Results.Gaps);
  return Found.Results.Gaps.empty() ? Clean : Incomplete;
}

ExitCode giveUp(StringRef Path) {
  complain("the scan was interrupted; '" + Path + "' is as it was");
  return Interrupted;
}
} // namespace

ExitCode createBaseline(const CommandLine &Line) {
  const std::optional<Target> Where = baselineFile(Line.Scan);
  if (!Where)
    return UsageError;
  if (sys::fs::exists(Where->Path) && !Line.Overwrite) {
    complain("'" + Where->Path +
             "' is there already; 'credtidy baseline update' drops what is "
             "gone, --overwrite makes a new one");
    return UsageError;
  }
  const std::optional<Scanned> Found = runScan(Line.Scan, Baselines::Pass);
  if (!Found)
    return UsageError;
  if (Found->WasInterrupted)
    return giveUp(Where->Path);
  Baseline Known;
  Known.Entries = entriesOf(*Found, Where->Path);
  return finish(Known, *Where, *Found, Line.Scan,
                counted(Known.Entries.size(), "known finding") + " in '" +
                    Where->Path + "'");
}

ExitCode updateBaseline(const CommandLine &Line) {
  const std::optional<Target> Where = baselineFile(Line.Scan);
  if (!Where)
    return UsageError;
  // Who adds the first finding need not know that it is the first.
  if (Line.Add && !sys::fs::exists(Where->Path))
    return createBaseline(Line);
  std::vector<catalogue::Problem> Problems;
  const Baseline Before =
      Baseline::read(Where->Path, Problems, *vfs::getRealFileSystem());
  for (const catalogue::Problem &Each : Problems)
    errs() << Each.format() << '\n';
  if (!Problems.empty())
    return UsageError;
  const std::optional<Scanned> Found = runScan(Line.Scan, Baselines::Pass);
  if (!Found)
    return UsageError;
  if (Found->WasInterrupted)
    return giveUp(Where->Path);

  StringSet<> Incomplete;
  for (const report::Gap &Each : Found->Results.Gaps)
    Incomplete.insert(placeOf(".", Each.File));
  // What was not looked at this time may be there as before.
  auto MayBeThere = [&](const Baseline::Entry &Of) {
    if (Of.File.empty())
      return !Found->Results.Gaps.empty();
    const std::string Place = placeOf(Where->Path, Of.File);
    return sys::fs::exists(Place) &&
           (!Found->LookedAt.contains(Place) || Incomplete.contains(Place));
  };
  const std::map<std::string, Baseline::Entry> Now =
      entriesOf(*Found, Where->Path);
  Baseline After;
  size_t Gone = 0, New = 0;
  for (const auto &[Fingerprint, Of] : Before.Entries) {
    auto Still = Now.find(Fingerprint);
    if (Still != Now.end())
      After.Entries.insert(*Still);
    else if (MayBeThere(Of))
      After.Entries[Fingerprint] = Of;
    else
      ++Gone;
  }
  for (const auto &Each : Now)
    if (!Before.contains(Each.first)) {
      ++New;
      if (Line.Add)
        After.Entries.insert(Each);
    }
  std::string Told = counted(After.Entries.size(), "known finding") + " in '" +
                     Where->Path + "', " + std::to_string(Gone) + " gone";
  if (New != 0)
    Told += Line.Add ? ", " + std::to_string(New) + " added"
                     : ", " + std::to_string(New) +
                           " new and not added (--add does)";
  return finish(After, *Where, *Found, Line.Scan, Told);
}

ExitCode showBaseline(const CommandLine &Line) {
  const std::optional<Target> Where = baselineFile(Line.Scan);
  if (!Where)
    return UsageError;
  std::vector<catalogue::Problem> Problems;
  const Baseline Known =
      Baseline::read(Where->Path, Problems, *vfs::getRealFileSystem());
  for (const catalogue::Problem &Each : Problems)
    errs() << Each.format() << '\n';
  if (!Problems.empty())
    return UsageError;
  std::vector<std::tuple<std::string, std::string, std::string>> Rows;
  std::set<std::string> Files;
  for (const auto &[Fingerprint, Of] : Known.Entries) {
    Rows.emplace_back(Of.File, Of.Check, Fingerprint);
    Files.insert(Of.File);
  }
  llvm::sort(Rows);
  for (const auto &[File, Check, Fingerprint] : Rows) {
    // A name can hold anything, and this goes to a terminal.
    for (char C : File)
      outs() << (static_cast<unsigned char>(C) < 0x20 || C == 0x7f ? '?' : C);
    outs() << ": " << Check << ' ' << Fingerprint << '\n';
  }
  if (!Line.Scan.Quiet)
    outs() << "credtidy: " << counted(Rows.size(), "known finding") << " in "
           << counted(Files.size(), "file") << '\n';
  return Clean;
}

} // namespace credtidy::tool
