//===- ValuesTesting.h - Judges by the built-in value records ---*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the tests of the value judge share. Random values are drawn when a test
/// runs, so that no scanner finds one in this repository.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_TEST_UNIT_CATALOGUE_VALUESTESTING_H
#define CREDTIDY_TEST_UNIT_CATALOGUE_VALUESTESTING_H

#include "credtidy/catalogue/Values.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>

namespace credtidy::valuetest {

/// A judge over the records in the repository's YAML files.
const catalogue::ValueJudge &builtinJudge();

inline constexpr llvm::StringLiteral Digits = "0123456789";
inline constexpr llvm::StringLiteral Hex = "0123456789abcdef";
inline constexpr llvm::StringLiteral UpperHex = "0123456789ABCDEF";
inline constexpr llvm::StringLiteral Base32 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
inline constexpr llvm::StringLiteral Base36 =
    "0123456789abcdefghijklmnopqrstuvwxyz";
inline constexpr llvm::StringLiteral Letters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
inline constexpr llvm::StringLiteral LowerLetters =
    "abcdefghijklmnopqrstuvwxyz";
inline constexpr llvm::StringLiteral Base58 =
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
inline constexpr llvm::StringLiteral Base62 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
inline constexpr llvm::StringLiteral Base64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
inline constexpr llvm::StringLiteral Base64Url =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
inline constexpr llvm::StringLiteral Typed =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    "!#$%&()*+,-./:;<=>?@[]^_{|}~";

/// \p Length characters out of \p Alphabet; the same for the same seed.
std::string draw(llvm::StringRef Alphabet, size_t Length, uint32_t Seed = 1);
std::string drawBytes(size_t Length, uint32_t Seed = 1);

/// The bytes that \p Digits spell.
std::string bytes(llvm::StringRef HexDigits);

} // namespace credtidy::valuetest

#endif // CREDTIDY_TEST_UNIT_CATALOGUE_VALUESTESTING_H
