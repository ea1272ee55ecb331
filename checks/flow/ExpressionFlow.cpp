//===- ExpressionFlow.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/ExprObjC.h"
#include "clang/Basic/Builtins.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// Deeper expressions come from generators; what is below is not looked at.
constexpr unsigned DeepestExpression = 400;

bool isMove(const Expr *E) {
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreParenImpCasts());
  const FunctionDecl *Function = Call ? Call->getDirectCallee() : nullptr;
  return Function && Function->getBuiltinID() == Builtin::BImove;
}

} // namespace

const Expr *movedFrom(const Expr *E) {
  while (E) {
    if (isMove(E))
      return cast<CallExpr>(E->IgnoreParenImpCasts())->getArg(0);
    E = E->IgnoreParenImpCasts();
    if (const auto *Cleanups = dyn_cast<ExprWithCleanups>(E))
      E = Cleanups->getSubExpr();
    else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
      E = Temporary->getSubExpr();
    else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Bound->getSubExpr();
    else if (const auto *Construction = dyn_cast<CXXConstructExpr>(E);
             Construction && Construction->getNumArgs() == 1 &&
             Construction->getConstructor()->isCopyOrMoveConstructor())
      E = Construction->getArg(0);
    else
      return nullptr;
  }
  return nullptr;
}

namespace {
bool isParameterOf(const ParmVarDecl *Parameter, const Decl *Function) {
  return Parameter &&
         Parameter->getDeclContext() == dyn_cast<DeclContext>(Function);
}
} // namespace

Value FunctionFlow::eval(const Expr *E) {
  if (!E)
    return Value::clean();
  if (++Work > MostWork)
    Exhausted = true;
  if (Exhausted)
    return Value();
  if (Nesting > DeepestExpression) {
    Info.Incomplete = true;
    return Value();
  }
  E = strip(E);
  if (auto Found = Evaluated.find(E); Found != Evaluated.end())
    return Found->second;
  ++Nesting;
  Value Result = evalNew(E);
  --Nesting;
  // Only what changes the state, and must not change it twice, is kept.
  if (isa<CallExpr, CXXConstructExpr, ObjCMessageExpr, LambdaExpr, BlockExpr,
          CXXNewExpr>(E) ||
      streamed(E).first)
    Evaluated[E] = Result;
  return Result;
}

