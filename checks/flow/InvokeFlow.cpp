//===- InvokeFlow.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Calls that make another call with what they are given: std::invoke,
/// std::apply, std::bind, make_unique.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// Whether \p Arguments are nothing but `_1`, `_2` … in their order, so that
/// what is bound is called with what it is called with.
bool arePlaceholders(ArrayRef<const Expr *> Arguments) {
  for (auto [I, Argument] : enumerate(Arguments)) {
    const auto *Reference = dyn_cast<DeclRefExpr>(strip(Argument));
    const auto *Space =
        Reference
            ? dyn_cast<NamespaceDecl>(Reference->getDecl()->getDeclContext())
            : nullptr;
    if (!Space || Space->getName() != "placeholders" ||
        Reference->getDecl()->getName() != "_" + std::to_string(I + 1))
      return false;
  }
  return true;
}

/// Whether a call is made of its arguments as numbered parts.
bool hasParts(ArrayRef<const ApiRecord *> Records) {
  return any_of(Records, [](const ApiRecord *Record) {
    return any_of(Record->Roles, [](const RoleRecord &Role) {
      return Role.Role == ApiRole::Propagate && Role.Detail == "parts";
    });
  });
}
} // namespace

void FunctionFlow::applyInvoke(CallState &Call, const RoleRecord &Role,
                               const Decl *Target) {
  FunctionInfo *Known = Engine.Graph.find(Target);
  if (!Known)
    return;
  const auto *Method = dyn_cast<CXXMethodDecl>(Target);
  bool OfMethod =
      Method && Method->isInstance() && !Method->getParent()->isLambda();
  bool Spreads = Role.Detail == "parts";
  unsigned Parameters = 0;
  if (const auto *Function = dyn_cast<FunctionDecl>(Target))
    Parameters = Function->getNumParams();
  const Expr *Parts = Spreads ? Call.View->at(Role.At) : nullptr;
  if (Spreads && (!Parts || OfMethod))
    return;
  CallView View = Spreads ? Call.View->spreading(Parts, Parameters)
                          : Call.View->handingOn(Role.At, OfMethod);
  SmallVector<const Expr *, 4> Passed;
  for (unsigned I = 0; I < View.size(); ++I)
    Passed.push_back(View.argument(I));
  if (!Spreads && !Passed.empty() && arePlaceholders(Passed)) {
    Call.Result.Target = Target;
    Call.Answered = true;
    return;
  }
  const Summary *Effects = Engine.summary(Target, /*Needed=*/true);
  if (!Effects)
    return;
  CallState Inner;
  Inner.View = &View;
  PathId Whole = Spreads ? pathOf(Parts) : 0;
  for (unsigned I = 0; I < View.size(); ++I)
    if (Spreads)
      Inner.Arguments.push_back(Whole ? read(partOf(Whole, Parts->getType(), I))
                                      : Value());
    else
      Inner.Arguments.push_back(Call.Arguments[Role.At.Index + OfMethod + I]);
  applySummary(Inner, *Effects, Known->Function, /*Strong=*/false);
  if (Inner.Answered) {
    Call.Result = Inner.Result;
    Call.Answered = true;
  }
}

void FunctionFlow::applyConstruct(CallState &Call, unsigned First) {
  const CallView &View = *Call.View;
  // What a container has made is among others, and not told apart.
  if (View.receiver() || First > View.size())
    return;
  const CXXRecordDecl *Class = View.constructedClass();
  if (!Class || !Class->hasDefinition() || Class->isInStdNamespace())
    return;
  Class = Class->getDefinition();
  unsigned Count = View.size() - First;
  PathId Object = Paths.value(View.expression());
  if (Class->isAggregate() && Class->getNumBases() == 0) {
    unsigned I = First;
    for (const FieldDecl *Field : Class->fields())
      if (I < View.size())
        write(Paths.field(Object, Field), Call.Arguments[I++], /*Strong=*/true);
    Call.Built = Object;
    return;
  }
  const CXXConstructorDecl *Constructor = onlyConstructor(Class, Count);
  FunctionInfo *Known = Constructor ? Engine.Graph.find(Constructor) : nullptr;
  const Summary *Effects =
      Known ? Engine.summary(Constructor, /*Needed=*/true) : nullptr;
  if (!Effects)
    return;
  CallView Inner =
      View.handingOn({Position::FromArgument, static_cast<uint8_t>(First)},
                     /*OfMethod=*/false);
  CallState Made;
  Made.View = &Inner;
  Made.Arguments.append(Call.Arguments.begin() + First, Call.Arguments.end());
  applySummary(Made, *Effects, Known->Function, /*Strong=*/true);
  Call.Built = Object;
}

void FunctionFlow::assignParts(const CallState &Call) {
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call.View->expression());
  if (!Operator || Operator->getOperator() != OO_Equal ||
      Operator->getNumArgs() != 2)
    return;
  const Expr *Left = strip(Operator->getArg(0));
  std::optional<CallView> Tied =
      isa<CallExpr>(Left) ? CallView::of(Left) : std::nullopt;
  if (!Tied || Tied->receiver() ||
      !hasParts(Tied->records(Engine.Knowledge.apis(), Context)))
    return;
  PathId Whole = pathOf(Operator->getArg(1));
  for (unsigned I = 0; I < Tied->size(); ++I)
    if (PathId Place = placeOf(Tied->argument(I)))
      write(Place,
            Whole ? read(partOf(Whole, Operator->getArg(1)->getType(), I))
                  : Value(),
            /*Strong=*/true);
}

} // namespace credtidy::flow
