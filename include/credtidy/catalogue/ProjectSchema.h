//===- ProjectSchema.h - What may stand in a project's file -----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_PROJECTSCHEMA_H
#define CREDTIDY_CATALOGUE_PROJECTSCHEMA_H

#include "llvm/Support/JSON.h"

namespace credtidy::catalogue {

/// A JSON schema of what the loader accepts in a `.credtidy.yaml`. It tells
/// keys and types; which of them go together, and what a pattern or a check's
/// name means, the loader alone knows.
llvm::json::Value projectSchema();

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_PROJECTSCHEMA_H
