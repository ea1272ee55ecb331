//===- CallFlow.cpp -------------------------------------------------------===//
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

using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::CredentialKind;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// A text that is longer is no URL, path or format that says anything.
constexpr size_t LongestText = 512;

bool isRealloc(const CallView &View) {
  const FunctionDecl *Function = View.function();
  return Function && Function->getBuiltinID() == Builtin::BIrealloc &&
         View.size() == 2;
}
} // namespace

bool appends(const CallView &View, const RoleRecord &Role) {
  StringRef Name = View.name();
  if (Name.contains("cat") || Role.At.Where == Position::Receiver)
    return Name.contains("cat");
  if (Role.To.Where != Position::Receiver) {
    // A handle or stream that is given one more thing, unlike a buffer. A
    // function of the same name can have fewer arguments.
    const Expr *Target = View.at(Role.To);
    return Target &&
           (!isWritable(Target->getType()) ||
            !Target->getType()->getPointeeType()->isAnyCharacterType());
  }
  return Name != "operator=" && Name != "assign" && Name != "swap";
}

//===----------------------------------------------------------------------===//
// One call
//===----------------------------------------------------------------------===//

Value FunctionFlow::evalCall(const Expr *E) {
  if (const auto *Delete = dyn_cast<CXXDeleteExpr>(E)) {
    eval(Delete->getArgument());
    if (Delete->getDestroyedType()->isAnyCharacterType())
      applyFree(E, Delete->getArgument(), Remains::Heap);
    return Value::clean();
  }
  std::optional<CallView> View = CallView::of(E);
  if (!View) {
    // The callee is a value: a function pointer, a lambda, a block.
    const auto *Call = dyn_cast<CallExpr>(E);
    if (!Call)
      return Value();
    Value Callee = eval(Call->getCallee());
    for (const Expr *Argument : Call->arguments())
      eval(Argument);
    wipesThroughPointer(Call);
    return Value();
  }
  CallState Call;
  Call.View = &*View;
  if (View->receiver())
    Call.Receiver = eval(View->receiver());
  bool GivesBack = releases(*View) || isRealloc(*View);
  for (unsigned I = 0; I < View->size(); ++I) {
    Call.Arguments.push_back(eval(View->argument(I)));
    // A stream writes the address that a pointer to anything holds.
    if (View->name() == "operator<<" &&
        View->argument(I)->getType()->isVoidPointerType())
      Call.Arguments.back() = Value::clean();
    // Another function can look at what a wipe has left.
    if (PathId Place = GivesBack ? 0 : placeOf(View->argument(I));
        Place && stored(Place).Fading)
      write(Place, Call.Arguments.back(), /*Strong=*/true);
  }

  if (const auto *Plain = dyn_cast<CallExpr>(E);
      Plain && wipesThroughPointer(Plain))
    return Value::clean();
  grow(Call);
  if (!View->callee() && View->receiver())
    applyDependent(Call);
  else
    applyRecords(Call);
  if (!Call.Wipes && releases(*View) && !Engine.Graph.find(View->callee()) &&
      !shapeWipes(*View)) {
    applyFree(E, View->argument(0), Remains::Heap);
    return Value::clean();
  }
  if (isRealloc(*View))
    applyFree(E, View->argument(0), Remains::Grown);
  bool Shaped = !Call.Known && applyShape(Call);
  if (!Call.Known) {
    applySummaries(Call);
    if (!Call.Known && !Shaped)
      applyUnknown(Call);
  }
  applyStream(Call);
  assignParts(Call);
  moveOut(Call);

  for (unsigned I = 0; I < View->size(); ++I)
    if (const ParmVarDecl *Parameter = View->parameter(I);
        Parameter && !Call.Arguments[I].Origins.empty() &&
        Engine.Names.of(Parameter))
      sinkCredential(View->argument(I), Call.Arguments[I]);

  // What came in with a parameter may be told by the key that it is asked for;
  // of a look-up with a fallback only the fallback is known.
  bool NoSecret = all_of(Call.Result.Origins, [](const Tracked &Each) {
    return Each.What->What != OriginInfo::Kind::Secret;
  });
  bool HasFallback = View->receiver() && View->size() > 1;
  if (!Call.Answered || ((Call.Result.Named || HasFallback) && NoSecret)) {
    Value Born = birthOfCall(Call);
    if (!Call.Answered)
      Call.Result = Born;
    else
      Call.Result.addOrigins(Born, /*Embed=*/false);
  }
  // An owner of a function stands for it.
  if (isa<CXXConstructExpr>(E) && View->size() > 0 && isCallable(E->getType()))
    Call.Result.Target = Call.Arguments[0].Target;
  return Call.Result;
}

