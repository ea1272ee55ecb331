//===- FunctionFlow.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/StmtCXX.h"
#include "clang/AST/StmtObjC.h"
#include "llvm/ADT/BitVector.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
bool isNull(const Expr *E, const ASTContext &Context) {
  return E->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                  Expr::NPC_ValueDependentIsNotNull) !=
         Expr::NPCK_NotNull;
}

/// Whether an exit of this block ends the process rather than the function.
bool endsProcess(const CFGBlock &Block) { return Block.hasNoReturnElement(); }
} // namespace

bool isWritable(QualType Type) {
  if (Type.isNull())
    return false;
  if (Type->isObjCObjectPointerType())
    return false;
  QualType Pointee = Type->getPointeeType();
  return !Pointee.isNull() && !Pointee.isConstQualified() &&
         !Pointee->isFunctionType();
}

FunctionFlow::FunctionFlow(FlowEngine &Engine, FunctionInfo &Info,
                           StateMap::Factory *OuterFactory,
                           const StateMap *Outer)
    : Engine(Engine), Info(Info), Paths(Engine.Paths), Context(Engine.Context),
      OwnFactory(/*canonicalize=*/false),
      Factory(OuterFactory ? *OuterFactory : OwnFactory),
      Current(Outer ? *Outer : Factory.getEmptyMap()), Entry(Current),
      HasOuter(Outer != nullptr) {}

//===----------------------------------------------------------------------===//
// The fixed point
//===----------------------------------------------------------------------===//

void FunctionFlow::run(bool Record) {
  CFG::BuildOptions Options;
  Options.AddInitializers = true;
  Options.AddCXXDefaultInitExprInCtors = true;
  const Stmt *Body = Info.Body;
  if (const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(Body))
    Body = Coroutine->getBody();
  std::unique_ptr<CFG> Graph =
      CFG::buildCFG(Info.Function, const_cast<Stmt *>(Body), &Context, Options);
  Returned = Value::clean();
  if (!Graph) {
    // Clang has none for a loop over what depends on a template's parameter.
    const auto *Function = dyn_cast<FunctionDecl>(Info.Function);
    if (Function && Function->isDependentContext()) {
      Recording = Record;
      Current = Entry;
      readInOrder(Body);
    } else {
      Info.Incomplete = true;
    }
    return;
  }
  findWipeLoops(Body, nullptr);
  if (!solve(*Graph))
    Info.Incomplete = true;

  // What holds now holds for good; what leaves is told once.
  Recording = Record;
  Work = 0;
  Exhausted = false;
  for (const CFGBlock *Block : *Graph) {
    if (!Block || !Entries[Block->getBlockID()])
      continue;
    Current = *Entries[Block->getBlockID()];
    execute(*Block);
    if (any_of(
            Block->succs(),
            [&](const CFGBlock *Next) { return Next == &Graph->getExit(); }) &&
        !endsProcess(*Block)) {
      if (Block->succ_size() == 2)
        leaveLoop(Block->getTerminatorStmt());
      endOfLife();
    }
  }
  if (const std::optional<StateMap> &Last =
          Entries[Graph->getExit().getBlockID()]) {
    Current = *Last;
    collectOutputs();
  }
  Info.Effects.Result = Returned;
  Info.Effects.Returns = Returns;
  if (Recording) {
    reportRemains();
    Engine.Result.Counts.Wipes += KeptWipes.size();
  }
}

