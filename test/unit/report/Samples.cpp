//===- Samples.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Samples.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace credtidy::report::test {

ReporterOptions sampleOptions() {
  ReporterOptions Options;
  Options.Rules = {
      {"credential-hardcoded-secret",
       "hardcoded",
       "a literal bound to a name that means a credential",
       {259, 798},
       {"MASVS-STORAGE-2"},
       Severity::High,
       "0.1.0",
       "https://credtidy.example/checks/credential-hardcoded-secret.html"},
      {"credential-logged",
       "plaintext",
       "a secret reaches a log (operator<<, printf, {fmt}) or an exception",
       {532, 209},
       {},
       Severity::Medium,
       "0.1.0",
       ""},
      {"credential-not-wiped",
       "plaintext",
       "a secret's memory is not cleared",
       {14, 226},
       {},
       Severity::Low,
       "",
       "",
       Confidence::Medium},
  };
  Options.ToolVersion = "1.2.3";
  Options.InformationUri = "https://credtidy.example/";
  Options.Root = "/proj";
  Options.CommandLine = "credtidy scan --format sarif src";
  Options.ExitCode = 1;
  return Options;
}

Excerpt excerpt(StringRef Line, StringRef Marked) {
  const size_t Begin = Line.find(Marked);
  if (Begin == StringRef::npos)
    report_fatal_error("the marked text is not in the line");
  return {Line.str(), static_cast<unsigned>(Begin + 1),
          static_cast<unsigned>(Marked.size())};
}

Place place(StringRef File, unsigned Number, StringRef Line, StringRef Marked) {
  const Excerpt There = excerpt(Line, Marked);
  return {File.str(), Number, There.Column, Number,
          There.Column + There.Length};
}

/// Puts \p Subject where \p Marked stands in \p Line.
static void put(Finding &Subject, StringRef File, unsigned Number,
                StringRef Line, StringRef Marked) {
  Subject.Where = place(File, Number, Line, Marked);
  Subject.Source = excerpt(Line, Marked);
}

static Step step(StringRef File, unsigned Number, StringRef Line,
                 StringRef Marked, StringRef Message) {
  return {place(File, Number, Line, Marked), Message.str(),
          excerpt(Line, Marked)};
}

Finding sampleFinding() {
  Finding Result;
  Result.Check = "credential-hardcoded-secret";
  Result.Message = "password in a literal is bound to 'dbPassword'";
  put(Result, "/proj/src/db.cpp", 12,
      "static const char *dbPassword = \"********\";", "dbPassword");
  Result.Cwe = {259, 798};
  Result.Controls = {"MASVS-STORAGE-2"};
  Result.Declaration = "db::dbPassword";
  Result.Statement = "static const char * dbPassword = _ ;";
  Result.ChangeMarker = 0x5a;
  return Result;
}

Results noFindings() {
  Results Result;
  Result.Files = 12;
  Result.Seconds = 0.84;
  return Result;
}

static Finding withSteps() {
  Finding Result;
  Result.Check = "credential-logged";
  Result.Message = "value of 'token' reaches a log through {fmt} and [a](b)";
  Result.Level = Severity::Medium;
  Result.Sureness = Confidence::Medium;
  put(Result, "/proj/src/log in.cpp", 40, "\tlogger.info(\"{}\", token);",
      "token");
  Result.Steps = {
      step("/proj/include/config.h", 7, "  std::string token = readToken();",
           "readToken()", "secret is read here"),
      step("/proj/src/log in.cpp", 38, "\tauto token = config.token;", "token",
           "stored in 'token'"),
  };
  Result.Cwe = {532};
  Result.Declaration = "logIn(const Config &)";
  Result.Statement = "logger . info ( _ , token ) ;";
  return Result;
}

static Finding withFixes() {
  Finding Result;
  Result.Check = "credential-not-wiped";
  Result.Message = "memory of 'key' is not cleared";
  Result.Level = Severity::Low;
  Result.Sureness = Confidence::Low;
  // The caret stands behind two characters of two bytes, the fix further on.
  const StringRef Line = "  /* für Schlüssel */ memset(key, 0, 16);";
  put(Result, "/proj/src/Schlüssel/größe.cpp", 3, Line, "memset");
  FixIt Rename = {place(Result.Where.File, 3, Line, "memset"),
                  "explicit_bzero"};
  FixIt Drop = {place(Result.Where.File, 3, Line, ", 0"), ""};
  FixIt Include = {{Result.Where.File, 1, 1, 1, 1}, "#include <strings.h>\n"};
  Result.FixIts = {Include, Rename, Drop};
  Result.Cwe = {14};
  Result.Declaration = "-[Vault lock:]";
  Result.Statement = "memset ( key , _ , _ ) ;";
  return Result;
}

/// In a file elsewhere, in Latin-1, with a terminal's control characters.
static Finding withOddBytes() {
  Finding Result;
  Result.Check = "credential-of-a-later-version";
  Result.Message = "odd \x1b[31mmessage";
  Result.Level = Severity::Critical;
  Result.Sureness = Confidence::High;
  put(Result, "/else\nwhere/caf\xe9.c", 9,
      "/* caf\xe9 \x1b]0;title\x07 */ pin = ****;", "pin");
  Result.Statement = "pin = _ ;";
  return Result;
}

/// Over two lines, in a header, without a declaration.
static Finding overTwoLines() {
  Finding Result;
  Result.Check = "credential-hardcoded-secret";
  Result.Message = "token in a literal is bound to 'TOKEN'";
  Result.Level = Severity::Info;
  Result.Where = {"/proj/include/config.h", 20, 15, 21, 4};
  Result.Source = {"#define TOKEN \"********\" \\\r\n", 15, 12};
  Result.Cwe = {798};
  Result.Statement = "#define TOKEN _";
  return Result;
}

Results manyFindings() {
  Results Result;
  Result.Files = 42;
  Result.Seconds = 3.14159;
  Finding Again = sampleFinding();
  Again.Where.Line = Again.Where.EndLine = 13;
  Result.Findings = {withSteps(),    sampleFinding(), withFixes(),
                     withOddBytes(), overTwoLines(),  std::move(Again),
                     sampleFinding()};
  finalize(Result.Findings);
  return Result;
}

Results withGaps() {
  Results Result;
  Result.Files = 6;
  Result.Seconds = 1;
  Result.Findings = {sampleFinding()};
  finalize(Result.Findings);
  Result.Gaps = {
      {Gap::Kind::Unreadable, "/proj/src/gone.cpp", "No such file or directory",
       0, 0},
      {Gap::Kind::NoCompileCommand, "/proj/src/odd name.mm", "", 0, 0},
      {Gap::Kind::CompileError, "/proj/src/db.cpp", "expected ';'", 14, 3},
      {Gap::Kind::CompileError, "/proj/src/crash.cpp", "expected '{'", 2, 1},
      {Gap::Kind::Crashed, "/proj/src/crash.cpp", "", 0, 0},
      {Gap::Kind::TimedOut, "/tmp/slow\x1b[2J.cpp", "", 0, 0},
  };
  return Result;
}

std::string written(Format Which, const Results &Subject,
                    ReporterOptions Options) {
  std::string Result;
  raw_string_ostream Out(Result);
  makeReporter(Which, std::move(Options))->write(Subject, Out);
  return Result;
}

} // namespace credtidy::report::test
