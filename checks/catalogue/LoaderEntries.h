//===- LoaderEntries.h - Readers of the catalogue's entries -----*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One reader for each list of entries that a file can hold.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_LOADERENTRIES_H
#define CREDTIDY_CHECKS_CATALOGUE_LOADERENTRIES_H

#include "LoaderSchema.h"

namespace credtidy::catalogue::loader {

/// The ids seen so far in a file. Names and modifiers share a table, because a
/// NameClass gives the id of either as its reason.
struct UsedIds {
  Schema::IdTable Names;
  Schema::IdTable Values;
  Schema::IdTable Tokens;
  Schema::IdTable Shapes;
  Schema::IdTable Words;
};

void readNames(Schema &S, const Node &List, UsedIds &Used);
void readModifiers(Schema &S, const Node &List, UsedIds &Used);
void readVerifiers(Schema &S, const Node &List, UsedIds &Used);
void readVerifierModifiers(Schema &S, const Node &List, UsedIds &Used);
void readVerifyingFunctions(Schema &S, const Node &List, UsedIds &Used);
void readValues(Schema &S, const Node &List, UsedIds &Used);
/// \p Vendor is the file's, for entries that name none.
void readTokens(Schema &S, const Node &List, llvm::StringRef Vendor,
                UsedIds &Used);

/// The parts of a library's mapping, which stands for itself in `apis` or is
/// the whole of a file.
struct LibraryParts {
  llvm::StringRef Library;
  llvm::StringRef Docs;
  /// The lists of entries, with what they hold, in the order of the file.
  llvm::SmallVector<std::pair<ApiForm, const Node *>, 6> Lists;

  /// The fields that collect these parts.
  void addFields(Schema &S, llvm::SmallVectorImpl<Field> &Fields);
  bool empty() const { return Lists.empty(); }
};
void readLibrary(Schema &S, const LibraryParts &Parts);
void readLibraries(Schema &S, const Node &List);

void readShapes(Schema &S, const Node &List, UsedIds &Used);

void readVerificationNames(Schema &S, const Node &List, UsedIds &Used);
void readAddresses(Schema &S, const Node &List, UsedIds &Used);
void readStatements(Schema &S, const Node &List, UsedIds &Used);
void readAliases(Schema &S, const Node &List, UsedIds &Used);

/// The fields of a project's own file that are no entries.
void addProjectFields(Schema &S, ProjectSettings &Out,
                      llvm::SmallVectorImpl<Field> &Fields);

} // namespace credtidy::catalogue::loader

#endif // CREDTIDY_CHECKS_CATALOGUE_LOADERENTRIES_H
