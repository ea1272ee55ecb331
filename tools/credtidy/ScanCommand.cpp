//===- ScanCommand.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScanCommand.h"
#include "Changes.h"
#include "CheckList.h"
#include "Commands.h"
#include "Inputs.h"
#include "LexicalScan.h"
#include "OutputFile.h"
#include "ResultCache.h"
#include "Scheduler.h"
#include "Settlement.h"
#include "credtidy/report/WaysOn.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Threading.h"
#include <chrono>
#include <map>

using namespace llvm;

namespace credtidy::tool {

namespace {
/// `[12/340] file` on one line that is written over; on a terminal only.
class Progress {
public:
  Progress(ProgressMode Mode, size_t Total)
      : Shown(Mode == ProgressMode::Always ||
              (Mode == ProgressMode::Auto &&
               sys::Process::StandardErrIsDisplayed())),
        Total(Total) {}
  ~Progress() { clear(); }

  void tell(size_t Done, StringRef File) {
    if (!Shown)
      return;
    clear();
    constexpr size_t Widest = 60;
    std::string Name = File.size() > Widest
                           ? "..." + File.take_back(Widest - 3).str()
                           : File.str();
    for (char &C : Name)
      if (static_cast<unsigned char>(C) < 0x20)
        C = '?';
    errs() << '[' << Done << '/' << Total << "] " << Name;
    errs().flush();
    Written = true;
  }

  void clear() {
    if (Written)
      errs() << "\r\x1b[K";
    Written = false;
  }

private:
  bool Shown;
  size_t Total;
  bool Written = false;
};

/// What the checks of the AST told, for whoever looks at the same file again.
class LexicalDuplicates {
public:
  explicit LexicalDuplicates(ArrayRef<report::Finding> Findings) {
    for (const report::Finding &Each : Findings)
      if (const CheckInfo *Info = findCheck(Each.Check);
          Info && Info->Family == "hardcoded")
        Told.insert(key(Each));
  }

  /// The same value in the same line: that another check tells it there is
  /// because it knows more.
  bool contains(const report::Finding &Subject) const {
    return Told.contains(key(Subject));
  }

private:
  static std::string key(const report::Finding &Each) {
    return Each.Where.File + '\0' + std::to_string(Each.Where.Line) + '\0' +
           std::to_string(Each.ChangeMarker);
  }

  StringSet<> Told;
};

class ScanRun {
public:
  ScanRun(const ScanOptions &Options, std::shared_ptr<const Overlay> Contents)
      : Options(Options), Contents(std::move(Contents)) {}

  /// False if it was interrupted.
  bool run(std::vector<Job> Jobs) {
    if (Jobs.empty())
      return true;
    if (!Cache)
      Cache = ResultCache::open(Options, Contents);
    for (Job &Each : Jobs) {
      Each.Contents = Contents;
      Each.Cache = Cache.get();
    }
    if (Cache)
      llvm::erase_if(Jobs, [&](const Job &Each) {
        std::optional<Outcome> Known = Cache->find(Each);
        if (Known)
          take(Each, std::move(*Known));
        return Known.has_value();
      });
    Progress Bar(Options.Progress, Jobs.size());
    SchedulerOptions Plan;
    Plan.Workers = workers();
    Plan.TimeoutSeconds = Options.Timeout;
    if (Options.isHurried() && Options.ParseBudget > 0)
      Plan.Budget = std::chrono::seconds(Options.ParseBudget);
    size_t Count = 0;
    std::vector<bool> Reported(Jobs.size(), false);
    bool Whole = runJobs(Jobs, Plan, [&](size_t Index, Outcome Found) {
      Reported[Index] = true;
      Bar.tell(++Count, Jobs[Index].File);
      take(Jobs[Index], std::move(Found));
    });
    if (!Whole)
      for (size_t I = 0; I < Jobs.size(); ++I)
        if (!Reported[I])
          Results.Gaps.push_back({report::Gap::Kind::TimedOut, Jobs[I].File,
                                  "the scan was interrupted before this file"});
    return Whole;
  }

  void finishParsing() {
    if (!Cache)
      return;
    Cache->tell(Options);
    Cache->prune();
  }

