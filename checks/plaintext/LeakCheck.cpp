//===- LeakCheck.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LeakCheck.h"

namespace credtidy {

std::string LeakCheck::subject(const flow::SecretBirth &Birth) {
  std::string Kind = catalogue::describe(Birth.Kind).str();
  bool Yielded =
      Birth.How == flow::Birth::Source || Birth.How == flow::Birth::Shape;
  return Kind + (Yielded ? " from '" : " '") + Birth.Name + "'";
}

void LeakCheck::reportLeak(const flow::Leak &Leak, std::string Message,
                           Severity Level) {
  Draft Found;
  Found.Message = std::move(Message);
  Found.Where = Leak.Where;
  Found.Statement = Leak.Statement;
  Found.Enclosing = Leak.Enclosing;
  Found.Level = Level;
  Found.Sureness = Leak.Sureness;
  Found.Steps = Leak.Steps;
  report(Found);
}

} // namespace credtidy
