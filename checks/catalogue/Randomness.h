//===- Randomness.h - How random a text is ----------------------*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The statistics of machine-made values.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_CATALOGUE_RANDOMNESS_H
#define CREDTIDY_CHECKS_CATALOGUE_RANDOMNESS_H

#include "credtidy/catalogue/Values.h"
#include "llvm/ADT/StringRef.h"

namespace credtidy::catalogue {

/// The alphabet that a text is written in, by the number of its symbols: 10 for
/// digits, 16 for hex, 26, 36, 52, 62, 64 or 94 for anything else.
unsigned alphabetSize(llvm::StringRef Text);

/// The Shannon entropy below which a text of this length and alphabet is hardly
/// random.
double entropyFloor(llvm::StringRef Text);

} // namespace credtidy::catalogue

#endif // CREDTIDY_CHECKS_CATALOGUE_RANDOMNESS_H
