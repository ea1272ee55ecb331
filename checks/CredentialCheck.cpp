//===- CredentialCheck.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CredentialCheck.h"
#include "CheckList.h"
#include "FindingBuilder.h"
#include "FindingCollector.h"
#include "credtidy/catalogue/Loader.h"
#include "credtidy/flow/ProjectDecls.h"
#include "clang/ASTMatchers/ASTMatchers.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace clang::tidy;
using namespace llvm;

ArrayRef<std::pair<credtidy::Confidence, StringRef>>
OptionEnumMapping<credtidy::Confidence>::getEnumMapping() {
  static constexpr std::pair<credtidy::Confidence, StringRef> Mapping[] = {
      {credtidy::Confidence::Low, "low"},
      {credtidy::Confidence::Medium, "medium"},
      {credtidy::Confidence::High, "high"},
  };
  return Mapping;
}

ArrayRef<std::pair<credtidy::Switch, StringRef>>
OptionEnumMapping<credtidy::Switch>::getEnumMapping() {
  static constexpr std::pair<credtidy::Switch, StringRef> Mapping[] = {
      {credtidy::Switch::Off, "false"},
      {credtidy::Switch::On, "true"},
  };
  return Mapping;
}

namespace credtidy {

namespace {
const catalogue::Catalogue *ActiveCatalogue = nullptr;

/// The built-in catalogue and \p Files, loaded once for each list of files.
const catalogue::Catalogue *loadCatalogue(StringRef Files,
                                          ClangTidyContext &Context) {
  if (ActiveCatalogue)
    return ActiveCatalogue;
  if (Files.empty())
    return &catalogue::Catalogue::builtin();
  struct Loaded {
    std::vector<catalogue::Document> Documents;
    std::unique_ptr<catalogue::Catalogue> Whole;
  };
  static StringMap<Loaded> Cache;
  Loaded &Entry = Cache[Files];
  if (!Entry.Whole) {
    catalogue::RecordSet Records = catalogue::builtinRecords();
    std::vector<catalogue::Problem> Problems;
    SmallVector<StringRef, 4> Paths;
    Files.split(Paths, ';', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
    for (StringRef Path : Paths) {
      size_t Before = Problems.size();
      catalogue::Document Document = catalogue::loadFile(Path.trim(), Problems);
      if (Problems.size() != Before)
        continue;
      Records.append(Document.Records);
      Entry.Documents.push_back(std::move(Document));
    }
    for (const catalogue::Problem &Each : Problems)
      Context.configurationDiag("%0", DiagnosticIDs::Error) << Each.format();
    Entry.Whole = std::make_unique<catalogue::Catalogue>(std::move(Records));
  }
  return Entry.Whole.get();
}

/// The name by which others can speak of \p Declaration: that of a local
/// variable is preceded by its function's.
std::string declarationName(const Decl *Declaration) {
  const auto *Named = dyn_cast_or_null<NamedDecl>(Declaration);
  if (!Named)
    return {};
  if (const auto *Function = dyn_cast<NamedDecl>(
          Decl::castFromDeclContext(Named->getDeclContext()));
      Function && Named->getDeclContext()->isFunctionOrMethod())
    return flow::plainQualifiedName(Function) + "::" + Named->getNameAsString();
  return flow::plainQualifiedName(Named);
}

/// \p Wanted with every range in the terms of its file; nothing if a part of
/// it cannot be, as half a change would break the code.
SmallVector<FixItHint, 1> applicable(ArrayRef<FixItHint> Wanted,
                                     const SourceManager &SM,
                                     const LangOptions &Options) {
  SmallVector<FixItHint, 1> Result;
  for (FixItHint Each : Wanted) {
    CharSourceRange Range =
        Lexer::makeFileCharRange(Each.RemoveRange, SM, Options);
    if (Range.isInvalid() || SM.isInSystemHeader(Range.getBegin()) ||
        SM.isWrittenInScratchSpace(Range.getBegin()) ||
        SM.isWrittenInCommandLineFile(Range.getBegin()) ||
        Each.InsertFromRange.isValid())
      return {};
    Each.RemoveRange = Range;
    Result.push_back(std::move(Each));
  }
  return Result;
}
} // namespace

void setActiveCatalogue(const catalogue::Catalogue *Active) {
  ActiveCatalogue = Active;
}

const catalogue::Catalogue *activeCatalogue() { return ActiveCatalogue; }

CredentialCheck::CredentialCheck(StringRef Name, ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context), Context(Context),
      MinimumConfidence(
          Options.getLocalOrGlobal("MinimumConfidence", Confidence::Medium)),
      CatalogueFiles(Options.getLocalOrGlobal("CatalogueFiles", "")),
      TestPaths(Options.getLocalOrGlobal("TestPaths", DefaultTestPaths)),
      TestPathPattern(TestPaths), Info(*findCheck(Name)) {
  std::string Message;
  if (!TestPathPattern.isValid(Message))
    Context->configurationDiag("option '%0.TestPaths': %1") << Name << Message;
  Knowledge = loadCatalogue(CatalogueFiles, *Context);
}

void CredentialCheck::storeOptions(ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "MinimumConfidence", MinimumConfidence);
  Options.store(Opts, "CatalogueFiles", CatalogueFiles);
  Options.store(Opts, "TestPaths", TestPaths);
}

void CredentialCheck::registerPPCallbacks(const SourceManager &,
                                          Preprocessor *PP, Preprocessor *) {
  Shared = SharedUnit::of(*PP);
}

void CredentialCheck::registerMatchers(ast_matchers::MatchFinder *Finder) {
  Finder->addMatcher(ast_matchers::translationUnitDecl(), this);
}

void CredentialCheck::check(
    const ast_matchers::MatchFinder::MatchResult &Result) {
  AST = Result.Context;
  const flow::Unit &Unit = Shared->unit(*AST, *Knowledge);
  if (Shared->isFirstLook()) {
    tellIncomplete(Unit);
    tellAllowances();
  }
  Pending = Summarised();
  // What a check asks of an expression's parents is found in the project alone:
  // a map of all of the AST, system headers too, would cost more than the rest.
  std::vector<Decl *> Scope = AST->getTraversalScope();
  std::vector<Decl *> Project;
  flow::forEachProjectDecl(*AST, [&](Decl *Top) { Project.push_back(Top); });
  AST->setTraversalScope(Project);
  checkUnit(Unit, *AST);
  AST->setTraversalScope(Scope);
  if (Pending.Count > 1) {
    Pending.First.Message =
        report::summarised(Pending.First.Summary, Pending.Count);
    Pending.First.Steps = {};
    Pending.First.FixIts.clear();
  }
  if (Pending.Count > 0)
    emit(Pending.First, Pending.Where);
}

void CredentialCheck::tellIncomplete(const flow::Unit &Unit) {
  const SourceManager &SM = AST->getSourceManager();
  for (const flow::FlowCounts::Part &Each : Unit.flows().Counts.Incomplete) {
    std::string Message = "function '" + Each.Name +
                          "' is too large to be followed to its end; what it "
                          "does with secrets is known in part";
    SourceLocation Where = SM.getFileLoc(Each.Where);
    if (FindingCollector *Collector = FindingCollector::current()) {
      report::Place Place = Shared->masked().place(Where, Where);
      Collector->add(report::Gap{report::Gap::Kind::TooLarge, Place.File,
                                 std::move(Message), Place.Line, Place.Column});
    } else {
      diag(Where, "%0") << Message;
    }
  }
}

void CredentialCheck::tellAllowances() {
  // The tool reads these comments itself, once for all that it has found.
  if (FindingCollector::current())
    return;
  const SourceManager &SM = AST->getSourceManager();
  for (FileID File : Shared->projectFiles())
    for (const lexical::AllowanceRemark &Each :
         Shared->allowances(File).remarks())
      diag(SM.translateLineCol(File, Each.Line, Each.Column), "%0")
          << Each.Message;
}

bool CredentialCheck::isAllowed(const Draft &What, SourceLocation Where) {
  if (FindingCollector::current())
    return false;
  const SourceManager &SM = AST->getSourceManager();
  unsigned First = SM.getSpellingLineNumber(Where), Last = First;
  if (What.Literal.isValid() && SM.getFileLoc(What.Literal.getBegin()) == Where)
    Last = SM.getSpellingLineNumber(SM.getFileLoc(What.Literal.getEnd()));
  return Shared->allowances(SM.getFileID(Where))
      .covering(Info.Name, First, Last);
}

void CredentialCheck::tellSingly() {
  if (FindingCollector *Collector = FindingCollector::current())
    Collector->tellSingly(Info.Name);
}

void CredentialCheck::report(const Draft &What) {
  if (What.Sureness < MinimumConfidence)
    return;
  const SourceManager &SM = AST->getSourceManager();
  SourceLocation Where =
      What.Where.isValid() && !SM.isWrittenInCommandLineFile(What.Where)
          ? SM.getFileLoc(What.Where)
          : SM.getLocForStartOfFile(SM.getMainFileID());
  if (SM.isInSystemHeader(Where) || isAllowed(What, Where))
    return;
  if (!What.Summary.empty() && !FindingCollector::current()) {
    if (Pending.Count++ == 0) {
      Pending.First = What;
      Pending.Where = Where;
    }
    return;
  }
  emit(What, Where);
}

void CredentialCheck::emit(const Draft &What, SourceLocation Where) {
  const SourceManager &SM = AST->getSourceManager();
  SmallVector<FixItHint, 1> FixIts =
      applicable(What.FixIts, SM, AST->getLangOpts());
  {
    // Emitted, with its fix-its, at the end of its life.
    DiagnosticBuilder Told = diag(Where, "%0") << What.Message;
    for (const FixItHint &Each : FixIts)
      Told << Each;
  }

  FindingParts Parts{Info,
                     What.Message,
                     Where,
                     What.Statement,
                     What.Enclosing ? declarationName(What.Enclosing)
                                    : What.Declaration,
                     What.Literal,
                     What.Value,
                     What.PublicPrefix,
                     What.Level,
                     What.Sureness};
  Parts.FixIts = FixIts;
  Parts.Summary = What.Summary;
  Parts.addLiteralNote(SM);
  for (const flow::OriginStep &Step : What.Steps)
    Parts.Notes.push_back({SM.getFileLoc(Step.Where), Step.Message});
  for (const FindingParts::Note &Each : Parts.Notes)
    diag(Each.Where, "%0", DiagnosticIDs::Note) << Each.Message;

  if (FindingCollector *Collector = FindingCollector::current())
    Collector->add(buildFinding(Parts, Shared->masked(), SM,
                                TestPaths.empty() ? nullptr : &TestPathPattern),
                   SM.getFileOffset(Where));
}

} // namespace credtidy