Value FunctionFlow::valueAt(const CallState &Call, Position At) {
  switch (At.Where) {
  case Position::Argument:
    return At.Index < Call.Arguments.size() ? Call.Arguments[At.Index]
                                            : Value::clean();
  case Position::FromArgument: {
    Value Result = Value::clean();
    for (size_t I = At.Index; I < Call.Arguments.size(); ++I) {
      Result.addOrigins(Call.Arguments[I],
                        Call.Arguments.size() - At.Index > 1);
      Result.Named |= Call.Arguments[I].Named;
    }
    return Result;
  }
  case Position::Receiver:
    return Call.Receiver;
  default:
    return Value::clean();
  }
}

PathId FunctionFlow::placeAt(const CallState &Call, Position At) {
  const Expr *E = Call.View->at(At);
  return E ? placeOf(E) : 0;
}

//===----------------------------------------------------------------------===//
// What the catalogue says
//===----------------------------------------------------------------------===//

void FunctionFlow::applyRecords(CallState &Call) {
  const CallView &View = *Call.View;
  SmallVector<const ApiRecord *, 1> Records =
      View.records(Engine.Knowledge.apis(), Context);
  // What is said under a condition is said more precisely, and a place is told
  // but once.
  SmallVector<const ApiRecord *, 1> General;
  llvm::copy_if(Records, std::back_inserter(General),
                [](const ApiRecord *Record) { return Record->When.empty(); });
  llvm::erase_if(Records,
                 [](const ApiRecord *Record) { return Record->When.empty(); });
  Records.append(General);
  // What encrypts does not send in the clear, whatever its base class does; and
  // what goes to the console under a condition goes to no file.
  auto Has = [&](ApiRole Wanted, Position At, bool Conditional) {
    return any_of(Records, [&](const ApiRecord *Record) {
      return (!Conditional || !Record->When.empty()) &&
             any_of(Record->Roles, [&](const RoleRecord &Role) {
               return Role.Role == Wanted && Role.At == At;
             });
    });
  };
  for (const ApiRecord *Record : Records)
    for (const RoleRecord &Role : Record->Roles)
      if (Role.Role == ApiRole::Construct)
        applyConstruct(Call, Role.At.Index);
  for (const ApiRecord *Record : Records) {
    Call.Known = true;
    for (const RoleRecord &Role : Record->Roles) {
      bool Leaves = Role.Role == ApiRole::Log || Role.Role == ApiRole::Store ||
                    Role.Role == ApiRole::Transmit;
      if (Leaves && Has(ApiRole::Encrypt, Role.At, /*Conditional=*/false))
        continue;
      if (Role.Role == ApiRole::Store &&
          Has(ApiRole::Log, Role.At, /*Conditional=*/true))
        continue;
      applyRole(Call, *Record, Role);
    }
  }
  if (Call.Built)
    Call.Result.PointsTo = Call.Built;
}

