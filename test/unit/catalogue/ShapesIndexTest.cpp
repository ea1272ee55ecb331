//===- ShapesIndexTest.cpp -----------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Shapes.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy::catalogue;

namespace {

ShapeRecord shape(StringRef Id, ArrayRef<StringRef> Phrases,
                  ArrayRef<StringRef> Unless = {}, bool Variadic = false) {
  ShapeRecord Result;
  Result.Id = Id;
  Result.Phrases = Phrases;
  Result.Unless = Unless;
  Result.Variadic = Variadic;
  return Result;
}

/// The id of what is found; empty if nothing is.
StringRef find(ArrayRef<ShapeRecord> Shapes, StringRef Name,
               bool Variadic = false) {
  const ShapeRecord *Found = ShapeIndex(Shapes).find(Name, Variadic);
  return Found ? Found->Id : StringRef();
}

constexpr StringRef Log[] = {"log"};
constexpr StringRef Zero[] = {"secure zero", "wipe"};

TEST(ShapesIndex, WordsOfTheName) {
  ShapeRecord Shapes[] = {shape("log", Log)};
  for (const char *Name : {"log", "Log", "LOG", "writeLog", "log_it",
                           "mosquitto_log_printf", "DDLogError", "m_log"})
    EXPECT_EQ(find(Shapes, Name), "log") << Name;
  for (const char *Name : {"", "login", "catalog", "blog", "logger", "print"})
    EXPECT_EQ(find(Shapes, Name), "") << Name;
}

TEST(ShapesIndex, PhrasesAreContiguous) {
  ShapeRecord Shapes[] = {shape("zero", Zero)};
  for (const char *Name : {"secure_zero", "SecureZeroMemory", "securezero",
                           "my_secureZero", "wipe", "wipeAll"})
    EXPECT_EQ(find(Shapes, Name), "zero") << Name;
  for (const char *Name : {"secure", "zero", "secure_mem_zero", "zero_secure",
                           "insecure_zero", "swipe"})
    EXPECT_EQ(find(Shapes, Name), "") << Name;
}

TEST(ShapesIndex, DigitsAreWords) {
  constexpr StringRef Phrases[] = {"argon2", "sha 256"};
  ShapeRecord Shapes[] = {shape("hash", Phrases)};
  EXPECT_EQ(find(Shapes, "argon2_hash"), "hash");
  EXPECT_EQ(find(Shapes, "Sha256"), "hash");
  EXPECT_EQ(find(Shapes, "sha_256"), "hash");
  EXPECT_EQ(find(Shapes, "argon"), "");
}

TEST(ShapesIndex, Unless) {
  constexpr StringRef Unless[] = {"in", "ray trace"};
  ShapeRecord Shapes[] = {shape("log", Log, Unless)};
  EXPECT_EQ(find(Shapes, "logText"), "log");
  EXPECT_EQ(find(Shapes, "logIn"), "");
  EXPECT_EQ(find(Shapes, "in_log"), "");
  EXPECT_EQ(find(Shapes, "logInfo"), "log");
  EXPECT_EQ(find(Shapes, "log_ray_trace"), "");
  EXPECT_EQ(find(Shapes, "log_raytrace"), "");
  EXPECT_EQ(find(Shapes, "log_trace"), "log");
}

TEST(ShapesIndex, VariadicTail) {
  ShapeRecord Shapes[] = {shape("log", Log, {}, /*Variadic=*/true),
                          shape("zero", Zero)};
  EXPECT_EQ(find(Shapes, "log", true), "log");
  EXPECT_EQ(find(Shapes, "log", false), "");
  EXPECT_EQ(find(Shapes, "wipe", true), "zero");
  EXPECT_EQ(find(Shapes, "wipe", false), "zero");
  // What does not fit leaves the name to the others, longer as it may be.
  EXPECT_EQ(find(Shapes, "secure_zero_log", true), "zero");
  ShapeRecord Longer[] = {shape("long", Zero, {}, true), shape("log", Log)};
  EXPECT_EQ(find(Longer, "secure_zero_log", false), "log");
}

TEST(ShapesIndex, LongestPhraseThenFirstThenLater) {
  constexpr StringRef Message[] = {"log message"};
  constexpr StringRef Tag[] = {"tag"};
  ShapeRecord Shapes[] = {shape("message", Message), shape("log", Log),
                          shape("tag", Tag)};
  EXPECT_EQ(find(Shapes, "log_message"), "message");
  EXPECT_EQ(find(Shapes, "tag_log_message"), "message");
  EXPECT_EQ(find(Shapes, "log_tag"), "log");
  EXPECT_EQ(find(Shapes, "tag_log"), "tag");
  ShapeRecord Twice[] = {shape("builtin", Log), shape("user", Log)};
  EXPECT_EQ(find(Twice, "log"), "user");
  // One that does not fit overrides nothing.
  ShapeRecord Unfit[] = {shape("builtin", Log), shape("user", Log, Tag)};
  EXPECT_EQ(find(Unfit, "log_tag"), "builtin");
}

} // namespace