Value FunctionFlow::evalNew(const Expr *E) {
  if (isa<clang::StringLiteral>(E)) {
    Value Result = Value::clean();
    Result.add({Engine.literal(E)});
    return Result;
  }
  if (const auto *Literal = dyn_cast<ObjCStringLiteral>(E))
    return eval(Literal->getString());
  if (const auto *Boxed = dyn_cast<ObjCBoxedExpr>(E))
    return eval(Boxed->getSubExpr());
  if (const auto *Literal = dyn_cast<UserDefinedLiteral>(E))
    return Literal->getNumArgs() > 0 ? eval(Literal->getArg(0))
                                     : Value::clean();
  if (isa<IntegerLiteral, CharacterLiteral, FloatingLiteral, CXXBoolLiteralExpr,
          CXXNullPtrLiteralExpr, GNUNullExpr, ObjCBoolLiteralExpr,
          ImplicitValueInitExpr, CXXScalarValueInitExpr,
          UnaryExprOrTypeTraitExpr, PredefinedExpr>(E))
    return Value::clean();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl())) {
      Value Result = Value::clean();
      Result.Target = Function;
      return Result;
    }
    if (isa<EnumConstantDecl>(Reference->getDecl()))
      return Value::clean();
    if (isa<FieldDecl>(Reference->getDecl())) {
      // A pointer to a member.
      Value Result = Value::clean();
      Result.Target = Reference->getDecl();
      return Result;
    }
    if (const auto *Part = dyn_cast<BindingDecl>(Reference->getDecl()))
      if (const VarDecl *Holder = Part->getHoldingVar())
        if (!Current.contains(Paths.variable(Holder)) && Holder->getInit())
          initialise(Paths.variable(Holder), Holder->getInit(), Holder);
    PathId Path = pathOf(E);
    Value Result = Path ? read(Path) : Value();
    if (isa<BindingDecl>(Reference->getDecl()) && Result.Named)
      if (const OriginInfo *Name = Engine.Names.of(Reference->getDecl()))
        Result.add({Name});
    if (!Path)
      return Result;
    // An array, as an argument or initialiser, is a pointer to itself.
    if (Reference->getType()->isArrayType())
      Result.PointsTo = Path;
    return Result;
  }
  if (isa<MemberExpr, ArraySubscriptExpr, ObjCIvarRefExpr, ObjCPropertyRefExpr,
          ObjCSubscriptRefExpr>(E)) {
    PathId Path = pathOf(E);
    if (const auto *Member = dyn_cast<MemberExpr>(E))
      eval(Member->getBase());
    if (!Path) {
      Value Result;
      if (const OriginInfo *Name =
              Engine.Names.of(nameOf(E, Context, Engine.Knowledge),
                              E->getType(), E->getExprLoc()))
        Result.add({Name});
      return Result;
    }
    Value Result = read(Path);
    if (E->getType()->isArrayType())
      Result.PointsTo = Path;
    // A row is an array of texts that its statement has named.
    if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E);
        Element && Result.Text && E->getType()->isPointerType())
      if (std::optional<int64_t> Index =
              constantInteger(Element->getIdx(), Context);
          Index && *Index >= 0)
        return columnOf(*Result.Text, *Index, E);
    if (const auto *Property = dyn_cast<ObjCPropertyRefExpr>(E)) {
      // `passwordField.text` is called so by its owner.
      if (Result.Named)
        if (const OriginInfo *Name =
                Engine.Names.of(nameOf(Property, Context, Engine.Knowledge),
                                Property->isExplicitProperty()
                                    ? Property->getExplicitProperty()->getType()
                                    : Property->getType(),
                                E->getExprLoc()))
          Result.add({Name});
    }
    return Result;
  }
  if (isa<CXXThisExpr>(E)) {
    Value Result;
    Result.PointsTo = Paths.thisObject();
    return Result;
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(E)) {
    switch (Operator->getOpcode()) {
    case UO_AddrOf: {
      Value Result = eval(Operator->getSubExpr());
      if (PathId Path = pathOf(Operator->getSubExpr())) {
        Result.PointsTo = Path;
        // The address of an unset variable is as good as any.
        Result.Named = false;
      }
      return Result;
    }
    case UO_LNot:
    case UO_Not:
    case UO_Minus:
      eval(Operator->getSubExpr());
      return Value::clean();
    case UO_Deref: {
      eval(Operator->getSubExpr());
      PathId Path = pathOf(E);
      return Path ? read(Path) : Value();
    }
    case UO_Coawait:
      return eval(Operator->getSubExpr());
    default:
      return eval(Operator->getSubExpr());
    }
  }
  if (const auto *Operator = dyn_cast<BinaryOperator>(E))
    return streamed(E).first ? evalCall(E) : evalOperator(Operator);
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(E)) {
    Value Result = eval(Choice->getTrueExpr());
    Result.join(eval(Choice->getFalseExpr()));
    return Result;
  }
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(E)) {
    eval(Rewritten->getSemanticForm());
    return Value::clean();
  }
  if (const auto *List = dyn_cast<InitListExpr>(E))
    return evalList(List, 0);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return evalLambda(Lambda);
  if (const auto *Block = dyn_cast<BlockExpr>(E))
    return evalInner(Block->getBlockDecl(), Block->getBody());
  if (const auto *New = dyn_cast<CXXNewExpr>(E)) {
    Value Result =
        New->getInitializer() ? eval(New->getInitializer()) : Value::clean();
    // What the constructor has put into its fields is told apart.
    const CXXConstructExpr *Made = New->getConstructExpr();
    Result.PointsTo = Made && !New->isArray() ? Paths.value(Made) : 0;
    return Result;
  }
  if (const auto *Object = dyn_cast<PseudoObjectExpr>(E))
    return evalObject(Object);
  if (const auto *Yield = dyn_cast<CoyieldExpr>(E)) {
    // What is written goes to a function of the promise.
    const auto *Call = dyn_cast<CallExpr>(strip(Yield->getOperand()));
    if (Call && Call->getNumArgs() > 0)
      yield(Yield, eval(Call->getArg(0)));
    return Value();
  }
  if (const auto *Await = dyn_cast<CoroutineSuspendExpr>(E))
    return eval(Await->getOperand());
  if (const auto *Compound = dyn_cast<StmtExpr>(E)) {
    const Stmt *Last = Compound->getSubStmt()->body_empty()
                           ? nullptr
                           : Compound->getSubStmt()->body_back();
    return isa_and_nonnull<Expr>(Last) ? eval(cast<Expr>(Last)) : Value();
  }
  if (const auto *Throw = dyn_cast<CXXThrowExpr>(E))
    return eval(Throw->getSubExpr());
  if (const auto *Delete = dyn_cast<CXXDeleteExpr>(E))
    return evalCall(Delete);
  if (const auto *Array = dyn_cast<ObjCArrayLiteral>(E)) {
    Value Result = Value::clean();
    for (unsigned I = 0; I < Array->getNumElements(); ++I)
      Result.addOrigins(eval(Array->getElement(I)), /*Embed=*/true);
    return Result;
  }
  if (const auto *Dictionary = dyn_cast<ObjCDictionaryLiteral>(E)) {
    Value Result = Value::clean();
    for (unsigned I = 0; I < Dictionary->getNumElements(); ++I)
      Result.addOrigins(eval(Dictionary->getKeyValueElement(I).Value),
                        /*Embed=*/true);
    return Result;
  }
  if (isa<CallExpr, CXXConstructExpr, ObjCMessageExpr>(E))
    return evalCall(E);
  if (const auto *List = dyn_cast<CXXParenListInitExpr>(E)) {
    Value Result = Value::clean();
    for (const Expr *Each : List->getInitExprs())
      Result.addOrigins(eval(Each), /*Embed=*/true);
    return Result;
  }
  // In a template that nobody has instantiated: `T(text)`, `T copy(text)`, and
  // a member of what is not known.
  if (const auto *Made = dyn_cast<CXXUnresolvedConstructExpr>(E);
      Made && Made->getNumArgs() == 1)
    return eval(Made->getArg(0));
  if (const auto *List = dyn_cast<ParenListExpr>(E);
      List && List->getNumExprs() == 1)
    return eval(List->getExpr(0));
  if (const auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(E)) {
    if (!Member->isImplicitAccess())
      eval(Member->getBase());
    Value Result;
    if (const OriginInfo *Name =
            Engine.Names.of(nameOf(E, Context, Engine.Knowledge), E->getType(),
                            E->getExprLoc()))
      Result.add({Name});
    return Result;
  }
  // What is not known is looked into, for the calls in it.
  for (const Stmt *Child : E->children())
    if (const auto *Inner = dyn_cast_or_null<Expr>(Child))
      eval(Inner);
  return Value();
}

