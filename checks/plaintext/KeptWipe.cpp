//===- KeptWipe.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeptWipe.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

namespace {
/// Which arguments a wiping function takes.
enum class Arguments {
  Other,
  Length,      ///< (block, length)
  Value,       ///< (block, value, length)
  SizeAndValue ///< (block, size, value, length), as C11's memset_s
};

Arguments argumentsOf(const FunctionDecl *Function) {
  if (Function->isVariadic() || Function->getNumParams() < 2 ||
      !Function->getParamDecl(0)->getType()->isPointerType())
    return Arguments::Other;
  for (const ParmVarDecl *Each : Function->parameters().drop_front())
    if (!Each->getType()->isIntegerType())
      return Arguments::Other;
  bool ThenLength =
      Function->getParamDecl(1)->getType()->isUnsignedIntegerType();
  switch (Function->getNumParams()) {
  case 2:
    return Arguments::Length;
  case 3:
    return ThenLength ? Arguments::Other : Arguments::Value;
  case 4:
    return ThenLength ? Arguments::SizeAndValue : Arguments::Other;
  default:
    return Arguments::Other;
  }
}

/// Where the unit wipes nothing yet: first what comes with the platform.
constexpr llvm::StringLiteral Platform[] = {
    "explicit_bzero",  "memset_explicit",          "memset_s",
    "explicit_memset", "RtlSecureZeroMemory",      "OPENSSL_cleanse",
    "sodium_memzero",  "mbedtls_platform_zeroize", "gnutls_memset",
    "crypto_wipe"};

/// The function \p Name of the global scope, if it is declared before \p Where.
const FunctionDecl *declared(StringRef Name, SourceLocation Where,
                             ASTContext &Context) {
  for (const NamedDecl *Found : Context.getTranslationUnitDecl()->lookup(
           DeclarationName(&Context.Idents.get(Name))))
    if (const auto *Function = dyn_cast<FunctionDecl>(Found))
      if (!Function->isImplicit() &&
          Context.getSourceManager().isBeforeInTranslationUnit(
              Function->getCanonicalDecl()->getLocation(), Where) &&
          argumentsOf(Function) != Arguments::Other)
        return Function;
  return nullptr;
}

const FunctionDecl *choose(SourceLocation Where, const flow::Unit &Unit,
                           ASTContext &Context) {
  for (const flow::ApiUse &Use : Unit.apiUses()) {
    if (Use.Role->Role != catalogue::ApiRole::Wipe ||
        Use.Role->Detail != "kept" ||
        Use.Role->At.Where != catalogue::Position::Argument ||
        Use.Role->At.Index != 0)
      continue;
    const auto *Call = dyn_cast<CallExpr>(Use.Call);
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    if (Callee && Callee->getIdentifier())
      if (const FunctionDecl *Found =
              declared(Callee->getName(), Where, Context))
        return Found;
  }
  for (StringRef Name : Platform)
    if (const FunctionDecl *Found = declared(Name, Where, Context))
      return Found;
  return nullptr;
}
} // namespace

std::optional<KeptWipe> keptWipeFor(const Expr *Removable,
                                    const flow::Unit &Unit,
                                    ASTContext &Context) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Removable);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || isa<CXXMethodDecl>(Callee) ||
      Callee->isTemplateInstantiation())
    return std::nullopt;
  Arguments Before = argumentsOf(Callee);
  if ((Before != Arguments::Length && Before != Arguments::Value) ||
      Call->getNumArgs() != Callee->getNumParams())
    return std::nullopt;
  const FunctionDecl *Better = choose(Call->getBeginLoc(), Unit, Context);
  if (!Better)
    return std::nullopt;
  KeptWipe Result;
  Result.Name = Better->getNameAsString();

  const SourceManager &SM = Context.getSourceManager();
  const LangOptions &Options = Context.getLangOpts();
  auto EndOf = [&](const Expr *E) {
    return Lexer::getLocForEndOfToken(E->getEndLoc(), 0, SM, Options);
  };
  const Expr *Block = Call->getArg(0);
  const Expr *Length = Call->getArg(Call->getNumArgs() - 1);
  SourceLocation AfterBlock = EndOf(Block);
  if (Call->getBeginLoc().isMacroID() || AfterBlock.isInvalid() ||
      Length->getBeginLoc().isInvalid())
    return Result;
  StringRef LengthText = Lexer::getSourceText(
      CharSourceRange::getTokenRange(Length->getSourceRange()), SM, Options);
  std::string Between;
  switch (argumentsOf(Better)) {
  case Arguments::Length:
    Between = ", ";
    break;
  case Arguments::Value:
    Between = ", 0, ";
    break;
  default:
    // The length is written twice, which must change nothing.
    if (LengthText.empty() || LengthText.contains('"') ||
        Length->HasSideEffects(Context))
      return Result;
    Between = (", " + LengthText + ", 0, ").str();
    break;
  }
  Result.FixIts.push_back(FixItHint::CreateReplacement(
      Call->getCallee()->getSourceRange(), Result.Name));
  if (argumentsOf(Better) != Before)
    Result.FixIts.push_back(FixItHint::CreateReplacement(
        CharSourceRange::getCharRange(AfterBlock, Length->getBeginLoc()),
        Between));
  return Result;
}

} // namespace credtidy
