//===- LexicalChecks.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LexicalChecks.h"
#include "FindingBuilder.h"
#include "SuppressedLines.h"
#include "credtidy/compat/SourceText.h"
#include "credtidy/lexical/Allowances.h"
#include "hardcoded/EmbeddedCredentials.h"
#include "hardcoded/Judgement.h"
#include "hardcoded/Recognition.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::CredentialKind;
using lexical::Observation;

namespace {
constexpr llvm::StringLiteral KnownToken = "credential-known-token";
constexpr llvm::StringLiteral ConnectionString =
    "credential-in-connection-string";
constexpr llvm::StringLiteral HardcodedSecret = "credential-hardcoded-secret";
constexpr llvm::StringLiteral HardcodedArgument =
    "credential-hardcoded-argument";
constexpr llvm::StringLiteral HardcodedComparison =
    "credential-hardcoded-comparison";
constexpr llvm::StringLiteral CryptoMaterial =
    "credential-hardcoded-crypto-material";

/// Offsets are 32 bits wide, as those of Clang.
constexpr size_t LargestFile = size_t(1) << 31;

/// Inactive code is told as any code is: the compiler of another configuration
/// sees it.
StringRef placeWords(lexical::Place In) {
  return In == lexical::Place::Comment ? ", in a comment" : "";
}
} // namespace

/// Judges the observations of one file in the order in which the checks of the
/// AST do, so that one literal is told once: by the check that knows most of
/// it.
class LexicalChecks::Reporter {
public:
  Reporter(const LexicalChecks &Checks, MemoryBufferRef File,
           const LangOptions &Language, ArrayRef<Observation> Seen,
           std::vector<report::Finding> &Result)
      : Checks(Checks), Knowledge(Checks.Reader.knowledge()), File(File),
        Language(Language), Seen(Seen), Result(Result) {}

  void run() {
    knownTokens();
    connectionStrings();
    cryptoMaterial();
    secrets();
    arguments();
    comparisons();
  }

private:
  /// Made for the first finding: most files have none.
  struct Source {
    Source(MemoryBufferRef File, const LangOptions &Language)
        : Text(File, Consumer), Masked(Text.manager(), Language),
          Lines(Text.diagnostics(), File.getBuffer()) {}
    IgnoringDiagConsumer Consumer;
    compat::SourceText Text;
    MaskedSource Masked;
    SuppressedLines Lines;
  };

  bool isEnabled(StringRef Check) const {
    return Checks.Selection.Checks.contains(Check);
  }

  void report(StringRef Check, const Observation &At, std::string Message,
              const Judgement &Verdict, StringRef Prefix = "") {
    auto Least = Checks.Selection.Checks.find(Check);
    if (Least == Checks.Selection.Checks.end() ||
        Verdict.Sureness < Least->second)
      return;
    if (!Parsed)
      Parsed = std::make_unique<Source>(File, Language);
    compat::SourceText &Text = Parsed->Text;
    FindingParts Parts{
        *findCheck(Check), std::move(Message), Text.at(At.Where),
        SourceRange(Text.at(At.Statement.Begin), Text.at(At.Statement.Last))};
    Parts.Declaration = At.Declaration;
    if (At.What != Observation::Kind::Token)
      Parts.Literal =
          SourceRange(Text.at(At.Literal.Begin), Text.at(At.Literal.Last));
    else
      Parts.Statement = SourceRange(Parts.Where);
    Parts.Value = &At.Value;
    Parts.PublicPrefix = Prefix;
    Parts.Level = Verdict.Level;
    Parts.Sureness = Verdict.Sureness;
    Parts.addLiteralNote(Text.manager());
    if (Parsed->Lines.suppresses(Check, Parts.Where))
      return;
    auto Paths = Checks.TestPaths.find(Check);
    report::Finding Found = buildFinding(
        Parts, Parsed->Masked, Text.manager(),
        Paths == Checks.TestPaths.end() ? nullptr : &Paths->second);
    Result.push_back(std::move(Found));
  }

  /// What stands in a comment is an example more often than not: only what a
  /// name says outright, or what has a known format, counts there.
  static bool isTold(const Observation &Each) {
    return Each.In != lexical::Place::Comment ||
           Each.Strength == Confidence::High;
  }

