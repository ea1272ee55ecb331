//===- Lifetimes.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What is left in the memory of a function's own variables when it returns.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// Whether \p Type is text that stands in the variable itself.
bool isTextBuffer(QualType Type, SecretNames &Names) {
  Type = Type.getCanonicalType();
  QualType Element;
  if (const ArrayType *Array = Type->getAsArrayTypeUnsafe())
    Element = Array->getElementType();
  else if (const auto *Special =
               dyn_cast_or_null<ClassTemplateSpecializationDecl>(
                   Type->getAsCXXRecordDecl());
           Special && Special->isInStdNamespace() &&
           Special->getName() == "array" &&
           Special->getTemplateArgs()[0].getKind() == TemplateArgument::Type)
    Element = Special->getTemplateArgs()[0].getAsType();
  // An array of pointers holds no text.
  return !Element.isNull() && !Element->isPointerType() &&
         !Element->isRecordType() && Names.isText(Type);
}
} // namespace

std::optional<Remains> FunctionFlow::remainsOf(const VarDecl *Variable) {
  QualType Type = Variable->getType().getCanonicalType();
  if (Type->isDependentType()) // whether it wipes itself is not known
    return std::nullopt;
  if (Type.isConstQualified() && Type->isArrayType())
    return std::nullopt;
  if (isTextBuffer(Type, Engine.Names))
    return Remains::Buffer;
  if (const RecordDecl *Record = Type->getAsRecordDecl()) {
    const auto *Class = dyn_cast<CXXRecordDecl>(Record);
    if (Class && Engine.leavesText(Class) && Engine.Names.isText(Type))
      return Remains::Owner;
    // A struct of arrays; what a class does when it ends is its own business.
    if (!Class || (Class->hasDefinition() && Class->hasTrivialDestructor()))
      return Remains::Buffer;
  }
  // A block that others can hold as well ends here only if it is wiped here.
  if (const auto *Object = Type->getAs<ObjCObjectPointerType>())
    if (const ObjCInterfaceDecl *Interface = Object->getInterfaceDecl();
        Interface && Interface->getName().starts_with("NSMutable"))
      return Remains::Owner;
  return std::nullopt;
}

void FunctionFlow::look(const VarDecl *Variable) {
  std::optional<Remains> How = remainsOf(Variable);
  PathId Path = Paths.variable(Variable);
  // What this way has not come to does not live here.
  bool IsParameter = isa<ParmVarDecl>(Variable);
  bool IsWhole = How && (*How == Remains::Owner ||
                         isTextBuffer(Variable->getType(), Engine.Names));
  if (!How || (IsWhole && !IsParameter && !Current.contains(Path)))
    return;
  Ending &Known = Endings[Variable];
  auto Judge = [&](PathId Place, bool AsWhole) {
    Value Content = stored(Place);
    if (!Content.Fading && AsWhole)
      Content = read(Place);
    Known.Good |= Content.Wiped;
    for (const Tracked &Each : Content.Origins) {
      if (!isRemaining(Each))
        continue;
      if (Content.Fading) {
        Known.Fading.try_emplace(Content.Fading, Each);
      } else if (!Known.Bad) {
        Known.Bad = true;
        Known.What = Each;
      }
      return;
    }
  };
  if (IsWhole) {
    Judge(Path, /*AsWhole=*/true);
    return;
  }
  if (const Value *const *Whole = Current.lookup(Path))
    if ((*Whole)->Fading || (*Whole)->Wiped)
      Judge(Path, /*AsWhole=*/false);
  SmallVector<PathId, 4> Parts;
  for (const auto &[Part, Content] : Current)
    if (Part != Path && Paths.isBelow(Part, Path))
      if (const auto *Field =
              dyn_cast_or_null<FieldDecl>(Paths.declaration(Part));
          Field && isTextBuffer(Field->getType(), Engine.Names))
        Parts.push_back(Part);
  for (PathId Part : Parts)
    Judge(Part, /*AsWhole=*/true);
}

void FunctionFlow::endOfLife() {
  for (const VarDecl *Variable : Declared)
    look(Variable);
  if (const auto *Function = dyn_cast<FunctionDecl>(Info.Function))
    for (const ParmVarDecl *Parameter : Function->parameters())
      if (!Parameter->getType()->isReferenceType())
        look(Parameter);
}

void FunctionFlow::reportRemains() {
  for (auto &[Variable, Found] : Endings) {
    bool IsShared = Variable->getType()->isObjCObjectPointerType();
    Unwiped Left;
    Left.Holder = Variable;
    Left.Enclosing = Info.Function;
    Left.WipedElsewhere = Found.Good || !Found.Fading.empty();
    if (Found.Bad && (!IsShared || Left.WipedElsewhere)) {
      Left.How = *remainsOf(Variable);
      Left.Where = Variable->getLocation();
      Left.Statement = Variable->getSourceRange();
      Engine.remain(Left, Found.What);
    }
    Left.How = Remains::RemovableWipe;
    for (const auto &[Call, What] : Found.Fading) {
      Left.Call = Call;
      Left.Where = Call->getBeginLoc();
      Left.Statement = Call->getSourceRange();
      Engine.remain(Left, What);
    }
  }
}

} // namespace credtidy::flow
