//===- NotWipedCheck.cpp --------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NotWipedCheck.h"
#include "KeptWipe.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace clang::tidy;
using namespace llvm;

namespace credtidy {

using flow::Remains;
using flow::Unwiped;

namespace {
/// "password in 'buffer'", "password 'user.password' in 'text'".
std::string subject(const Unwiped &Left) {
  const flow::SecretBirth &Secret = Left.Secret;
  std::string Result = catalogue::describe(Secret.Kind).str();
  bool Yielded =
      Secret.How == flow::Birth::Source || Secret.How == flow::Birth::Shape;
  bool IsHeld = Left.Holder && Left.Holder->getDeclName();
  bool SameName = IsHeld && Left.Holder->getNameAsString() == Secret.Name;
  if (!SameName)
    Result += (Yielded ? " from '" : " '") + Secret.Name + "'";
  if (IsHeld)
    Result += " in '" + Left.Holder->getNameAsString() + "'";
  return Result;
}

/// A finding stands where the code can be mended, so it speaks of it by name.
std::string calleeOf(const Expr *Call) {
  if (isa_and_nonnull<CXXDeleteExpr>(Call))
    return "delete";
  std::optional<flow::CallView> View =
      Call ? flow::CallView::of(Call) : std::nullopt;
  return View ? View->name() : std::string();
}

/// Whether \p Call only says that there is nothing any more, as clear() does.
bool onlyEmpties(const Expr *Call) {
  std::optional<flow::CallView> View =
      Call ? flow::CallView::of(Call) : std::nullopt;
  return View && View->receiver() && View->size() == 0;
}

std::string wording(const Unwiped &Left) {
  std::string What = subject(Left);
  std::string Callee = "'" + calleeOf(Left.Call) + "'";
  switch (Left.How) {
  case Remains::Buffer:
  case Remains::Owner:
    return What + (Left.WipedElsewhere
                       ? " is wiped on one way through the function, and left "
                         "in memory on another"
                       : " is left in memory at the end of its life");
  case Remains::Heap:
    return What + " is freed by " + Callee +
           (Left.WipedElsewhere ? " on a way that does not wipe it"
                                : " without being wiped");
  case Remains::Grown:
    return What + " can be moved by " + Callee +
           ", which leaves a copy of it in memory";
  case Remains::RemovableWipe:
    if (onlyEmpties(Left.Call))
      return Callee + " leaves the " + What + " in memory";
    if (calleeOf(Left.Call).empty())
      return "this loop wipes the " + What +
             " in a way that the compiler may drop";
    return Callee + " wipes the " + What +
           " in a way that the compiler may drop";
  }
  llvm_unreachable("all remains are worded");
}

bool wipes(const flow::Unit &Unit) {
  return Unit.flows().Counts.Wipes > 0 ||
         any_of(Unit.apiUses(), [](const flow::ApiUse &Use) {
           return Use.Role->Role == catalogue::ApiRole::Wipe &&
                  Use.Role->Detail == "kept";
         });
}

/// Buffers are few and easy to mend, and who writes a wipe means it.
bool isOneOfMany(const Unwiped &Left) {
  return Left.How == Remains::Owner || Left.How == Remains::Heap ||
         Left.How == Remains::Grown ||
         (Left.How == Remains::RemovableWipe && onlyEmpties(Left.Call));
}
} // namespace

NotWipedCheck::NotWipedCheck(StringRef Name, ClangTidyContext *Context)
    : CredentialCheck(Name, Context),
      EvenIfNoneWiped(Options.get("EvenIfNoneWiped", Switch::Off) ==
                      Switch::On) {}

void NotWipedCheck::storeOptions(ClangTidyOptions::OptionMap &Opts) {
  CredentialCheck::storeOptions(Opts);
  Options.store(Opts, "EvenIfNoneWiped",
                EvenIfNoneWiped ? Switch::On : Switch::Off);
}

void NotWipedCheck::checkUnit(const flow::Unit &Unit, ASTContext &Context) {
  bool Wipes = wipes(Unit);
  if (Wipes)
    tellSingly();
  const SourceManager &SM = Context.getSourceManager();
  SmallVector<const Unwiped *, 16> All;
  SmallPtrSet<const ValueDecl *, 16> Ending;
  for (const Unwiped &Each : Unit.flows().Remains) {
    All.push_back(&Each);
    if (Each.How != Remains::Grown)
      Ending.insert(Each.Holder);
  }
  // Source order, so that the first is the first for the reader as well.
  llvm::sort(All, [&](const Unwiped *Left, const Unwiped *Right) {
    return SM.isBeforeInTranslationUnit(Left->Where, Right->Where);
  });
  for (const Unwiped *Left : All) {
    // What is not wiped at all need not be told of its copies.
    if (Left->How == Remains::Grown && Left->Holder &&
        Ending.contains(Left->Holder))
      continue;
    Draft Found;
    Found.Message = wording(*Left);
    Found.Where = Left->Where;
    Found.Statement = Left->Statement;
    Found.Enclosing = Left->Enclosing;
    Found.Level = Severity::Medium;
    Found.Sureness = Left->Sureness;
    Found.Steps = Left->Steps;
    // That it is called so the message says already.
    if (!Found.Steps.empty() && Left->Holder &&
        Left->Secret.Declaration == Left->Holder->getCanonicalDecl())
      Found.Steps = Found.Steps.drop_front();
    if (Left->How == Remains::RemovableWipe)
      if (std::optional<KeptWipe> Better =
              keptWipeFor(Left->Call, Unit, Context)) {
        Found.Message += "; '" + Better->Name + "' is kept";
        Found.FixIts = std::move(Better->FixIts);
      }
    if (!EvenIfNoneWiped && !Wipes && isOneOfMany(*Left))
      Found.Summary = subject(*Left) +
                      " and {0} more are left in memory by code that wipes "
                      "none; the option EvenIfNoneWiped tells each";
    report(Found);
  }
}

} // namespace credtidy
