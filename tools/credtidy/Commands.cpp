//===- Commands.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "CheckList.h"
#include "credtidy/catalogue/Loader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;

namespace credtidy::tool {

/// The pages of docs/checks, as built in; see ExplainPages.cpp.in.
StringRef explainPage(StringRef Check);

void complain(const Twine &Message) {
  WithColor::error(errs(), "credtidy") << Message << '\n';
}

bool flushOutput() {
  outs().flush();
  if (!outs().has_error())
    return true;
  complain("standard output cannot be written: " + outs().error().message());
  outs().clear_error();
  return false;
}

std::vector<report::RuleInfo> ruleInfos() {
  std::vector<report::RuleInfo> Rules;
  for (const CheckInfo &Each : allChecks()) {
    report::RuleInfo Rule;
    Rule.Id = Each.Name.str();
    Rule.Family = Each.Family.str();
    Rule.Summary = Each.Summary.str();
    Rule.Cwe = Each.Cwe.vec();
    for (StringRef Control : Each.Controls)
      Rule.Controls.push_back(Control.str());
    Rule.Level = Each.Level;
    Rule.Since = Each.Since.str();
    Rules.push_back(std::move(Rule));
  }
  return Rules;
}

StringRef nearest(StringRef Word, ArrayRef<StringRef> Known) {
  StringRef Best;
  unsigned Least = std::max<size_t>(2, Word.size() / 3);
  for (StringRef Each : Known) {
    unsigned Distance =
        Word.edit_distance(Each, /*AllowReplacements=*/true, Least + 1);
    if (Distance <= Least) {
      Least = Distance;
      Best = Each;
    }
  }
  return Best;
}

ExitCode listChecks() {
  StringRef Family;
  for (const CheckInfo &Each : allChecks()) {
    if (Each.Family != Family) {
      Family = Each.Family;
      outs() << Family << '\n';
    }
    outs() << "  " << left_justify(Each.Name, 38) << Each.Summary << " (CWE";
    for (size_t I = 0; I < Each.Cwe.size(); ++I)
      outs() << (I ? ", " : " ") << Each.Cwe[I];
    outs() << ")\n";
  }
  return Clean;
}

ExitCode explain(StringRef Check) {
  std::string Full = Check.starts_with("credential-")
                         ? Check.str()
                         : "credential-" + Check.str();
  if (!findCheck(Full)) {
    SmallVector<StringRef, 32> Known;
    for (const CheckInfo &Each : allChecks())
      Known.push_back(Each.Name);
    StringRef Near = nearest(Full, Known);
    complain("unknown check '" + Check + "'" +
             (Near.empty() ? std::string("; 'credtidy checks' lists them")
                           : "; did you mean '" + Near.str() + "'?"));
    return UsageError;
  }
  outs() << explainPage(Full);
  return Clean;
}

ExitCode checkCatalogue(ArrayRef<std::string> Files) {
  std::vector<catalogue::Problem> Problems;
  std::vector<catalogue::Document> Documents;
  catalogue::RecordSet Records = catalogue::builtinRecords();
  size_t Entries = 0;
  for (const std::string &File : Files) {
    Documents.push_back(catalogue::loadFile(File, Problems));
    Records.append(Documents.back().Records);
    Entries += Documents.back().Examples.size();
  }
  // Examples are tried only on what could be read.
  if (Problems.empty()) {
    catalogue::Catalogue Whole(std::move(Records));
    for (const catalogue::Document &Each : Documents)
      catalogue::validate(Each, Whole, Problems);
  }
  for (const catalogue::Problem &Each : Problems)
    errs() << Each.format() << '\n';
  if (!Problems.empty())
    return UsageError;
  outs() << "credtidy: " << Entries << (Entries == 1 ? " entry" : " entries")
         << " in " << Files.size() << (Files.size() == 1 ? " file" : " files")
         << ", all good\n";
  return Clean;
}

} // namespace credtidy::tool
