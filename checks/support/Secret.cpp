//===- Secret.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/support/Secret.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/SHA256.h"
#include <array>

using namespace llvm;

namespace credtidy {

Secret::Secret(Secret &&Other) noexcept : Value(std::move(Other.Value)) {
  // A moved-from short string keeps its bytes in the object.
  Other.wipe();
}

Secret &Secret::operator=(const Secret &Other) {
  if (this != &Other) {
    wipe();
    Value = Other.Value;
  }
  return *this;
}

Secret &Secret::operator=(Secret &&Other) noexcept {
  if (this != &Other) {
    wipe();
    Value = std::move(Other.Value);
    Other.wipe();
  }
  return *this;
}

void Secret::wipe() {
  // All that it has room for: a string that was moved from is empty, yet a
  // short value's bytes are still in it. This does not reallocate.
  Value.resize(Value.capacity());
  // Through a volatile pointer, so that the stores to a dying object are kept.
  volatile char *Bytes = Value.data();
  for (size_t I = 0, E = Value.size(); I != E; ++I)
    Bytes[I] = 0;
  Value.clear();
}

std::string Secret::mask(StringRef PublicPrefix) const {
  static constexpr StringRef Stars = "********";
  constexpr size_t LongestPrefix = 12;
  if (PublicPrefix.size() > LongestPrefix ||
      PublicPrefix.size() * 3 > Value.size() ||
      !StringRef(Value).starts_with(PublicPrefix))
    return Stars.str();
  return PublicPrefix.str() + Stars.str();
}

uint8_t Secret::changeMarker() const {
  // Iterated, so that even the eight bits cost an attacker something; they are
  // the only thing that limits what is learnt.
  constexpr unsigned Rounds = 1000;
  constexpr StringRef Salt = "credtidy change marker 1";
  SHA256 First;
  First.update(Salt);
  First.update(StringRef(Value));
  std::array<uint8_t, 32> Digest = First.final();
  for (unsigned I = 0; I != Rounds; ++I)
    Digest = SHA256::hash(Digest);
  return Digest[0];
}

Secret Secret::concatenated(const Secret &Tail) const {
  // Room for all first, so that growing leaves no copy of the beginning behind.
  std::string Joined;
  Joined.reserve(Value.size() + Tail.Value.size());
  Joined += Value;
  Joined += Tail.Value;
  return Secret(std::move(Joined));
}

} // namespace credtidy
