//===- KeywordIndex.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeywordIndex.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include <numeric>

using namespace llvm;

namespace credtidy::catalogue {

/// The first three bytes as a number.
static uint32_t trigramOf(const char *Bytes) {
  return static_cast<uint8_t>(Bytes[0]) |
         static_cast<uint32_t>(static_cast<uint8_t>(Bytes[1])) << 8 |
         static_cast<uint32_t>(static_cast<uint8_t>(Bytes[2])) << 16;
}

KeywordIndex::KeywordIndex(std::vector<StringRef> List)
    : Keywords(std::move(List)), Order(Keywords.size()) {
  std::iota(Order.begin(), Order.end(), 0);
  auto Trigram = [&](size_t Position) {
    return trigramOf(Keywords[Position].data());
  };
  llvm::sort(Order, [&](size_t A, size_t B) {
    return std::pair(Trigram(A), A) < std::pair(Trigram(B), B);
  });
  for (size_t I = 0; I != Order.size(); ++I) {
    uint32_t Key = Trigram(Order[I]);
    uint32_t Hash = hash(Key);
    Filter[Hash / 64] |= uint64_t(1) << Hash % 64;
    Ranges.try_emplace(Key, I, I).first->second.second = I + 1;
  }
}

void KeywordIndex::check(StringRef Text, size_t Offset, uint32_t Trigram,
                         function_ref<void(size_t, size_t)> Found) const {
  auto Range = Ranges.find(Trigram);
  if (Range == Ranges.end())
    return;
  StringRef Rest = Text.drop_front(Offset);
  for (size_t I = Range->second.first; I != Range->second.second; ++I)
    if (Rest.starts_with(Keywords[Order[I]]))
      Found(Offset, Order[I]);
}

void KeywordIndex::scan(StringRef Text,
                        function_ref<void(size_t, size_t)> Found) const {
  if (Text.size() < MinLength || Keywords.empty())
    return;
  auto MayStart = [&](uint32_t Trigram) {
    uint32_t Hash = hash(Trigram);
    return Filter[Hash / 64] >> Hash % 64 & 1;
  };
  const char *Bytes = Text.data();
  size_t Last = Text.size() - MinLength;
  // One load of four bytes is cheaper than three of one; the last position has
  // no fourth byte.
  for (size_t I = 0; I != Last; ++I) {
    uint32_t Trigram = support::endian::read32le(Bytes + I) & 0xFFFFFF;
    if (LLVM_UNLIKELY(MayStart(Trigram)))
      check(Text, I, Trigram, Found);
  }
  uint32_t Trigram = trigramOf(Bytes + Last);
  if (MayStart(Trigram))
    check(Text, Last, Trigram, Found);
}

} // namespace credtidy::catalogue