Value FunctionFlow::evalOperator(const BinaryOperator *Operator) {
  if (Operator->getOpcode() == BO_Assign) {
    Value Content = eval(Operator->getRHS());
    assign(Operator->getLHS(), Content, Operator);
    return Content;
  }
  if (Operator->isCommaOp()) {
    eval(Operator->getLHS());
    return eval(Operator->getRHS());
  }
  if (Operator->isPtrMemOp()) {
    eval(Operator->getLHS());
    PathId Path = pathOf(Operator);
    return Path ? read(Path) : Value();
  }
  Value Left = eval(Operator->getLHS());
  Value Right = eval(Operator->getRHS());
  if (Operator->isCompoundAssignmentOp()) {
    // A pointer that is moved along still points into the same.
    if (!Operator->getType()->isPointerType())
      return Value::clean();
    return Left;
  }
  if (Operator->getOpcode() == BO_Add && Operator->isTypeDependent()) {
    // Texts that are joined, as far as one can tell.
    Value Joined = Value::clean();
    Joined.addOrigins(Left, /*Embed=*/true);
    Joined.addOrigins(Right, /*Embed=*/true);
    return Joined;
  }
  if (Operator->isAdditiveOp() && Operator->getType()->isPointerType())
    return Operator->getLHS()->getType()->isIntegerType() ? Right : Left;
  // Comparisons, lengths, and characters that are no longer what they were.
  return Value::clean();
}

