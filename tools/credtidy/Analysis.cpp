//===- Analysis.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analysis.h"
#include "Configuration.h"
#include "CredentialCheck.h"
#include "FindingCollector.h"
#include "Registration.h"
#include "credtidy/compat/ClangTidy.h"
#include "credtidy/compat/Frontend.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace clang::tidy;
using namespace llvm;

namespace credtidy::tool {

namespace {
/// The tool has the checks linked in, so they register themselves as any
/// module's do.
class LinkedModule : public ClangTidyModule {
public:
  void addCheckFactories(ClangTidyCheckFactories &Factories) override {
    registerChecks(Factories);
  }
};
ClangTidyModuleRegistry::Add<LinkedModule> Linked("credential-module",
                                                  "Finds exposed credentials.");

ClangTidyOptions optionsFor(StringRef Globs) {
  ClangTidyOptions Options = ClangTidyOptions::getDefaults();
  Options.Checks = "-*," + Globs.str();
  Options.HeaderFilterRegex = ".*";
  Options.SystemHeaders = false;
  return Options;
}

ClangTidyOptions optionsFor(const CheckSelection &Which) {
  ClangTidyOptions Options = optionsFor(StringRef(Which.Globs));
  for (const auto &[Key, Value] : Which.Options)
    Options.CheckOptions[Key] = ClangTidyOptions::ClangTidyValue(Value);
  return Options;
}

/// Notes which files of the project are read. A missing header costs what it
/// declares, not the whole file: it is skipped and told.
class FileObserver : public PPCallbacks {
public:
  FileObserver(const SourceManager &SM, std::vector<std::string> &Seen,
               std::vector<report::Gap> &Missing)
      : SM(SM), Seen(Seen), Missing(Missing) {}

  void FileChanged(SourceLocation Where, FileChangeReason Reason,
                   SrcMgr::CharacteristicKind Kind, FileID) override {
    if (Reason != EnterFile || SrcMgr::isSystem(Kind))
      return;
    OptionalFileEntryRef Entry = SM.getFileEntryRefForID(SM.getFileID(Where));
    if (!Entry)
      return;
    StringRef Path = Entry->getFileEntry().tryGetRealPathName();
    if (!Path.empty())
      Seen.push_back(Path.str());
  }

  bool FileNotFound(StringRef FileName) override {
    report::Gap Found;
    Found.Why = report::Gap::Kind::CompileError;
    Found.Message = ("'" + FileName + "' file not found").str();
    Missing.push_back(std::move(Found));
    return true;
  }

private:
  const SourceManager &SM;
  std::vector<std::string> &Seen;
  std::vector<report::Gap> &Missing;
};

/// Does not parse the bodies of functions in system headers: most of the cost
/// of a parse, and no part of the result. Neither does it walk the AST for
/// matchers: the checks match the translation unit alone, see
/// CredentialCheck::registerMatchers().
class FrugalConsumer : public MultiplexConsumer {
public:
  FrugalConsumer(std::vector<std::unique_ptr<ASTConsumer>> Consumers,
                 const SourceManager &SM)
      : MultiplexConsumer(std::move(Consumers)), SM(SM) {}

  void HandleTranslationUnit(ASTContext &Context) override {
    Context.setTraversalScope({});
    MultiplexConsumer::HandleTranslationUnit(Context);
  }

  bool shouldSkipFunctionBody(Decl *D) override {
    // A constexpr body can be needed to fold a constant of the project.
    const auto *Function = dyn_cast<FunctionDecl>(D);
    if (Function && Function->isConstexpr())
      return false;
    return SM.isInSystemHeader(SM.getExpansionLoc(D->getLocation()));
  }

private:
  const SourceManager &SM;
};

class AnalysisAction : public ASTFrontendAction {
public:
  AnalysisAction(ClangTidyContext &Context, Outcome &Result, bool &Parsed,
                 std::vector<report::Gap> &Missing)
      : Factory(Context), Result(Result), Parsed(Parsed), Missing(Missing) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 StringRef File) override {
    Compiler.getPreprocessor().addPPCallbacks(std::make_unique<FileObserver>(
        Compiler.getSourceManager(), Result.Seen, Missing));
    std::vector<std::unique_ptr<ASTConsumer>> Consumers;
    Consumers.push_back(Factory.createASTConsumer(Compiler, File));
    return std::make_unique<FrugalConsumer>(std::move(Consumers),
                                            Compiler.getSourceManager());
  }