void FunctionFlow::applyRole(CallState &Call, const ApiRecord &Record,
                             const RoleRecord &Role) {
  switch (Role.Role) {
  case ApiRole::Propagate:
    propagate(Call, Role);
    break;
  case ApiRole::Source:
    applySource(Call, Record, Role);
    break;
  case ApiRole::Algorithm: {
    Algorithm Used =
        Role.Detail == "weak" ? Algorithm::Weak : Algorithm::Strong;
    if (Role.At.Where == Position::Result) {
      if (!Call.Answered)
        Call.Result = Value::clean();
      Call.Answered = true;
      Call.Result.Uses = Used;
    } else {
      setAlgorithm(placeAt(Call, Role.At), Used);
    }
    break;
  }
  case ApiRole::Wipe: {
    bool Kept = Role.Detail == "kept";
    Call.Wipes = true;
    if (Kept && Recording)
      ++Engine.Result.Counts.Wipes;
    wipe(placeAt(Call, Role.At), Call.View->expression(), Kept);
    break;
  }
  case ApiRole::Pair:
    if (const Expr *Key = Call.View->at(Role.At))
      if (Role.To.Where == Position::Argument && Call.View->receiver()) {
        PathId Base = pathOf(Call.View->receiver());
        catalogue::ArgumentText Text = argumentText(Key, Context);
        if (Base && Text.IsLiteral)
          write(Paths.key(Base, Text.Literal), valueAt(Call, Role.To),
                /*Strong=*/true);
        writeObject(Call, Call.View->receiver(), Call.View->at(Role.To),
                    valueAt(Call, Role.To), /*Strong=*/false);
      }
    break;
  case ApiRole::HashOf:
  case ApiRole::Encrypt:
  case ApiRole::Redact:
    sinkRole(Call, Record, Role);
    if (!Call.Answered)
      Call.Result = Value::clean();
    Call.Answered = true;
    break;
  case ApiRole::Log:
  case ApiRole::Store:
  case ApiRole::Transmit:
  case ApiRole::Process:
  case ApiRole::Compare:
    sinkRole(Call, Record, Role);
    break;
  case ApiRole::Invoke: {
    const Expr *Callee = Call.View->at(Role.To);
    if (const Decl *Target = Callee ? valueAt(Call, Role.To).Target : nullptr)
      applyInvoke(Call, Role, Target);
    break;
  }
  case ApiRole::Credential:
    if (Role.At.Where == Position::Argument && Call.View->at(Role.At))
      sinkCredential(Call.View->at(Role.At), valueAt(Call, Role.At));
    bearByUse(Call, Role);
    break;
  default:
    break;
  }
}

const Secret *FunctionFlow::composed(const CallState &Call,
                                     const RoleRecord &Role) {
  const CallView &View = *Call.View;
  Secret Result;
  auto Append = [&](const Value &Part) {
    if (Result.length() > LongestText)
      return;
    const Secret *Known = Engine.textOf(Part);
    Result = Result.concatenated(Known ? *Known
                                       : Secret(std::string(1, UnknownPart)));
  };
  bool ToResult = Role.To.Where == Position::Result;
  if (Role.At.Where == Position::FromArgument) {
    // The first text is a format; what it names is not known.
    const Secret *Format = Role.At.Index < Call.Arguments.size()
                               ? Engine.textOf(Call.Arguments[Role.At.Index])
                               : nullptr;
    return Format ? Engine.formatted(*Format) : nullptr;
  }
  if (ToResult && View.name() == "operator+") {
    if (View.receiver())
      Append(Call.Receiver);
    for (const Value &Each : Call.Arguments)
      Append(Each);
    return Engine.text(std::move(Result));
  }
  if (!ToResult && Role.At.Where == Position::Argument) {
    if (appends(View, Role)) {
      PathId Place = placeAt(Call, Role.To);
      if (!Place)
        return nullptr;
      Append(stored(Place));
    }
    Append(valueAt(Call, Role.At));
    return Engine.text(std::move(Result));
  }
  return Engine.textOf(valueAt(Call, Role.At));
}

