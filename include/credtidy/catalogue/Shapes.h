//===- Shapes.h - What the name of a function says that it does -*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A project's own functions are in no list of APIs, but many of them say by
/// their names that they log, encrypt or wipe.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CATALOGUE_SHAPES_H
#define CREDTIDY_CATALOGUE_SHAPES_H

#include "credtidy/catalogue/Records.h"
#include <memory>

namespace credtidy::catalogue {

class ShapeIndex {
public:
  explicit ShapeIndex(llvm::ArrayRef<ShapeRecord> Shapes);
  ~ShapeIndex();

  /// The record that one of its phrases says \p FunctionName to be, or null.
  /// \p FunctionName is the last component of the name, of a selector the part
  /// before the first colon. \p Variadic: its parameters end in `...` or in a
  /// pack; records that are not variadic fit it too.
  ///
  /// A name can fit records of several roles: `hash_and_log`. The one with the
  /// longest phrase is returned, in letters, because it says most; of phrases
  /// as long as each other the first in the name, because names of functions
  /// begin with the verb; of records with the same phrase the later one, so
  /// that a user's overrides a built-in one. A caller that is after one role
  /// compares it with that of the result: what `log` is not returned for is
  /// more probably something else.
  const ShapeRecord *find(llvm::StringRef FunctionName, bool Variadic) const;

private:
  struct Tables;
  std::unique_ptr<Tables> Impl;
};

} // namespace credtidy::catalogue

#endif // CREDTIDY_CATALOGUE_SHAPES_H
