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

Remains FunctionFlow::remainsOf(const VarDecl *Variable, bool &Ends) {
  QualType Type = Variable->getType().getCanonicalType();
  Ends = false;
  if (Type->isArrayType()) {
    Ends = Engine.Names.isText(Type) && !isa<ParmVarDecl>(Variable) &&
           !Type.isConstQualified();
    return Remains::Buffer;
  }
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() || !Engine.Names.isText(Type))
    return Remains::Owner;
  // Views and shared owners end no memory; what wipes itself needs no help.
  if (Class->getDefinition()->hasTrivialDestructor())
    return Remains::Owner;
  std::optional<ObjectSink> Sink = Engine.sinkOfClass(Class);
  if (Sink && Sink->Role == catalogue::ApiRole::Wipe)
    return Remains::Owner;
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class)) {
    StringRef Name = Special->getName();
    if (Name.contains("_ptr") || Name.contains("view") ||
        Name.contains("span") || Name.contains("ref"))
      return Remains::Owner;
    // An allocator of the project's own is there to wipe.
    for (const TemplateArgument &Argument :
         Special->getTemplateArgs().asArray())
      if (Argument.getKind() == TemplateArgument::Type)
        if (const CXXRecordDecl *Allocator =
                Argument.getAsType()->getAsCXXRecordDecl();
            Allocator && Allocator->getName().contains_insensitive("alloc") &&
            !Allocator->isInStdNamespace())
          return Remains::Owner;
  }
  Ends = true;
  return Remains::Owner;
}

void FunctionFlow::endOfLife(const CFGBlock &Last) {
  SourceLocation Where;
  for (const CFGElement &Element : Last)
    if (std::optional<CFGStmt> Statement = Element.getAs<CFGStmt>())
      Where = Statement->getStmt()->getBeginLoc();
  auto Look = [&](const VarDecl *Variable) {
    bool Ends = false;
    remainsOf(Variable, Ends);
    if (!Ends)
      return;
    PathId Path = Paths.variable(Variable);
    Value Content = stored(Path);
    Ending &Known = Endings[Variable];
    Known.Variable = Variable;
    if (Content.Fading) {
      Known.Fading = Content.Fading;
      for (const Tracked &Each : Content.Origins)
        if (Each.What->What == OriginInfo::Kind::Secret)
          Known.What = Each;
      return;
    }
    Content = read(Path);
    Known.Good |= Content.Wiped;
    for (const Tracked &Each : Content.Origins)
      if (Each.What->What == OriginInfo::Kind::Secret && !Each.Doubtful &&
          Each.What->Secret.How != Birth::Literal && !Known.Bad) {
        Known.Bad = true;
        Known.What = Each;
        Known.Where = Where;
      }
  };
  for (const VarDecl *Variable : Declared)
    Look(Variable);
  if (const auto *Function = dyn_cast<FunctionDecl>(Info.Function))
    for (const ParmVarDecl *Parameter : Function->parameters())
      if (!Parameter->getType()->isReferenceType())
        Look(Parameter);
}

void FunctionFlow::reportRemains() {
  for (auto &[Variable, Found] : Endings) {
    if (!Found.Bad && !Found.Fading)
      continue;
    if (!Found.What.What)
      continue;
    bool Ends = false;
    Unwiped Left;
    Left.How = Found.Bad ? remainsOf(Variable, Ends) : Remains::RemovableWipe;
    Left.Holder = Variable;
    Left.Call = Found.Bad ? nullptr : Found.Fading;
    Left.WipedElsewhere = Found.Good || Found.Fading != nullptr;
    Left.Where =
        Found.Bad ? Variable->getLocation() : Found.Fading->getBeginLoc();
    Left.Statement =
        Found.Bad ? Variable->getSourceRange() : Found.Fading->getSourceRange();
    Left.Enclosing = Info.Function;
    Engine.remain(std::move(Left), Found.What);
  }
}

} // namespace credtidy::flow
