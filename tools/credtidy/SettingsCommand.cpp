//===- SettingsCommand.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "CheckList.h"
#include "Commands.h"
#include "Configuration.h"
#include "OutputFile.h"
#include "SettingsCommands.h"
#include "credtidy/catalogue/ProjectSchema.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/YAMLTraits.h"

using namespace llvm;

namespace credtidy::tool {

/// InitialSettings.yaml, as built in.
StringRef initialSettings();

ExitCode writeSettings() {
  constexpr StringRef File = ".credtidy.yaml";
  sys::fs::file_status Status;
  if (sys::fs::status(File, Status, /*Follow=*/false) !=
      std::errc::no_such_file_or_directory) {
    complain("'" + File + "' is there already");
    return UsageError;
  }
  if (Error Failed = writeFile(
          File, [](raw_fd_ostream &Out) { Out << initialSettings(); })) {
    complain("'" + File +
             "' cannot be written: " + toString(std::move(Failed)));
    return UsageError;
  }
  outs() << "credtidy: wrote '" << File
         << "'; all that is in it is a comment until you say otherwise\n";
  return Clean;
}

namespace {
/// Prints settings in the form that the loader reads, each with its origin.
class Printer {
public:
  explicit Printer(const Configuration &Holds) : Holds(Holds) {}

  void print(StringRef File) {
    comment("what holds for " + printable(File));
    for (const ProjectFile *Each : Holds.Files)
      comment("from " + printable(Each->Shown));
    if (Holds.Files.empty())
      comment("no .credtidy.yaml here or above; all of it is the default");
    if (Holds.leavesOut(File) || Holds.runsNothing())
      comment("the file is left out");
    if (Holds.isTestPath(File))
      comment("the file is test code by 'test-paths'");
    checks();
    options();
    severities();
    paths("exclude", [](const ProjectFile &Of) -> const auto & {
      return Of.Content.Settings.Exclude;
    });
    paths("test-paths", [](const ProjectFile &Of) -> const auto & {
      return Of.Content.Settings.TestPaths;
    });
    for (const BaselineFile &Each : Holds.Baselines)
      line("baseline: " + quoted(Each.Path), {Each.NamedBy, Each.Line});
    entries();
  }

private:
  static std::string printable(StringRef Text) {
    std::string Result = Text.str();
    for (char &C : Result)
      if (static_cast<unsigned char>(C) < 0x20 || C == 0x7f)
        C = '?';
    return Result;
  }

  static std::string quoted(StringRef Text) {
    if (yaml::needsQuotes(Text) == yaml::QuotingType::None)
      return Text.str();
    std::string Result = "'";
    for (char C : printable(Text))
      Result += C == '\'' ? "''" : std::string(1, C);
    return Result + "'";
  }

  static void comment(const Twine &Text) { outs() << "# " << Text << '\n'; }

  static void line(std::string Text, const Origin &From) {
    constexpr unsigned Width = 60;
    outs() << left_justify(Text, Width) << " # " << printable(From.describe())
           << '\n';
  }

  void checks() const {
    outs() << "checks:\n";
    for (const CheckInfo &Row : allChecks())
      line(("  - " + Twine(Holds.Running.contains(Row.Name) ? "" : "-") +
            Row.Name)
               .str(),
           Holds.CheckOrigins.lookup(Row.Name));
  }

  void options() const {
    outs() << "options:\n";
    for (const auto &[Key, Value] : effectiveOptions(Holds.Checks)) {
      // Who has said nothing of the check may have spoken of all of them.
      Origin From =
          Holds.OptionOrigins.lookup(StringRef(Key).split('.').second);
      if (auto Own = Holds.OptionOrigins.find(Key);
          Own != Holds.OptionOrigins.end())
        From = Own->second;
      line("  " + Key + ": " + quoted(Value), From);
    }
  }

  void severities() const {
    outs() << "severity:\n";
    for (const CheckInfo &Row : allChecks()) {
      auto Own = Holds.Severities.find(Row.Name);
      const Severity Level =
          Own == Holds.Severities.end() ? Row.Level : Own->second;
      line(("  " + Row.Name + ": " + toString(Level)).str(),
           Holds.SeverityOrigins.lookup(Row.Name));
    }
  }