void FunctionFlow::propagate(CallState &Call, const RoleRecord &Role) {
  const CallView &View = *Call.View;
  Value Content = valueAt(Call, Role.At);
  if (Role.At.Where == Position::Argument && !View.at(Role.At))
    return;
  if (Role.To.Where == Position::FromArgument) {
    // sscanf writes texts, and numbers that are none.
    RoleRecord Each = Role;
    for (unsigned I = Role.To.Index; I < View.size(); ++I) {
      Each.To = {Position::Argument, static_cast<uint8_t>(I)};
      if (Engine.Names.isText(View.argument(I)->getType()))
        propagate(Call, Each);
    }
    return;
  }
  if (Role.Detail == "object" && Role.To.Where == Position::Result) {
    // std::move and its kind hand on what they are given.
    Call.Result = std::move(Content);
    Call.Answered = true;
    return;
  }
  if (Role.Detail == "statement")
    return keepStatement(Call, Role);
  if (Role.Detail == "column") {
    Call.Result = Call.Answered ? Call.Result : Value::clean();
    Call.Answered = true;
    return Call.Result.addOrigins(columnOf(Call, Role), /*Embed=*/false);
  }
  if (Role.Detail == "parts" && View.size() > 1) {
    PathId Whole = Paths.value(View.expression());
    for (unsigned I = 0; I < View.size(); ++I)
      write(partOf(Whole, View.expression()->getType(), I), Call.Arguments[I],
            /*Strong=*/true);
  }
  // A part that was written by itself is more precise than the whole.
  if (PathId Part = Role.To.Where == Position::Result && View.at(Role.At)
                        ? pathOf(View.expression())
                        : 0;
      Part && !Paths.isRoot(Part) && Current.contains(Part) &&
      Part != pathOf(View.at(Role.At)))
    Content = read(Part);
  bool Partly = Role.At.Where == Position::FromArgument ||
                View.name() == "operator+" || View.name() == "operator/";
  const Secret *Text = composed(Call, Role);
  sinkQueries(Call, Role);
  if (Role.To.Where == Position::Result) {
    if (!Call.Answered)
      Call.Result = Value::clean();
    Call.Answered = true;
    Call.Result.addOrigins(Content, Partly);
    Call.Result.Named |= Content.Named && !Partly;
    if (!Call.Result.Text)
      Call.Result.Text = Text;
    if (Content.Uses != Algorithm::Unknown)
      Call.Result.Uses = Content.Uses;
    if (Role.At.Where == Position::Argument ||
        Role.At.Where == Position::Receiver)
      if (const Expr *From = View.at(Role.At);
          From && View.expression()->getType()->isPointerType())
        if (PathId Path = pathOf(View.expression()))
          Call.Result.PointsTo = Path;
    return;
  }
  const Expr *Target = View.at(Role.To);
  if (!Target)
    return;
  bool Adds = appends(View, Role);
  Content.PointsTo = 0;
  Content.Text = Text;
  if (Adds || Partly)
    for (Tracked &Each : Content.Origins)
      Each.Embedded = true;
  const Expr *What = View.at(Role.At);
  if (Role.At.Where == Position::FromArgument) {
    // Of several parts the one that is secret.
    for (unsigned I = Role.At.Index; I < View.size(); ++I)
      if (!What || Call.Arguments[I].hasSecret())
        What = View.argument(I);
  }
  writeObject(Call, Target, What ? What : Target, std::move(Content),
              /*Strong=*/!Adds);
}

void FunctionFlow::writeObject(const CallState &Call, const Expr *Object,
                               const Expr *What, Value Content, bool Strong) {
  if (!Content.Origins.empty())
    sinkObject(Call, Object, What, Content);
  PathId Place = placeOf(Object);
  if (!Place)
    return;
  std::string Name = Paths.name(Place).str();
  SourceLocation Where = Call.View->expression()->getBeginLoc();
  for (Tracked &Each : Content.Origins)
    Each.Way = Engine.stop(Stop::What::Copied, Where, Name, Each.Way);
  const Secret *Text = Content.Text;
  Algorithm Used = Content.Uses;
  write(Place, std::move(Content), Strong);
  // A handle works with the algorithm that it was given last.
  if (Used != Algorithm::Unknown)
    setAlgorithm(Place, Used);
  if (Text && !Strong)
    if (const Value *const *Now = Current.lookup(Place)) {
      Value Whole = **Now;
      Whole.Text = Text;
      write(Place, std::move(Whole), /*Strong=*/false);
    }
}

void FunctionFlow::moveOut(const CallState &Call) {
  const CallView &View = *Call.View;
  const FunctionDecl *Function = View.function();
  // What hands a value on does not take it.
  bool HandsOn = Function && Function->isInStdNamespace() && View.size() == 1 &&
                 !View.receiver() && !isa<CXXConstructorDecl>(Function);
  for (unsigned I = 0; I < View.size(); ++I) {
    const Expr *Moved = HandsOn ? nullptr : movedFrom(View.argument(I));
    if (!Moved || !Moved->getType()->isRecordType())
      continue;
    if (PathId Place = pathOf(Moved))
      write(Place, Value::clean(), /*Strong=*/true);
  }
}

//===----------------------------------------------------------------------===//
// What nobody says
//===----------------------------------------------------------------------===//

bool FunctionFlow::releases(const CallView &View) {
  const FunctionDecl *Function = View.function();
  if (!Function || View.size() == 0 || View.receiver() ||
      !Function->getReturnType()->isVoidType())
    return false;
  const catalogue::Catalogue &Knowledge = Engine.Knowledge;
  if (Knowledge.apis().mayHaveRole(View.form(), View.name(), ApiRole::Release))
    for (const ApiRecord *Record : View.records(Knowledge.apis(), Context))
      if (any_of(Record->Roles, [](const RoleRecord &Role) {
            return Role.Role == ApiRole::Release;
          }))
        return true;
  QualType Block = strip(View.argument(0))->getType();
  if (!isWritable(Block) || !Block->getPointeeType()->isCharType())
    return false;
  const catalogue::ShapeRecord *Shape =
      Knowledge.shapes().find(View.name(), /*Variadic=*/false);
  return Shape && Shape->Role == ApiRole::Release;
}

