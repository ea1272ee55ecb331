//===- LiteralCheck.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LiteralCheck.h"
#include "EmbeddedCredentials.h"

namespace credtidy {

bool LiteralCheck::isLeftToOthers(const Secret &Value,
                                  llvm::StringRef Name) const {
  if (isEnabled("credential-known-token") &&
      hasKnownToken(Value, Name, knowledge()))
    return true;
  return isEnabled("credential-in-connection-string") &&
         Value.inspect([this](llvm::StringRef Text) {
           return findEmbeddedCredential(Text, flow::UnknownPart,
                                         /*IsHeaderValue=*/false, knowledge())
               .has_value();
         });
}

void LiteralCheck::reportLiteral(const flow::Binding &Bound,
                                 const flow::Origin &Literal,
                                 const Judgement &Verdict,
                                 std::string Message) {
  Draft Found;
  Found.Message = std::move(Message);
  if (Literal.Obfuscated)
    Found.Message += ", reversibly obfuscated";
  Found.Where = Bound.Where;
  Found.Statement = Bound.Statement;
  Found.Enclosing = Bound.Enclosing;
  Found.Literal = Literal.Range;
  Found.Value = &Literal.Value;
  Found.Level = Verdict.Level;
  Found.Sureness = Verdict.Sureness;
  Found.Steps = Literal.Steps;
  report(Found);
}

} // namespace credtidy