bool FunctionFlow::solve(const CFG &Graph) {
  Entries.assign(Graph.getNumBlockIDs(), std::nullopt);
  Entries[Graph.getEntry().getBlockID()] = Entry;
  SmallVector<const CFGBlock *, 32> Blocks(Graph.getNumBlockIDs(), nullptr);
  for (const CFGBlock *Block : Graph)
    if (Block)
      Blocks[Block->getBlockID()] = Block;

  // Clang numbers blocks from the exit up: the highest comes first.
  BitVector Waiting(Graph.getNumBlockIDs());
  Waiting.set(Graph.getEntry().getBlockID());
  bool CatchersDone = false;
  while (true) {
    int Id = Waiting.find_last();
    if (Id < 0) {
      if (CatchersDone)
        return true;
      // What is thrown by a call is no edge here. A handler sees what any
      // block before it has left.
      CatchersDone = true;
      std::optional<StateMap> Anything;
      for (std::optional<StateMap> &Known : Entries)
        if (Known)
          joinInto(Anything, *Known);
      for (const CFGBlock *Block : Blocks)
        if (Block && !Entries[Block->getBlockID()] &&
            isa_and_nonnull<CXXCatchStmt, ObjCAtCatchStmt>(Block->getLabel())) {
          Entries[Block->getBlockID()] = Anything;
          Waiting.set(Block->getBlockID());
        }
      continue;
    }
    Waiting.reset(Id);
    const CFGBlock &Block = *Blocks[Id];
    Current = *Entries[Id];
    execute(Block);
    if (Exhausted)
      return false;
    StateMap Left = Current;
    const Expr *Condition =
        Block.succ_size() == 2
            ? dyn_cast_or_null<Expr>(Block.getTerminatorCondition())
            : nullptr;
    bool Truth = true;
    for (const CFGBlock *Next : Block.succs()) {
      Current = Left;
      if (Condition && Next)
        refine(Condition, Truth);
      if (Next && !Truth)
        leaveLoop(Block.getTerminatorStmt());
      Truth = false;
      if (Next && joinInto(Entries[Next->getBlockID()], Current))
        Waiting.set(Next->getBlockID());
    }
  }
}

bool FunctionFlow::joinInto(std::optional<StateMap> &Known, StateMap Incoming) {
  if (!Known) {
    Known = Incoming;
    return true;
  }
  if (Known->getRootWithoutRetain() == Incoming.getRootWithoutRetain())
    return false;
  bool Grew = false;
  StateMap Result = *Known;
  Current = Incoming;
  auto Merge = [&](PathId Path, const Value &Mine, const Value &Other) {
    Value Merged = Mine;
    if (!Merged.join(Other))
      return;
    Values.push_back(std::move(Merged));
    Result = Factory.add(Result, Path, &Values.back());
    Grew = true;
  };
  // A local that the one way does not know lives only on the other.
  auto IsLocal = [&](PathId Path) {
    PathId Root = Paths.root(Path);
    const auto *Variable = dyn_cast_or_null<VarDecl>(Paths.declaration(Root));
    return Paths.part(Root) == PathTable::Part::Value ||
           (Variable && Variable->hasLocalStorage() &&
            !isa<ParmVarDecl>(Variable));
  };
  for (const auto &[Path, New] : Incoming) {
    ++Work;
    const Value *const *Old = Known->lookup(Path);
    if (Old && *Old == New)
      continue;
    if (Old) {
      Merge(Path, **Old, *New);
    } else if (IsLocal(Path)) {
      Result = Factory.add(Result, Path, New);
      Grew = true;
    } else {
      Current = *Known;
      Value Default = stored(Path);
      Current = Incoming;
      Value Merged = *New;
      Merged.join(Default);
      Values.push_back(std::move(Merged));
      Result = Factory.add(Result, Path, &Values.back());
      Grew = true;
    }
  }
  for (const auto &[Path, Old] : *Known) {
    ++Work;
    if (!Incoming.contains(Path) && !IsLocal(Path)) {
      Value Default = stored(Path);
      Merge(Path, *Old, Default);
    }
  }
  Exhausted |= Work > MostWork;
  Known = Result;
  return Grew;
}

//===----------------------------------------------------------------------===//
// Blocks and statements
//===----------------------------------------------------------------------===//

void FunctionFlow::execute(const CFGBlock &Block) {
  Evaluated.clear();
  for (const CFGElement &Element : Block) {
    execute(Element);
    if (Exhausted)
      return;
  }
}

