//===- TimingUnsafeCompareCheck.cpp ---------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TimingUnsafeCompareCheck.h"
#include "ConstantTime.h"
#include "credtidy/flow/Literals.h"
#include <tuple>

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::ApiRole;
using catalogue::CredentialKind;
using flow::CallView;

namespace {
/// A comparison of fewer bytes asks for a prefix, a magic number or a hardware
/// address; no MAC or token is that short.
constexpr int64_t FewestBytes = 8;

/// Whether \p View compares in constant time, by the catalogue or by the name
/// that a project gave its own function.
bool isConstantTime(const CallView &View, const catalogue::Catalogue &Knowledge,
                    const ASTContext &Context) {
  for (const catalogue::ApiRecord *Record :
       View.records(Knowledge.apis(), Context))
    for (const catalogue::RoleRecord &Role : Record->Roles)
      if (Role.Role == ApiRole::Compare && Role.Detail == "constant-time")
        return true;
  const catalogue::ShapeRecord *Shape =
      Knowledge.shapes().find(View.name(), /*Variadic=*/false);
  return Shape && Shape->Role == ApiRole::Compare &&
         Shape->Detail == "constant-time";
}

/// What a reader calls the comparison: `memcmp`, `==`.
std::string spokenName(const Expr *Whole) {
  if (isa<CXXRewrittenBinaryOperator>(Whole))
    return "operator!=";
  std::optional<CallView> View = CallView::of(Whole);
  return View ? View->name() : "operator==";
}

/// Whether \p E is nothing yet: `QByteArray()`, `nullptr`, an array of zeros.
bool isEmpty(const Expr *E, const ASTContext &Context) {
  E = flow::strip(E);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
        Variable && Variable->getType().isConstant(Context) &&
        Variable->getInit())
      if (const auto *List = dyn_cast<InitListExpr>(Variable->getInit()))
        if (std::optional<flow::LiteralText> Bytes =
                flow::literalText(List, Context))
          return Bytes->Value.inspect([](StringRef Text) {
            return Text.find_first_not_of('\0') == StringRef::npos;
          });
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E))
    return Construction->getNumArgs() == 0 ||
           isa<CXXDefaultArgExpr>(Construction->getArg(0));
  return isa<CXXNullPtrLiteralExpr, GNUNullExpr, CXXScalarValueInitExpr,
             InitListExpr, IntegerLiteral>(E);
}

bool comparesFewBytes(const Expr *Whole, const ASTContext &Context) {
  std::optional<CallView> View = CallView::of(Whole);
  if (!View || View->size() != 3 ||
      !View->argument(2)->getType()->isIntegerType())
    return false;
  std::optional<int64_t> Bytes =
      flow::constantInteger(View->argument(2), Context);
  return Bytes && *Bytes < FewestBytes;
}
} // namespace