  /// Reads as tokens those of \p Files that were not parsed without an error.
  void read(ArrayRef<std::string> Files, Configurations &Settings) {
    LexicalDuplicates Told(Results.Findings);
    std::map<const Configuration *, std::vector<std::string>> Groups;
    for (const std::string &File : Files)
      if (!Clean.contains(File))
        Groups[&Settings.of(File)].push_back(File);
    for (const auto &[Config, Group] : Groups)
      read(Group, *Config, Told);
  }

  report::Results Results;
  /// Files that are no text.
  std::vector<std::string> Binary;
  std::vector<report::Gap> Notes;
  StringSet<> Seen;
  /// Those in which nothing is allowed by a comment.
  StringSet<> Plain;
  StringSet<> Single;

private:
  void read(ArrayRef<std::string> Files, const Configuration &Config,
            const LexicalDuplicates &Told) {
    LexicalChecks Checks(Config.Knowledge ? *Config.Knowledge
                                          : catalogue::Catalogue::builtin(),
                         lexicalSelection(Config.Checks));
    Progress Bar(Options.Progress, Files.size());
    readFiles(Checks, Files, Contents.get(), workers(),
              [&](size_t Index, LexicalResult Found) {
                const std::string &File = Files[Index];
                Bar.tell(Index + 1, File);
                if (!Seen.contains(File) && !Tried.contains(File))
                  ++Results.Files;
                if (Found.IsBinary)
                  Binary.push_back(File);
                else if (Found.Gaps.empty())
                  Seen.insert(File);
                if (!Found.IsBinary && !Found.MayAllow && Found.Gaps.empty())
                  Plain.insert(File);
                for (report::Finding &Each : Found.Findings)
                  if (!Told.contains(Each))
                    Results.Findings.push_back(std::move(Each));
                append_range(Results.Gaps, std::move(Found.Gaps));
              });
  }

  unsigned workers() const {
    return Options.Workers
               ? Options.Workers
               : heavyweight_hardware_concurrency().compute_thread_count();
  }

  void take(const Job &Work, Outcome Found) {
    ++Results.Files;
    Tried.insert(Work.File);
    if (Found.Gaps.empty() && Found.Notes.empty())
      for (const std::string &Path : Found.Seen)
        Clean.insert(Path);
    for (std::string &Path : Found.Seen)
      Seen.insert(Path);
    for (std::string &Check : Found.Single)
      Single.insert(Check);
    append_range(Results.Findings, std::move(Found.Findings));
    // All that is staged is read as tokens at least.
    append_range(Options.isHurried() ? Notes : Results.Gaps,
                 std::move(Found.Gaps));
    append_range(Notes, std::move(Found.Notes));
  }