void FunctionFlow::execute(const CFGElement &Element) {
  if (std::optional<CFGStmt> Statement = Element.getAs<CFGStmt>()) {
    execute(Statement->getStmt());
  } else if (std::optional<CFGInitializer> Initializer =
                 Element.getAs<CFGInitializer>()) {
    const CXXCtorInitializer *Init = Initializer->getInitializer();
    if (Init->isAnyMemberInitializer())
      initialise(Paths.field(Paths.thisObject(), Init->getAnyMember()),
                 Init->getInit(), nullptr);
    else
      eval(Init->getInit());
  }
}

void FunctionFlow::execute(const Stmt *Statement) {
  if (const auto *Declaration = dyn_cast<DeclStmt>(Statement)) {
    for (const Decl *Each : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Each))
        declare(Variable);
  } else if (const auto *Return = dyn_cast<ReturnStmt>(Statement)) {
    finish(Return, Return->getRetValue());
  } else if (const auto *Return = dyn_cast<CoreturnStmt>(Statement)) {
    finish(Return, Return->getOperand());
  } else if (const auto *E = dyn_cast<Expr>(Statement)) {
    eval(E);
  }
}

void FunctionFlow::readInOrder(const Stmt *Statement) {
  if (!Statement || Exhausted)
    return;
  if (isa<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(Statement))
    return execute(Statement);
  if (const auto *Loop = dyn_cast<CXXForRangeStmt>(Statement)) {
    readInOrder(Loop->getInit());
    if (const VarDecl *Each = Loop->getLoopVariable()) {
      Value Element = eval(Loop->getRangeInit());
      Element.PointsTo = 0;
      for (Tracked &Origin : Element.Origins)
        Origin.Embedded = true;
      write(Paths.variable(Each), std::move(Element), /*Strong=*/true);
    }
    return readInOrder(Loop->getBody());
  }
  for (const Stmt *Child : Statement->children())
    readInOrder(Child);
}

void FunctionFlow::declare(const VarDecl *Variable) {
  PathId Path = Paths.variable(Variable);
  if (Variable->hasLocalStorage())
    Declared.insert(Variable);
  if (const Expr *Init = Variable->getInit()) {
    if (Variable->isStaticLocal())
      return; // another call can have left something else
    const auto *Construction = dyn_cast<CXXConstructExpr>(strip(Init));
    initialise(Path, Init, Variable);
    // A text that is made of nothing is empty, whatever it is called.
    if (Construction && Engine.Names.isText(Variable->getType()) &&
        all_of(Construction->arguments(),
               [](const Expr *Each) { return isa<CXXDefaultArgExpr>(Each); }))
      write(Path, Value::clean(), /*Strong=*/true);
  } else if (Variable->hasLocalStorage()) {
    // There is nothing in it yet.
    write(Path, Value::clean(), /*Strong=*/true);
  }
}

void FunctionFlow::finish(const Stmt *Statement, const Expr *Result) {
  if (!Result)
    return;
  Value Content = eval(Result);
  // What is returned lives on; its memory is the caller's.
  const Expr *Bare = strip(Result);
  if (const Expr *Moved = movedFrom(Result))
    Bare = strip(Moved);
  // `return text;` is moved into whatever is returned.
  while (const auto *Construction = dyn_cast<CXXConstructExpr>(Bare)) {
    if (Construction->getNumArgs() < 1 || !Construction->getArg(0)->isXValue())
      break;
    Bare = strip(Construction->getArg(0));
  }
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Bare))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
        Variable && Variable->hasLocalStorage() &&
        Variable->getType()->isRecordType())
      write(Paths.variable(Variable), Value::clean(), /*Strong=*/true);
  yield(Statement, std::move(Content));
}

