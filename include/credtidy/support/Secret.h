//===- Secret.h - A value that can be examined but not printed --*- C++ -*-===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The type that every credential value is held in from the moment it is read
/// out of the source. No reporter, log line or crash message can carry the
/// value, because the type offers no way to turn it into text: only its mask,
/// its length and a deliberately lossy digest can leave.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_SUPPORT_SECRET_H
#define CREDTIDY_SUPPORT_SECRET_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace credtidy {

/// A credential's value, as UTF-8 text or raw bytes. Its memory is overwritten
/// when it dies (CWE-226).
class Secret {
public:
  Secret() = default;
  explicit Secret(std::string Value) : Value(std::move(Value)) {}
  Secret(const Secret &) = default;
  Secret(Secret &&Other) noexcept;
  Secret &operator=(const Secret &Other);
  Secret &operator=(Secret &&Other) noexcept;
  ~Secret() { wipe(); }

  bool empty() const { return Value.empty(); }
  /// The length in bytes.
  size_t length() const { return Value.size(); }

  /// Lets a classifier look at the value for the duration of one call.
  /// \p Look receives an llvm::StringRef and may return any verdict except a
  /// string: what it returns must not be able to carry the value.
  template <typename Function> auto inspect(Function &&Look) const {
    using Result = std::invoke_result_t<Function, llvm::StringRef>;
    static_assert(!std::is_convertible_v<Result, llvm::StringRef> &&
                      !std::is_convertible_v<Result, std::string>,
                  "a secret's text must not leave Secret::inspect");
    return std::forward<Function>(Look)(llvm::StringRef(Value));
  }

  /// What may be shown in its place: the public prefix of a known token format
  /// (at most 12 characters, and never more than a third of the value)
  /// followed by asterisks. The number of asterisks is constant, so that the
  /// mask does not tell the length. \p PublicPrefix must be a literal part of a
  /// published token format; it is dropped unless the value starts with it.
  std::string mask(llvm::StringRef PublicPrefix = "") const;

  /// Eight bits of a salted, iterated digest. Enough for a changed value to be
  /// noticed (255 times of 256), too little to test guesses of the value
  /// against (CWE-916): each guess is confirmed with probability 1/256 by
  /// chance alone.
  uint8_t changeMarker() const;

  /// A new secret made of this one followed by \p Tail.
  Secret concatenated(const Secret &Tail) const;

  bool operator==(const Secret &Other) const { return Value == Other.Value; }

private:
  void wipe();
  std::string Value;
};

/// Printing a secret does not compile.
llvm::raw_ostream &operator<<(llvm::raw_ostream &, const Secret &) = delete;

} // namespace credtidy

#endif // CREDTIDY_SUPPORT_SECRET_H