Value FunctionFlow::evalList(const InitListExpr *List, PathId Into) {
  if (!List->isSemanticForm() && List->getSemanticForm())
    List = List->getSemanticForm();
  Value Result = Value::clean();
  const auto *Record = List->getType()->getAsRecordDecl();
  if (Into && Record && Record->getDefinition()) {
    write(Into, Value::clean(), /*Strong=*/true);
    unsigned I = 0;
    if (const auto *Class = dyn_cast<CXXRecordDecl>(Record->getDefinition()))
      for ([[maybe_unused]] const CXXBaseSpecifier &Base : Class->bases())
        if (const Expr *Init =
                I < List->getNumInits() ? List->getInit(I++) : nullptr)
          eval(Init);
    for (const FieldDecl *Field : Record->getDefinition()->fields()) {
      if (Field->isUnnamedBitField())
        continue;
      if (I >= List->getNumInits())
        break;
      if (const Expr *Init = List->getInit(I++)) // null after an error
        initialise(Paths.field(Into, Field), Init, nullptr);
    }
    return Result;
  }
  // A table of numbers can be long, and holds no text.
  for (const Expr *Each : List->inits())
    if (Each && !Each->getType()->isArithmeticType()) { // null after an error
      Value Element = eval(Each);
      Result.addOrigins(Element, List->getNumInits() > 1);
      Result.Named |= Element.Named;
    }
  return Result;
}

Value FunctionFlow::evalLambda(const LambdaExpr *Lambda) {
  for (const LambdaCapture &Capture : Lambda->captures())
    if (Capture.capturesVariable() &&
        cast<ValueDecl>(Capture.getCapturedVar())->isInitCapture())
      if (const auto *Variable = dyn_cast<VarDecl>(Capture.getCapturedVar()))
        declare(Variable);
  Value Result = Value::clean();
  for (const CXXMethodDecl *Operator : callOperators(Lambda))
    Result = evalInner(Operator, Operator->getBody());
  return Result;
}

Value FunctionFlow::evalInner(const Decl *Function, const Stmt *Body) {
  FunctionInfo *Inner = Engine.Graph.add(Function, Body);
  // It runs with what is around it now. Its effects are needed from the first
  // round on, what it lets out only in the last.
  if (Inner->Progress != FunctionInfo::State::Active &&
      (Recording || Inner->Progress == FunctionInfo::State::New)) {
    Inner->Progress = FunctionInfo::State::Active;
    FunctionFlow Flow(Engine, *Inner, &Factory, &Current);
    Inner->Effects = Summary();
    Flow.run(Recording);
    // What it lets out of the function around it, that function lets out.
    auto &Sinks = Inner->Effects.Sinks;
    for (const ParameterSink &Each : Sinks)
      if (!isParameterOf(Paths.parameter(Each.Path), Function))
        Info.Effects.Sinks.push_back(Each);
    erase_if(Sinks, [&](const ParameterSink &Each) {
      return !isParameterOf(Paths.parameter(Each.Path), Function);
    });
    Inner->Progress = FunctionInfo::State::Done;
    Info.Incomplete |= Inner->Incomplete;
  }
  Value Result = Value::clean();
  Result.Target = Function;
  return Result;
}

Value FunctionFlow::evalObject(const PseudoObjectExpr *Object) {
  const Expr *Form = Object->getSyntacticForm();
  if (const auto *Assignment = dyn_cast<BinaryOperator>(Form);
      Assignment && Assignment->isAssignmentOp()) {
    Value Content = eval(Assignment->getRHS());
    assign(Assignment->getLHS(), Content, Assignment);
    // The setter can be one that the catalogue knows.
    for (const Expr *Each : Object->semantics())
      if (const auto *Message = dyn_cast<ObjCMessageExpr>(Each))
        eval(Message);
    return Content;
  }
  Value Result = eval(Form);
  // An entry that was written is more precise than the look-up in all of them.
  if (PathId Entry = isa<ObjCSubscriptRefExpr>(Form) ? pathOf(Form) : 0;
      Entry && Current.contains(Entry) &&
      Paths.part(Entry) == PathTable::Part::Key)
    return Result;
  for (const Expr *Each : Object->semantics())
    if (const auto *Message = dyn_cast<ObjCMessageExpr>(Each)) {
      Value Gotten = eval(Message);
      Result.addOrigins(Gotten, /*Embed=*/false);
    }
  return Result;
}

