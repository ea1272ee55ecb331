//===- SecretWipeTest.cpp - What stays in memory --------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Two places can be looked at without reading what is no longer there to be
/// read: a buffer of the test in which the object is made, which shows short
/// values, and the memory handed back to operator delete, which shows long
/// ones. Copies that the compiler keeps in registers or elsewhere on the stack
/// are beyond these tests.
///
//===----------------------------------------------------------------------===//

#include "credtidy/support/Secret.h"
#include "llvm/ADT/StringRef.h"
#include "gtest/gtest.h"
#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

using namespace llvm;
using namespace credtidy;

/// What is looked for. Put together at run time, so that the needle itself
/// stands in memory that is never freed.
static std::array<char, 6> Needle;
static std::atomic<bool> IsWatching = false;
static std::atomic<unsigned> Leaks = 0;
static std::atomic<unsigned> Frees = 0;

static bool holdsNeedle(const char *Begin, size_t Size) {
  return StringRef(Begin, Size)
      .contains(StringRef(Needle.data(), Needle.size()));
}

/// Before each block stands its size.
constexpr size_t HeaderSize = __STDCPP_DEFAULT_NEW_ALIGNMENT__;
static_assert(HeaderSize >= sizeof(size_t));

void *operator new(size_t Size) {
  // Cleared, so that nothing is found that an earlier owner left.
  char *Block = static_cast<char *>(std::calloc(1, HeaderSize + Size));
  if (!Block)
    std::abort();
  std::memcpy(Block, &Size, sizeof(Size));
  return Block + HeaderSize;
}

void operator delete(void *Memory) noexcept {
  if (!Memory)
    return;
  char *Block = static_cast<char *>(Memory) - HeaderSize;
  if (IsWatching) {
    size_t Size;
    std::memcpy(&Size, Block, sizeof(Size));
    ++Frees;
    if (holdsNeedle(Block + HeaderSize, Size))
      ++Leaks;
  }
  std::free(Block);
}

void operator delete(void *Memory, size_t) noexcept { operator delete(Memory); }

namespace {
class SecretWipe : public testing::Test {
protected:
  SecretWipe() {
    // Six letters that no other text here has.
    for (size_t I = 0; I != Needle.size(); ++I)
      Needle[I] = static_cast<char>('Q' + I);
    Leaks = 0;
    Frees = 0;
    IsWatching = true;
  }
  ~SecretWipe() override { IsWatching = false; }

  static std::string value(size_t Length) {
    std::string Result;
    Result.reserve(Length);
    while (Result.size() + Needle.size() <= Length)
      Result.append(Needle.data(), Needle.size());
    Result.resize(Length, '.');
    return Result;
  }
};

/// Memory of the test in which an object is made and destroyed.
class Buffer {
public:
  template <typename... Arguments> Secret &make(Arguments &&...Values) {
    return *new (Bytes) Secret(std::forward<Arguments>(Values)...);
  }
  bool holdsValue() const {
    return holdsNeedle(reinterpret_cast<const char *>(Bytes), sizeof(Bytes));
  }

private:
  alignas(Secret) unsigned char Bytes[sizeof(Secret)] = {};
};
} // namespace

constexpr size_t Short = 12, Long = 200;

TEST_F(SecretWipe, TheTestSeesWhatIsNotWiped) {
  delete new std::string(value(Long));
  EXPECT_GT(Leaks, 0U);
  Buffer Memory;
  Secret &Value = Memory.make(value(Short));
  EXPECT_TRUE(Memory.holdsValue());
  Value.~Secret();
}

TEST_F(SecretWipe, ShortValuesDieWithTheObject) {
  Buffer Memory;
  Memory.make(value(Short)).~Secret();
  EXPECT_FALSE(Memory.holdsValue());
}

TEST_F(SecretWipe, LongValuesDieWithTheObject) {
  {
    Secret Value{value(Long)};
  }
  EXPECT_GT(Frees, 0U);
  EXPECT_EQ(Leaks, 0U);
}

TEST_F(SecretWipe, CopiesDieAsWell) {
  {
    Secret Value{value(Long)};
    Secret Copy = Value;
    Secret Third = Copy;
    Third = Value;
  }
  EXPECT_GT(Frees, 2U);
  EXPECT_EQ(Leaks, 0U);
}

TEST_F(SecretWipe, WhatIsAssignedOverIsGone) {
  {
    Secret Value{value(Long)};
    Value = Secret(std::string(3 * Long, '.'));
    Secret Other{value(Long)};
    const Secret Longer(std::string(3 * Long, '.'));
    Other = Longer;
  }
  EXPECT_GT(Frees, 2U);
  EXPECT_EQ(Leaks, 0U);

  Buffer Memory;
  Secret &Value = Memory.make(value(Short));
  Value = Secret();
  EXPECT_FALSE(Memory.holdsValue());
  Value.~Secret();
}

TEST_F(SecretWipe, AShorterValueLeavesNothingOfALongerOne) {
  Buffer Memory;
  Secret &Value = Memory.make(value(Short));
  const Secret Shorter("x");
  Value = Shorter;
  EXPECT_FALSE(Memory.holdsValue());
  Value.~Secret();
}

TEST_F(SecretWipe, JoiningLeavesNothingBehind) {
  {
    Secret Value{value(Long)};
    Secret Joined = Value.concatenated(Secret{value(Long)});
    Joined = Joined.concatenated(Value);
  }
  EXPECT_GT(Frees, 2U);
  EXPECT_EQ(Leaks, 0U);
}

TEST_F(SecretWipe, MovesLeaveNothingBehind) {
  for (size_t Length : {Short, Long}) {
    Buffer Memory;
    Secret &Value = Memory.make(value(Length));
    Secret Moved = std::move(Value);
    EXPECT_FALSE(Memory.holdsValue());
    Value.~Secret();
    Secret &Again = Memory.make(value(Length));
    Moved = std::move(Again);
    EXPECT_FALSE(Memory.holdsValue());
    Again.~Secret();
  }
  EXPECT_EQ(Leaks, 0U);
}
