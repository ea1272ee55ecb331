//===- WaysOn.cpp - What to do about a blocked commit ---------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/report/WaysOn.h"
#include "Characters.h"
#include "MovedOut.h"
#include "Paths.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace credtidy::report {

void writeWaysOn(const Results &Subject, Severity FailOn, StringRef Root,
                 raw_ostream &Out) {
  // Enough to see how; a screen of them would hide the other ways.
  constexpr size_t MostExamples = 3;
  const RootFolder Folder(Root.str());
  const Finding *First = nullptr;
  size_t Blocking = 0;
  std::vector<MovedOut> Examples;
  for (const Finding &Each : Subject.Findings) {
    if (Each.Level < FailOn)
      continue;
    ++Blocking;
    if (!First)
      First = &Each;
    if (Examples.size() < MostExamples)
      if (std::optional<MovedOut> Moved = movedOut(Each))
        Examples.push_back(std::move(*Moved));
  }
  if (!First)
    return;
  StringRef Check = First->Check;
  Check.consume_front("credential-");

  Out << "\ncredtidy: this commit is stopped by "
      << (Blocking == 1 ? std::string("the finding")
                        : "the " + utostr(Blocking) + " findings")
      << " above. There are three ways on:\n";
  if (Examples.empty()) {
    Out << "\n1. Mend it. 'credtidy explain " << Check
        << "' tells how, with examples.\n";
  } else {
    Out << "\n1. Move it out of the source, for instance into the "
           "environment:\n";
    for (const MovedOut &Each : Examples) {
      Out << "     " << printable(StringRef(Folder.display(Each.Where.File)))
          << ':' << Each.Where.Line << '\n';
      for (const std::string &Line : Each.Lines)
        Out << "       " << printable(StringRef(Line)) << '\n';
    }
    Out << "   If it is in use, replace it there: who has seen it has it. "
           "'credtidy explain\n   "
        << Check << "' tells more.\n";
  }
  Out << "\n2. Allow it, if it is not what it looks like, with a comment on "
         "its "
         "line or the one\n   before:\n"
         "       // credtidy:allow("
      << Check
      << "): the reason\n"
         "\n3. Add it to the baseline, if it is known and to be mended later:\n"
         "       credtidy baseline update --add\n"
         "   'credtidy baseline create' makes the first one. Stage it with "
         "'git "
         "add'.\n";
}

} // namespace credtidy::report
