//===- Wipes.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Wiping that is no call of a known function: loops that store zeros, and
/// memset through a volatile pointer. And what leaves a secret in memory before
/// the end of a function: giving a block back, and growth.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
const Stmt *bodyOf(const Stmt *Loop) {
  if (const auto *For = dyn_cast<ForStmt>(Loop))
    return For->getBody();
  if (const auto *While = dyn_cast<WhileStmt>(Loop))
    return While->getBody();
  if (const auto *Do = dyn_cast<DoStmt>(Loop))
    return Do->getBody();
  if (const auto *Range = dyn_cast<CXXForRangeStmt>(Loop))
    return Range->getBody();
  return nullptr;
}

const Expr *conditionOf(const Stmt *Loop) {
  if (const auto *For = dyn_cast<ForStmt>(Loop))
    return For->getCond();
  if (const auto *While = dyn_cast<WhileStmt>(Loop))
    return While->getCond();
  if (const auto *Do = dyn_cast<DoStmt>(Loop))
    return Do->getCond();
  return nullptr;
}

/// Whether \p Condition compares characters: such a loop trims a text.
bool comparesElements(const Stmt *Condition, bool Compared = false) {
  if (!Condition)
    return false;
  if (Compared && (isa<ArraySubscriptExpr>(Condition) ||
                   (isa<UnaryOperator>(Condition) &&
                    cast<UnaryOperator>(Condition)->getOpcode() == UO_Deref)))
    return true;
  if (const auto *Operator = dyn_cast<BinaryOperator>(Condition))
    Compared |= Operator->isComparisonOp();
  return any_of(Condition->children(), [&](const Stmt *Child) {
    return comparesElements(Child, Compared);
  });
}

/// What \p Target is an element of, each of them in its turn; null if it is one
/// certain element, or no element.
const Expr *sweptBy(const Expr *Target, const Stmt *Loop) {
  const Expr *Bare = Target->IgnoreParenCasts();
  const Expr *Index = nullptr;
  const Expr *Base = nullptr;
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Bare)) {
    Index = Element->getIdx();
    Base = Element->getBase();
  } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Bare);
             Operator && Operator->getOperator() == OO_Subscript &&
             Operator->getNumArgs() == 2) {
    Index = Operator->getArg(1);
    Base = Operator->getArg(0);
  } else if (const auto *Through = dyn_cast<UnaryOperator>(Bare);
             Through && Through->getOpcode() == UO_Deref) {
    return Through->getSubExpr();
  } else if (const auto *Range = dyn_cast<CXXForRangeStmt>(Loop)) {
    const auto *Reference = dyn_cast<DeclRefExpr>(Bare);
    return Reference && Reference->getDecl() == Range->getLoopVariable() &&
                   Range->getLoopVariable()->getType()->isReferenceType()
               ? Range->getRangeInit()
               : nullptr;
  }
  if (!Index)
    return nullptr;
  Index = Index->IgnoreParenImpCasts();
  if (const auto *Step = dyn_cast<UnaryOperator>(Index);
      Step && Step->isIncrementDecrementOp())
    Index = Step->getSubExpr()->IgnoreParenImpCasts();
  return isa<DeclRefExpr>(Index) ? Base : nullptr;
}
} // namespace

void FunctionFlow::findWipeLoops(const Stmt *Inside, const Stmt *Loop) {
  if (!Inside)
    return;
  // Where it only may happen, it is no wipe of the whole.
  if (isa<IfStmt, SwitchStmt, AbstractConditionalOperator>(Inside))
    Loop = nullptr;
  if (bodyOf(Inside))
    Loop = comparesElements(conditionOf(Inside)) ? nullptr : Inside;
  const auto *Store = dyn_cast<BinaryOperator>(Inside);
  if (Loop && Store && Store->getOpcode() == BO_Assign &&
      Store->getLHS()->getType()->isIntegerType() &&
      !Store->getLHS()->isTypeDependent() &&
      constantInteger(Store->getRHS(), Context) == 0)
    if (const Expr *Swept = sweptBy(Store->getLHS(), Loop))
      WipeLoops[Loop] = {Swept, Store,
                         Store->getLHS()->getType().isVolatileQualified()};
  for (const Stmt *Child : Inside->children())
    findWipeLoops(Child, Loop);
}