  void knownTokens() {
    const catalogue::TokenMatcher &Tokens = Knowledge.tokens();
    bool WithFailed = Checks.Selection.ReportUnverified;
    std::vector<lexical::Stretch> Covered, Written;
    for (const Observation &Each : Seen)
      if (Each.What == Observation::Kind::Token)
        Written.push_back(Each.Literal);
    DenseSet<unsigned> Told;
    for (const Observation &Each : Seen) {
      if (Each.What != Observation::Kind::Text ||
          Each.In == lexical::Place::Comment)
        continue;
      // What the compiler does not see is told by where the token stands, if
      // it stands there in one piece.
      const bool InCode = Each.In == lexical::Place::Code;
      if (!InCode && any_of(Written, [&](const lexical::Stretch &Token) {
            return Each.Literal.Begin < Token.End &&
                   Token.Begin < Each.Literal.End;
          }))
        continue;
      Recognised Found = Each.Value.inspect([&](StringRef Text) {
        return recognise(Text, Each.IsBytes, Each.Name, Tokens, WithFailed);
      });
      Covered.push_back(Each.Literal);
      if (!Found || !Told.insert(Each.Literal.Begin).second)
        continue;
      report(KnownToken, Each, tokenMessage(Found, InCode),
             {true, levelOf(Found), surenessOf(Found.Checked)},
             Found.Record && !Found.Decoded ? Found.Record->PublicPrefix : "");
    }
    // Both lists are in the order of the file; texts do not overlap.
    size_t Next = 0;
    for (const Observation &Each : Seen) {
      if (Each.What != Observation::Kind::Token ||
          (Each.Checked == catalogue::Proof::Failed && !WithFailed))
        continue;
      while (Next < Covered.size() && Covered[Next].End <= Each.Literal.Begin)
        ++Next;
      if (Next < Covered.size() && Covered[Next].Begin < Each.Literal.End)
        continue;
      Recognised Found{Each.Record, Each.Checked};
      report(KnownToken, Each, tokenMessage(Found, /*InCode=*/false),
             {true, levelOf(Found), surenessOf(Each.Checked)},
             Each.Record->PublicPrefix);
    }
  }

  bool isKnownToken(const Observation &Each) const {
    return isEnabled(KnownToken) &&
           hasKnownToken(Each.Value, Each.Name, Knowledge);
  }

  std::optional<EmbeddedCredential> embedded(const Observation &Each,
                                             bool IsHeaderValue) const {
    std::optional<EmbeddedCredential> Found;
    Each.Value.inspect([&](StringRef Text) {
      Found =
          findEmbeddedCredential(Text, UnknownPart, IsHeaderValue, Knowledge);
      return Found.has_value();
    });
    return Found;
  }

  void connectionStrings() {
    if (!isEnabled(ConnectionString))
      return;
    DenseSet<unsigned> Told;
    auto Tell = [&](const Observation &Each, bool IsHeaderValue) {
      if (Each.In == lexical::Place::Comment)
        return;
      std::optional<EmbeddedCredential> Found = embedded(Each, IsHeaderValue);
      if (!Found || isKnownToken(Each) ||
          !Told.insert(Each.Literal.Begin).second)
        return;
      report(ConnectionString, Each,
             ("hardcoded " + catalogue::describe(Found->Kind) + " " +
              Found->Place + placeWords(Each.In))
                 .str(),
             {true, Severity::High, Confidence::High});
    };
    // What reaches a header parameter can be told by that alone.
    for (const Observation &Each : Seen)
      if (Each.What == Observation::Kind::Binding &&
          Each.Credential == CredentialKind::Header)
        Tell(Each, /*IsHeaderValue=*/true);
    for (const Observation &Each : Seen)
      if (Each.What == Observation::Kind::Text && !Each.IsBytes)
        Tell(Each, /*IsHeaderValue=*/false);
  }

  bool isLeftToOthers(const Observation &Each) const {
    return isKnownToken(Each) ||
           (isEnabled(ConnectionString) &&
            embedded(Each, /*IsHeaderValue=*/false).has_value());
  }

