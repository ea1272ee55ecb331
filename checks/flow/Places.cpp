//===- Places.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprObjC.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// A chain of pointers to pointers that is longer is a loop.
constexpr int LongestChain = 8;

const Decl *placeOfProperty(const ObjCPropertyRefExpr *Reference) {
  if (!Reference->isExplicitProperty())
    return Reference->getImplicitPropertyGetter();
  const ObjCPropertyDecl *Property = Reference->getExplicitProperty();
  if (const ObjCIvarDecl *Variable = Property->getPropertyIvarDecl())
    return Variable;
  return Property;
}

/// Whether it is the second field of a pair: in a map, what a key stands for.
bool isMapped(const Decl *Place) {
  const auto *Field = dyn_cast_or_null<FieldDecl>(Place);
  const auto *Pair =
      Field ? dyn_cast<ClassTemplateSpecializationDecl>(Field->getParent())
            : nullptr;
  return Pair && Pair->getTemplateArgs().size() == 2 &&
         Field->getFieldIndex() == 1 &&
         std::next(Pair->field_begin(), 2) == Pair->field_end();
}

/// The number in `std::get<1>(pair)`; nothing for a type.
std::optional<uint64_t> partIndex(const FunctionDecl *Function) {
  const TemplateArgumentList *Arguments =
      Function ? Function->getTemplateSpecializationArgs() : nullptr;
  if (!Arguments || Arguments->size() == 0 ||
      Arguments->get(0).getKind() != TemplateArgument::Integral)
    return std::nullopt;
  return Arguments->get(0).getAsIntegral().tryZExtValue();
}

/// The text of `settings["token"]`; empty if the index is no text.
std::string keyOf(const Expr *Index, const ASTContext &Context) {
  catalogue::ArgumentText Text = argumentText(Index, Context);
  return Text.IsLiteral ? Text.Literal : std::string();
}
} // namespace

//===----------------------------------------------------------------------===//
// Which place an expression names
//===----------------------------------------------------------------------===//

PathId FunctionFlow::pointee(PathId Path) {
  for (int I = 0; Path && I < LongestChain; ++I) {
    const Value *const *Found = Current.lookup(Path);
    if (!Found || !(*Found)->PointsTo || (*Found)->PointsTo == Path)
      return Path;
    Path = (*Found)->PointsTo;
  }
  return Path;
}

PathId FunctionFlow::placeOf(const Expr *E) {
  const Expr *Bare = strip(E);
  if (const auto *Operator = dyn_cast<UnaryOperator>(Bare);
      Operator && Operator->getOpcode() == UO_AddrOf)
    return pathOf(Operator->getSubExpr());
  return pointee(pathOf(Bare));
}

