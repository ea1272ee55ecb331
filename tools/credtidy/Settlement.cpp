//===- Settlement.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Settlement.h"
#include "CheckList.h"
#include "Commands.h"
#include "credtidy/lexical/Allowances.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include <map>
#include <set>

using namespace llvm;

namespace credtidy::tool {

bool isLeftOut(StringRef File, Configurations &Settings) {
  const Configuration &Own = Settings.of(File);
  return Own.leavesOut(File) || Own.runsNothing();
}

static std::string absolutePath(StringRef Path) {
  SmallString<256> Result(Path);
  sys::fs::make_absolute(Result);
  sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

/// What the settings of its file make of a finding; false if it is not to be
/// told at all.
static bool adjust(report::Finding &Found, const Configuration &Own) {
  const std::string File = absolutePath(Found.Where.File);
  if (Own.leavesOut(File) || !Own.Running.contains(Found.Check))
    return false;
  auto Override = Own.Severities.find(Found.Check);
  if (Override != Own.Severities.end())
    Found.Level = Override->second;
  Found.IsTestCode |= Own.isTestPath(File);
  if (Found.IsTestCode)
    Found.Level = std::min(Found.Level, Severity::Low);
  return true;
}

bool Settlement::applySettings(report::Results &Results) {
  llvm::erase_if(Results.Findings, [&](report::Finding &Each) {
    return !adjust(Each, Settings.of(absolutePath(Each.Where.File)));
  });
  return Settings.tellProblems();
}

bool Settlement::applyAllowances(
    report::Results &Results, const StringSet<> &Seen, const StringSet<> &Plain,
    const std::optional<std::vector<std::string>> &Only,
    vfs::FileSystem &Files) {
  constexpr const char *Variable = "CREDTIDY_TODAY";
  if (std::optional<std::string> Given = sys::Process::GetEnv(Variable);
      Given && !lexical::isDate(*Given)) {
    complain(Twine(Variable) + " is no date of the form YYYY-MM-DD: '" +
             *Given + "'");
    return false;
  }
  const std::string Today = lexical::today();

  std::map<std::string, std::vector<report::Finding *>> ByFile;
  for (const auto &Entry : Seen)
    if (!Plain.contains(Entry.getKey()))
      ByFile[Entry.getKey().str()];
  for (report::Finding &Each : Results.Findings)
    if (std::string File = absolutePath(Each.Where.File); !Plain.contains(File))
      ByFile[std::move(File)].push_back(&Each);
  StringSet<> Incomplete;
  for (const report::Gap &Each : Results.Gaps)
    Incomplete.insert(absolutePath(Each.File));

  for (const auto &[File, Findings] : ByFile) {
    const Configuration &Own = Settings.of(File);
    if (Own.leavesOut(File))
      continue;
    // A file that cannot be read is a gap of the scan already, and one without
    // findings that is gone has nothing to be allowed.
    ErrorOr<std::unique_ptr<MemoryBuffer>> Content =
        Files.getBufferForFile(File);
    if (!Content)
      continue;
    const lexical::Allowances Allowed((*Content)->getBuffer(), checkNames(),
                                      Today);
    std::set<const lexical::Allowance *> Used;
    for (report::Finding *Each : Findings) {
      const lexical::Allowance *By =
          Allowed.covering(Each->Check, Each->Where.Line,
                           std::max(Each->Where.Line, Each->Where.EndLine));
      if (!By)
        continue;
      Each->SuppressedBy = report::Suppression::Source;
      Used.insert(By);
    }
    if (Only && !is_contained(*Only, File))
      continue;
    for (const lexical::AllowanceRemark &Each : Allowed.remarks())
      Results.Notices.push_back({File, Each.Line, Each.Column, Each.Message});
    // Where not everything was looked at, nobody knows what is not needed.
    if (!Options.ReportUnused || Incomplete.contains(File))
      continue;
    for (const lexical::Allowance &Each : Allowed.all()) {
      const bool Ran = all_of(Each.Checks, [&](StringRef Check) {
        return Own.Running.contains(Check);
      });
      if (Ran && !Used.count(&Each))
        Results.Notices.push_back({File, Each.Line, Each.Column,
                                   "this allowance is not needed: nothing is "
                                   "found here"});
    }
  }
  llvm::sort(Results.Notices, [](const report::Notice &Left,
                                 const report::Notice &Right) {
    return std::tie(Left.File, Left.Line, Left.Column, Left.Message) <
           std::tie(Right.File, Right.Line, Right.Column, Right.Message);
  });
  return Settings.tellProblems();
}

const Baseline *Settlement::baseline(const std::string &Path,
                                     std::vector<catalogue::Problem> &Problems,
                                     bool MayMiss) {
  std::unique_ptr<Baseline> &Entry = Known[Path];
  if (Entry)
    return Entry.get();
  if (Changed)
    if (Error Failed = Changed->hideUnstaged(Path))
      Problems.push_back({Path, 0, 0, toString(std::move(Failed))});
  const auto Files = fileSystemWith(Changed ? Changed->contents() : nullptr);
  if (MayMiss && !Files->exists(Path))
    return nullptr;
  Entry = std::make_unique<Baseline>(Baseline::read(Path, Problems, *Files));
  return Entry.get();
}

bool Settlement::readBaselines() {
  std::vector<catalogue::Problem> Problems;
  if (!Options.Baseline.empty())
    baseline(Options.Baseline, Problems);
  for (const Configuration *Each : Settings.all())
    for (const BaselineFile &Of : Each->Baselines)
      if (!baseline(Of.Path, Problems, /*MayMiss=*/true))
        Problems.push_back({Of.NamedBy->Shown, Of.Line, Of.Column,
                            "there is no such baseline; 'credtidy baseline "
                            "create' writes one"});
  for (const catalogue::Problem &Each : Problems)
    errs() << Each.format() << '\n';
  return Problems.empty();
}

bool Settlement::applyBaselines(report::Results &Results) {
  // Those that a header's settings name are known only now.
  for (const report::Finding &Each : Results.Findings)
    Settings.of(absolutePath(Each.Where.File));
  if (!readBaselines())
    return false;
  std::vector<catalogue::Problem> None;
  for (report::Finding &Each : Results.Findings) {
    if (Each.SuppressedBy != report::Suppression::None)
      continue;
    bool IsKnown = !Options.Baseline.empty() &&
                   baseline(Options.Baseline, None)->contains(Each.Fingerprint);
    for (const BaselineFile &Of :
         Settings.of(absolutePath(Each.Where.File)).Baselines)
      IsKnown |= baseline(Of.Path, None)->contains(Each.Fingerprint);
    if (IsKnown)
      Each.SuppressedBy = report::Suppression::Baseline;
  }
  return true;
}

void Settlement::setAside(report::Results &Results) {
  std::vector<report::Finding> Told;
  for (report::Finding &Each : Results.Findings)
    (Each.SuppressedBy == report::Suppression::None ? Told : Results.Suppressed)
        .push_back(std::move(Each));
  Results.Findings = std::move(Told);
}

} // namespace credtidy::tool