  void EndSourceFileAction() override {
    Parsed = true;
    llvm::sort(Result.Seen);
    Result.Seen.erase(std::unique(Result.Seen.begin(), Result.Seen.end()),
                      Result.Seen.end());
  }

private:
  ClangTidyASTConsumerFactory Factory;
  Outcome &Result;
  bool &Parsed;
  std::vector<report::Gap> &Missing;
};

class AnalysisActionFactory : public tooling::FrontendActionFactory {
public:
  explicit AnalysisActionFactory(
      std::function<std::unique_ptr<FrontendAction>()> Make)
      : Make(std::move(Make)) {}

  std::unique_ptr<FrontendAction> create() override { return Make(); }

  bool runInvocation(std::shared_ptr<CompilerInvocation> Invocation,
                     FileManager *Files,
                     std::shared_ptr<PCHContainerOperations> Containers,
                     DiagnosticConsumer *Diagnostics) override {
    Invocation->getFrontendOpts().SkipFunctionBodies = true;
    // What a warning says is for the compiler to say.
    Invocation->getDiagnosticOpts().IgnoreWarnings = true;
    Invocation->getDiagnosticOpts().ErrorLimit = 0;
    return FrontendActionFactory::runInvocation(
        std::move(Invocation), Files, std::move(Containers), Diagnostics);
  }

private:
  std::function<std::unique_ptr<FrontendAction>()> Make;
};

/// A database of the one command that a job has.
class OneCommand : public tooling::CompilationDatabase {
public:
  explicit OneCommand(const tooling::CompileCommand &Command)
      : Command(Command) {}
  std::vector<tooling::CompileCommand>
  getCompileCommands(StringRef) const override {
    return {Command};
  }

private:
  tooling::CompileCommand Command;
};

/// Options that only other compilers know change nothing for the checks, and
/// Clang's driver would stop at them.
bool isForeignOption(StringRef Message) {
  return Message.starts_with("unknown argument") ||
         Message.starts_with("unsupported option") ||
         Message.starts_with("unsupported argument") ||
         Message.starts_with("invalid argument");
}

/// Line and column of an offset, for errors.
void locate(report::Gap &Gap, unsigned Offset, vfs::FileSystem &Files) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer =
      Files.getBufferForFile(Gap.File);
  if (!Buffer)
    return;
  StringRef Text = (*Buffer)->getBuffer().take_front(Offset);
  Gap.Line = Text.count('\n') + 1;
  Gap.Column =
      Offset -
      (Text.rfind('\n') == StringRef::npos ? 0 : Text.rfind('\n') + 1) + 1;
}

/// What may be said of an error. Clang's text can quote the source: the words
/// of an #error or a static_assert, or a string in an expression.
std::string withoutSource(StringRef Message, const report::Gap &Gap,
                          vfs::FileSystem &Files) {
  constexpr StringRef Assertion = "static assertion failed";
  if (Message.starts_with(Assertion))
    return Assertion.str();
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer =
      Gap.Line ? Files.getBufferForFile(Gap.File)
               : std::make_error_code(std::errc::no_such_file_or_directory);
  if (Buffer) {
    StringRef Line = (*Buffer)->getBuffer();
    for (unsigned I = 1; I < Gap.Line; ++I)
      Line = Line.split('\n').second;
    Line = Line.split('\n').first.ltrim();
    if (Line.consume_front("#") && Line.ltrim().starts_with("error"))
      return "#error directive";
  }
  std::string Result;
  bool InText = false;
  for (char C : Message) {
    if (C == '"') {
      Result += InText ? "********\"" : "\"";
      InText = !InText;
    } else if (!InText) {
      Result += C;
    }
  }
  return Result;
}

/// The first error of a file stands for all.
report::Gap summarise(ArrayRef<report::Gap> Errors) {
  report::Gap First = Errors.front();
  if (Errors.size() > 1)
    First.Message += " (and " + std::to_string(Errors.size() - 1) +
                     (Errors.size() == 2 ? " more error)" : " more errors)");
  return First;
}
} // namespace