std::optional<TimingUnsafeCompareCheck::Verdict>
TimingUnsafeCompareCheck::judge(const flow::Equality &Compared,
                                ComparedValues &Values) const {
  auto HoldsText = [](const Expr *E) {
    return E->containsErrors() || ComparedValues::isTextOrBytes(E->getType());
  };
  if (!HoldsText(Compared.Left) || !HoldsText(Compared.Right) ||
      isEmpty(Compared.Left, Values.context()) ||
      isEmpty(Compared.Right, Values.context()))
    return std::nullopt;
  const catalogue::NameClassifier &Names = knowledge().verifiers();
  std::string LeftName = Values.nameOf(Compared.Left);
  std::string RightName = Values.nameOf(Compared.Right);
  catalogue::NameClass Left = Names.classify(LeftName);
  catalogue::NameClass Right = Names.classify(RightName);
  const FunctionFacts &Facts = Values.factsOf(Compared.Enclosing);
  bool LeftMade = Values.isMadeByVerifier(Compared.Left, Facts);
  bool RightMade = Values.isMadeByVerifier(Compared.Right, Facts);
  auto Named = [](const catalogue::NameClass &Class) {
    return Class.Kind != CredentialKind::None;
  };
  bool Made = LeftMade || RightMade;
  if (!Made && !Named(Left) && !Named(Right))
    return std::nullopt;
  if (Facts.IsOperator)
    return std::nullopt;

  // The same member of two objects: they are asked whether they are alike.
  const ValueDecl *LeftRoot = ComparedValues::rootOf(Compared.Left);
  const ValueDecl *RightRoot = ComparedValues::rootOf(Compared.Right);
  if (LeftRoot && LeftRoot == RightRoot)
    return std::nullopt;
  // A member that takes the other value if it differs: a change is noticed.
  for (const ValueDecl *Root : {LeftRoot, RightRoot})
    if (Root && isa<FieldDecl, ObjCIvarDecl>(Root) &&
        Facts.Assigned.contains(Root))
      return std::nullopt;

  // Of two that say as much, the variable is what a reader looks for.
  auto Rank = [&](const catalogue::NameClass &Class, bool IsMade,
                  const ValueDecl *Root) {
    return std::tuple(IsMade, Named(Class), Class.Strength, Root != nullptr);
  };
  bool LeftCounts =
      Rank(Left, LeftMade, LeftRoot) >= Rank(Right, RightMade, RightRoot);
  Verdict Result;
  Result.Name = LeftCounts ? LeftName : RightName;
  Result.Strength =
      Made ? Confidence::High : (LeftCounts ? Left.Strength : Right.Strength);

  // A word about the function or about either value can make something else of
  // it: `cachedToken`, `findByToken`, `confirmPassword`, `password2`.
  std::string Known = Named(LeftCounts ? Left : Right) ? Result.Name : "hmac";
  std::string Before = Facts.Name + "." + Values.pathOf(Compared.Left) + "." +
                       Values.pathOf(Compared.Right) + "." + Known;
  std::string After = Known + "." + (LeftCounts ? RightName : LeftName);
  for (StringRef Together : {StringRef(Before), StringRef(After)})
    if (!Named(Names.classify(Together)))
      return std::nullopt;

  if (Result.Strength == Confidence::Low) {
    if (!knowledge().verifyingFunctions().classify(Facts.Name).isCredential())
      return std::nullopt;
    Result.Strength = Confidence::Medium;
  }
  return Result;
}

void TimingUnsafeCompareCheck::checkUnit(const flow::Unit &Unit,
                                         ASTContext &Context) {
  ComparedValues Values(Context, knowledge());
  ConstantTime Better(Context, knowledge());
  DenseSet<const Expr *> Told;
  for (const flow::Equality &Compared : Unit.equalities()) {
    if (Told.contains(Compared.Whole) ||
        comparesFewBytes(Compared.Whole, Context))
      continue;
    std::optional<Verdict> Found = judge(Compared, Values);
    if (!Found)
      continue;
    std::optional<CallView> View = CallView::of(Compared.Whole);
    if (View && isConstantTime(*View, knowledge(), Context))
      continue;
    Told.insert(Compared.Whole);

    std::string How = spokenName(Compared.Whole);
    StringRef Symbol = How;
    Symbol.consume_front("operator");
    Draft What;
    What.Message = ("the time that '" + Symbol + "' takes tells how much of '" +
                    Found->Name + "' was guessed right; compare ")
                       .str();
    What.Message += Better.function().empty()
                        ? "in constant time"
                        : ("with '" + Better.function() + "'").str();
    What.Where = Compared.Whole->getBeginLoc();
    What.Statement = Compared.Whole->getSourceRange();
    What.Enclosing = Compared.Enclosing;
    What.Level = Severity::Medium;
    What.Sureness = Found->Strength;
    if (std::optional<FixItHint> Change = Better.replacement(Compared.Whole))
      What.FixIts.push_back(std::move(*Change));
    report(What);
  }
}

} // namespace credtidy
