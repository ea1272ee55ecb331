//===- KnownTokenCheck.cpp ------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownTokenCheck.h"
#include "Judgement.h"
#include "Recognition.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::Proof;
using catalogue::TokenMatch;

namespace {
/// A source file beyond this is generated data; its literals are still read.
constexpr size_t LargestSource = 16u << 20;
} // namespace

KnownTokenCheck::KnownTokenCheck(StringRef Name,
                                 tidy::ClangTidyContext *Context)
    : CredentialCheck(Name, Context),
      ReportUnverified(Options.get("ReportUnverified", Switch::Off) ==
                       Switch::On) {}

void KnownTokenCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  CredentialCheck::storeOptions(Opts);
  Options.store(Opts, "ReportUnverified",
                ReportUnverified ? Switch::On : Switch::Off);
}

void KnownTokenCheck::checkUnit(const flow::Unit &Unit, ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  // The bytes of each file that a literal already covers.
  StretchMap Covered;
  DenseSet<unsigned> Told;
  for (const flow::Text &Each : Unit.texts()) {
    SourceLocation Begin = SM.getSpellingLoc(Each.Range.getBegin());
    SourceLocation End = SM.getSpellingLoc(Each.Range.getEnd());
    if (SM.getFileID(Begin) == SM.getFileID(End))
      Covered[SM.getFileID(Begin)].push_back(
          {SM.getFileOffset(Begin),
           SM.getFileOffset(End) +
               Lexer::MeasureTokenLength(End, SM, Context.getLangOpts())});
    Recognised Found = Each.Value.inspect([&](StringRef Text) {
      return recognise(Text, Each.IsBytes, Each.Name, knowledge().tokens(),
                       ReportUnverified);
    });
    // A macro's token is told once, where the macro is.
    if (!Found || !Told.insert(Begin.getRawEncoding()).second)
      continue;
    Draft What;
    What.Message = tokenMessage(Found, /*InCode=*/true);
    What.Where = Each.Range.getBegin();
    What.Statement = Each.Range;
    What.Enclosing = Each.Enclosing;
    What.Literal = Each.Range;
    What.Value = &Each.Value;
    if (Found.Record && !Found.Decoded)
      What.PublicPrefix = Found.Record->PublicPrefix;
    What.Level = levelOf(Found);
    What.Sureness = surenessOf(Found.Checked);
    report(What);
  }
  for (FileID File : projectFiles())
    checkRest(File, Covered, SM);
}

SmallVector<TokenMatch, 1> KnownTokenCheck::tokensIn(StringRef Text) const {
  // Most files are headers that the units before this one included as well. The
  // content tells them apart, and a catalogue lives as long as the process.
  static DenseSet<std::pair<const catalogue::TokenMatcher *, uint64_t>> Clean;
  const catalogue::TokenMatcher &Tokens = knowledge().tokens();
  std::pair<const catalogue::TokenMatcher *, uint64_t> Key(&Tokens,
                                                           xxh3_64bits(Text));
  if (Clean.contains(Key))
    return {};
  SmallVector<TokenMatch, 1> Matches = Tokens.find(Text);
  if (Matches.empty())
    Clean.insert(Key);
  return Matches;
}

void KnownTokenCheck::checkInactive(FileID File, ArrayRef<TokenMatch> Told,
                                    const SourceManager &SM) {
  auto At = [&](unsigned Offset) {
    return SM.getLocForStartOfFile(File).getLocWithOffset(Offset);
  };
  DenseSet<unsigned> Seen;
  for (const lexical::Observation &Each : beyondAst(File)) {
    if (Each.What != lexical::Observation::Kind::Text ||
        any_of(Told, [&](const TokenMatch &Match) {
          return Each.Literal.Begin < Match.Offset + Match.Length &&
                 Match.Offset < Each.Literal.End;
        }))
      continue;
    Recognised Found = Each.Value.inspect([&](StringRef Text) {
      return recognise(Text, Each.IsBytes, Each.Name, knowledge().tokens(),
                       ReportUnverified);
    });
    if (!Found || !Seen.insert(Each.Literal.Begin).second)
      continue;
    Draft What;
    What.Message = tokenMessage(Found, /*InCode=*/false);
    What.Where = At(Each.Where);
    What.Statement =
        SourceRange(At(Each.Statement.Begin), At(Each.Statement.Last));
    What.Declaration = Each.Declaration;
    What.Literal = SourceRange(At(Each.Literal.Begin), At(Each.Literal.Last));
    What.Value = &Each.Value;
    if (Found.Record && !Found.Decoded)
      What.PublicPrefix = Found.Record->PublicPrefix;
    What.Level = levelOf(Found);
    What.Sureness = surenessOf(Found.Checked);
    report(What);
  }
}

void KnownTokenCheck::checkRest(FileID File, const StretchMap &Literals,
                                const SourceManager &SM) {
  std::optional<StringRef> Text = SM.getBufferDataOrNone(File);
  if (!Text || Text->size() > LargestSource)
    return;
  SmallVector<TokenMatch, 1> Matches = tokensIn(*Text);
  checkInactive(File, Matches, SM);
  auto Covered = Literals.find(File);
  for (const TokenMatch &Match : Matches) {
    if (Match.Checked == Proof::Failed && !ReportUnverified)
      continue;
    bool InLiteral =
        Covered != Literals.end() &&
        any_of(Covered->second, [&](const std::pair<unsigned, unsigned> &L) {
          return L.first < Match.Offset + Match.Length &&
                 Match.Offset < L.second;
        });
    if (InLiteral)
      continue;
    Secret Value(Text->substr(Match.Offset, Match.Length).str());
    Draft What;
    What.Message =
        tokenMessage({Match.Record, Match.Checked}, /*InCode=*/false);
    What.Where = SM.getLocForStartOfFile(File).getLocWithOffset(Match.Offset);
    What.Statement = What.Where;
    What.Value = &Value;
    What.PublicPrefix = Match.Record->PublicPrefix;
    What.Level = levelOf({Match.Record, Match.Checked});
    What.Sureness = surenessOf(Match.Checked);
    report(What);
  }
}

} // namespace credtidy
