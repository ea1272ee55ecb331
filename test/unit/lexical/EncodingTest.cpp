//===- EncodingTest.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/lexical/Reader.h"
#include <gtest/gtest.h>

using namespace credtidy::lexical;
using namespace llvm;

namespace {
std::string utf16(StringRef Ascii, bool Big) {
  std::string Result;
  for (char C : Ascii) {
    if (Big)
      Result.push_back('\0');
    Result.push_back(C);
    if (!Big)
      Result.push_back('\0');
  }
  return Result;
}

TEST(Encoding, KnowsTextByMarkAndContent) {
  EXPECT_EQ(encodingOf("int a;\n"), Encoding::Utf8);
  EXPECT_EQ(encodingOf(""), Encoding::Utf8);
  EXPECT_EQ(encodingOf("\xEF\xBB\xBFint a;"), Encoding::Utf8);
  EXPECT_EQ(encodingOf("\xFF\xFE" + utf16("int a;", false)), Encoding::Utf16);
  EXPECT_EQ(encodingOf(utf16("int value = 1;\n", false)), Encoding::Utf16);
  EXPECT_EQ(encodingOf(utf16("int value = 1;\n", true)), Encoding::Utf16);
  EXPECT_EQ(encodingOf("caf\xE9 cr\xE8me; int a = 1; int b = 2;"),
            Encoding::Utf8);
}

TEST(Encoding, ReadsThroughAStrayByteAndNotThroughBinary) {
  EXPECT_EQ(encodingOf(StringRef("int a;\0 int b; int c; int d;", 28)),
            Encoding::Utf8);
  std::string Binary;
  for (int I = 0; I < 4096; ++I)
    Binary.push_back(static_cast<char>(I * 7));
  EXPECT_EQ(encodingOf(Binary), Encoding::Binary);
}

TEST(Encoding, Converts) {
  EXPECT_EQ(toUtf8("\xFF\xFE" + utf16("int a;", false), Encoding::Utf16),
            "int a;");
  EXPECT_EQ(toUtf8(utf16("int value = 1;\n", true), Encoding::Utf16),
            "int value = 1;\n");
  // A surrogate pair, and one that is cut.
  EXPECT_EQ(toUtf8("\xFF\xFE\x3D\xD8\x00\xDE"
                   "a",
                   Encoding::Utf16)
                .substr(0, 3),
            "\xEF\xBF\xBD");
  EXPECT_EQ(toUtf8(StringRef("\xFF\xFE\x3D\xD8\x00\xDE", 6), Encoding::Utf16),
            "\xF0\x9F\x98\x80");
  EXPECT_EQ(toUtf8(StringRef("\xFF\xFE\0\0a\0\0\0", 8), Encoding::Utf32), "a");
}
} // namespace
