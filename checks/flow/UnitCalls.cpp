//===- UnitCalls.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitVisitor.h"
#include "credtidy/lexical/CallNames.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiForm;
using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::CredentialKind;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
bool isText(const Expr *E) {
  QualType Type = strip(E)->getType().getNonReferenceType();
  return !Type->isArithmeticType() && !Type->isEnumeralType();
}
} // namespace

void UnitVisitor::visitCall(const Expr *E) {
  std::optional<CallView> View = CallView::of(E);
  if (!View)
    return;
  StringRef Name = View->name();
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
    const Expr *Left = Operator->getArg(0);
    const Expr *Right =
        Operator->getNumArgs() == 2 ? Operator->getArg(1) : nullptr;
    switch (Operator->getOperator()) {
    case OO_Equal:
      visitAssignment(Left, Right, E, BindingForm::Assignment);
      return;
    case OO_PlusEqual:
      visitAssignment(Left, Right, E, BindingForm::Copy);
      return;
    case OO_EqualEqual:
    case OO_ExclaimEqual:
      for (const ApiRecord *Record : View->records(Knowledge.apis(), Context))
        addCallUses(*View, *Record);
      if (Right)
        compare(Left, Right, E);
      return;
    case OO_Plus:
      for (const Origin &Each : Reader.origins(E))
        addText({Each.Value, Each.IsBytes}, Each.Complete, Each.Range,
                /*IsJoined=*/true);
      return;
    case OO_Call:
      break; // lambdas and function objects pass arguments
    default:
      return;
    }
  }

  SmallVector<bool, 8> Bound(View->size(), false);
  // Comparisons, logs and formats take literals that are not stored anywhere.
  bool Silent = false;
  visitRecords(*View, Bound, Silent);
  if (const FunctionDecl *Function = View->function())
    Silent |= Function->hasAttr<FormatAttr>() || Function->isInStdNamespace();
  if (Silent)
    return;
  visitNamedArguments(*View, Bound);
  visitSetter(*View, Bound);
  visitFallback(*View, Bound);
  if (Name.starts_with_insensitive("compare") ||
      Name.starts_with_insensitive("equals") ||
      Name.starts_with_insensitive("isSame"))
    visitMethodComparison(*View);
}

void UnitVisitor::visitRecords(const CallView &View,
                               SmallVectorImpl<bool> &Bound, bool &Silent) {
  for (const ApiRecord *Record : View.records(Knowledge.apis(), Context)) {
    addCallUses(View, *Record);
    for (const RoleRecord &Role : Record->Roles)
      switch (Role.Role) {
      case ApiRole::Credential:
        if (Role.At.Where == Position::FromArgument) {
          for (unsigned I = Role.At.Index; I < View.size(); ++I) {
            visitApiArgument(View, *Record, Role, I);
            Bound[I] = true;
          }
        } else if (Role.At.Where == Position::Argument &&
                   Role.At.Index < View.size()) {
          visitApiArgument(View, *Record, Role, Role.At.Index);
          Bound[Role.At.Index] = true;
        }
        break;
      case ApiRole::Pair: {
        const Expr *Key = View.at(Role.At);
        const Expr *Value = View.at(Role.To);
        if (!Key || !Value)
          break;
        visitEntry(Key, Value, View.expression(), Confidence::High);
        if (Role.To.Index < Bound.size())
          Bound[Role.To.Index] = true;
        break;
      }
      case ApiRole::Propagate:
        // strcpy(password, "…"), password.assign("…")
        if (Role.At.Where == Position::FromArgument && View.at(Role.To))
          for (unsigned I = Role.At.Index; I < View.size(); ++I)
            if (isText(View.argument(I)))
              visitAssignment(View.at(Role.To), View.argument(I),
                              View.expression(), BindingForm::Copy);
        if (Role.At.Where == Position::Argument &&
            (Role.To.Where == Position::Argument ||
             Role.To.Where == Position::Receiver) &&
            View.at(Role.To) && View.at(Role.At))
          visitAssignment(View.at(Role.To), View.at(Role.At), View.expression(),
                          BindingForm::Copy);
        break;
      case ApiRole::Compare:
        Silent = true;
        if (View.receiver() && View.size() > 0)
          compare(View.receiver(), View.argument(0), View.expression());
        else
          // memcmp(a, b, n), but std::equal(first, last, other).
          for (unsigned I = 1; I < View.size(); ++I)
            if (isText(View.argument(I)))
              compare(View.argument(0), View.argument(I), View.expression());
        break;
      case ApiRole::Construct:
        visitForwarding(View, Role.At.Index, Bound);
        break;
      case ApiRole::Log:
      case ApiRole::Random:
      case ApiRole::Wipe:
        Silent = true;
        break;
      default:
        break;
      }
  }
}

