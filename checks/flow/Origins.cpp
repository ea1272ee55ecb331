//===- Origins.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Origins.h"
#include "credtidy/flow/Calls.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// How many variables, calls and operators lie between a use and its literal
/// at most. Code that people read stays far below.
constexpr unsigned DeepestWay = 16;
/// The most values that one expression can be; beyond them it is data, not a
/// credential.
constexpr size_t MostOrigins = 8;

/// The first string literal below an expression.
class FirstLiteral : public RecursiveASTVisitor<FirstLiteral> {
public:
  const StringLiteral *Found = nullptr;
  bool shouldVisitImplicitCode() const { return true; }
  bool VisitStringLiteral(StringLiteral *Literal) {
    Found = Literal;
    return false;
  }
  static const StringLiteral *below(const Stmt *Root) {
    FirstLiteral Visitor;
    Visitor.TraverseStmt(const_cast<Stmt *>(Root));
    return Visitor.Found;
  }
};

/// The only value that a function returns, if it has but one return.
const Expr *onlyReturn(const FunctionDecl *Function) {
  const auto *Body = dyn_cast_or_null<CompoundStmt>(Function->getBody());
  if (!Body || Body->size() != 1)
    return nullptr;
  const auto *Return = dyn_cast<ReturnStmt>(*Body->body_begin());
  return Return ? Return->getRetValue() : nullptr;
}

/// A function that encodes a literal while compiling: it is constexpr and takes
/// an array of characters by reference, or consteval and takes a text.
bool encodesLiteral(const FunctionDecl *Function) {
  if (!Function || !Function->isConstexpr() || Function->getNumParams() == 0)
    return false;
  QualType First = Function->getParamDecl(0)->getType();
  QualType Result = Function->getReturnType();
  if (!isa<CXXConstructorDecl>(Function) &&
      (Result->isArithmeticType() || Result->isVoidType()))
    return false; // a length, a hash
  if (First->isReferenceType() && First->getPointeeType()->isArrayType())
    return true;
  const CXXRecordDecl *Class = First->getAsCXXRecordDecl();
  return Function->isConsteval() &&
         (First->isPointerType() ||
          (Class && Class->getName().contains("string_view")));
}
} // namespace

Origin OriginReader::ofLiteral(LiteralText Text, SourceRange Range) {
  Origin Result;
  Result.Value = std::move(Text.Value);
  Result.IsBytes = Text.IsBytes;
  Result.Range = Range;
  return Result;
}

SmallVector<Origin, 1> OriginReader::origins(const Expr *E) const {
  return E ? follow(E, 0) : Origins();
}

