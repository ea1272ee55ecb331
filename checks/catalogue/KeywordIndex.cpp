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
    Sorted.push_back({hash(trigramOf(Keywords[I].data() + Part)),
                      {static_cast<unsigned>(I), static_cast<unsigned>(Part),
                       /*IsLast=*/true}});
  }
  llvm::sort(Sorted, [](const auto &A, const auto &B) {
    return std::pair(A.first, A.second.Keyword) <
           std::pair(B.first, B.second.Keyword);
  });
  for (const auto &[Hash, Each] : Sorted) {
    if (!Filter[Hash]) {
      Filter[Hash] = 1;
      Starts[Hash] = static_cast<uint16_t>(Order.size());
    } else {
      Order.back().IsLast = false;
    }
    Order.push_back(Each);
  }
}

void KeywordIndex::check(StringRef Text, size_t Offset, uint32_t Hash,
                         function_ref<void(size_t, size_t)> Found) const {
  for (const Entry *Each = &Order[Starts[Hash]];; ++Each) {
    StringRef Keyword = Keywords[Each->Keyword];
    if (Offset >= Each->Part && Text[Offset - Each->Part] == Keyword.front() &&
        Text.drop_front(Offset - Each->Part).starts_with(Keyword))
      Found(Offset - Each->Part, Each->Keyword);
    if (Each->IsLast)
      return;
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
  auto Look = [&](size_t I, uint32_t Trigram) {
    uint32_t Hash = hash(Trigram);
    if (LLVM_UNLIKELY(Filter[Hash]))
      check(Text, I, Hash, Found);
  };
  auto At = [&](size_t I) { return support::endian::read32le(Bytes + I); };
  size_t I = 0;
  for (constexpr size_t Step = 4; I + Step <= Last; I += Step) {
    Look(I, At(I));
    Look(I + 1, At(I + 1));
    Look(I + 2, At(I + 2));
    Look(I + 3, At(I + 3));
  }
  for (; I != Last; ++I)
    Look(I, At(I));
  Look(Last, trigramOf(Bytes + Last));
}

} // namespace credtidy::catalogue
