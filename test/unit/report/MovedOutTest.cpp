//===- MovedOutTest.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../checks/report/MovedOut.h"
#include "Samples.h"
#include "llvm/ADT/StringExtras.h"
#include "gtest/gtest.h"

using namespace llvm;

namespace credtidy::report::test {
namespace {

/// What \p Line of \p File becomes; `-` if nothing.
std::string
moved(StringRef File, StringRef Line, StringRef Mark,
      StringRef Declaration = "dbPassword",
      StringRef Message = "hardcoded password in variable 'dbPassword'") {
  Finding Subject;
  Subject.Check = "credential-hardcoded-secret";
  Subject.Message = Message.str();
  Subject.Declaration = Declaration.str();
  Subject.Where = place(File, 3, Line, Mark);
  Subject.Source = excerpt(Line, Mark);
  std::optional<MovedOut> Result = movedOut(Subject);
  return Result ? join(Result->Lines, "\n") : "-";
}

TEST(MovedOut, DeclarationsOfCxx) {
  struct {
    StringRef Line, Wanted;
  } Cases[] = {
      {"  static const char *dbPassword = \"********\";",
       "static const char *dbPassword = getenv(\"DB_PASSWORD\");"},
      {"const char *const dbPassword = \"********\"; // ********",
       "const char *const dbPassword = getenv(\"DB_PASSWORD\");"},
      {"char dbPassword[32] = \"********\";",
       "const char *dbPassword = getenv(\"DB_PASSWORD\");"},
      {"static constexpr char dbPassword[] = \"********\";",
       "static const char *dbPassword = getenv(\"DB_PASSWORD\");"},
      {"inline constexpr const char *dbPassword = \"********\";",
       "inline const char *dbPassword = getenv(\"DB_PASSWORD\");"},
      {"constexpr auto dbPassword = \"********\";",
       "const auto dbPassword = getenv(\"DB_PASSWORD\");"},
      {"auto dbPassword = \"********\" \"********\";",
       "auto dbPassword = getenv(\"DB_PASSWORD\");"},
      {"std::string dbPassword = \"********\";",
       "const char *given = getenv(\"DB_PASSWORD\");\n"
       "std::string dbPassword = given ? given : \"\";"},
      {"const std::string dbPassword{\"********\"};",
       "const char *given = getenv(\"DB_PASSWORD\");\n"
       "const std::string dbPassword{given ? given : \"\"};"},
      {"constexpr std::string_view dbPassword(\"********\");",
       "const char *given = getenv(\"DB_PASSWORD\");\n"
       "const std::string_view dbPassword(given ? given : \"\");"},
      {"const wchar_t *dbPassword = L\"********\";",
       "const wchar_t *dbPassword = _wgetenv(L\"DB_PASSWORD\");"},
      {"QString dbPassword = QStringLiteral(\"********\");",
       "QString dbPassword = qEnvironmentVariable(\"DB_PASSWORD\");"},
      {"const QString dbPassword = \"********\";",
       "const QString dbPassword = qEnvironmentVariable(\"DB_PASSWORD\");"},
      {"#define DB_PASSWORD \"********\"",
       "#define DB_PASSWORD getenv(\"DB_PASSWORD\")"},
      {"#  define DB_PASSWORD (\"********\") /* ******** */",
       "#  define DB_PASSWORD (getenv(\"DB_PASSWORD\"))"},
  };
  for (const auto &[Line, Wanted] : Cases) {
    StringRef Mark =
        Line.contains("DB_PASSWORD") ? "DB_PASSWORD" : "dbPassword";
    EXPECT_EQ(moved("/proj/a.cpp", Line, Mark), Wanted);
  }
}

TEST(MovedOut, StatementsAndCalls) {
  EXPECT_EQ(moved("/proj/a.cpp", "  config.password = \"********\";",
                  "password", "f::config"),
            "config.password = getenv(\"DB_PASSWORD\");");
  EXPECT_EQ(moved("/proj/a.cpp", "  if (given == \"********\")", "given",
                  "login", "'given' is compared with a hardcoded password"),
            "if (given == getenv(\"GIVEN\"))");
  EXPECT_EQ(moved("/proj/a.c",
                  "  connect(\"********\", user, \"********\", 0);",
                  "\"********\", 0", "f::x",
                  "hardcoded password passed as argument 3 ('passwd') of "
                  "'connect'"),
            "connect(\"********\", user, getenv(\"PASSWD\"), 0);");
}

TEST(MovedOut, PlainCTakesNoCallOutsideOfFunctions) {
  StringRef Line = "static const char *dbPassword = \"********\";";
  EXPECT_EQ(moved("/proj/a.c", Line, "dbPassword"),
            "static const char *dbPassword(void) { return "
            "getenv(\"DB_PASSWORD\"); }");
  EXPECT_EQ(moved("/proj/a.h", Line, "dbPassword"),
            "static const char *dbPassword(void) { return "
            "getenv(\"DB_PASSWORD\"); }");
  EXPECT_EQ(moved("/proj/a.c", Line, "dbPassword", "connect::dbPassword"),
            "static const char *dbPassword = getenv(\"DB_PASSWORD\");");
  EXPECT_EQ(
      moved("/proj/a.c", "char dbPassword[] = \"********\";", "dbPassword"),
      "const char *dbPassword(void) { return getenv(\"DB_PASSWORD\"); }");
  for (StringRef InList :
       {"  .password = \"********\",", "  \"********\", \"********\"};",
        "struct Row rows[] = {{\"********\"}};"})
    EXPECT_EQ(moved("/proj/a.c", InList, "********"), "-") << InList.str();
}

TEST(MovedOut, ObjectiveC) {
  EXPECT_EQ(moved("/proj/a.mm", "NSString *dbPassword = @\"********\";",
                  "dbPassword"),
            "NSString *dbPassword = "
            "NSProcessInfo.processInfo.environment[@\"DB_PASSWORD\"];");
  EXPECT_EQ(moved("/proj/a.m",
                  "static NSString *const dbPassword = "
                  "@\"********\";",
                  "dbPassword"),
            "static NSString *dbPassword(void) { return "
            "NSProcessInfo.processInfo.environment[@\"DB_PASSWORD\"]; }");
}

TEST(MovedOut, WhatTakesNoCall) {
  for (StringRef Line :
       {"const char32_t *dbPassword = U\"********\";",
        "const auto dbPassword = \"********\"s;",
        "CFStringRef dbPassword = CFSTR(\"********\");",
        "String dbPassword = \"********\";",
        "unsigned char dbPassword[] = {********, ********};",
        "const char *dbPassword =", "const char *dbPassword = \"********",
        "constexpr Row dbPassword = {\"********\", 1};"})
    EXPECT_EQ(moved("/proj/a.cpp", Line, "dbPassword"), "-") << Line.str();
}

TEST(MovedOut, LiteralOnAnotherLine) {
  Finding Subject = sampleFinding();
  Subject.Source = excerpt("  connect(access);", "access");
  Subject.Steps = {
      {place("/proj/src/db.cpp", 4, "const char *access = \"********\";",
             "\"********\""),
       "the literal stands here",
       excerpt("const char *access = \"********\";", "\"********\"")}};
  std::optional<MovedOut> Result = movedOut(Subject);
  ASSERT_TRUE(Result);
  EXPECT_EQ(Result->Where.Line, 4u);
  EXPECT_EQ(Result->Lines, std::vector<std::string>{
                               "const char *access = getenv(\"ACCESS\");"});
  Subject.Check = "credential-logged";
  EXPECT_FALSE(movedOut(Subject));
}

} // namespace
} // namespace credtidy::report::test
