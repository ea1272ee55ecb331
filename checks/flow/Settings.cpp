//===- Settings.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Settings.h"
#include "credtidy/flow/Calls.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ArgumentText;

namespace {
constexpr unsigned DeepestWay = 12;

bool isNumber(StringRef Word) {
  int64_t Value = 0;
  return !Word.getAsInteger(0, Value) || Word == "true" || Word == "false" ||
         Word == "NULL" || Word == "nullptr";
}

/// Whether \p E begins and ends in one macro.
bool isOneMacro(const Expr *E, const SourceManager &SM) {
  return E->getBeginLoc().isMacroID() && E->getEndLoc().isMacroID() &&
         SM.getFileID(E->getBeginLoc()) == SM.getFileID(E->getEndLoc());
}

/// What the results of a callback depend on, and what else it does.
class BodyVisitor : public RecursiveASTVisitor<BodyVisitor> {
public:
  explicit BodyVisitor(const DeclContext *Owner) : Owner(Owner) {}

  SmallVector<const Expr *, 4> Results;
  bool MayNotReturn = false;
  bool KeepsSomething = false;

  bool TraverseLambdaExpr(LambdaExpr *) { return true; }
  bool TraverseBlockExpr(BlockExpr *) { return true; }
  bool VisitReturnStmt(ReturnStmt *Return) {
    Results.push_back(Return->getRetValue());
    return true;
  }
  bool VisitCXXThrowExpr(CXXThrowExpr *) {
    MayNotReturn = true;
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) {
    if (const FunctionDecl *Callee = Call->getDirectCallee())
      MayNotReturn |= Callee->isNoReturn();
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (!Operator->isAssignmentOp())
      return true;
    const auto *Reference =
        dyn_cast<DeclRefExpr>(Operator->getLHS()->IgnoreParenCasts());
    const auto *Variable =
        Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
    KeepsSomething |= !Variable || Variable->getDeclContext() != Owner;
    return true;
  }

private:
  const DeclContext *Owner;
};
} // namespace

std::optional<Setting> SettingReader::find(const Expr *E,
                                           ArrayRef<StringRef> Wanted,
                                           bool OnlyFlags) const {
  return follow(E, Wanted, OnlyFlags, 0);
}

std::optional<Setting> SettingReader::follow(const Expr *E, Words Wanted,
                                             bool OnlyFlags,
                                             unsigned Depth) const {
  if (!E || Depth > DeepestWay)
    return std::nullopt;
  auto Match = [&](const ArgumentText &Text) -> std::optional<Setting> {
    for (StringRef Word : Wanted)
      if (!(OnlyFlags && isNumber(Word)) && catalogue::isOneOf(Text, Word)) {
        Setting Result;
        Result.Word = Text.IsLiteral ? ("\"" + Word + "\"").str() : Word.str();
        Result.IsFlag = OnlyFlags;
        return Result;
      }
    return std::nullopt;
  };
  const Expr *Whole = E;
  E = strip(E);
  // The name of the first operand's macro is not that of the whole.
  if (!isa<BinaryOperator, AbstractConditionalOperator>(E) ||
      isOneMacro(Whole, Context.getSourceManager()))
    if (std::optional<Setting> Spelled = Match(argumentText(Whole, Context)))
      return Spelled;
  // Before the number is folded, to tell where it comes from.
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
    if (auto Found = followVariable(Reference, Wanted, OnlyFlags, Depth))
      return Found;
  if (std::optional<int64_t> Number = constantInteger(Whole, Context)) {
    ArgumentText Folded;
    Folded.Spellings.push_back(std::to_string(*Number));
    if (Whole->getType()->isBooleanType())
      Folded.Spellings.push_back(*Number ? "true" : "false");
    if (std::optional<Setting> Found = Match(Folded))
      return Found;
  }
  if (const auto *Boxed = dyn_cast<ObjCBoxedExpr>(E))
    return follow(Boxed->getSubExpr(), Wanted, OnlyFlags, Depth + 1);
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return List->getNumInits() == 1 && List->getInit(0)
               ? follow(List->getInit(0), Wanted, OnlyFlags, Depth + 1)
               : std::nullopt;
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E))
    return Construction->getNumArgs() == 1
               ? follow(Construction->getArg(0), Wanted, OnlyFlags, Depth + 1)
               : std::nullopt;
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(E)) {
    std::optional<Setting> True =
        follow(Choice->getTrueExpr(), Wanted, OnlyFlags, Depth + 1);
    std::optional<Setting> False =
        follow(Choice->getFalseExpr(), Wanted, OnlyFlags, Depth + 1);
    if (True && False)
      return True;
    Expr::EvalResult Condition;
    if (!Choice->getCond()->isInstantiationDependent() &&
        Choice->getCond()->EvaluateAsInt(Condition, Context))
      return Condition.Val.getInt().getBoolValue() ? True : False;
    std::optional<Setting> Result = True ? True : False;
    if (Result) {
      Result->Sureness = std::min(Result->Sureness, Confidence::Medium);
      for (std::string &Name :
           conditionsAround(Choice, Choice->getTrueExpr(), Context))
        Result->Conditions.push_back(std::move(Name));
    }
    return Result;
  }
  if (const auto *Operator = dyn_cast<BinaryOperator>(E)) {
    if (Operator->getOpcode() != BO_Or)
      return std::nullopt;
    if (auto Left = follow(Operator->getLHS(), Wanted, true, Depth + 1))
      return Left;
    return follow(Operator->getRHS(), Wanted, true, Depth + 1);
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
    if (Operator->getOperator() != OO_Pipe || Operator->getNumArgs() != 2)
      return std::nullopt;
    if (auto Left = follow(Operator->getArg(0), Wanted, true, Depth + 1))
      return Left;
    return follow(Operator->getArg(1), Wanted, true, Depth + 1);
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    // An option that takes a pointer means what it points at.
    return Operator->getOpcode() == UO_AddrOf
               ? follow(Operator->getSubExpr(), Wanted, OnlyFlags, Depth + 1)
               : std::nullopt;
  return std::nullopt;
}

