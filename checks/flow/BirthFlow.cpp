//===- BirthFlow.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Calls from which secrets come: what yields them, what is asked for them by
/// name, and what takes them and so tells what its argument is.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

void FunctionFlow::applySource(CallState &Call, const ApiRecord &Record,
                               const RoleRecord &Role) {
  // What is asked for by its name is called so: `getenv("DB_PASSWORD")`.
  std::string Asked;
  for (const catalogue::WhenRecord &When : Record.When)
    if (When.Argument < Call.View->size())
      if (catalogue::ArgumentText Text =
              argumentText(Call.View->argument(When.Argument), Context);
          Text.IsLiteral && Engine.Names.isSecretName(Text.Literal))
        Asked = Text.Literal;
  const OriginInfo *Secret = Engine.source(
      Call.View->expression(), Asked.empty() ? Birth::Source : Birth::Name,
      Role.Kind, Asked.empty() ? Call.View->name() : Asked, Confidence::High);
  Value Yielded = Value::clean();
  Yielded.add({Secret});
  if (Role.At.Where == Position::Result) {
    Call.Result.addOrigins(Yielded, /*Embed=*/false);
    Call.Answered = true;
  } else if (PathId Place = placeAt(Call, Role.At)) {
    write(Place, std::move(Yielded), /*Strong=*/true);
  }
}

void FunctionFlow::bearByUse(CallState &Call, const RoleRecord &Role) {
  // A key or a token can stand for many things in one variable; what is typed
  // by a person is a password before its use, too.
  if (!catalogue::isHumanChosen(Role.Kind) ||
      Role.At.Where != Position::Argument)
    return;
  const Expr *Argument = Call.View->at(Role.At);
  if (!Argument || !Engine.Names.isText(Argument->getType()))
    return;
  const auto *Reference = dyn_cast<DeclRefExpr>(strip(Argument));
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  PathId Place = Variable ? placeOf(Argument) : 0;
  if (!Place)
    return;
  Value Content = valueAt(Call, Role.At);
  // What is known to be something else is not born again.
  bool IsOpen = Content.Named && all_of(Content.Origins, [](const Tracked &E) {
                  return E.What->What == OriginInfo::Kind::Parameter;
                });
  if (!IsOpen)
    return;
  Content.PointsTo = 0;
  Content.add({Engine.source(Argument, Birth::Use, Role.Kind,
                             Variable->getNameAsString(), Confidence::High,
                             Variable->getCanonicalDecl())});
  write(Place, std::move(Content), /*Strong=*/true);
}

Value FunctionFlow::birthOfCall(const CallState &Call) {
  Value Result;
  const Expr *E = Call.View->expression();
  if (isa<CXXConstructExpr>(E) || !Engine.Names.isText(E->getType()))
    return Result;
  // A text that is asked for by a text is what the text says only where the
  // function looks something up, unlike a translation.
  StringRef Name = Call.View->name();
  std::string Called = nameOf(E, Context, Engine.Knowledge);
  if (Called.empty())
    return Result;
  // `token.substr(1)` is called after its variable, and no more telling.
  if (const Expr *Receiver = Call.View->receiver())
    if (const auto *Reference = dyn_cast<DeclRefExpr>(strip(Receiver)))
      if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
          Variable && Variable->getIdentifier() &&
          Variable->getName() == Called) {
        if (const OriginInfo *Secret = Engine.Names.of(Variable))
          Result.add({Secret});
        return Result;
      }
  bool ByKey = Call.View->size() > 0 &&
               argumentText(Call.View->argument(0), Context).IsLiteral;
  if (ByKey && Name != "operator[]") {
    const catalogue::ShapeRecord *Shape =
        Engine.Knowledge.shapes().find(Name, /*Variadic=*/false);
    if (!Shape || Shape->Role != ApiRole::Propagate)
      return Result;
  }
  if (const OriginInfo *Secret =
          Engine.Names.of(Called, E->getType(), E->getExprLoc()))
    Result.add({Secret});
  return Result;
}

} // namespace credtidy::flow