OriginReader::Origins OriginReader::follow(const Expr *E,
                                           unsigned Depth) const {
  if (!E || Depth > DeepestWay)
    return {};
  if (Origins Hidden = followObfuscation(E); !Hidden.empty())
    return Hidden;
  E = strip(E);
  if (const auto *Literal = dyn_cast<ObjCStringLiteral>(E))
    E = Literal->getString();
  if (const auto *Literal = dyn_cast<StringLiteral>(E)) {
    std::optional<SourceRange> Range =
        spelledRange(Literal, Context.getSourceManager());
    return Range ? Origins{ofLiteral(literalText(Literal), *Range)} : Origins();
  }
  if (const auto *Boxed = dyn_cast<ObjCBoxedExpr>(E))
    return follow(Boxed->getSubExpr(), Depth + 1);
  if (const auto *List = dyn_cast<InitListExpr>(E)) {
    if (std::optional<LiteralText> Text = literalText(List, Context))
      return {ofLiteral(std::move(*Text), contentRange(List))};
    return List->getNumInits() == 1 && List->getInit(0)
               ? follow(List->getInit(0), Depth + 1)
               : Origins();
  }
  if (const auto *Literal = dyn_cast<UserDefinedLiteral>(E))
    return Literal->getNumArgs() > 0 ? follow(Literal->getArg(0), Depth + 1)
                                     : Origins();
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(E)) {
    Origins Result = follow(Choice->getTrueExpr(), Depth + 1);
    for (Origin &Other : follow(Choice->getFalseExpr(), Depth + 1))
      if (Result.size() < MostOrigins)
        Result.push_back(std::move(Other));
    return Result;
  }
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl()))
      return followVariable(Variable, E, Depth);
    return {};
  }
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (const auto *Variable = dyn_cast<VarDecl>(Member->getMemberDecl()))
      return followVariable(Variable, E, Depth);
    return {};
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return Operator->getOpcode() == UO_AddrOf ||
                   Operator->getOpcode() == UO_Deref
               ? follow(Operator->getSubExpr(), Depth + 1)
               : Origins();
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
    // `&key[0]` is the whole; one character of it is not.
    return constantInteger(Element->getIdx(), Context) == 0
               ? follow(Element->getBase(), Depth + 1)
               : Origins();
  }
  if (const auto *New = dyn_cast<CXXNewExpr>(E))
    return follow(New->getInitializer(), Depth + 1);
  if (const auto *Operator = dyn_cast<BinaryOperator>(E))
    return Operator->isAssignmentOp() || Operator->isCommaOp()
               ? follow(Operator->getRHS(), Depth + 1)
               : Origins();
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E))
    return followConstructor(Construction, Depth);
  if (const auto *Unresolved = dyn_cast<CXXUnresolvedConstructExpr>(E))
    return Unresolved->getNumArgs() == 1
               ? follow(*Unresolved->arg_begin(), Depth + 1)
               : Origins();
  if (isa<CallExpr, ObjCMessageExpr>(E))
    return followCall(E, Depth);
  return {};
}

OriginReader::Origins OriginReader::followVariable(const VarDecl *Variable,
                                                   const Expr *Use,
                                                   unsigned Depth) const {
  const Expr *Value = Writes.valueAt(Variable, Use);
  if (!Value) {
    auto Found = Writes.stackStrings().find(Variable->getCanonicalDecl());
    if (Found == Writes.stackStrings().end())
      return {};
    std::optional<LiteralText> Text = Found->second.text();
    if (!Text)
      return {};
    return {ofLiteral(std::move(*Text),
                      SourceRange(Found->second.First->getBeginLoc(),
                                  Found->second.Last->getEndLoc()))};
  }
  Origins Result = follow(Value, Depth + 1);
  bool IsInitialiser = Value == Variable->getAnyInitializer();
  for (Origin &Each : Result)
    Each.Steps.push_back(
        {IsInitialiser ? Variable->getLocation() : Value->getBeginLoc(),
         "'" + Variable->getNameAsString() + "' is " +
             (IsInitialiser ? "initialised" : "assigned") + " here"});
  return Result;
}

OriginReader::Origins
OriginReader::followConstructor(const CXXConstructExpr *Construction,
                                unsigned Depth) const {
  if (Construction->getNumArgs() == 0)
    return {};
  // A string class, whoever wrote it, is made of a literal as its first
  // argument, alone or with a length, an allocator or an encoding.
  constexpr unsigned MostStringArguments = 3;
  unsigned Written = 0;
  for (const Expr *Argument : Construction->arguments())
    Written += !isa<CXXDefaultArgExpr>(Argument);
  const Expr *First = strip(Construction->getArg(0));
  if (Written == 0 || Written > MostStringArguments)
    return {};
  if (Written > 1)
    for (unsigned I = 1; I < Construction->getNumArgs(); ++I) {
      QualType Type = Construction->getArg(I)->getType();
      const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
      bool Allocates = Class && Class->getName().contains("llocator");
      if (!isa<CXXDefaultArgExpr>(Construction->getArg(I)) && !Allocates &&
          !Type->isIntegralOrEnumerationType())
        return {};
    }
  Origins Result = follow(First, Depth + 1);
  if (encodesLiteral(Construction->getConstructor()))
    for (Origin &Each : Result)
      Each.Obfuscated = true;
  return Result;
}