std::optional<Setting>
SettingReader::followVariable(const DeclRefExpr *Reference, Words Wanted,
                              bool OnlyFlags, unsigned Depth) const {
  const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
  if (!Variable)
    return std::nullopt;
  const Expr *Value = Variable->getType().isConstQualified()
                          ? Variable->getAnyInitializer()
                          : Writes.valueAt(Variable, Reference);
  if (!Value)
    return followWrites(Variable, Reference, Wanted, OnlyFlags, Depth);
  std::optional<Setting> Result = follow(Value, Wanted, OnlyFlags, Depth + 1);
  if (!Result)
    return std::nullopt;
  Result->Steps.push_back(
      {Value->getBeginLoc(),
       "'" + Variable->getNameAsString() + "' is set here"});
  // Another unit may set it.
  if (!Variable->getType().isConstQualified() &&
      Variable->hasExternalFormalLinkage())
    Result->Sureness = std::min(Result->Sureness, Confidence::Medium);
  return Result;
}

std::optional<Setting> SettingReader::followWrites(const VarDecl *Variable,
                                                   const Expr *Use,
                                                   Words Wanted, bool OnlyFlags,
                                                   unsigned Depth) const {
  if (!Variable->isLocalVarDecl())
    return std::nullopt;
  const SourceManager &SM = Context.getSourceManager();
  const Stmt *Body = bodyAround(Variable);
  std::optional<Setting> Result;
  std::vector<std::string> Conditions;
  auto Try = [&](const Expr *Value) {
    if (Result)
      return;
    Result = follow(Value, Wanted, OnlyFlags, Depth + 1);
    if (Result)
      Result->Steps.push_back(
          {Value->getBeginLoc(),
           "'" + Variable->getNameAsString() + "' can be set here"});
  };
  if (Variable->getInit())
    Try(Variable->getInit());
  for (const Write &Each : Writes.writes(Variable)) {
    if (!SM.isBeforeInTranslationUnit(Each.Where->getEndLoc(),
                                      Use->getBeginLoc()))
      continue;
    if (!Each.Value)
      return std::nullopt; // something that is not known sets it
    Try(Each.Value);
    if (Body)
      for (std::string &Name : conditionsAround(Body, Each.Where, Context))
        Conditions.push_back(std::move(Name));
  }
  if (!Result)
    return std::nullopt;
  Result->Sureness = std::min(Result->Sureness, Confidence::Medium);
  for (std::string &Name : Conditions)
    Result->Conditions.push_back(std::move(Name));
  return Result;
}

std::optional<ConstantCallback>
SettingReader::callback(const Expr *E, ArrayRef<StringRef> Wanted) const {
  for (unsigned Depth = 0; E && Depth <= DeepestWay; ++Depth) {
    E = strip(E);
    if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
      return judgeBody(Lambda->getBody(), Lambda->getCallOperator(), Wanted);
    if (const auto *Block = dyn_cast<BlockExpr>(E))
      return judgeBody(Block->getBody(), Block->getBlockDecl(), Wanted);
    if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
      if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl())) {
        const FunctionDecl *Definition = Function->getDefinition();
        if (!Definition || !Definition->hasBody())
          return std::nullopt;
        std::optional<ConstantCallback> Result =
            judgeBody(Definition->getBody(), Definition, Wanted);
        if (Result) {
          Result->Name = Function->getNameAsString();
          Result->Where = Definition->getLocation();
        }
        return Result;
      }
      const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
      E = Variable ? Writes.valueAt(Variable, Reference) : nullptr;
    } else if (const auto *Operator = dyn_cast<UnaryOperator>(E)) {
      E = Operator->getSubExpr();
    } else if (const auto *Construction = dyn_cast<CXXConstructExpr>(E)) {
      E = Construction->getNumArgs() > 0 ? Construction->getArg(0) : nullptr;
    } else if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
      // A lambda that becomes a pointer to a function.
      E = isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl())
              ? Call->getImplicitObjectArgument()
              : nullptr;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<ConstantCallback>
SettingReader::judgeBody(const Stmt *Body, const DeclContext *Owner,
                         Words Wanted) const {
  BodyVisitor Visitor(Owner);
  Visitor.TraverseStmt(const_cast<Stmt *>(Body));
  if (Visitor.MayNotReturn || Visitor.Results.empty())
    return std::nullopt;
  for (const Expr *Value : Visitor.Results) {
    std::optional<Setting> Found = find(Value, Wanted);
    if (!Found || Found->Sureness != Confidence::High)
      return std::nullopt;
  }
  ConstantCallback Result;
  Result.Where = Body->getBeginLoc();
  if (Visitor.KeepsSomething)
    Result.Sureness = Confidence::Low;
  return Result;
}

} // namespace credtidy::flow