bool FunctionFlow::shapeWipes(const CallView &View) {
  const catalogue::ShapeRecord *Shape =
      Engine.Knowledge.shapes().find(View.name(), /*Variadic=*/false);
  return Shape && Shape->Role == ApiRole::Wipe;
}

void FunctionFlow::applyDependent(CallState &Call) {
  const CallView &View = *Call.View;
  // Of what class it is does not show; `c_str` and its like hand on a text
  // wherever they are.
  if (View.size() == 0 && Engine.Knowledge.apis().mayHaveRole(
                              View.form(), View.name(), ApiRole::Propagate)) {
    Call.Result = Call.Receiver;
    Call.Known = Call.Answered = true;
  }
}

void FunctionFlow::applyUnknown(CallState &Call) {
  const CallView &View = *Call.View;
  const FunctionDecl *Function = View.function();
  bool InStd = Function && Function->isInStdNamespace();
  auto Touch = [&](const Expr *E) {
    PathId Place = placeOf(E);
    if (!Place)
      return;
    // A secret may still be there; what the author put there first is a
    // default that somebody has replaced.
    Value Touched = stored(Place);
    Touched.Named = true;
    Touched.Target = nullptr;
    Touched.Text = nullptr;
    Touched.Fading = nullptr;
    erase_if(Touched.Origins, [](const Tracked &Each) {
      return Each.What->What == OriginInfo::Kind::Literal;
    });
    write(Place, std::move(Touched), /*Strong=*/true);
  };
  if (View.receiver() && !InStd) {
    const auto *Method = dyn_cast_or_null<CXXMethodDecl>(View.callee());
    if (Method && !Method->isConst() && !Method->isStatic() &&
        View.receiver()->getType()->isRecordType())
      Touch(View.receiver());
  }
  for (unsigned I = 0; I < View.size(); ++I) {
    const ParmVarDecl *Parameter = View.parameter(I);
    QualType Type =
        Parameter ? Parameter->getType() : View.argument(I)->getType();
    if (isWritable(Type) && !Type->isRValueReferenceType())
      Touch(View.argument(I));
  }
  // An operator of a class that is not known: an iterator, an owner.
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(View.expression()))
    switch (Operator->getOperator()) {
    case OO_Star:
    case OO_Arrow:
    case OO_Subscript:
      Call.Result = Call.Receiver;
      Call.Result.Named = true;
      Call.Answered = true;
      break;
    case OO_Equal:
      if (View.receiver() && View.size() == 1) {
        assign(View.receiver(), Call.Arguments[0], View.expression());
        copyParts(pathOf(View.receiver()), pathOf(View.argument(0)));
      }
      break;
    default:
      break;
    }
  // What a loop over a class that is not known begins with.
  if (View.receiver() && View.size() == 0 && View.name() == "begin") {
    Call.Result = Call.Receiver;
    Call.Answered = true;
  }
  // A conversion to a text is that text, and a copy is its original.
  if (isa_and_nonnull<CXXConversionDecl>(View.callee())) {
    Call.Result = Call.Receiver;
    Call.Answered = true;
  } else if (isa<CXXConstructExpr>(View.expression()) &&
             Engine.Names.isText(View.expression()->getType())) {
    Call.Result = Value::clean();
    Call.Answered = true;
    for (unsigned I = 0; I < View.size(); ++I)
      if (Engine.Names.isText(View.argument(I)->getType())) {
        Call.Result.addOrigins(Call.Arguments[I], /*Embed=*/false);
        Call.Result.Named |= Call.Arguments[I].Named;
      }
  }
}

void FunctionFlow::applyStream(CallState &Call) {
  // `stream << value`: what the value is goes to what the chain begins with.
  auto [Stream, What] = streamed(Call.View->expression());
  if (!Stream)
    return;
  const Value &Content = Call.Arguments.back();
  if (!Content.Origins.empty()) {
    Value Part = Content;
    Part.PointsTo = 0;
    for (Tracked &Each : Part.Origins)
      Each.Embedded = true;
    writeObject(Call, Stream, What, std::move(Part), /*Strong=*/false);
  }
  if (!Call.Answered) {
    Call.Result = Value::clean();
    Call.Answered = true;
  }
}

} // namespace credtidy::flow
