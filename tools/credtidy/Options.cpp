//===- Options.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;

namespace credtidy::tool {

namespace {
cl::OptionCategory Category("credtidy options");

cl::SubCommand Scan("scan",
                    "Look for exposed credentials in files and folders");
cl::SubCommand Checks("checks", "List the checks");
cl::SubCommand Explain("explain", "Tell what a check finds and what to do");
cl::SubCommand Catalogue("catalogue",
                         "catalogue check FILE...: validate catalogue files");
cl::SubCommand Init("init",
                    "Write a .credtidy.yaml to begin with, or set up a hook");
cl::SubCommand Config("config",
                      "config show FILE: tell what settings hold for a file; "
                      "config schema: print a JSON schema of .credtidy.yaml");
cl::SubCommand Known("baseline",
                     "baseline create|update|show [PATH...]: keep a "
                     "file of findings that are known");

cl::list<std::string> Paths(cl::Positional, cl::desc("[PATH...]"),
                            cl::sub(Scan), cl::cat(Category));
enum class StagedMode { Off, On, Auto };
cl::opt<StagedMode> Staged(
    "staged",
    cl::desc("Look at what the next commit would change, as it is in git's "
             "index; 'auto': if a commit is being made, and else at the given "
             "files as they are"),
    cl::ValueOptional,
    cl::values(clEnumValN(StagedMode::On, "", ""),
               clEnumValN(StagedMode::Auto, "auto", "")),
    cl::init(StagedMode::Off), cl::sub(Scan), cl::cat(Category));
cl::opt<std::string> Since(
    "since",
    cl::desc("Look at what changed since the history of REV and that of HEAD "
             "parted"),
    cl::value_desc("REV"), cl::sub(Scan), cl::cat(Category));
cl::opt<bool> WholeFiles(
    "whole-files",
    cl::desc("With --staged and --since: also tell what is found on lines that "
             "did not change"),
    cl::sub(Scan), cl::cat(Category));
cl::opt<std::string> BuildPath("p",
                               cl::desc("Folder of compile_commands.json; "
                                        "found upward by itself"),
                               cl::value_desc("DIR"), cl::sub(Scan),
                               cl::sub(Known), cl::cat(Category));
cl::opt<std::string>
    CheckGlobs("checks",
               cl::desc("Comma-separated globs of checks, '-' leaves out, as "
                        "clang-tidy's; default credential-*"),
               cl::value_desc("GLOBS"), cl::init("credential-*"), cl::sub(Scan),
               cl::sub(Known), cl::sub(Config), cl::cat(Category));
cl::opt<bool> AllowNoChecks(
    "allow-no-checks",
    cl::desc("Let --checks leave out every check, as clang-tidy's option does; "
             "files are then parsed and nothing is looked for"),
    cl::sub(Scan), cl::cat(Category));
cl::list<std::string> CheckOptions(
    "check-option",
    cl::desc("Option of one check or, without CHECK, of all; 'credtidy explain "
             "CHECK' tells its options; repeatable"),
    cl::value_desc("CHECK.KEY=VALUE"), cl::sub(Scan), cl::sub(Known),
    cl::sub(Config), cl::cat(Category));
cl::list<std::string>
    Configs("config",
            cl::desc("File of settings, names, tokens and APIs, besides the "
                     ".credtidy.yaml found upward from each file; repeatable"),
            cl::value_desc("FILE"), cl::sub(Scan), cl::sub(Known),
            cl::sub(Config), cl::cat(Category));
cl::list<std::string> Formats("format",
                              cl::desc("text (default), json or sarif; "
                                       "repeatable, each with its --output"),
                              cl::value_desc("FORMAT"), cl::sub(Scan),
                              cl::cat(Category));
cl::list<std::string> Outputs(
    "output",
    cl::desc("File for the --format before it; default standard output"),
    cl::value_desc("FILE"), cl::sub(Scan), cl::cat(Category));
cl::opt<std::string>
    FailOn("fail-on",
           cl::desc("Lowest severity that makes the exit code 1: info, low, "
                    "medium (default), high or critical"),
           cl::value_desc("LEVEL"), cl::init("medium"), cl::sub(Scan),
           cl::cat(Category));
cl::opt<ScanMode> Mode(
    "mode", cl::desc("How files are read"),
    cl::values(
        clEnumValN(ScanMode::Auto, "auto",
                   "parsed, with a compile command that is known or inferred; "
                   "what cannot be parsed is read as tokens (default)"),
        clEnumValN(ScanMode::Lexical, "lexical",
                   "as tokens: no compile command, much faster, "
                   "the hardcoded family alone"),
        clEnumValN(ScanMode::Semantic, "semantic", "parsed, or not at all")),
    cl::init(ScanMode::Auto), cl::sub(Scan), cl::cat(Category));
cl::opt<unsigned> Workers("j", cl::Prefix,
                          cl::desc("Workers; default one a core"),
                          cl::value_desc("N"), cl::init(0), cl::sub(Scan),
                          cl::sub(Known), cl::cat(Category));
cl::opt<unsigned> Timeout("timeout",
                          cl::desc("Seconds that one file may take; default "
                                   "300"),
                          cl::value_desc("SECONDS"), cl::init(300),
                          cl::sub(Scan), cl::sub(Known), cl::cat(Category));
cl::opt<unsigned> ParseBudget(
    "parse-budget",
    cl::desc("Seconds that parsing may take in all with --staged and "
             "--mode=auto; default 5"),
    cl::value_desc("SECONDS"), cl::init(5), cl::sub(Scan), cl::cat(Category));
cl::opt<std::string> CacheFolder(
    "cache-dir",
    cl::desc("Where results of parsing are kept; default credtidy in "
             "XDG_CACHE_HOME or ~/.cache"),
    cl::value_desc("DIR"), cl::sub(Scan), cl::sub(Known), cl::cat(Category));
cl::opt<bool> NoCache("no-cache", cl::desc("Parse all again, and keep nothing"),
                      cl::sub(Scan), cl::sub(Known), cl::cat(Category));
cl::opt<ProgressMode> Progress(
    "progress", cl::desc("Whether to show how far the scan is"),
    cl::values(clEnumValN(ProgressMode::Auto, "auto",
                          "on a terminal (default)"),
               clEnumValN(ProgressMode::Always, "always", "in any case"),
               clEnumValN(ProgressMode::Never, "never", "not at all")),
    cl::init(ProgressMode::Auto), cl::sub(Scan), cl::sub(Known),
    cl::cat(Category));
cl::opt<bool>
    Verbose("verbose",
            cl::desc("Also tell confidence, CWE links and which files "
                     "were parsed how"),
            cl::sub(Scan), cl::sub(Known), cl::cat(Category));
cl::opt<bool> Quiet("quiet", cl::desc("No summary, no notes"), cl::sub(Scan),
                    cl::sub(Known), cl::cat(Category));
cl::opt<bool> ReportUnused(
    "report-unused",
    cl::desc("Remark comments credtidy:allow that allow what is not there"),
    cl::sub(Scan), cl::cat(Category));
cl::opt<bool> ReportSuppressed(
    "report-suppressed",
    cl::desc("In JSON and SARIF, also list what comments and the baseline "
             "suppress"),
    cl::sub(Scan), cl::cat(Category));
cl::opt<std::string>
    Baseline("baseline",
             cl::desc("Report only what this file of known findings does not "
                      "have; 'credtidy baseline create' writes one"),
             cl::value_desc("FILE"), cl::sub(Scan), cl::sub(Known),
             cl::cat(Category));
cl::list<std::string> Operands(cl::Positional, cl::desc("[ARGUMENT...]"),
                               cl::sub(Explain), cl::sub(Catalogue),
                               cl::sub(Config), cl::sub(Known),
                               cl::cat(Category));
cl::opt<bool>
    Overwrite("overwrite",
              cl::desc("create: in place of a baseline that is there"),
              cl::sub(Known), cl::cat(Category));
cl::opt<bool> Add("add", cl::desc("update: also add the findings that are new"),
                  cl::sub(Known), cl::cat(Category));

cl::opt<bool> InstallHook(
    "hook",
    cl::desc("Look at what is staged before each commit; a hook that is there "
             "is kept and runs first"),
    cl::sub(Init), cl::cat(Category));
cl::opt<bool> RemoveHook("unhook", cl::desc("Take that hook out again"),
                         cl::sub(Init), cl::cat(Category));

void complain(const Twine &Message) {
  WithColor::error(errs(), "credtidy") << Message << '\n';
}

void printVersion(raw_ostream &Out) {
  Out << "credtidy " << CREDTIDY_VERSION << " (LLVM " << LLVM_VERSION_STRING
      << ")\n";
}

/// Pairs each --output with the --format before it on the command line.
bool pairReports(std::vector<ReportTarget> &Reports) {
  struct Placed {
    unsigned Position;
    bool IsFormat;
    std::string Value;
  };
  std::vector<Placed> All;
  for (unsigned I = 0; I < Formats.size(); ++I)
    All.push_back({Formats.getPosition(I), true, Formats[I]});
  for (unsigned I = 0; I < Outputs.size(); ++I)
    All.push_back({Outputs.getPosition(I), false, Outputs[I]});
  sort(All, [](const Placed &Left, const Placed &Right) {
    return Left.Position < Right.Position;
  });
  for (const Placed &Each : All) {
    if (Each.IsFormat) {
      std::optional<report::Format> Format = report::parseFormat(Each.Value);
      if (!Format) {
        complain("unknown format '" + Each.Value +
                 "'; known are text, json and sarif");
        return false;
      }
      Reports.push_back({*Format, ""});
      continue;
    }
    if (Reports.empty())
      Reports.push_back({report::Format::Text, ""});
    if (!Reports.back().File.empty()) {
      complain("--output '" + Each.Value + "' has no --format before it");
      return false;
    }
    Reports.back().File = Each.Value == "-" ? "" : Each.Value;
  }
  for (size_t I = 0; I < Reports.size(); ++I)
    for (size_t J = I + 1; J < Reports.size(); ++J)
      if (!Reports[I].File.empty() && Reports[I].File == Reports[J].File) {
        complain("two reports would go to '" + Reports[I].File + "'");
        return false;
      }
  if (Reports.empty())
    Reports.push_back({report::Format::Text, ""});
  if (count_if(Reports, [](const ReportTarget &R) { return R.File.empty(); }) >
      1) {
    complain("only one report can go to standard output; give the others an "
             "--output");
    return false;
  }
  return true;
}

bool resolveChanges(ScanOptions &Result) {
  // For each of its hooks git sets this, and pre-commit keeps it; when a user
  // calls pre-commit, on all files perhaps, it is not there.
  Result.Staged =
      Staged == StagedMode::On ||
      (Staged == StagedMode::Auto && sys::Process::GetEnv("GIT_INDEX_FILE"));
  Result.Since = Since;
  Result.WholeFiles = WholeFiles;
  if (Since.getNumOccurrences() > 0 && Since.empty()) {
    complain("--since takes a revision");
    return false;
  }
  if (Staged != StagedMode::Off && !Since.empty()) {
    complain("--staged and --since cannot both be given");
    return false;
  }
  if (WholeFiles && Staged == StagedMode::Off && Since.empty()) {
    complain("--whole-files goes with --staged or --since");
    return false;
  }
  return true;
}

bool resolveScan(ScanOptions &Result) {
  Result.Paths = Paths;
  if (!resolveChanges(Result))
    return false;
  if (Result.Paths.empty() && !Result.onlyChanges())
    Result.Paths.push_back(".");
  Result.CompileCommands = BuildPath;
  Result.Checks.Globs = CheckGlobs;
  Result.AreChecksGiven = CheckGlobs.getNumOccurrences() > 0;
  for (StringRef Given : CheckOptions) {
    auto [Key, Value] = Given.split('=');
    if (Key.empty() || Key.size() == Given.size()) {
      complain("--check-option '" + Given +
               "' is not of the form "
               "CHECK.KEY=VALUE");
      return false;
    }
    // It is how clang-tidy is told of a project's files, each check by itself;
    // the readers here share one catalogue.
    if (Key.ends_with("CatalogueFiles")) {
      complain("--check-option '" + Key +
               "' is for clang-tidy; '--config FILE' adds names, tokens and "
               "APIs to all checks");
      return false;
    }
    Result.Checks.Options.emplace_back(Key, Value);
  }
  Result.AllowNoChecks = AllowNoChecks;
  Result.Configs = Configs;
  Result.Mode = Mode;
  Result.Workers = Workers;
  Result.Timeout = Timeout;
  Result.ParseBudget = ParseBudget;
  Result.UseCache = !NoCache;
  Result.CacheFolder = CacheFolder;
  if (CacheFolder.getNumOccurrences() > 0 && CacheFolder.empty()) {
    complain("--cache-dir takes the name of a folder");
    return false;
  }
  Result.Progress = Progress;
  Result.Verbose = Verbose;
  Result.Quiet = Quiet;
  Result.ReportUnused = ReportUnused;
  Result.ReportSuppressed = ReportSuppressed;
  Result.Baseline = Baseline;
  if (Baseline.getNumOccurrences() > 0 && Baseline.empty()) {
    complain("--baseline takes the name of a file");
    return false;
  }
  std::optional<Severity> Level = parseSeverity(FailOn);
  if (!Level) {
    complain("unknown severity '" + FailOn +
             "'; known are info, low, medium, high and critical");
    return false;
  }
  Result.FailOn = *Level;
  return pairReports(Result.Reports);
}

/// `baseline create|update|show [PATH...]`, with the options of a scan.
bool resolveBaseline(CommandLine &Result) {
  const StringRef Verb =
      Result.Operands.empty() ? StringRef() : Result.Operands.front();
  if (Verb == "create") {
    Result.Which = CommandLine::Command::CreateBaseline;
  } else if (Verb == "update") {
    Result.Which = CommandLine::Command::UpdateBaseline;
  } else if (Verb == "show" && Result.Operands.size() == 1) {
    Result.Which = CommandLine::Command::ShowBaseline;
  } else {
    complain("usage: credtidy baseline create|update [PATH...], or credtidy "
             "baseline show");
    return false;
  }
  if (!resolveScan(Result.Scan))
    return false;
  if (Result.Operands.size() > 1)
    Result.Scan.Paths.assign(Result.Operands.begin() + 1,
                             Result.Operands.end());
  Result.Overwrite = Overwrite;
  Result.Add = Add;
  return true;
}
} // namespace

std::optional<CommandLine> parseCommandLine(int Argc, const char **Argv) {
  CommandLine Result;
  std::vector<const char *> Own;
  int I = 0;
  for (; I < Argc && StringRef(Argv[I]) != "--"; ++I)
    Own.push_back(Argv[I]);
  if (I < Argc)
    Result.Scan.CompilerArguments =
        std::vector<std::string>(Argv + I + 1, Argv + Argc);
  for (int Word = 0; Word < Argc; ++Word)
    Result.Text += (Word ? " " : "") + std::string(Argv[Word]);
  // `credtidy` alone and `credtidy -h` tell what there is.
  if (Own.size() == 1)
    Own.push_back("--help");

  for (cl::SubCommand *Each :
       {&Scan, &Checks, &Explain, &Catalogue, &Init, &Config, &Known})
    cl::HideUnrelatedOptions(Category, *Each);
  cl::HideUnrelatedOptions(Category);
  cl::SetVersionPrinter(printVersion);
  std::string Errors;
  raw_string_ostream ErrorStream(Errors);
  if (!cl::ParseCommandLineOptions(
          static_cast<int>(Own.size()), Own.data(),
          "credtidy finds exposed credentials in C, C++ and Objective-C++\n",
          &ErrorStream)) {
    // The library speaks of the program by its path and over several lines.
    StringRef First = StringRef(Errors).ltrim().split('\n').first;
    First.consume_front("credtidy: ");
    if (size_t Colon = First.find(": ");
        Colon != StringRef::npos &&
        First.take_front(Colon).ends_with("credtidy"))
      First = First.substr(Colon + 2);
    // A value of the wrong type has been told by the library itself.
    if (!First.empty())
      complain(First);
    return std::nullopt;
  }
  if (Scan) {
    if (!resolveScan(Result.Scan))
      return std::nullopt;
    return Result;
  }
  Result.Operands = Operands;
  if (Checks) {
    Result.Which = CommandLine::Command::Checks;
  } else if (Explain) {
    Result.Which = CommandLine::Command::Explain;
    if (Result.Operands.size() != 1) {
      complain("explain takes the name of one check");
      return std::nullopt;
    }
  } else if (Catalogue) {
    Result.Which = CommandLine::Command::CatalogueCheck;
    if (Result.Operands.size() < 2 || Result.Operands.front() != "check") {
      complain("usage: credtidy catalogue check FILE...");
      return std::nullopt;
    }
    Result.Operands.erase(Result.Operands.begin());
  } else if (Init) {
    if (InstallHook && RemoveHook) {
      complain("init takes either --hook or --unhook");
      return std::nullopt;
    }
    Result.Which = InstallHook  ? CommandLine::Command::InstallHook
                   : RemoveHook ? CommandLine::Command::RemoveHook
                                : CommandLine::Command::WriteSettings;
  } else if (Config) {
    if (Result.Operands == std::vector<std::string>{"schema"}) {
      Result.Which = CommandLine::Command::PrintSchema;
      return Result;
    }
    if (Result.Operands.size() != 2 || Result.Operands.front() != "show") {
      complain("usage: credtidy config show FILE, or credtidy config schema");
      return std::nullopt;
    }
    Result.Which = CommandLine::Command::ShowSettings;
    Result.Operands.erase(Result.Operands.begin());
    if (!resolveScan(Result.Scan))
      return std::nullopt;
  } else if (Known) {
    if (!resolveBaseline(Result))
      return std::nullopt;
  } else {
    complain("no command; 'credtidy --help' lists them");
    return std::nullopt;
  }
  return Result;
}

} // namespace credtidy::tool
