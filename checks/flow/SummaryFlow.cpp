//===- SummaryFlow.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Calls of functions whose bodies the unit has: what their summaries say of
/// parameters, said of arguments.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/ExprObjC.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// More ways in which one call can turn out are no longer told apart.
constexpr size_t MostTargets = 8;

/// What the function stands for in a message.
std::string nameOfFunction(const Decl *Function) {
  const auto *Named = dyn_cast<NamedDecl>(Function);
  return Named && Named->getDeclName() ? Named->getNameAsString()
                                       : std::string("a block");
}

const ParmVarDecl *parameterOf(const Decl *Function, unsigned Index) {
  if (const auto *Plain = dyn_cast<FunctionDecl>(Function))
    return Index < Plain->getNumParams() ? Plain->getParamDecl(Index) : nullptr;
  if (const auto *Method = dyn_cast<ObjCMethodDecl>(Function))
    return Index < Method->param_size() ? Method->parameters()[Index] : nullptr;
  if (const auto *Block = dyn_cast<BlockDecl>(Function))
    return Index < Block->getNumParams() ? Block->getParamDecl(Index) : nullptr;
  return nullptr;
}
} // namespace

bool FunctionFlow::holdsAnything(const Expr *Object) {
  PathId Place = placeOf(Object);
  if (!Place || !Paths.hasParts(Place))
    return false;
  // Of its own object a method can read what another has put there.
  if (Paths.part(Paths.root(Place)) == PathTable::Part::This)
    return true;
  for (const auto &[Path, Content] : Current)
    if (Path != Place && !Content->Origins.empty() &&
        Paths.isBelow(Path, Place))
      return true;
  return false;
}

void FunctionFlow::applySummaries(CallState &Call) {
  const CallView &View = *Call.View;
  SmallVector<const Decl *, 4> Targets;
  const NamedDecl *Callee = View.callee();
  const Decl *Through = nullptr;
  // A function object, or a pointer with one known target.
  if (View.name() == "operator()" && View.receiver())
    // A generic lambda has a body for each call.
    Through =
        Callee && Engine.Graph.find(Callee) ? nullptr : Call.Receiver.Target;
  else if (const auto *E = dyn_cast<CallExpr>(View.expression());
           E && !E->getDirectCallee()) {
    const Expr *Value = E->getCallee()->IgnoreParens();
    if (const auto *OfObject = dyn_cast<BinaryOperator>(Value);
        OfObject && OfObject->isPtrMemOp())
      Value = OfObject->getRHS();
    else if (isa<CXXMemberCallExpr>(E))
      Value = nullptr;
    if (Value)
      Through = eval(Value).Target;
  }
  if (Through)
    Targets.push_back(Through);
  else if (Callee && isa<FunctionDecl, ObjCMethodDecl>(Callee))
    Targets.push_back(Callee);
  const auto *Member = dyn_cast<CXXMemberCallExpr>(View.expression());
  if (const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
      Method && Method->isVirtual() && Member && !Through) {
    const auto *Named =
        dyn_cast<MemberExpr>(Member->getCallee()->IgnoreParens());
    if (!Named || !Named->hasQualifier())
      for (const CXXMethodDecl *Target : Engine.Graph.overriders(Method))
        if (Targets.size() < MostTargets)
          Targets.push_back(Target);
  }

  bool Needed = !Call.Receiver.Origins.empty() ||
                (View.receiver() && holdsAnything(View.receiver()));
  for (unsigned I = 0; I < View.size(); ++I)
    Needed |= any_of(Call.Arguments[I].Origins,
                     [](const Tracked &Origin) {
                       return Origin.What->What != OriginInfo::Kind::Literal;
                     }) ||
              holdsAnything(View.argument(I));
  for (const Decl *Target : Targets) {
    const Summary *Effects = Engine.summary(Target, Needed);
    if (!Effects)
      continue;
    const Decl *Definition = Engine.Graph.find(Target)->Function;
    applySummary(Call, *Effects, Definition, Targets.size() == 1);
    Call.Known = true;
  }
  if (Call.Known && !Call.Answered) {
    // It has a body, and yields nothing that is known.
    Call.Result = Value();
    Call.Answered = true;
  }
}

const Expr *FunctionFlow::argumentOf(const CallState &Call, PathId Inner,
                                     const Decl *Callee) {
  if (const ParmVarDecl *Parameter = Paths.parameter(Inner))
    for (unsigned I = 0; I < Call.View->size(); ++I)
      if (const ParmVarDecl *Other = parameterOf(Callee, I);
          Other && Other->getCanonicalDecl() == Parameter->getCanonicalDecl())
        return Call.View->argument(I);
  return Call.View->receiver();
}