void UnitVisitor::visitApiArgument(const CallView &View,
                                   const ApiRecord &Record,
                                   const RoleRecord &Role, unsigned Index) {
  const ParmVarDecl *Parameter = View.parameter(Index);
  std::string Name = Parameter && Parameter->getIdentifier()
                         ? Parameter->getNameAsString()
                         : std::string();
  std::string Target = "argument " + std::to_string(Index + 1);
  if (!Name.empty())
    Target += " ('" + Name + "')";
  Target += " of '" + View.name() + "'";
  bind(BindingForm::ApiArgument, {Role.Kind, Confidence::High, &Record}, Name,
       std::move(Target), View.argument(Index),
       View.argument(Index)->getBeginLoc(),
       View.expression()->getSourceRange());
}

void UnitVisitor::visitNamedArguments(const CallView &View,
                                      SmallVectorImpl<bool> &Bound) {
  for (unsigned I = 0; I < View.size(); ++I) {
    const ParmVarDecl *Parameter = View.parameter(I);
    if (Bound[I] || !Parameter || !Parameter->getIdentifier() ||
        isa<CXXDefaultArgExpr>(View.argument(I)))
      continue;
    StringRef Name = Parameter->getName();
    TargetClass Class = classify(Name);
    if (Class.Kind == CredentialKind::None)
      continue;
    Bound[I] = true;
    bind(BindingForm::NamedArgument, Class, Name,
         "argument " + std::to_string(I + 1) + " ('" + Name.str() + "') of '" +
             View.name() + "'",
         View.argument(I), View.argument(I)->getBeginLoc(),
         View.expression()->getSourceRange());
  }
}

void UnitVisitor::visitSetter(const CallView &View,
                              SmallVectorImpl<bool> &Bound) {
  // setPassword("…"), withToken("…"), builder.password("…"): the parameter's
  // name is often just `value`.
  if (View.size() != 1 || Bound[0] || !isText(View.argument(0)))
    return;
  StringRef Name = View.name();
  Name.consume_back(":");
  TargetClass Class = classify(Name);
  if (Class.Kind == CredentialKind::None ||
      !lexical::isSetter(Name, View.receiver() != nullptr, Class.Kind,
                         Class.Strength))
    return;
  Bound[0] = true;
  bind(BindingForm::Setter, Class, Name, "the argument of '" + Name.str() + "'",
       View.argument(0), View.argument(0)->getBeginLoc(),
       View.expression()->getSourceRange());
}

void UnitVisitor::visitFallback(const CallView &View,
                                SmallVectorImpl<bool> &Bound) {
  // getSetting("db.password", "…"), request.header("X-Api-Key", "…"): a key
  // that names a credential, and beside it a value.
  for (unsigned I = 0; I + 1 < View.size(); ++I) {
    if (Bound[I] || Bound[I + 1] ||
        isa<CXXDefaultArgExpr>(View.argument(I + 1)))
      continue;
    if (!argumentText(View.argument(I), Context).IsLiteral ||
        !isText(View.argument(I + 1)))
      continue;
    // What yields a text has the other text for a fallback; what yields none
    // can be about anything, such as the caption of a field.
    QualType Result = View.expression()->getType().getNonReferenceType();
    bool YieldsText = Result->isRecordType() ||
                      (Result->isPointerType() &&
                       Result->getPointeeType()->isAnyCharacterType()) ||
                      Result->isObjCObjectPointerType();
    visitEntry(View.argument(I), View.argument(I + 1), View.expression(),
               YieldsText ? Confidence::High : Confidence::Medium);
    return;
  }
}

void UnitVisitor::visitForwarding(const CallView &View, unsigned FirstArgument,
                                  SmallVectorImpl<bool> &Bound) {
  const CXXRecordDecl *Class = View.constructedClass();
  if (!Class || !Class->hasDefinition() || FirstArgument > View.size())
    return;
  Class = Class->getDefinition();
  unsigned Passed = View.size() - FirstArgument;
  auto Classify = [&](StringRef Name, const Expr *Value) {
    TargetClass Found = classify(Name);
    bind(BindingForm::NamedArgument, Found, Name,
         "argument '" + Name.str() + "' of the constructor of '" +
             Class->getNameAsString() + "'",
         Value, Value->getBeginLoc(), View.expression()->getSourceRange());
  };
  if (Class->isAggregate()) {
    unsigned I = FirstArgument;
    for (const FieldDecl *Field : Class->fields())
      if (I < View.size())
        Classify(Field->getName(), View.argument(I++));
    return;
  }
  const CXXConstructorDecl *Only = onlyConstructor(Class, Passed);
  if (!Only)
    return;
  for (unsigned I = 0; I < Passed; ++I)
    if (const ParmVarDecl *Parameter = Only->getParamDecl(I);
        Parameter->getIdentifier()) {
      Classify(Parameter->getName(), View.argument(FirstArgument + I));
      if (FirstArgument + I < Bound.size())
        Bound[FirstArgument + I] = true;
    }
}

void UnitVisitor::visitMethodComparison(const CallView &View) {
  // The project's own string class, whose methods the catalogue cannot know.
  if (View.receiver() && View.size() == 1)
    compare(View.receiver(), View.argument(0), View.expression());
}

} // namespace credtidy::flow