std::vector<std::string> enabledChecks(StringRef Globs) {
  ClangTidyOptions Options = optionsFor(Globs);
  std::vector<std::string> Names = compat::checkNames(Options);
  llvm::erase_if(
      Names, [](StringRef Name) { return !Name.starts_with("credential-"); });
  return Names;
}

std::vector<std::string> knownCheckOptions() {
  std::vector<std::string> Result;
  for (const auto &Each : compat::allOptions())
    if (!Each.getKey().contains('.') ||
        Each.getKey().starts_with("credential-"))
      Result.push_back(Each.getKey().str());
  llvm::sort(Result);
  return Result;
}

std::vector<std::pair<std::string, std::string>>
effectiveOptions(const CheckSelection &Which) {
  ClangTidyContext Context(compat::contextFor(optionsFor(Which)));
  ClangTidyDiagnosticConsumer Consumer(Context);
  compat::Diagnostics Engine(Context, Consumer);
  Context.setCurrentFile("options");
  std::vector<std::pair<std::string, std::string>> Result;
  for (const auto &Each :
       ClangTidyASTConsumerFactory(Context).getCheckOptions())
    if (Each.getKey().starts_with("credential-") &&
        !Each.getKey().ends_with(".CatalogueFiles"))
      Result.emplace_back(Each.getKey(), Each.getValue().Value);
  llvm::sort(Result);
  return Result;
}

std::string mistakeInOptions(const CheckSelection &Which) {
  ClangTidyContext Context(
      compat::contextFor(optionsFor({"credential-*", Which.Options})));
  ClangTidyDiagnosticConsumer Consumer(Context);
  compat::Diagnostics Engine(Context, Consumer);
  Context.setCurrentFile("options");
  // Checks read their options when they are made.
  ClangTidyASTConsumerFactory(Context).getCheckOptions();
  std::vector<ClangTidyError> Told = Consumer.take();
  return Told.empty() ? std::string() : Told.front().Message.Message;
}

Outcome analyse(const Job &Work, IntrusiveRefCntPtr<vfs::FileSystem> Files) {
  Outcome Result;
  setActiveCatalogue(Work.Settings->Knowledge);
  // Clang's tooling ends the process where it cannot change to the folder.
  if (!sys::fs::is_directory(Work.Command.Directory)) {
    Result.Gaps.push_back({report::Gap::Kind::CompileError, Work.File,
                           "the folder of its compile command, '" +
                               Work.Command.Directory + "', does not exist"});
    return Result;
  }
  FindingCollector Collector;
  ClangTidyContext Context(
      compat::contextFor(optionsFor(Work.Settings->Checks)));
  ClangTidyDiagnosticConsumer Consumer(Context);
  compat::Diagnostics Engine(Context, Consumer);

  OneCommand Database(Work.Command);
  tooling::ClangTool Tool(Database, {Work.File},
                          std::make_shared<PCHContainerOperations>(), Files);
  Tool.setPrintErrorMessage(false);
  Tool.setDiagnosticConsumer(&Consumer);
  Tool.appendArgumentsAdjuster(tooling::getStripPluginsAdjuster());
  Tool.appendArgumentsAdjuster(
      [](const tooling::CommandLineArguments &Arguments, StringRef) {
        tooling::CommandLineArguments Adjusted;
        bool HasResources = false;
        for (StringRef Argument : Arguments)
          HasResources |= Argument.starts_with("-resource-dir");
        for (StringRef Argument : Arguments) {
          if (Argument == "--" && !HasResources) {
            Adjusted.push_back("-resource-dir=" CREDTIDY_RESOURCE_DIR);
            HasResources = true;
          }
          Adjusted.push_back(Argument.str());
        }
        if (!HasResources)
          Adjusted.insert(Adjusted.begin() + 1,
                          "-resource-dir=" CREDTIDY_RESOURCE_DIR);
        return Adjusted;
      });

  bool Parsed = false;
  std::vector<report::Gap> Errors;
  AnalysisActionFactory Factory([&] {
    return std::make_unique<AnalysisAction>(Context, Result, Parsed, Errors);
  });
  Context.setCurrentFile(Work.File);
  Tool.run(&Factory);
  for (report::Gap &Missing : Errors)
    Missing.File = Work.File;

  std::vector<FindingCollector::Collected> &Collected = Collector.findings();
  for (const ClangTidyError &Error : Consumer.take()) {
    if (!StringRef(Error.DiagnosticName).starts_with("credential-")) {
      if (Error.DiagLevel != ClangTidyError::Error ||
          (Parsed && isForeignOption(Error.Message.Message)))
        continue;
      report::Gap Gap;
      Gap.Why = report::Gap::Kind::CompileError;
      Gap.File =
          Error.Message.FilePath.empty() ? Work.File : Error.Message.FilePath;
      if (!Error.Message.FilePath.empty()) {
        if (!sys::path::is_absolute(Gap.File)) {
          SmallString<256> Absolute(Work.Command.Directory);
          sys::path::append(Absolute, Gap.File);
          Gap.File = Absolute.str().str();
        }
        locate(Gap, Error.Message.FileOffset, *Files);
      }
      Gap.Message = withoutSource(Error.Message.Message, Gap, *Files);
      Errors.push_back(std::move(Gap));
      continue;
    }
    // What passed the filters is reported with all that the check knew.
    auto Match = find_if(Collected, [&](const auto &Each) {
      return Each.Found.Check == Error.DiagnosticName &&
             Each.Found.Message == Error.Message.Message &&
             Each.Offset == Error.Message.FileOffset;
    });
    if (Match == Collected.end())
      continue;
    Result.Findings.push_back(std::move(Match->Found));
    Collected.erase(Match);
  }

  // What is left over was told and kept back, which NOLINT alone does here.
  for (FindingCollector::Collected &Each : Collected) {
    Each.Found.SuppressedBy = report::Suppression::Source;
    Result.Findings.push_back(std::move(Each.Found));
  }
  llvm::append_range(Result.Gaps, Collector.gaps());
  Result.Single = std::move(Collector.toldSingly());

  if (!Parsed && Errors.empty())
    Errors.push_back({report::Gap::Kind::CompileError, Work.File,
                      "the compiler could not be run with its command"});
  if (!Errors.empty())
    (Work.Inferred && Parsed ? Result.Notes : Result.Gaps)
        .push_back(summarise(Errors));
  return Result;
}

