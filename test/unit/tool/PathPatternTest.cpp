//===- PathPatternTest.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathPattern.h"
#include "gtest/gtest.h"

using namespace credtidy::tool;
using llvm::StringRef;

namespace {

bool fits(StringRef Pattern, StringRef Path, StringRef Base = "/p") {
  std::string Message;
  std::optional<PathPattern> Parsed = PathPattern::parse(Pattern, Message);
  EXPECT_TRUE(Parsed.has_value()) << Pattern.str() << ": " << Message;
  return Parsed && Parsed->fits(Path, Base);
}

std::string mistakeIn(StringRef Pattern) {
  std::string Message;
  return PathPattern::parse(Pattern, Message) ? "none" : Message;
}

TEST(PathPattern, AWordFitsAtAnyDepthAndAllThatIsBelow) {
  EXPECT_TRUE(fits("third_party", "/p/third_party/a/b.c"));
  EXPECT_TRUE(fits("third_party", "/p/x/third_party/b.c"));
  EXPECT_TRUE(fits("a.c", "/p/x/a.c"));
  EXPECT_FALSE(fits("third_party", "/p/third_party2/b.c"));
  EXPECT_FALSE(fits("party", "/p/third_party/b.c"));
}

TEST(PathPattern, ASlashTiesItToItsFolder) {
  EXPECT_TRUE(fits("/build", "/p/build/a.c"));
  EXPECT_FALSE(fits("/build", "/p/x/build/a.c"));
  EXPECT_TRUE(fits("x/gen", "/p/x/gen/a.c"));
  EXPECT_FALSE(fits("x/gen", "/p/y/x/gen/a.c"));
  EXPECT_TRUE(fits("./x/gen", "/p/x/gen/a.c"));
}

TEST(PathPattern, ASlashAtItsEndMeansFolders) {
  EXPECT_TRUE(fits("gen/", "/p/x/gen/a.c"));
  EXPECT_FALSE(fits("a.c/", "/p/x/a.c"));
}

TEST(PathPattern, StarsStayInANameUnlessDoubled) {
  EXPECT_TRUE(fits("*.pb.cc", "/p/x/a.pb.cc"));
  EXPECT_FALSE(fits("src/*.cc", "/p/src/x/a.cc"));
  EXPECT_TRUE(fits("src/**/*.cc", "/p/src/x/y/a.cc"));
  EXPECT_TRUE(fits("src/**/*.cc", "/p/src/a.cc"));
  EXPECT_TRUE(fits("**/gen/*.c", "/p/x/gen/a.c"));
  EXPECT_TRUE(fits("src/**", "/p/src/x/a.c"));
  EXPECT_FALSE(fits("src/**", "/p/other/a.c"));
}

TEST(PathPattern, ClassesAndEscapes) {
  EXPECT_TRUE(fits("v[0-9]", "/p/v3/a.c"));
  EXPECT_FALSE(fits("v[!0-9]", "/p/v3/a.c"));
  EXPECT_TRUE(fits("v[!0-9]", "/p/va/a.c"));
  EXPECT_TRUE(fits("a?.c", "/p/ab.c"));
  EXPECT_TRUE(fits("a\\*.c", "/p/a*.c"));
  EXPECT_FALSE(fits("a\\*.c", "/p/ab.c"));
  // What has a meaning in a regular expression has none here.
  EXPECT_TRUE(fits("c++.(1)", "/p/c++.(1)/a.c"));
  EXPECT_FALSE(fits("a.c", "/p/abc"));
}

TEST(PathPattern, NamesAreBytes) {
  EXPECT_TRUE(fits("d?t", "/p/d\xe9t/a.c"));
  EXPECT_TRUE(fits("*.c", "/p/new\nline.c"));
}

TEST(PathPattern, OutsideOfItsFolderOnlyWordsFit) {
  EXPECT_TRUE(fits("gen", "/q/gen/a.c"));
  EXPECT_FALSE(fits("/gen", "/q/gen/a.c"));
  // The folder's name is no prefix of another's.
  EXPECT_FALSE(fits("/q/a.c", "/pp/q/a.c"));
  EXPECT_TRUE(fits("/gen", "/gen/a.c", "/"));
}

TEST(PathPattern, RefusesWhatCanFitNothing) {
  EXPECT_EQ(mistakeIn(""), "it is empty");
  EXPECT_EQ(mistakeIn("!"), "it is empty");
  EXPECT_EQ(mistakeIn("/"), "it is empty");
  EXPECT_EQ(mistakeIn("a["), "a '[' without its ']'");
  EXPECT_EQ(mistakeIn("a\\"), "a '\\' at its end");
  EXPECT_EQ(mistakeIn("../x"), "it leads out of its folder");
}

} // namespace
