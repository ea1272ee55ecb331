//===- TableWriter.h - Records as constant tables ---------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Writes the C++ source of the built-in catalogue.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TOOLS_CATALOGUECOMPILER_TABLEWRITER_H
#define CREDTIDY_TOOLS_CATALOGUECOMPILER_TABLEWRITER_H

#include "credtidy/catalogue/Catalogue.h"
#include <string>

namespace credtidy::catalogue {

/// A C++ source that defines builtinRecords(), builtinDigest() and
/// Catalogue::builtin(). All tables in it are constant-initialised.
std::string writeTables(const RecordSet &Records, llvm::StringRef Digest);

} // namespace credtidy::catalogue

#endif // CREDTIDY_TOOLS_CATALOGUECOMPILER_TABLEWRITER_H
