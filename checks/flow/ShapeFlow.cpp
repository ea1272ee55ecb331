//===- ShapeFlow.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Calls of functions of the project that say by their names what they do.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// The name of the class or namespace that the function is directly in.
StringRef scopeName(const FunctionDecl *Function) {
  const auto *Scope = dyn_cast<NamedDecl>(Function->getDeclContext());
  return Scope && Scope->getIdentifier() ? Scope->getName() : StringRef();
}
} // namespace

bool FunctionFlow::applyShape(CallState &Call) {
  const CallView &View = *Call.View;
  const FunctionDecl *Function = View.function();
  if (isa<CXXConstructExpr>(View.expression()) ||
      (Function &&
       (Function->isInStdNamespace() || Function->isOverloadedOperator())))
    return false;
  bool Variadic =
      !Function || Function->isVariadic() ||
      (Function->getPrimaryTemplate() && Function->getPrimaryTemplate()
                                             ->getTemplateParameters()
                                             ->hasParameterPack());
  if (const auto *Method = dyn_cast_or_null<ObjCMethodDecl>(View.callee()))
    Variadic = Method->isVariadic();
  const catalogue::ShapeRecord *Shape =
      Engine.Knowledge.shapes().find(View.name(), Variadic);
  // `info` says little, `Logger::info` and `log::info` say all.
  if (!Shape && Function)
    if (StringRef Scope = scopeName(Function); !Scope.empty()) {
      Shape = Engine.Knowledge.shapes().find((Scope + "_" + View.name()).str(),
                                             /*Variadic=*/false);
      if (Shape && Shape->Role != ApiRole::Log)
        Shape = nullptr;
    }
  if (!Shape)
    return false;
  RoleRecord Role;
  Role.Role = Shape->Role;
  Role.At = Shape->At;
  Role.To = Shape->To;
  Role.Kind = Shape->Kind;
  Role.Detail = Shape->Detail;
  switch (Shape->Role) {
  case ApiRole::Log:
  case ApiRole::Store:
  case ApiRole::Transmit:
    sinkShape(Call, *Shape, Role);
    return false; // its body, where there is one, can tell more
  case ApiRole::HashOf:
  case ApiRole::Encrypt:
  case ApiRole::Redact: {
    sinkShape(Call, *Shape, Role);
    Value Hidden = Value::clean();
    if (worksOnReceiver(Call))
      Hidden.addOrigins(Call.Receiver, /*Embed=*/true);
    for (const Value &Each : Call.Arguments)
      Hidden.addOrigins(Each, /*Embed=*/true);
    for (Tracked &Each : Hidden.Origins)
      Each.Doubtful = true;
    Call.Result = std::move(Hidden);
    Call.Known = Call.Answered = true;
    return true;
  }
  case ApiRole::Wipe: {
    if (Recording)
      ++Engine.Result.Counts.Wipes;
    wipe(placeAt(Call, Role.At), View.expression(), /*Kept=*/true);
    Call.Known = true;
    return true;
  }
  case ApiRole::Source: {
    const OriginInfo *Secret =
        Engine.source(View.expression(), Birth::Shape, Role.Kind, View.name(),
                      Shape->Strength);
    Value Yielded = Value::clean();
    Yielded.add({Secret});
    if (Role.At.Where == Position::Result) {
      if (!Engine.Names.isText(View.expression()->getType()))
        return false;
      Call.Result = std::move(Yielded);
      Call.Answered = true;
    } else if (PathId Place = placeAt(Call, Role.At);
               Place && Engine.Names.isText(View.at(Role.At)->getType())) {
      write(Place, std::move(Yielded), /*Strong=*/true);
    }
    return false;
  }
  default:
    return false;
  }
}

} // namespace credtidy::flow