  template <typename Function> void paths(StringRef Key, Function Of) const {
    bool First = true;
    for (const ProjectFile *File : Holds.Files)
      for (const auto &Each : Of(*File)) {
        if (First)
          outs() << Key << ":\n";
        First = false;
        line("  - " + quoted(Each.Value), {File, Each.Line});
      }
  }

  /// Entries are many lines each; their ids tell which.
  void entries() const {
    for (const ProjectFile *File : Holds.Files) {
      const catalogue::RecordSet &Records = File->Content.Records;
      for (const catalogue::ExampleSet &Each : File->Content.Examples) {
        using Of = catalogue::ExampleSet::Of;
        std::string What;
        switch (Each.Type) {
        case Of::Name:
          What = ("names: " + Records.Names[Each.Index].Id).str();
          break;
        case Of::Modifier:
          What = ("modifiers: " + Records.Modifiers[Each.Index].Id).str();
          break;
        case Of::Verifier:
          What = ("verifiers: " + Records.Verifiers[Each.Index].Id).str();
          break;
        case Of::VerifierModifier:
          What = ("verifier-modifiers: " +
                  Records.VerifierModifiers[Each.Index].Id)
                     .str();
          break;
        case Of::VerifyingFunction:
          What = ("verifying-functions: " +
                  Records.VerifyingFunctions[Each.Index].Id)
                     .str();
          break;
        case Of::Value:
          What = ("values: " + Records.Values[Each.Index].Id).str();
          break;
        case Of::Token:
          What = ("tokens: " + Records.Tokens[Each.Index].Id).str();
          break;
        case Of::Api:
          What = ("apis: " + Records.Apis[Each.Index].Name).str();
          break;
        case Of::Shape:
          What = ("shapes: " + Records.Shapes[Each.Index].Id).str();
          break;
        case Of::Word:
          What = ("words: " + Records.Words[Each.Index].Id).str();
          break;
        }
        line("# " + printable(What), {File, Each.Line});
      }
    }
  }

  const Configuration &Holds;
};
} // namespace

/// Adds what the loader does not know: the names of checks and their options.
static void addNames(json::Object &Root) {
  const auto SchemaOf = [&](StringRef Key) {
    json::Object *Of = Root.getObject("properties")->getObject(Key);
    const std::optional<StringRef> Defined = Of->getString("$ref");
    return Defined ? Root.getObject("definitions")
                         ->getObject(Defined->substr(Defined->rfind('/') + 1))
                   : Of;
  };
  json::Array Checks, Options;
  const auto Add = [](json::Array &To, StringRef Name) {
    To.push_back(Name.str());
    if (Name.consume_front("credential-"))
      To.push_back(Name.str());
  };
  for (StringRef Each : checkNames())
    Add(Checks, Each);
  for (const std::string &Each : knownCheckOptions())
    if (!StringRef(Each).ends_with("CatalogueFiles"))
      Add(Options, Each);
  (*SchemaOf("severity"))["propertyNames"] =
      json::Object{{"enum", std::move(Checks)}};
  (*SchemaOf("options"))["propertyNames"] =
      json::Object{{"enum", std::move(Options)}};
}

ExitCode printSchema() {
  json::Value Schema = catalogue::projectSchema();
  json::Object &Root = *Schema.getAsObject();
  Root["$schema"] = "http://json-schema.org/draft-07/schema#";
  Root["title"] = "Settings of credtidy (.credtidy.yaml)";
  // A file whose lines are all comments is a good one.
  Root["type"] = json::Array{"object", "null"};
  addNames(Root);
  outs() << formatv("{0:2}", Schema) << '\n';
  return Clean;
}

ExitCode showSettings(const CommandLine &Line) {
  const std::string &File = Line.Operands.front();
  SmallString<256> Absolute(File);
  sys::fs::make_absolute(Absolute);
  sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  SmallString<256> Real;
  if (!sys::fs::real_path(Absolute, Real))
    Absolute = Real;
  // What would hold for a file of this folder.
  if (sys::fs::is_directory(Absolute))
    Absolute += '/';
  Configurations Settings(Line.Scan, vfs::getRealFileSystem());
  const Configuration &Holds = Settings.of(Absolute);
  if (!Settings.tellProblems())
    return UsageError;
  Printer(Holds).print(Absolute);
  return Clean;
}

} // namespace credtidy::tool