OriginReader::Origins OriginReader::joined(const Expr *Left, const Expr *Right,
                                           unsigned Depth) const {
  Origins Lefts = follow(Left, Depth + 1);
  Origins Rights = follow(Right, Depth + 1);
  if (Lefts.empty() && Rights.empty())
    return {};
  Origin Unknown;
  Unknown.Value = Secret(std::string(1, UnknownPart));
  Unknown.Complete = false;
  const Origin &Head = Lefts.empty() ? Unknown : Lefts.front();
  const Origin &Tail = Rights.empty() ? Unknown : Rights.front();
  Origin Result = Lefts.empty() ? Tail : Head;
  Result.Value = Head.Value.concatenated(Tail.Value);
  if (Head.Range.isValid() && Tail.Range.isValid())
    Result.Range = SourceRange(Head.Range.getBegin(), Tail.Range.getEnd());
  Result.Complete = Head.Complete && Tail.Complete;
  Result.Obfuscated = Head.Obfuscated || Tail.Obfuscated;
  return {std::move(Result)};
}

OriginReader::Origins OriginReader::followCall(const Expr *E,
                                               unsigned Depth) const {
  std::optional<CallView> View = CallView::of(E);
  if (!View)
    return {};
  if (View->name() == "operator+") {
    const Expr *Left = View->receiver() ? View->receiver() : View->argument(0);
    const Expr *Right =
        View->size() ? View->argument(View->size() - 1) : nullptr;
    return joined(Left, Right, Depth);
  }
  for (const catalogue::ApiRecord *Record :
       View->records(Knowledge.apis(), Context))
    for (const RoleRecord &Role : Record->Roles)
      if (Role.Role == ApiRole::Propagate && Role.To.Where == Position::Result)
        if (Origins Result = follow(View->at(Role.At), Depth + 1);
            !Result.empty())
          return Result;

  // make_unique<std::string>("…") holds what its one argument makes.
  if (View->size() == 1)
    for (const catalogue::ApiRecord *Record :
         View->records(Knowledge.apis(), Context))
      for (const RoleRecord &Role : Record->Roles)
        if (Role.Role == ApiRole::Construct)
          return follow(View->argument(0), Depth + 1);

  const FunctionDecl *Function = View->function();
  if (!Function)
    return {};
  if (encodesLiteral(Function) && View->size() > 0) {
    Origins Result = follow(View->argument(0), Depth + 1);
    for (Origin &Each : Result)
      Each.Obfuscated = true;
    return Result;
  }
  if (const Expr *Value = onlyReturn(Function)) {
    Origins Result = follow(Value, Depth + 1);
    for (Origin &Each : Result)
      Each.Steps.push_back(
          {Value->getBeginLoc(),
           "returned by '" + Function->getNameAsString() + "' here"});
    return Result;
  }
  return {};
}

OriginReader::Origins OriginReader::followObfuscation(const Expr *E) const {
  // A macro that hides its literal behind templates and lambdas is known by
  // its name; the literal stands somewhere below.
  SourceLocation Begin = E->getBeginLoc();
  const SourceManager &SM = Context.getSourceManager();
  if (!Begin.isMacroID() || SM.isMacroArgExpansion(Begin))
    return {};
  StringRef Macro =
      Lexer::getImmediateMacroName(Begin, SM, Context.getLangOpts());
  if (!Knowledge.apis().mayKnow(catalogue::ApiForm::Macro, Macro))
    return {};
  catalogue::CallQuery Query;
  Query.Form = catalogue::ApiForm::Macro;
  Query.Name = Macro;
  Query.Arguments = 1;
  for (const catalogue::ApiRecord *Record : Knowledge.apis().find(Query))
    for (const RoleRecord &Role : Record->Roles)
      if (Role.Role == ApiRole::Propagate)
        if (const StringLiteral *Literal = FirstLiteral::below(E)) {
          std::optional<SourceRange> Range = spelledRange(Literal, SM);
          if (!Range)
            return {};
          Origin Result = ofLiteral(literalText(Literal), *Range);
          Result.Obfuscated =
              any_of(Record->Roles, [](const RoleRecord &Other) {
                return Other.Role == ApiRole::Encrypt;
              });
          return {std::move(Result)};
        }
  return {};
}

} // namespace credtidy::flow
