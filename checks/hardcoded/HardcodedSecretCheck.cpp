//===- HardcodedSecretCheck.cpp -------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardcodedSecretCheck.h"

using namespace llvm;

namespace credtidy {

void HardcodedSecretCheck::checkUnit(const flow::Unit &Unit,
                                     clang::ASTContext &Context) {
  const clang::SourceManager &SM = Context.getSourceManager();
  DenseSet<unsigned> Told;
  for (const flow::Binding &Bound : Unit.bindings()) {
    if (!isDeclaration(Bound.Form))
      continue;
    for (const flow::Origin &Literal : Bound.Origins) {
      Judgement Verdict = judgeSecret({Bound, Literal}, knowledge());
      // A macro's literal is told where the macro is defined, not at each use.
      if (!Verdict || isLeftToOthers(Bound, Literal) ||
          !Told.insert(placeOf(Literal, SM)).second)
        continue;
      std::string Message = messageOf(Bound.Form, Bound.Kind, Bound.Target);
      if (Bound.Form == flow::BindingForm::CommandLine)
        Message += ", defined on the command line";
      reportLiteral(Bound, Literal, Verdict, std::move(Message));
    }
  }
  for (clang::FileID File : projectFiles())
    checkBeyondAst(File, SM);
}

void HardcodedSecretCheck::checkBeyondAst(clang::FileID File,
                                          const clang::SourceManager &SM) {
  clang::SourceLocation Start = SM.getLocForStartOfFile(File);
  auto At = [&](unsigned Offset) {
    return Start.getLocWithOffset(static_cast<int>(Offset));
  };
  DenseSet<unsigned> Told;
  for (const lexical::Observation &Each : beyondAst(File)) {
    bool InComment = Each.In == lexical::Place::Comment;
    // What stands in a comment is an example more often than not.
    if (Each.What != lexical::Observation::Kind::Binding ||
        !isDeclaration(Each.Form) ||
        (InComment && Each.Strength != Confidence::High))
      continue;
    Judgement Verdict = judgeSecret(Suspect(Each), knowledge());
    if (!Verdict || isLeftToOthers(Each.Value, Each.Name) ||
        !Told.insert(Each.Literal.Begin).second)
      continue;
    Draft Found;
    // Inactive code is told as any other, as what a second compilation of the
    // file sees is told once.
    Found.Message = messageOf(Each.Form, Each.Credential, Each.Target) +
                    (InComment ? ", in a comment" : "");
    Found.Where = At(Each.Where);
    Found.Statement =
        clang::SourceRange(At(Each.Statement.Begin), At(Each.Statement.Last));
    Found.Declaration = Each.Declaration;
    Found.Literal =
        clang::SourceRange(At(Each.Literal.Begin), At(Each.Literal.Last));
    Found.Value = &Each.Value;
    Found.Level = Verdict.Level;
    Found.Sureness = Verdict.Sureness;
    report(Found);
  }
}

} // namespace credtidy