PathId FunctionFlow::pathOf(const Expr *E) {
  E = strip(E);
  if (!E)
    return 0;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const ValueDecl *Declaration = Reference->getDecl();
    if (const auto *Part = dyn_cast<BindingDecl>(Declaration)) {
      if (const VarDecl *Holder = Part->getHoldingVar())
        return pointee(Paths.variable(Holder));
      return Part->getBinding() ? pathOf(Part->getBinding()) : 0;
    }
    const auto *Variable = dyn_cast<VarDecl>(Declaration);
    if (!Variable)
      return 0;
    if (const auto *Implicit = dyn_cast<ImplicitParamDecl>(Variable);
        Implicit && Implicit->getParameterKind() == ImplicitParamKind::ObjCSelf)
      return Paths.thisObject();
    PathId Path = Paths.variable(Variable);
    return Variable->getType()->isReferenceType() ? pointee(Path) : Path;
  }
  if (isa<CXXThisExpr>(E))
    return Paths.thisObject();
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (const auto *Static = dyn_cast<VarDecl>(Member->getMemberDecl()))
      return Paths.variable(Static);
    if (!isa<FieldDecl>(Member->getMemberDecl()))
      return 0;
    PathId Base = pathOf(Member->getBase());
    if (Member->isArrow())
      Base = pointee(Base);
    if (!Base)
      Base = Paths.value(strip(Member->getBase()));
    return Paths.field(Base, Member->getMemberDecl());
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(E)) {
    switch (Operator->getOpcode()) {
    case UO_Deref:
      return pointee(pathOf(Operator->getSubExpr()));
    case UO_AddrOf:
    case UO_PreInc:
    case UO_PreDec:
    case UO_PostInc:
    case UO_PostDec:
      return pathOf(Operator->getSubExpr());
    default:
      return 0;
    }
  }
  if (const auto *Operator = dyn_cast<BinaryOperator>(E)) {
    if (Operator->isAssignmentOp())
      return pathOf(Operator->getLHS());
    if (Operator->isCommaOp())
      return pathOf(Operator->getRHS());
    if (const Expr *Stream = streamed(Operator).first)
      return pathOf(Stream);
    if (Operator->isPtrMemOp()) {
      PathId Base = pathOf(Operator->getLHS());
      if (Operator->getOpcode() == BO_PtrMemI)
        Base = pointee(Base);
      const Decl *Member = eval(Operator->getRHS()).Target;
      return Base && isa_and_nonnull<FieldDecl>(Member)
                 ? Paths.field(Base, Member)
                 : 0;
    }
    // `buffer + offset`
    if (Operator->isAdditiveOp() && Operator->getType()->isPointerType())
      return pathOf(Operator->getLHS()->getType()->isIntegerType()
                        ? Operator->getRHS()
                        : Operator->getLHS());
    return 0;
  }
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return pointee(pathOf(Element->getBase()));
  if (const auto *Variable = dyn_cast<ObjCIvarRefExpr>(E)) {
    PathId Base = pathOf(Variable->getBase());
    return Base ? Paths.field(Base, Variable->getDecl()) : 0;
  }
  if (const auto *Property = dyn_cast<ObjCPropertyRefExpr>(E)) {
    const Decl *Place = placeOfProperty(Property);
    if (!Place || !Property->isObjectReceiver())
      return 0;
    PathId Base = pathOf(Property->getBase());
    if (!Base)
      Base = Paths.value(strip(Property->getBase()));
    return Paths.field(Base, Place);
  }
  if (const auto *Object = dyn_cast<PseudoObjectExpr>(E))
    return pathOf(Object->getSyntacticForm());
  if (const auto *Subscript = dyn_cast<ObjCSubscriptRefExpr>(E)) {
    PathId Base = pathOf(Subscript->getBaseExpr());
    std::string Key = keyOf(Subscript->getKeyExpr(), Context);
    return Base && !Key.empty() ? Paths.key(Base, Key) : Base;
  }
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
    switch (Operator->getOperator()) {
    case OO_Subscript: {
      PathId Base = pathOf(Operator->getArg(0));
      std::string Key = Operator->getNumArgs() == 2
                            ? keyOf(Operator->getArg(1), Context)
                            : std::string();
      return Base && !Key.empty() ? Paths.key(Base, Key) : Base;
    }
    case OO_Star: // of an owner it is what it owns
      return pointee(pathOf(Operator->getArg(0)));
    case OO_Arrow:
    case OO_PlusPlus:
    case OO_MinusMinus:
    case OO_Equal:
    case OO_PlusEqual:
    case OO_LessLess: // a stream is what its chain begins with
      return pathOf(Operator->getArg(0));
    default:
      return 0;
    }
  }
  if (isa<CXXConstructExpr>(E))
    return Paths.value(E);
  if (isa<CallExpr>(E)) {
    std::optional<CallView> View = CallView::of(E);
    if (!View)
      return 0;
    // std::move(x) is x; `text.data()` and `map.at("key")` are in theirs.
    const auto *Call = cast<CallExpr>(E);
    const FunctionDecl *Function = View->function();
    // Where an iterator begins is where its text is.
    bool IsIterator = Function && Function->isInStdNamespace() &&
                      View->name() == "begin" && View->receiver();
    bool IsInside = View->receiver() && (Call->getType()->isPointerType() ||
                                         Call->isGLValue() || IsIterator);
    for (const catalogue::ApiRecord *Record :
         View->records(Engine.Knowledge.apis(), Context))
      for (const catalogue::RoleRecord &Role : Record->Roles) {
        if (Role.Role != catalogue::ApiRole::Propagate ||
            Role.To.Where != catalogue::Position::Result)
          continue;
        if (Role.Detail == "parts")
          return Paths.value(E);
        const Expr *From = View->at(Role.At);
        if (From && Role.Detail == "object")
          return pathOf(From);
        if (From && Role.Detail == "part")
          if (std::optional<uint64_t> Index = partIndex(Function))
            return partOf(pathOf(From), From->getType(), *Index);
        if (IsInside && Role.At.Where == catalogue::Position::Receiver) {
          PathId Base = pathOf(View->receiver());
          std::string Key =
              View->size() > 0 ? keyOf(View->argument(0), Context) : "";
          return Base && !Key.empty() ? Paths.key(Base, Key) : Base;
        }
      }
    return 0;
  }
  return 0;
}