void FunctionFlow::yield(const Stmt *Statement, Value Content) {
  for (Tracked &Each : Content.Origins)
    Each.Way =
        Engine.stop(Stop::What::Returned, Statement->getBeginLoc(),
                    isa<NamedDecl>(Info.Function)
                        ? cast<NamedDecl>(Info.Function)->getNameAsString()
                        : std::string(),
                    Each.Way);
  Content.PointsTo = 0;
  Content.Fading = nullptr;
  if (!Returns) {
    Returns = true;
    Returned = Content;
  } else {
    Returned.join(Content);
  }
}

void FunctionFlow::refine(const Expr *Condition, bool Truth) {
  Condition = Condition->IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(Condition);
      Not && Not->getOpcode() == UO_LNot)
    return refine(Not->getSubExpr(), !Truth);
  if (const auto *Both = dyn_cast<BinaryOperator>(Condition)) {
    if (Both->isLogicalOp()) // its last operand is what was just looked at
      return refine(Both->getRHS(), Truth);
    if (!Both->isEqualityOp())
      return;
    bool Equal = (Both->getOpcode() == BO_EQ) == Truth;
    if (isNull(Both->getRHS(), Context))
      return refine(Both->getLHS(), !Equal);
    if (isNull(Both->getLHS(), Context))
      return refine(Both->getRHS(), !Equal);
    return;
  }
  // A null pointer or an empty text holds nothing.
  const Expr *Subject = nullptr;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(Condition)) {
    const CXXMethodDecl *Method = Call->getMethodDecl();
    StringRef Name =
        Method && Method->getIdentifier() ? Method->getName() : StringRef();
    if (Truth && (Name == "empty" || Name == "isEmpty" || Name == "isNull"))
      Subject = Call->getImplicitObjectArgument();
  } else if (!Truth && (Condition->getType()->isAnyPointerType() ||
                        Condition->getType()->isAnyCharacterType())) {
    // A character is only that of its text if it is the first.
    const Expr *Bare = strip(Condition);
    if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Bare);
        !Element || constantInteger(Element->getIdx(), Context) == 0)
      Subject = Bare;
  }
  if (!Subject)
    return;
  if (PathId Path = pathOf(Subject))
    write(Path, Value::clean(), /*Strong=*/true);
}

void FunctionFlow::collectOutputs() {
  Info.Effects.Outputs.clear();
  for (const auto &[Path, Content] : Current) {
    PathId Root = Paths.root(Path);
    bool IsThis = Paths.part(Root) == PathTable::Part::This;
    const ParmVarDecl *Parameter = Paths.parameter(Path);
    bool IsOwn = Parameter && Parameter->getDeclContext() ==
                                  dyn_cast<DeclContext>(Info.Function);
    if (IsOwn && !isWritable(Parameter->getType()))
      continue;
    if (!IsThis && !IsOwn && !isForeign(Path))
      continue;
    Value Output = *Content;
    bool Keeps = false;
    // A pointer that was moved along says nothing of what it pointed to first.
    if (IsOwn && Paths.isRoot(Path) && Output.PointsTo)
      continue;
    Output.PointsTo = 0;
    Output.Fading = nullptr;
    // What was there before is no news.
    erase_if(Output.Origins, [&, Path = Path](const Tracked &Each) {
      bool IsOld = Each.What->What == OriginInfo::Kind::Parameter &&
                   Each.What->Path == Path;
      Keeps |= IsOld;
      return IsOld;
    });
    Info.Effects.Outputs.push_back({Path, std::move(Output), Keeps});
  }
}

bool FunctionFlow::isForeign(PathId Path) const {
  const auto *Variable =
      dyn_cast_or_null<VarDecl>(Paths.declaration(Paths.root(Path)));
  if (!Variable)
    return false;
  if (!Variable->hasLocalStorage())
    return true;
  // A lambda's captures are variables of the function around it.
  return HasOuter && !Declared.contains(Variable) &&
         Variable->getDeclContext() != dyn_cast<DeclContext>(Info.Function);
}

} // namespace credtidy::flow
