//===- Reporter.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/report/Reporter.h"
#include "Reporters.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy::report {

std::unique_ptr<Reporter> makeReporter(Format Which, ReporterOptions Options) {
  switch (Which) {
  case Format::Text:
    return makeTextReporter(std::move(Options));
  case Format::Json:
    return makeJsonReporter(std::move(Options));
  case Format::Sarif:
    return makeSarifReporter(std::move(Options));
  }
  llvm_unreachable("not a format");
}

std::optional<Format> parseFormat(StringRef Word) {
  return StringSwitch<std::optional<Format>>(Word)
      .Case("text", Format::Text)
      .Case("json", Format::Json)
      .Case("sarif", Format::Sarif)
      .Default(std::nullopt);
}

} // namespace credtidy::report