void FunctionFlow::leaveLoop(const Stmt *Loop) {
  auto Found = Loop ? WipeLoops.find(Loop) : WipeLoops.end();
  if (Found == WipeLoops.end())
    return;
  // Whoever writes such a loop knows how long the text is.
  const WipeLoop &Known = Found->second;
  if (wipe(placeOf(Known.Swept), Known.Store, Known.Kept) && Known.Kept)
    KeptWipes.insert(Known.Store);
}

bool FunctionFlow::wipesThroughPointer(const CallExpr *Call) {
  // `memset_v(block, 0, length)`, where `memset_v` is a volatile pointer: which
  // function it is the compiler must not know.
  const Expr *Callee = Call->getCallee()->IgnoreParenImpCasts();
  if (Call->getDirectCallee() || Call->getNumArgs() < 2 ||
      !Callee->getType().isVolatileQualified() ||
      !isWritable(Call->getArg(0)->getType()) ||
      constantInteger(Call->getArg(1), Context) != 0)
    return false;
  wipe(placeOf(Call->getArg(0)), Call, /*Kept=*/true);
  KeptWipes.insert(Call);
  return true;
}

bool FunctionFlow::ownsText(const Expr *Object) {
  const CXXRecordDecl *Class = Object->getType()->getAsCXXRecordDecl();
  return Class && Engine.leavesText(Class) &&
         Engine.Names.isText(Object->getType());
}

void FunctionFlow::grow(const CallState &Call) {
  const CallView &View = *Call.View;
  const Expr *Owner = View.receiver();
  static constexpr llvm::StringLiteral Growing[] = {
      "append",  "push_back",    "operator+=",   "insert", "resize",
      "reserve", "emplace_back", "append_range", "replace"};
  if (!Owner || !is_contained(Growing, View.name()) || !ownsText(Owner))
    return;
  PathId Place = placeOf(Owner);
  if (!Place || Reserved.contains(Place))
    return;
  Value Content = stored(Place);
  if (!Content.Fading)
    Content = read(Place);
  if (Content.Fading || !Content.hasSecret()) {
    // What is made large enough before the secret comes needs not move then.
    if (View.name() == "reserve" || View.name() == "resize")
      Reserved.insert(Place);
    return;
  }
  for (const Tracked &Each : Content.Origins)
    if (isRemaining(Each)) {
      leaveBehind(Place, Remains::Grown, View.expression(), Each, false);
      return;
    }
}

void FunctionFlow::applyFree(const Expr *Call, const Expr *Block, Remains How) {
  PathId Place = placeOf(Block);
  if (!Place)
    return;
  Value Content = stored(Place);
  const Expr *Fading = Content.Fading;
  if (!Fading)
    Content = read(Place);
  for (const Tracked &Each : Content.Origins)
    if (isRemaining(Each)) {
      leaveBehind(Place, Fading ? Remains::RemovableWipe : How,
                  Fading ? Fading : Call, Each, Content.Wiped);
      break;
    }
  write(Place, Value::clean(), /*Strong=*/true);
}

bool FunctionFlow::isRemaining(const Tracked &Each) {
  return Each.What->What == OriginInfo::Kind::Secret && !Each.Doubtful &&
         Each.What->Secret.How != Birth::Literal;
}

void FunctionFlow::leaveBehind(PathId Place, Remains How, const Expr *Call,
                               const Tracked &What, bool WipedElsewhere) {
  if (!Recording)
    return;
  Unwiped Found;
  Found.How = How;
  Found.Call = Call;
  Found.Holder = dyn_cast_or_null<ValueDecl>(Paths.declaration(Place));
  Found.Where = Call->getBeginLoc();
  Found.Statement = Call->getSourceRange();
  Found.WipedElsewhere = WipedElsewhere;
  Found.Enclosing = Info.Function;
  Engine.remain(std::move(Found), What);
}

} // namespace credtidy::flow
