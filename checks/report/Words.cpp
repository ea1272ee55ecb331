//===- Words.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Words.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy::report {

StringRef toString(Gap::Kind Why) {
  switch (Why) {
  case Gap::Kind::Unreadable:
    return "unreadable";
  case Gap::Kind::NoCompileCommand:
    return "no-compile-command";
  case Gap::Kind::CompileError:
    return "compile-error";
  case Gap::Kind::Crashed:
    return "crashed";
  case Gap::Kind::TimedOut:
    return "timed-out";
  case Gap::Kind::TooLarge:
    return "too-large";
  }
  llvm_unreachable("not a kind of gap");
}

std::optional<Gap::Kind> parseGapKind(StringRef Word) {
  const auto *Found = llvm::find_if(
      AllGapKinds, [&](Gap::Kind Each) { return toString(Each) == Word; });
  if (Found == AllGapKinds.end())
    return std::nullopt;
  return *Found;
}

StringRef explain(Gap::Kind Why) {
  switch (Why) {
  case Gap::Kind::Unreadable:
    return "the file cannot be read";
  case Gap::Kind::NoCompileCommand:
    return "no compile command is known for it";
  case Gap::Kind::CompileError:
    return "it has compile errors";
  case Gap::Kind::Crashed:
    return "the analysis crashed on it";
  case Gap::Kind::TimedOut:
    return "the analysis took too long";
  case Gap::Kind::TooLarge:
    return "a function in it is too large to be followed to its end";
  }
  llvm_unreachable("not a kind of gap");
}

std::string describe(const Gap &Subject) {
  StringRef Extent =
      isPartial(Subject.Why) ? "not wholly analysed: " : "not analysed: ";
  return (Extent + (Subject.Message.empty() ? explain(Subject.Why)
                                            : StringRef(Subject.Message)))
      .str();
}

size_t countOf(const Results &Subject, Suppression By) {
  return count_if(Subject.Suppressed,
                  [&](const Finding &Each) { return Each.SuppressedBy == By; });
}

std::string cweLink(unsigned Cwe) {
  return ("https://cwe.mitre.org/data/definitions/" + Twine(Cwe) + ".html")
      .str();
}

} // namespace credtidy::report