  void cryptoMaterial() {
    DenseSet<unsigned> Told;
    for (const Observation &Each : Seen) {
      if (Each.What != Observation::Kind::Binding || !isTold(Each) ||
          !catalogue::isCryptoMaterial(Each.Credential))
        continue;
      Judgement Verdict = judgeCryptoMaterial(Suspect(Each), Knowledge);
      if (Verdict && Told.insert(Each.Literal.Begin).second)
        report(CryptoMaterial, Each, message(Each), Verdict);
    }
  }

  static std::string message(const Observation &Each) {
    return messageOf(Each.Form, Each.Credential, Each.Target) +
           placeWords(Each.In).str();
  }

  void secrets() {
    for (const Observation &Each : Seen) {
      if (Each.What != Observation::Kind::Binding || !isTold(Each) ||
          !isDeclaration(Each.Form))
        continue;
      Judgement Verdict = judgeSecret(Suspect(Each), Knowledge);
      if (!Verdict)
        continue;
      bool New = Declared.insert(Each.Literal.Begin).second;
      if (New && !isLeftToOthers(Each))
        report(HardcodedSecret, Each, message(Each), Verdict);
    }
  }

  void arguments() {
    for (const Observation &Each : Seen) {
      // How to call a function is what a comment shows.
      if (Each.What != Observation::Kind::Binding ||
          Each.In == lexical::Place::Comment || isDeclaration(Each.Form))
        continue;
      Judgement Verdict = judgeSecret(Suspect(Each), Knowledge);
      if (!Verdict ||
          (isEnabled(HardcodedSecret) &&
           Declared.contains(Each.Literal.Begin)) ||
          isLeftToOthers(Each))
        continue;
      report(HardcodedArgument, Each, message(Each), Verdict);
    }
  }

  void comparisons() {
    for (const Observation &Each : Seen) {
      if (Each.What != Observation::Kind::Comparison ||
          Each.In == lexical::Place::Comment)
        continue;
      if (Judgement Verdict = judgeComparison(Suspect(Each), Knowledge))
        report(HardcodedComparison, Each,
               comparisonMessage(Each.Name, Each.Credential) +
                   placeWords(Each.In).str(),
               Verdict);
    }
  }

  const LexicalChecks &Checks;
  const catalogue::Catalogue &Knowledge;
  MemoryBufferRef File;
  const LangOptions &Language;
  ArrayRef<Observation> Seen;
  std::vector<report::Finding> &Result;
  std::unique_ptr<Source> Parsed;
  DenseSet<unsigned> Declared;
};

LexicalChecks::LexicalChecks(const catalogue::Catalogue &Knowledge,
                             LexicalSelection Selected)
    : Selection(std::move(Selected)), Reader(Knowledge) {
  for (const auto &Each : Selection.Checks) {
    auto Own = Selection.TestPaths.find(Each.getKey());
    StringRef Paths = Own == Selection.TestPaths.end()
                          ? StringRef(DefaultTestPaths)
                          : StringRef(Own->second);
    if (!Paths.empty())
      TestPaths.try_emplace(Each.getKey(), Paths);
  }
}

LexicalChecks::~LexicalChecks() = default;

LexicalResult LexicalChecks::check(MemoryBufferRef File) const {
  LexicalResult Result;
  StringRef Name = File.getBufferIdentifier();
  if (File.getBufferSize() >= LargestFile) {
    Result.Gaps.push_back({report::Gap::Kind::TooLarge, Name.str(),
                           "files of 2 GiB and more are not read"});
    return Result;
  }
  lexical::Encoding Written = lexical::encodingOf(File.getBuffer());
  std::unique_ptr<MemoryBuffer> Converted;
  switch (Written) {
  case lexical::Encoding::Utf8:
    break;
  case lexical::Encoding::Binary:
    Result.IsBinary = true;
    return Result;
  case lexical::Encoding::Utf16:
  case lexical::Encoding::Utf32:
    Converted = MemoryBuffer::getMemBufferCopy(
        lexical::toUtf8(File.getBuffer(), Written), Name);
    File = Converted->getMemBufferRef();
    break;
  }
  Result.MayAllow = lexical::Allowances::mayBeIn(File.getBuffer());
  LangOptions Language = lexical::languageOf(Name);
  std::vector<Observation> Seen = Reader.read(File, Language);
  if (!Seen.empty())
    Reporter(*this, File, Language, Seen, Result.Findings).run();
  return Result;
}

} // namespace credtidy
