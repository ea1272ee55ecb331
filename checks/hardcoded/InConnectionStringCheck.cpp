//===- InConnectionStringCheck.cpp ----------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InConnectionStringCheck.h"
#include "EmbeddedCredentials.h"
#include "Judgement.h"

using namespace llvm;

namespace credtidy {

void InConnectionStringCheck::checkUnit(const flow::Unit &Unit,
                                        clang::ASTContext &Context) {
  const clang::SourceManager &SM = Context.getSourceManager();
  DenseSet<unsigned> Told;
  auto Tell = [&](const Secret &Value, clang::SourceRange Literal,
                  clang::SourceLocation Where, clang::SourceRange Statement,
                  const clang::Decl *Enclosing, bool IsHeaderValue,
                  StringRef Name, ArrayRef<flow::OriginStep> Steps) {
    std::optional<EmbeddedCredential> Found;
    Value.inspect([&](StringRef Text) {
      Found = findEmbeddedCredential(Text, flow::UnknownPart, IsHeaderValue,
                                     knowledge());
      return Found.has_value();
    });
    if (!Found ||
        (isEnabled("credential-known-token") &&
         hasKnownToken(Value, Name, knowledge())) ||
        !Told.insert(SM.getSpellingLoc(Literal.getBegin()).getRawEncoding())
             .second)
      return;
    Draft What;
    What.Message =
        ("hardcoded " + catalogue::describe(Found->Kind) + " " + Found->Place)
            .str();
    What.Where = Where;
    What.Statement = Statement;
    What.Enclosing = Enclosing;
    What.Literal = Literal;
    What.Value = &Value;
    What.Level = Severity::High;
    What.Sureness = Confidence::High;
    What.Steps = Steps;
    report(What);
  };

  // What reaches a header parameter can be told by that alone.
  for (const flow::Binding &Bound : Unit.bindings())
    if (Bound.Kind == catalogue::CredentialKind::Header)
      for (const flow::Origin &Each : Bound.Origins)
        Tell(Each.Value, Each.Range, Bound.Where, Bound.Statement,
             Bound.Enclosing, /*IsHeaderValue=*/true, Bound.Name, Each.Steps);
  for (const flow::Text &Each : Unit.texts())
    if (!Each.IsBytes)
      Tell(Each.Value, Each.Range, Each.Range.getBegin(), Each.Range,
           Each.Enclosing, /*IsHeaderValue=*/false, Each.Name, {});
}

} // namespace credtidy
