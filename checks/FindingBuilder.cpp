//===- FindingBuilder.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindingBuilder.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

const StringLiteral DefaultTestPaths =
    "(^|/)([^/]*[-_.])?([Uu]nit)?[Tt]est(s|ing|data|suite|cases)?([-_.][^/]*)?"
    "(/|$)|"
    "(^|/)([^/]*[-_])?([Uu]nittests?|[Ff]ixtures?|[Mm]ocks?|[Ee]xamples?|"
    "[Ss]amples?|[Dd]emos?|[Tt]utorials?|[Bb]enchmarks?)([-_][^/]*)?/|"
    "Tests?[.][^./]*$";

void FindingParts::addLiteralNote(const SourceManager &SM) {
  if (Literal.isInvalid())
    return;
  SourceLocation Spelling = SM.getSpellingLoc(Literal.getBegin());
  if (Spelling.isValid() && !SM.isWrittenInScratchSpace(Spelling) &&
      !SM.isWrittenInCommandLineFile(Spelling) &&
      (SM.getFileID(Spelling) != SM.getFileID(Where) ||
       SM.getSpellingLineNumber(Spelling) != SM.getSpellingLineNumber(Where)))
    Notes.push_back({Spelling, "the literal stands here"});
}

report::Finding buildFinding(const FindingParts &Parts, MaskedSource &Masked,
                             const SourceManager &SM, const Regex *TestPaths) {
  std::string Shown = Parts.Value ? Parts.Value->mask(Parts.PublicPrefix) : "";
  report::Finding Found;
  Found.Check = Parts.Info.Name.str();
  Found.Message = Parts.Message;
  Found.Sureness = Parts.Sureness;
  SourceLocation End = Parts.Where;
  if (Parts.Literal.isValid() &&
      SM.getFileLoc(Parts.Literal.getBegin()) == Parts.Where)
    End = SM.getFileLoc(Parts.Literal.getEnd());
  Found.Where = Masked.place(Parts.Where, End);
  Found.Source = Masked.excerpt(Parts.Where, Parts.Literal, Shown);
  for (const FindingParts::Note &Each : Parts.Notes)
    Found.Steps.push_back({Masked.place(Each.Where, Each.Where), Each.Message,
                           Masked.excerpt(Each.Where, Parts.Literal, Shown)});
  for (const FixItHint &Each : Parts.FixIts)
    Found.FixIts.push_back(
        {Masked.stretch(Each.RemoveRange), Each.CodeToInsert});
  Found.Level = Parts.Level;
  // Such code does not ship: told, but not urgent.
  Found.IsTestCode = TestPaths && TestPaths->match(Found.Where.File);
  if (Found.IsTestCode)
    Found.Level = std::min(Found.Level, Severity::Low);
  Found.Cwe = Parts.Info.Cwe.vec();
  for (StringRef Control : Parts.Info.Controls)
    Found.Controls.push_back(Control.str());
  Found.Declaration = Parts.Declaration;
  Found.Statement = Masked.normalised(Parts.Statement);
  Found.Extent =
      Masked.place(Parts.Statement.getBegin(), Parts.Statement.getEnd());
  if (Parts.Value)
    Found.ChangeMarker = Parts.Value->changeMarker();
  Found.Summary = Parts.Summary;
  return Found;
}

} // namespace credtidy