PathId FunctionFlow::partOf(PathId Whole, QualType Type, uint64_t Index) {
  if (!Whole)
    return 0;
  // A pair's parts are its fields.
  const auto *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (Class && Class->getDefinition() && Index < 2) {
    SmallVector<const FieldDecl *, 2> Fields(Class->getDefinition()->fields());
    if (Fields.size() == 2 && all_of(Fields, [](const FieldDecl *Each) {
          return Each->getAccess() == AS_public;
        }))
      return Paths.field(Whole, Fields[Index]);
  }
  return Paths.element(Whole, Index);
}

bool FunctionFlow::isTextPath(PathId Path) {
  const auto *Valued = dyn_cast_or_null<ValueDecl>(Paths.declaration(Path));
  return Valued ? Engine.Names.isText(Valued->getType()) : Path != 0;
}

//===----------------------------------------------------------------------===//
// What a place holds
//===----------------------------------------------------------------------===//

Value FunctionFlow::fallback(PathId Path) {
  Value Result;
  PathId Root = Paths.root(Path);
  bool IsOwn = Paths.part(Root) == PathTable::Part::This ||
               Paths.parameter(Path) != nullptr;
  if (IsOwn)
    Result.add({Engine.parameter(Path)});
  const Decl *Last = Paths.declaration(Path);
  const auto *Variable = dyn_cast_or_null<VarDecl>(Last);
  bool IsShared =
      isa_and_nonnull<FieldDecl, ObjCIvarDecl, ObjCPropertyDecl>(Last) ||
      (Variable && !Variable->hasLocalStorage());
  if (IsShared)
    if (const Value *Fact = Engine.kept(Last)) {
      Result.addOrigins(*Fact, /*Embed=*/false);
      Result.Target = Fact->Target;
    }
  if (!Result.Target && (IsShared || isa_and_nonnull<ParmVarDecl>(Last)))
    Result.Target = Engine.Graph.onlyTarget(Last);
  return Result;
}

Value FunctionFlow::stored(PathId Path) {
  if (const Value *const *Found = Current.lookup(Path))
    return **Found;
  // A part of something that was written as a whole.
  for (PathId Owner = Paths.parent(Path); Owner; Owner = Paths.parent(Owner))
    if (const Value *const *Found = Current.lookup(Owner)) {
      if (!(*Found)->Named && (*Found)->Origins.empty())
        return Value::clean();
      Value Result = fallback(Path);
      // An element of a container is as secret as the container.
      if (Paths.part(Path) == PathTable::Part::Key ||
          isMapped(Paths.declaration(Path)))
        Result.addOrigins(**Found, /*Embed=*/false);
      for (const Tracked &Each : (*Found)->Origins)
        if (Each.What->What == OriginInfo::Kind::Parameter)
          if (PathId Part = Paths.moved(Path, Owner, Each.What->Path))
            Result.add({Engine.parameter(Part), Each.Way, Each.Embedded});
      return Result;
    }
  return fallback(Path);
}

