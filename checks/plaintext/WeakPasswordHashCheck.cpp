//===- WeakPasswordHashCheck.cpp ------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeakPasswordHashCheck.h"
#include "WorkFactors.h"
#include "credtidy/flow/Literals.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::ApiRole;
using catalogue::CredentialKind;
using catalogue::RoleRecord;
using flow::ApiUse;

namespace {
/// Whether guessing, or a forged hash, would give it away: not what a program
/// only starts from.
bool isWorthHiding(CredentialKind Kind) {
  return catalogue::isHumanChosen(Kind) || catalogue::isMachineMade(Kind) ||
         Kind == CredentialKind::SymmetricKey;
}

/// The name in a message of what a use calls or sets.
std::string calleeOf(const ApiUse &Use) {
  if (std::optional<flow::CallView> View = flow::CallView::of(Use.Call))
    return View->name();
  return Use.Api->Name.str();
}

bool hashesPassword(const catalogue::ApiRecord &Api) {
  return any_of(Api.Roles, [](const RoleRecord &Role) {
    return Role.Role == ApiRole::HashOf;
  });
}

/// A pointer to nothing, or a text or object without content.
bool isNothing(const Expr *E, ASTContext &Context) {
  if (E->isInstantiationDependent())
    return false;
  if (E->isNullPointerConstant(Context, Expr::NPC_ValueDependentIsNotNull))
    return true;
  E = flow::strip(E);
  if (isa<CXXNullPtrLiteralExpr, GNUNullExpr, ImplicitValueInitExpr>(E))
    return true;
  if (const auto *Literal = dyn_cast<clang::StringLiteral>(E))
    return Literal->getLength() == 0;
  if (const auto *Literal = dyn_cast<ObjCStringLiteral>(E))
    return Literal->getString()->getLength() == 0;
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return List->getNumInits() == 0;
  const auto *Construction = dyn_cast<CXXConstructExpr>(E);
  return Construction && (Construction->getNumArgs() == 0 ||
                          isNothing(Construction->getArg(0), Context));
}
} // namespace

void WeakPasswordHashCheck::checkUnit(const flow::Unit &Unit,
                                      ASTContext &Context) {
  checkLeaks(Unit);
  checkWork(Unit, Context);
  checkSalts(Unit, Context);
}

std::optional<WeakPasswordHashCheck::Verdict>
WeakPasswordHashCheck::judge(const flow::Leak &Leak) {
  CredentialKind Kind = Leak.Secret.Kind;
  if (!isWorthHiding(Kind))
    return std::nullopt;
  bool Chosen = catalogue::isHumanChosen(Kind);
  Verdict Result{subject(Leak.Secret), Severity::Medium};
  if (Leak.Role == ApiRole::Encrypt && Leak.Detail == "weak") {
    Result.Message +=
        " is encrypted by '" + Leak.Callee + "' with a broken cipher or mode";
    return Result;
  }
  if (Leak.Role == ApiRole::HashOf && Leak.Detail == "weak") {
    Result.Message +=
        " is hashed by '" + Leak.Callee + "' with a weak algorithm";
    if (Chosen) {
      Result.Message += "; use a password hash such as Argon2id";
      Result.Level = Severity::High;
    }
    return Result;
  }
  if (Leak.Role == ApiRole::HashOf && Leak.Detail == "strong" && Chosen) {
    Result.Message += " is hashed by '" + Leak.Callee +
                      "', which is fast to guess through; use a password hash "
                      "such as Argon2id";
    return Result;
  }
  return std::nullopt;
}

void WeakPasswordHashCheck::checkLeaks(const flow::Unit &Unit) {
  // What a function does with its own password or field is its mistake, and
  // not one of each of its callers, whose secrets only pass by there.
  DenseMap<const Expr *, DenseSet<unsigned>> Mistaken;
  for (const flow::Leak &Leak : Unit.flows().Leaks)
    if (judge(Leak))
      Mistaken[Leak.Call].insert(Leak.Where.getRawEncoding());
  auto IsOfAnother = [&](const flow::Leak &Leak) {
    const DenseSet<unsigned> &Others = Mistaken[Leak.Call];
    return any_of(Leak.Steps, [&](const flow::OriginStep &Step) {
      return Step.Where != Leak.Where &&
             Others.contains(Step.Where.getRawEncoding());
    });
  };
  // A secret that goes into one call in two ways is one mistake.
  DenseMap<unsigned, StringSet<>> Told;
  for (const flow::Leak &Leak : Unit.flows().Leaks) {
    std::optional<Verdict> Found = judge(Leak);
    if (Found && !IsOfAnother(Leak) &&
        Told[Leak.Where.getRawEncoding()].insert(Leak.Secret.Name).second)
      reportLeak(Leak, std::move(Found->Message), Found->Level);
  }
}

void WeakPasswordHashCheck::checkWork(const flow::Unit &Unit,
                                      const ASTContext &Context) {
  WorkFactors Factors(Unit, Context);
  for (const WorkFactors::Shortfall &Low : Factors.shortfalls()) {
    std::string Callee = calleeOf(*Low.Use);
    // A hundredth of the floor is no work at all.
    reportUse(*Low.Use,
              "the work factor " + std::to_string(Low.Value) + " of '" +
                  Callee + "' is below " + std::to_string(Low.Minimum) +
                  ", so that passwords can be guessed quickly",
              Low.Value < Low.Minimum / 100 ? Severity::High
                                            : Severity::Medium);
  }
}

void WeakPasswordHashCheck::checkSalts(const flow::Unit &Unit,
                                       ASTContext &Context) {
  DenseSet<const Expr *> Told;
  for (const ApiUse &Use : Unit.apiUses()) {
    if (Use.Role->Role != ApiRole::Credential ||
        Use.Role->Kind != CredentialKind::Salt || !Use.Value ||
        !hashesPassword(*Use.Api))
      continue;
    const Expr *Salt = Use.Value;
    if (const auto *Reference =
            dyn_cast<DeclRefExpr>(Salt->IgnoreParenImpCasts()))
      if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl()))
        if (const Expr *Known = Unit.writes().valueAt(Variable, Salt);
            Known && !Variable->getType()->isArrayType())
          Salt = Known;
    bool Absent = isNothing(Salt, Context);
    // Where a length follows, it says how much of the salt is used.
    std::optional<flow::CallView> View = flow::CallView::of(Use.Call);
    unsigned Next = Use.Role->At.Index + 1;
    if (!Absent && View && Next < View->size() &&
        View->argument(Next)->getType()->isIntegerType() &&
        none_of(
            Use.Api->Roles,
            [&](const RoleRecord &Role) {
              return Role.At ==
                     catalogue::Position{catalogue::Position::Argument,
                                         static_cast<uint8_t>(Next)};
            }))
      Absent = flow::constantInteger(View->argument(Next), Context) == 0;
    if (Absent && Told.insert(Use.Call).second)
      reportUse(Use,
                "'" + calleeOf(Use) +
                    "' hashes without a salt, so that equal passwords have "
                    "equal hashes",
                Severity::High);
  }
}

void WeakPasswordHashCheck::reportUse(const ApiUse &Use, std::string Message,
                                      Severity Level) {
  Draft Found;
  Found.Message = std::move(Message);
  Found.Where = Use.Call->getBeginLoc();
  Found.Statement = Use.Call->getSourceRange();
  Found.Enclosing = Use.Enclosing;
  Found.Level = Level;
  report(Found);
}

} // namespace credtidy
