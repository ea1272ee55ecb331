//===- KeywordIndex.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeywordIndex.h"
#include "credtidy/support/RareBytes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"

using namespace llvm;

namespace credtidy::catalogue {

/// The first three bytes as a number.
static uint32_t trigramOf(const char *Bytes) {
  return static_cast<uint8_t>(Bytes[0]) |
         static_cast<uint32_t>(static_cast<uint8_t>(Bytes[1])) << 8 |
         static_cast<uint32_t>(static_cast<uint8_t>(Bytes[2])) << 16;
}

KeywordIndex::KeywordIndex(std::vector<StringRef> List)
    : Keywords(std::move(List)) {
  std::vector<std::pair<uint32_t, Entry>> Sorted;
  for (size_t I = 0; I != Keywords.size(); ++I) {
    size_t Part = rarestPart(Keywords[I], MinLength);
    Sorted.push_back({trigramOf(Keywords[I].data() + Part), {I, Part}});
  }
  llvm::sort(Sorted, [](const auto &A, const auto &B) {
    return std::pair(A.first, A.second.Keyword) <
           std::pair(B.first, B.second.Keyword);
  });
  for (const auto &[Key, Each] : Sorted) {
    Filter[hash(Key)] = 1;
    unsigned Position = static_cast<unsigned>(Order.size());
    Ranges.try_emplace(Key, Position, Position).first->second.second =
        Position + 1;
    Order.push_back(Each);
  }
}

void KeywordIndex::check(StringRef Text, size_t Offset,
                         function_ref<void(size_t, size_t)> Found) const {
  auto Range = Ranges.find(trigramOf(Text.data() + Offset));
  if (Range == Ranges.end())
    return;
  for (unsigned I = Range->second.first; I != Range->second.second; ++I) {
    const Entry &Each = Order[I];
    if (Offset < Each.Part)
      continue;
    StringRef Keyword = Keywords[Each.Keyword];
    StringRef Rest = Text.drop_front(Offset - Each.Part);
    if (Rest.front() == Keyword.front() && Rest.starts_with(Keyword))
      Found(Offset - Each.Part, Each.Keyword);
  }
}

void KeywordIndex::scan(StringRef Text,
                        function_ref<void(size_t, size_t)> Found) const {
  if (Text.size() < MinLength || Keywords.empty())
    return;
  const char *Bytes = Text.data();
  size_t Last = Text.size() - MinLength;
  // One load of four bytes is cheaper than three of one; the last position has
  // no fourth byte.
  auto Look = [&](size_t I) {
    if (LLVM_UNLIKELY(Filter[hash(support::endian::read32le(Bytes + I))]))
      check(Text, I, Found);
  };
  size_t I = 0;
  for (constexpr size_t Step = 4; I + Step <= Last; I += Step) {
    Look(I);
    Look(I + 1);
    Look(I + 2);
    Look(I + 3);
  }
  for (; I != Last; ++I)
    Look(I);
  check(Text, Last, Found);
}

} // namespace credtidy::catalogue
