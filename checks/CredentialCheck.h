//===- CredentialCheck.h --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What all checks have in common: the shared reading of the unit, the
/// catalogue, and one way to report.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CREDENTIALCHECK_H
#define CREDTIDY_CHECKS_CREDENTIALCHECK_H

#include "CheckList.h"
#include "SharedUnit.h"
#include "credtidy/compat/ClangTidy.h"
#include "credtidy/support/Levels.h"
#include "llvm/Support/Regex.h"

namespace credtidy {
/// An option that is `true` or `false`. clang-tidy's own boolean options cannot
/// be linked from GCC, which mangles the names of their accessors otherwise
/// than Clang.
enum class Switch { Off, On };
} // namespace credtidy

namespace clang::tidy {
template <> struct OptionEnumMapping<credtidy::Switch> {
  static llvm::ArrayRef<std::pair<credtidy::Switch, llvm::StringRef>>
  getEnumMapping();
};
template <> struct OptionEnumMapping<credtidy::Confidence> {
  static llvm::ArrayRef<std::pair<credtidy::Confidence, llvm::StringRef>>
  getEnumMapping();
};
} // namespace clang::tidy

namespace credtidy {

/// The catalogue that checks use in place of the built-in one; set by the tool
/// after it has read the project's files. Null: the built-in one, and what the
/// option CatalogueFiles names.
void setActiveCatalogue(const catalogue::Catalogue *Active);
/// What was set last; null if nothing was.
const catalogue::Catalogue *activeCatalogue();

class CredentialCheck : public clang::tidy::ClangTidyCheck {
public:
  CredentialCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context);

  void registerPPCallbacks(const clang::SourceManager &SM,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpanderPP) override;
  /// Matches the translation unit and nothing below it: the readers of the flow
  /// layer walk it once for all checks, and the tool leaves out the walk that
  /// matchers of a check's own, or the parents of a node, would need.
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) final;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;

protected:
  /// What a check wants to tell; see report().
  struct Draft {
    std::string Message;
    clang::SourceLocation Where;
    clang::SourceRange Statement;
    const clang::Decl *Enclosing = nullptr;
    /// Its name, where there is no declaration in the AST.
    std::string Declaration;
    /// The literal, for a note where it stands elsewhere, and for the mask.
    clang::SourceRange Literal;
    const Secret *Value = nullptr;
    llvm::StringRef PublicPrefix;
    Severity Level;
    Confidence Sureness = Confidence::High;
    llvm::ArrayRef<flow::OriginStep> Steps;
    /// The change that mends it, all of it or none. Inserted text is made of
    /// the words of the code, never of a literal's content. A change that
    /// cannot be made in the text of a file, such as one inside a macro, is
    /// dropped as a whole.
    llvm::SmallVector<clang::FixItHint, 1> FixIts;
    /// As report::Finding's: all findings that have these words are told as
    /// one, in clang-tidy those of a unit, in the tool those of a scan.
    std::string Summary;
  };

  /// Looks at one translation unit.
  virtual void checkUnit(const flow::Unit &Unit,
                         clang::ASTContext &Context) = 0;

  /// Emits the diagnostic and its notes, and hands the finding to the tool.
  /// Drops what is less sure than the option MinimumConfidence.
  void report(const Draft &What);

  /// What this unit shows lets nothing of the check be summarised, neither here
  /// nor, in the tool, in other units.
  void tellSingly();

  const catalogue::Catalogue &knowledge() const { return *Knowledge; }
  llvm::ArrayRef<clang::FileID> projectFiles() const {
    return Shared->projectFiles();
  }
  /// What comments and inactive code of \p File bind to names, and the tokens
  /// in literals of inactive code.
  const std::vector<lexical::Observation> &beyondAst(clang::FileID File) const {
    return Shared->beyondAst(File, *Knowledge);
  }
  bool isEnabled(llvm::StringRef CheckName) const {
    return Context->isCheckEnabled(CheckName);
  }

private:
  /// Says which functions were too large: nothing is passed over in silence.
  void tellIncomplete(const flow::Unit &Unit);
  /// Says what is wrong with comments that allow something.
  void tellAllowances();
  /// Whether a comment lets this finding be.
  bool isAllowed(const Draft &What, clang::SourceLocation Where);
  void emit(const Draft &What, clang::SourceLocation Where);

  /// In clang-tidy, what is told at the end of the unit.
  struct Summarised {
    Draft First;
    clang::SourceLocation Where;
    size_t Count = 0;
  };

  clang::tidy::ClangTidyContext *Context;
  const catalogue::Catalogue *Knowledge;
  const Confidence MinimumConfidence;
  const std::string CatalogueFiles;
  const std::string TestPaths;
  llvm::Regex TestPathPattern;
  const CheckInfo &Info;
  std::shared_ptr<SharedUnit> Shared;
  clang::ASTContext *AST = nullptr;
  Summarised Pending;
};

} // namespace credtidy

#endif // CREDTIDY_CHECKS_CREDENTIALCHECK_H