PathId FunctionFlow::pathInCaller(const CallState &Call, PathId Inner,
                                  const Decl *Callee) {
  PathId Root = Paths.root(Inner);
  if (Paths.part(Root) == PathTable::Part::This) {
    const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
    if (isa<BlockDecl>(Callee) || (Method && Method->getParent()->isLambda()))
      return Inner; // the object of the function around it
    PathId Object = 0;
    // A constructor that make_unique calls makes the object of that call.
    if (isa<CXXConstructExpr>(Call.View->expression()) ||
        isa<CXXConstructorDecl>(Callee))
      Object = Paths.value(Call.View->expression());
    else if (Call.View->receiver())
      Object = placeOf(Call.View->receiver());
    return Object ? Paths.moved(Inner, Root, Object) : 0;
  }
  const ParmVarDecl *Parameter = Paths.parameter(Inner);
  if (!Parameter)
    return Inner; // a global, or a variable that a lambda captures
  for (unsigned I = 0; I < Call.View->size(); ++I)
    if (const ParmVarDecl *Other = parameterOf(Callee, I);
        Other && Other->getCanonicalDecl() == Parameter->getCanonicalDecl()) {
      PathId Place = placeOf(Call.View->argument(I));
      if (!Place && Root != Inner)
        Place = Paths.value(strip(Call.View->argument(I)));
      return Place ? Paths.moved(Inner, Root, Place) : 0;
    }
  return HasOuter ||
                 Parameter->getDeclContext() != dyn_cast<DeclContext>(Callee)
             ? Inner
             : 0;
}

Value FunctionFlow::ofParameter(const CallState &Call, PathId Inner,
                                const Decl *Callee) {
  if (Paths.isRoot(Inner))
    if (const ParmVarDecl *Parameter = Paths.parameter(Inner))
      for (unsigned I = 0; I < Call.View->size(); ++I)
        if (const ParmVarDecl *Other = parameterOf(Callee, I);
            Other && Other->getCanonicalDecl() == Parameter->getCanonicalDecl())
          return Call.Arguments[I];
  PathId Path = pathInCaller(Call, Inner, Callee);
  return Path ? read(Path) : Value();
}

Value FunctionFlow::inCaller(const CallState &Call, const Value &Inner,
                             const Decl *Callee) {
  Value Result = Value::clean();
  Result.Named = Inner.Named;
  Result.Target = Inner.Target;
  Result.Wiped = Inner.Wiped;
  Result.Text = Inner.Text;
  Result.Uses = Inner.Uses;
  for (const Tracked &Each : Inner.Origins) {
    if (Each.What->What != OriginInfo::Kind::Parameter) {
      Result.add(Each);
      continue;
    }
    Value Passed = ofParameter(Call, Each.What->Path, Callee);
    // A parameter that is not written is what it was: named by the caller.
    Result.Target = Result.Target ? Result.Target : Passed.Target;
    for (Tracked Outer : Passed.Origins) {
      Outer.Way =
          Engine.chain(Engine.stop(Stop::What::Passed,
                                   Call.View->expression()->getBeginLoc(),
                                   nameOfFunction(Callee), Outer.Way),
                       Each.Way);
      Outer.Embedded |= Each.Embedded;
      Outer.Doubtful |= Each.Doubtful;
      Result.add(Outer);
    }
  }
  return Result;
}

void FunctionFlow::applySummary(CallState &Call, const Summary &Effects,
                                const Decl *Callee, bool Strong) {
  const CallView &View = *Call.View;
  for (const CredentialUse &Use :
       SmallVector<CredentialUse, 1>(Effects.Credentials)) {
    Value Content = ofParameter(Call, Use.Path, Callee);
    for (Tracked &Each : Content.Origins)
      Each.Way =
          Engine.stop(Stop::What::Passed, View.expression()->getBeginLoc(),
                      nameOfFunction(Callee), Each.Way);
    sinkCredential(Use.Argument, Content);
  }
  if (Recording)
    for (const ParameterSink &Each :
         SmallVector<ParameterSink, 2>(Effects.Sinks)) {
      Value Content = ofParameter(Call, Each.Path, Callee);
      Leak Found = Each.What;
      Found.Where = View.expression()->getBeginLoc();
      if (const Expr *Argument = argumentOf(Call, Each.Path, Callee))
        Found.Argument = Argument;
      Found.Statement = View.expression()->getSourceRange();
      for (Tracked &Origin : Content.Origins) {
        Origin.Way = Engine.chain(
            Engine.stop(Stop::What::Passed, View.expression()->getBeginLoc(),
                        nameOfFunction(Callee), Origin.Way),
            Each.Way);
        Origin.Embedded |= Each.Embedded;
      }
      bool IsWhole = Paths.isRoot(Each.Path) && Paths.parameter(Each.Path);
      sink(std::move(Found), Content, !IsWhole);
    }
  if (Effects.Returns) {
    Value Result = inCaller(Call, Effects.Result, Callee);
    if (Call.Answered)
      Call.Result.join(Result);
    else
      Call.Result = std::move(Result);
    Call.Answered = true;
  }
  for (const Summary::Output &Each :
       SmallVector<Summary::Output, 2>(Effects.Outputs)) {
    PathId Place = pathInCaller(Call, Each.Path, Callee);
    if (!Place)
      continue;
    Value Content = inCaller(Call, Each.Content, Callee);
    bool Replaces = Strong && !Each.Keeps;
    if (Recording && !Content.Origins.empty())
      sinkPlace(Call, Place, Content);
    write(Place, std::move(Content), Replaces);
  }
}

} // namespace credtidy::flow
