//===- ReporterTest.cpp - What holds for all formats ----------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Samples.h"
#include "credtidy/support/Secret.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MD5.h"
#include "llvm/Support/SHA1.h"
#include "llvm/Support/SHA256.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace credtidy;
using namespace credtidy::report;
using namespace credtidy::report::test;

static const Format AllFormats[] = {Format::Text, Format::Json, Format::Sarif};

TEST(Reporter, KnowsTheWordsOfTheFormats) {
  EXPECT_EQ(parseFormat("text"), Format::Text);
  EXPECT_EQ(parseFormat("json"), Format::Json);
  EXPECT_EQ(parseFormat("sarif"), Format::Sarif);
  for (StringRef Wrong : {"", "Text", "xml", "sarif "})
    EXPECT_EQ(parseFormat(Wrong), std::nullopt);
}

TEST(Reporter, TakesEmptyResultsAndOptions) {
  Results Subject;
  Subject.Findings.emplace_back();
  Subject.Findings.back().Steps.emplace_back();
  Subject.Findings.back().FixIts.emplace_back();
  Subject.Gaps.emplace_back();
  for (Format Each : AllFormats)
    EXPECT_NE(written(Each, Subject, {}), "");
}

/// The value itself, and what it could be recognised or recovered by.
static std::vector<std::string> tracesOf(const std::string &Value) {
  const StringRef Text = Value;
  return {Value,
          Value.substr(0, 6),
          Value.substr(Value.size() - 6),
          std::string(Value.rbegin(), Value.rend()),
          toHex(Text, /*LowerCase=*/true),
          toHex(Text, /*LowerCase=*/false),
          encodeBase64(Text),
          toHex(SHA256::hash(arrayRefFromStringRef(Text)), /*LowerCase=*/true),
          toHex(SHA1::hash(arrayRefFromStringRef(Text)), /*LowerCase=*/true),
          MD5::hash(arrayRefFromStringRef(Text)).digest().str().str()};
}

TEST(Reporter, HasNoWayToASecret) {
  // Of random letters, so that no other text can hold it by chance.
  const std::string Canary = std::string("qZ7xW") + "kP2v" + "Bn9Jt" + "Lr4Y";
  const Secret Value{Canary};
  const StringRef Prefix = StringRef(Canary).take_front(2);

  // The file on the disk holds it; a reporter has no business there.
  SmallString<128> File;
  int Descriptor = -1;
  ASSERT_FALSE(sys::fs::createTemporaryFile("canary", "cpp", Descriptor, File));
  const FileRemover Remove(File);
  const std::string Before = "const char *apiKey = \"", After = "\";";
  raw_fd_ostream(Descriptor, /*shouldClose=*/true) << Before << Canary << After;

  // A finding, made of it as a check makes one.
  Finding Found = sampleFinding();
  Found.Where = {File.str().str(), 1, static_cast<unsigned>(Before.size()), 1,
                 static_cast<unsigned>(Before.size() + Canary.size() + 2)};
  const std::string Mask = Value.mask(Prefix);
  Found.Source = {Before + Mask + After, static_cast<unsigned>(Before.size()),
                  static_cast<unsigned>(Mask.size() + 2)};
  Found.ChangeMarker = Value.changeMarker();
  Found.Steps = {{Found.Where, "the literal", Found.Source}};
  Results Subject;
  Subject.Findings = {Found};
  Subject.Gaps = {{Gap::Kind::CompileError, File.str().str(), "", 1, 1}};
  finalize(Subject.Findings);

  ReporterOptions Options = sampleOptions();
  Options.Verbose = true;
  Options.CommandLine = "credtidy scan a.cpp -- -DAPI_KEY=" + Canary;
  for (Format Each : AllFormats) {
    const std::string Output = written(Each, Subject, Options);
    // It did tell of the finding.
    EXPECT_NE(Output.find(Mask), std::string::npos);
    for (const std::string &Trace : tracesOf(Canary))
      EXPECT_EQ(Output.find(Trace), std::string::npos)
          << "a trace of the secret in format " << int(Each);
  }
}
