//===- FieldRecords.h -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What the catalogue says of a field.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_FIELDRECORDS_H
#define CREDTIDY_CHECKS_FLOW_FIELDRECORDS_H

#include "credtidy/catalogue/Catalogue.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/SmallVector.h"

namespace credtidy::flow {

llvm::SmallVector<const catalogue::ApiRecord *, 1>
fieldRecords(const clang::FieldDecl *Field,
             const catalogue::Catalogue &Knowledge);

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_FIELDRECORDS_H