void FunctionFlow::assign(const Expr *Target, Value Content,
                          const Expr *Whole) {
  const Expr *Bare = strip(Target);
  PathId Path = pathOf(Bare);
  if (!Path) {
    eval(Target);
    return;
  }
  // A reference or pointer that is assigned *through* keeps what it points to.
  if (!Bare->getType()->isAnyPointerType() &&
      !Bare->getType()->isRecordType() &&
      !Bare->getType()->isObjCObjectPointerType())
    Content.PointsTo = 0;
  std::string Name = Paths.name(Path).str();
  for (Tracked &Each : Content.Origins)
    Each.Way =
        Engine.stop(Stop::What::Assigned, Whole->getBeginLoc(), Name, Each.Way);
  bool IsElement =
      isa<ArraySubscriptExpr>(Bare) ||
      (isa<UnaryOperator>(Bare) && !Bare->getType()->isAnyPointerType());
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Bare))
    IsElement = Operator->getOperator() == OO_Subscript &&
                Paths.part(Path) != PathTable::Part::Key;
  PathId From = 0;
  if (const auto *Assignment = dyn_cast<BinaryOperator>(Whole))
    if (Assignment->getType()->isRecordType())
      From = pathOf(Assignment->getRHS());
  // One character, zero or not, changes little of a text.
  if (IsElement && Content.Origins.empty())
    return;
  write(Path, std::move(Content), /*Strong=*/!IsElement);
  copyParts(Path, From);
}

void FunctionFlow::initialise(PathId Into, const Expr *Init,
                              const VarDecl *Variable) {
  const Expr *Bare = strip(Init);
  if (const auto *List = dyn_cast<InitListExpr>(Bare);
      List && List->getType()->isRecordType() &&
      !List->getType()->getAsRecordDecl()->isInStdNamespace()) {
    // The fields of a std::array are one place, as are those of an array.
    evalList(List, Into);
    return;
  }
  Value Content = eval(Init);
  bool IsReference = Variable && Variable->getType()->isReferenceType();
  if (IsReference) {
    if (PathId Path = pathOf(Bare)) {
      Value Alias = Value::clean();
      Alias.PointsTo = Path;
      write(Into, std::move(Alias), /*Strong=*/true);
      return;
    }
  } else if (Variable && Variable->getType()->isPointerType() &&
             !Content.PointsTo) {
    Content.PointsTo = pointee(pathOf(Bare));
  } else if (Variable && !Variable->getType()->isPointerType() &&
             !Variable->getType()->isRecordType()) {
    // An object can stand for another: an owner, a stream into a text.
    Content.PointsTo = 0;
  }
  if (Content.PointsTo == Into)
    Content.PointsTo = 0;
  std::string Name = Paths.name(Into).str();
  for (Tracked &Each : Content.Origins)
    Each.Way =
        Engine.stop(Stop::What::Initialised,
                    Variable ? Variable->getLocation() : Init->getBeginLoc(),
                    Name, Each.Way);
  write(Into, std::move(Content), /*Strong=*/true);
  copyParts(Into, pathOf(Bare));
  writeEntries(Into, Bare);
  if (const Expr *Moved = movedFrom(Init))
    if (PathId Path = pathOf(Moved); Path && Moved->getType()->isRecordType())
      write(Path, Value::clean(), /*Strong=*/true);
}

void FunctionFlow::writeEntries(PathId Map, const Expr *Init) {
  SmallVector<std::pair<const Expr *, const Expr *>, 8> Entries;
  auto AddPair = [&](const Expr *Each) {
    Each = strip(Each);
    if (const auto *Made = dyn_cast<CXXConstructExpr>(Each);
        Made && Made->getNumArgs() == 2)
      Entries.emplace_back(Made->getArg(0), Made->getArg(1));
    else
      Entries.emplace_back(nullptr, Each);
  };
  if (const auto *Dictionary = dyn_cast<ObjCDictionaryLiteral>(Init)) {
    for (unsigned I = 0; I < Dictionary->getNumElements(); ++I)
      Entries.emplace_back(Dictionary->getKeyValueElement(I).Key,
                           Dictionary->getKeyValueElement(I).Value);
  } else if (const auto *Made = dyn_cast<CXXConstructExpr>(Init);
             Made && Made->getNumArgs() > 0) {
    if (const auto *List = dyn_cast<InitListExpr>(strip(Made->getArg(0))))
      for (const Expr *Each : List->inits())
        AddPair(Each);
  }
  SmallVector<std::string, 8> Keys;
  for (const auto &[Key, Content] : Entries) {
    catalogue::ArgumentText Text =
        Key ? argumentText(Key, Context) : catalogue::ArgumentText();
    if (!Text.IsLiteral)
      return; // it may be any of them
    Keys.push_back(std::move(Text.Literal));
  }
  for (auto [Key, Entry] : zip(Keys, Entries))
    write(Paths.key(Map, Key), eval(Entry.second), /*Strong=*/true);
}

} // namespace credtidy::flow