  const ScanOptions &Options;
  std::shared_ptr<const Overlay> Contents;
  /// The files that were to be parsed, and those that were without an error.
  StringSet<> Tried, Clean;
  std::unique_ptr<ResultCache> Cache;
};

ExitCode exitCodeOf(const report::Results &Results, Severity FailOn) {
  if (!Results.Gaps.empty())
    return Incomplete;
  for (const report::Finding &Each : Results.Findings)
    if (Each.Level >= FailOn)
      return FindingsFound;
  return Clean;
}

bool writeReports(const CommandLine &Line, const report::Results &Results,
                  ExitCode Exit) {
  SmallString<256> Root;
  sys::fs::current_path(Root);
  bool Good = true;
  for (const ReportTarget &Target : Line.Scan.Reports) {
    report::ReporterOptions Options;
    Options.Rules = ruleInfos();
    Options.ToolVersion = CREDTIDY_VERSION;
    Options.Root = Root.str().str();
    Options.Quiet = Line.Scan.Quiet;
    Options.Suppressed = Line.Scan.ReportSuppressed;
    Options.Verbose = Line.Scan.Verbose;
    Options.CommandLine = Line.Text;
    Options.ExitCode = Exit;
    if (Target.File.empty()) {
      Options.Colour = sys::Process::StandardOutHasColors();
      report::makeReporter(Target.Format, std::move(Options))
          ->write(Results, outs());
      // A machine that reads a report knows what to do, a person may not.
      if (Line.Scan.Staged && Target.Format == report::Format::Text)
        report::writeWaysOn(Results, Line.Scan.FailOn, Root, outs());
      Good &= flushOutput();
      continue;
    }
    Error Failed = writeFile(Target.File, [&](raw_fd_ostream &Out) {
      report::makeReporter(Target.Format, Options)->write(Results, Out);
    });
    if (Failed) {
      complain("'" + Target.File +
               "' cannot be written: " + toString(std::move(Failed)));
      Good = false;
    }
  }
  return Good;
}

/// A misspelt name among right ones would leave its check out silently.
bool everyGlobMatches(StringRef Globs, bool AllowNone) {
  SmallVector<StringRef, 8> Each;
  Globs.split(Each, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef Glob : Each) {
    Glob = Glob.trim();
    if (Glob.starts_with("-") || !enabledChecks(Glob).empty())
      continue;
    complain("no check matches '" + Glob + "'" + checkHint(Glob));
    return false;
  }
  if (AllowNone || !enabledChecks(Globs).empty())
    return true;
  complain("no check matches '" + Globs + "'; 'credtidy checks' lists them");
  return false;
}

/// A misspelt option, or a wrong value, would be passed over silently.
bool everyOptionIsRight(const CheckSelection &Which) {
  if (Which.Options.empty())
    return true;
  std::vector<std::string> Known = knownCheckOptions();
  for (const auto &[Key, Value] : Which.Options)
    if (!is_contained(Known, Key)) {
      SmallVector<StringRef, 64> Words(Known.begin(), Known.end());
      StringRef Near = nearest(Key, Words);
      complain("no check has the option '" + Key + "'" +
               (Near.empty()
                    ? std::string("; 'credtidy explain CHECK' tells those of "
                                  "a check")
                    : "; did you mean '" + Near.str() + "'?"));
      return false;
    }
  std::string Mistake = mistakeInOptions(Which);
  if (Mistake.empty())
    return true;
  complain(Mistake);
  return false;
}

/// Gives the findings their final form, and takes out those that are not of the
/// changes.
void finalize(ScanRun &Run, const std::optional<Changes> &Changed) {
  std::vector<report::Finding> &Findings = Run.Results.Findings;
  auto IsOld = [&](const report::Finding &Each) {
    return Changed && !Changed->concern(Each);
  };
  for (report::Finding &Each : Findings)
    if (Run.Single.contains(Each.Check))
      Each.Summary.clear();
  // One that stands for many is to stand for new ones alone. The others are
  // taken out afterwards, as all of them together number the fingerprints.
  llvm::erase_if(Findings, [&](const report::Finding &Each) {
    return !Each.Summary.empty() && IsOld(Each);
  });
  report::finalize(Findings);
  llvm::erase_if(Findings, IsOld);
}
} // namespace

void tellNotes(ArrayRef<report::Gap> Notes, const ScanOptions &Options) {
  if (Notes.empty() || Options.Quiet)
    return;
  const bool IsOne = Notes.size() == 1;
  errs() << "credtidy: note: " << Notes.size();
  if (Options.isHurried())
    errs() << (IsOne ? " file was" : " files were")
           << " read as tokens and could be parsed with gaps only, or not in "
              "time";
  else
    errs() << (IsOne ? " file has" : " files have") << " no compile command of "
           << (IsOne ? "its" : "their")
           << " own and could be parsed with gaps only";
  if (!Options.Verbose) {
    errs() << "; --verbose lists them\n";
    return;
  }
  errs() << ":\n";
  for (const report::Gap &Each : Notes) {
    errs() << "  " << Each.File;
    if (Each.Line)
      errs() << ':' << Each.Line << ':' << Each.Column;
    errs() << ": " << Each.Message << '\n';
  }
}

std::optional<Scanned> runScan(const ScanOptions &Given, Baselines Which) {
  ScanOptions Options = Given;
  auto Started = std::chrono::steady_clock::now();
  if (!everyGlobMatches(Options.Checks.Globs, Options.AllowNoChecks))
    return std::nullopt;
  if (!everyOptionIsRight(Options.Checks))
    return std::nullopt;
  std::optional<Changes> Changed;
  std::optional<std::vector<std::string>> Only;
  if (Options.onlyChanges()) {
    Changed = Changes::find(Options);
    if (!Changed)
      return std::nullopt;
    if (Error Failed = Changed->hideUnstagedSettings(Options)) {
      complain(toString(std::move(Failed)));
      return std::nullopt;
    }
    Only = Changed->files();
    if (Options.Paths.empty())
      Options.Paths.push_back(Changed->root());
  }
  Configurations Settings(
      Options, fileSystemWith(Changed ? Changed->contents() : nullptr));
  if (!Settings.tellProblems())
    return std::nullopt;
  std::optional<Inputs> Found = Inputs::find(Options, Only);
  if (!Found)
    return std::nullopt;

  // A mistake in any of the files ends the scan before it has begun.
  const std::vector<std::string> LeftOut = Found->leaveOut(
      [&](StringRef File) { return isLeftOut(File, Settings); });
  Settlement Told(Settings, Options, Changed ? &*Changed : nullptr);
  if (!Settings.tellProblems() ||
      (Which == Baselines::Apply && !Told.readBaselines()))
    return std::nullopt;
  auto WithSettings = [&](std::vector<Job> Jobs) {
    for (Job &Each : Jobs)
      Each.Settings = &Settings.of(Each.File);
    return Jobs;
  };
  ScanRun Run(Options, Changed ? Changed->contents() : nullptr);
  Run.Results.LeftOut = LeftOut.size();
  append_range(Run.Results.Gaps, std::move(Found->gaps()));
  bool Whole = true;
  if (Options.Mode != ScanMode::Lexical) {
    std::vector<Job> Own = WithSettings(Found->withOwnCommand());
    if (Changed && !(Own.empty() && Options.isHurried()))
      if (Error Failed = Changed->hideUnstaged()) {
        complain(toString(std::move(Failed)));
        return std::nullopt;
      }
    Whole = Run.run(std::move(Own));
    if (Whole && !Options.isHurried())
      Whole = Run.run(WithSettings(Found->without(Run.Seen)));
    Run.finishParsing();
  }
  if (Whole && Options.Mode != ScanMode::Semantic)
    Run.read(Found->files(), Settings);
  if (Changed)
    for (report::Gap &Each : Changed->gaps())
      if (!isLeftOut(Each.File, Settings))
        Run.Results.Gaps.push_back(std::move(Each));
  const auto Files = fileSystemWith(Changed ? Changed->contents() : nullptr);
  if (!Told.applySettings(Run.Results) ||
      !Told.applyAllowances(Run.Results, Run.Seen, Run.Plain, Only, *Files))
    return std::nullopt;
  finalize(Run, Changed);
  if (Which == Baselines::Apply && !Told.applyBaselines(Run.Results))
    return std::nullopt;
  Settlement::setAside(Run.Results);
  llvm::sort(Run.Results.Gaps,
             [](const report::Gap &Left, const report::Gap &Right) {
               return std::tie(Left.File, Left.Line, Left.Message) <
                      std::tie(Right.File, Right.Line, Right.Message);
             });
  Run.Results.Seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - Started)
          .count();
  if (Options.Verbose && !Options.Quiet)
    for (const std::string &Each : LeftOut)
      errs() << "credtidy: note: left out by the settings: " << Each << '\n';
  if (Run.Results.Files == 0 && Run.Results.Gaps.empty() && LeftOut.empty() &&
      !Options.Quiet)
    errs() << (Changed ? "credtidy: note: no line of a C, C++ or Objective-C++ "
                         "file has changed\n"
                       : "credtidy: note: there is no C, C++ or Objective-C++ "
                         "file below the given paths\n");
  Scanned Result;
  Result.Results = std::move(Run.Results);
  Result.Notes = std::move(Run.Notes);
  Result.Binary = std::move(Run.Binary);
  Result.LookedAt = std::move(Run.Seen);
  Result.WasInterrupted = !Whole;
  return Result;
}

ExitCode scan(const CommandLine &Line) {
  const ScanOptions &Options = Line.Scan;
  const std::optional<Scanned> Found = runScan(Options, Baselines::Apply);
  if (!Found)
    return UsageError;
  ExitCode Exit = Found->WasInterrupted
                      ? Interrupted
                      : exitCodeOf(Found->Results, Options.FailOn);
  if (!writeReports(Line, Found->Results, Exit))
    return UsageError;
  // A report without findings must not pass for a clean one.
  if (Options.AllowNoChecks && !Options.Quiet &&
      enabledChecks(Options.Checks.Globs).empty())
    errs() << "credtidy: note: no check is enabled; files were only parsed\n";
  tellNotes(Found->Notes, Options);
  if (Options.Verbose && !Options.Quiet)
    for (const std::string &File : Found->Binary)
      errs() << "credtidy: note: " << File << " is no text and was not read\n";
  return Exit;
}

} // namespace credtidy::tool