Value FunctionFlow::read(PathId Path) {
  Value Result = stored(Path);
  if (Result.Fading) {
    // Something looks at what the wipe has left, so it has to be done; but a
    // pointer can be looked at without what it points to.
    Result = Value::clean();
    Result.Wiped = true;
    const auto *Holder = dyn_cast_or_null<ValueDecl>(Paths.declaration(Path));
    if (!Holder || !Holder->getType()->isPointerType())
      write(Path, Result, /*Strong=*/true);
    return Result;
  }
  PathId Target = Result.PointsTo ? pointee(Result.PointsTo) : 0;
  if (Target && Target != Path && Following < LongestChain) {
    ++Following;
    Value There = read(Target);
    --Following;
    for (const Tracked &Each : There.Origins)
      Result.add(Each);
    if (!Result.Text)
      Result.Text = There.Text;
    if (!Result.Target)
      Result.Target = There.Target;
  }
  const Decl *Last = Paths.declaration(Path);
  const OriginInfo *Name = nullptr;
  if (const auto *Named = dyn_cast_or_null<NamedDecl>(Last))
    Name = Engine.Names.of(Named);
  if (!Name)
    return Result;
  if (Result.Named)
    Result.add({Name});
  for (const Tracked &Each : SmallVector<Tracked, 1>(Result.Origins))
    if (Each.What->What == OriginInfo::Kind::Literal && !Each.Embedded)
      if (const OriginInfo *Hard = Engine.namedLiteral(Each.What, Name))
        Result.add({Hard, Each.Way});
  return Result;
}

void FunctionFlow::write(PathId Path, Value Content, bool Strong) {
  if (!Path)
    return;
  // A pointer that points to itself says nothing.
  if (Content.PointsTo == Path)
    Content.PointsTo = 0;
  if (!Strong) {
    Value Before = stored(Path);
    bool Refills = Content.Named || !Content.Origins.empty();
    Before.join(Content);
    // What was wiped before says nothing of what has come since.
    Before.Wiped &= !Refills;
    Content = std::move(Before);
  }
  const Decl *Last = Paths.declaration(Path);
  const auto *Variable = dyn_cast_or_null<VarDecl>(Last);
  if (Recording &&
      (isa_and_nonnull<FieldDecl, ObjCIvarDecl, ObjCPropertyDecl>(Last) ||
       (Variable && !Variable->hasLocalStorage())))
    Engine.keep(Last, Content);
  if (Strong)
    forgetParts(Path);
  Values.push_back(std::move(Content));
  Current = Factory.add(Current, Path, &Values.back());
}

void FunctionFlow::setAlgorithm(PathId Path, Algorithm Used) {
  if (!Path)
    return;
  Values.push_back(stored(Path));
  Values.back().Uses = Used;
  Current = Factory.add(Current, Path, &Values.back());
}

void FunctionFlow::forgetParts(PathId Path) {
  if (!Paths.hasParts(Path))
    return;
  SmallVector<PathId, 4> Parts;
  for (const auto &[Other, Content] : Current)
    if (Other != Path && Paths.isBelow(Other, Path))
      Parts.push_back(Other);
  for (PathId Part : Parts)
    Current = Factory.remove(Current, Part);
}

void FunctionFlow::copyParts(PathId To, PathId From) {
  if (!To || !From || To == From || !Paths.hasParts(From))
    return;
  SmallVector<std::pair<PathId, const Value *>, 4> Parts;
  for (const auto &[Other, Content] : Current)
    if (Other != From && Paths.isBelow(Other, From))
      Parts.emplace_back(Other, Content);
  for (const auto &[Part, Content] : Parts)
    write(Paths.moved(Part, From, To), *Content, /*Strong=*/true);
}

bool FunctionFlow::wipe(PathId Path, const Expr *Call, bool Kept) {
  if (!Path)
    return false;
  Value Content = stored(Path);
  if (!Content.Fading)
    Content = read(Path);
  // A struct is wiped with all that is in it.
  if (Paths.hasParts(Path))
    for (const auto &[Part, Inner] : Current)
      if (Part != Path && Paths.isBelow(Part, Path))
        Content.addOrigins(*Inner, /*Embed=*/false);
  // What was empty is initialised rather than wiped.
  bool HadContent = Content.Named || !Content.Origins.empty();
  if (!Kept && Content.hasSecret()) {
    Content.Fading = Call;
    Content.Named = false;
  } else {
    Content = Value::clean();
    Content.Wiped = HadContent;
  }
  write(Path, std::move(Content), /*Strong=*/true);
  return HadContent;
}

} // namespace credtidy::flow