json::Value toJSON(const Outcome &Subject) {
  auto List = [](const auto &Items) {
    json::Array Array;
    for (const auto &Each : Items)
      Array.push_back(report::toJSON(Each));
    return Array;
  };
  // As hex digits: names need not be UTF-8, and JSON is.
  json::Array Seen;
  for (const std::string &Path : Subject.Seen)
    Seen.push_back(toHex(Path));
  return json::Object{{"findings", List(Subject.Findings)},
                      {"gaps", List(Subject.Gaps)},
                      {"notes", List(Subject.Notes)},
                      {"seen", std::move(Seen)},
                      {"single", json::Array(Subject.Single)}};
}

bool fromJSON(const json::Value &Source, Outcome &Subject, json::Path Where) {
  const json::Object *Object = Source.getAsObject();
  if (!Object) {
    Where.report("expected an object");
    return false;
  }
  auto List = [&](StringRef Key, auto &Items) {
    const json::Array *Array = Object->getArray(Key);
    if (!Array)
      return false;
    for (const json::Value &Each : *Array) {
      typename std::remove_reference_t<decltype(Items)>::value_type Item;
      if (!report::fromJSON(Each, Item, Where.field(Key)))
        return false;
      Items.push_back(std::move(Item));
    }
    return true;
  };
  auto Texts = [&](StringRef Key, std::vector<std::string> &Items) {
    const json::Array *Array = Object->getArray(Key);
    if (!Array)
      return false;
    for (const json::Value &Each : *Array)
      if (std::optional<StringRef> Text = Each.getAsString())
        Items.push_back(Text->str());
    return true;
  };
  std::vector<std::string> Seen;
  if (!Texts("seen", Seen))
    return false;
  for (const std::string &Digits : Seen)
    if (!tryGetFromHex(Digits, Subject.Seen.emplace_back()))
      return false;
  return Texts("single", Subject.Single) &&
         List("findings", Subject.Findings) && List("gaps", Subject.Gaps) &&
         List("notes", Subject.Notes);
}

} // namespace credtidy::tool
