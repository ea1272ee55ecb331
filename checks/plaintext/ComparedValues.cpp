//===- ComparedValues.cpp -------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ComparedValues.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::ApiRole;
using flow::CallView;
using flow::strip;

namespace {
/// How many objects may stand around a value that has a name.
constexpr unsigned DeepestPath = 8;

/// What \p E is a part or a view of, if it is: `hmac` of `hmac.data() + 4`.
const Expr *wholeOf(const Expr *E) {
  if (const auto *Operator = dyn_cast<UnaryOperator>(E))
    return Operator->getOpcode() == UO_AddrOf ||
                   Operator->getOpcode() == UO_Deref
               ? Operator->getSubExpr()
               : nullptr;
  if (const auto *Operator = dyn_cast<BinaryOperator>(E))
    return Operator->isAdditiveOp() && E->getType()->isPointerType()
               ? Operator->getLHS()
               : nullptr;
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return Element->getBase();
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E))
    return Construction->getNumArgs() > 0 ? Construction->getArg(0) : nullptr;
  if (const auto *Object = dyn_cast<PseudoObjectExpr>(E))
    return Object->getSyntacticForm();
  return nullptr;
}

/// The object whose method or operator \p E calls without other arguments.
const Expr *viewedObject(const Expr *E) {
  std::optional<CallView> View = CallView::of(E);
  return View && View->size() == 0 ? View->receiver() : nullptr;
}

/// Every call and assignment of one function.
class FactsVisitor : public RecursiveASTVisitor<FactsVisitor> {
public:
  FactsVisitor(FunctionFacts &Facts, const ASTContext &Context,
               const catalogue::Catalogue &Knowledge)
      : Facts(Facts), Context(Context), Knowledge(Knowledge) {}

  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->isAssignmentOp())
      assigned(Operator->getLHS());
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) {
    if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call);
        Operator && Operator->isAssignmentOp())
      assigned(Operator->getArg(0));
    visitCall(Call);
    return true;
  }
  bool VisitObjCMessageExpr(ObjCMessageExpr *Message) {
    visitCall(Message);
    return true;
  }

private:
  void assigned(const Expr *Target) {
    if (const ValueDecl *Root = ComparedValues::rootOf(Target))
      Facts.Assigned.insert(Root);
  }

  void visitCall(const Expr *E) {
    std::optional<CallView> View = CallView::of(E);
    if (!View)
      return;
    for (const catalogue::ApiRecord *Record :
         View->records(Knowledge.apis(), Context))
      for (const catalogue::RoleRecord &Role : Record->Roles) {
        // strcpy(stored, token) assigns too.
        if (Role.Role == ApiRole::Propagate)
          if (const Expr *Target = View->at(Role.To))
            assigned(Target);
        if (Role.Role == ApiRole::Verifier)
          if (const Expr *Target = View->at(Role.At))
            if (const ValueDecl *Root = ComparedValues::rootOf(Target))
              Facts.Verifiers.try_emplace(Root, E->getBeginLoc());
      }
  }

  FunctionFacts &Facts;
  const ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
};

/// The function or method that \p D is a part of; null at namespace level.
const Decl *functionAround(const Decl *D) {
  while (D && !isa<FunctionDecl, ObjCMethodDecl, BlockDecl>(D)) {
    const DeclContext *Parent = D->getDeclContext();
    D = Parent ? Decl::castFromDeclContext(Parent) : nullptr;
  }
  return D;
}
} // namespace

const ValueDecl *ComparedValues::rootOf(const Expr *E) {
  for (unsigned Depth = 0; E && Depth < DeepestPath; ++Depth) {
    E = strip(E);
    if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
      return cast<ValueDecl>(Reference->getDecl()->getCanonicalDecl());
    if (const auto *Member = dyn_cast<MemberExpr>(E))
      return cast<ValueDecl>(Member->getMemberDecl()->getCanonicalDecl());
    if (const auto *Variable = dyn_cast<ObjCIvarRefExpr>(E))
      return Variable->getDecl();
    if (const auto *Property = dyn_cast<ObjCPropertyRefExpr>(E))
      return Property->isExplicitProperty()
                 ? Property->getExplicitProperty()->getPropertyIvarDecl()
                 : nullptr;
    const Expr *Whole = wholeOf(E);
    E = Whole ? Whole : viewedObject(E);
  }
  return nullptr;
}

bool ComparedValues::isTextOrBytes(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isObjCObjectPointerType() || Type->isArrayType())
    return true;
  if (Type->isPointerType()) {
    QualType Pointee = Type->getPointeeType();
    return !Pointee->isFunctionType();
  }
  const RecordDecl *Record = Type->getAsRecordDecl();
  if (!Record)
    return false;
  // Of the many string and buffer classes, each says in its name that it is
  // one. An iterator is compared with the end, a pointer for identity.
  static constexpr llvm::StringLiteral Holders[] = {
      "str",    "string",  "bytes", "byte",     "buffer", "buf",       "array",
      "vector", "view",    "span",  "slice",    "data",   "digest",    "hash",
      "hmac",   "mac",     "token", "secret",   "key",    "signature", "blob",
      "text",   "variant", "value", "password", "tag"};
  SmallVector<std::string, 6> Words = catalogue::splitWords(Record->getName());
  return !is_contained(Words, "iterator") && any_of(Words, [](StringRef Word) {
    return is_contained(Holders, Word) || Word.ends_with("string");
  });
}

std::string ComparedValues::nameOf(const Expr *E) const {
  for (unsigned Depth = 0; E && Depth < DeepestPath; ++Depth) {
    E = strip(E);
    if (std::string Name = flow::nameOf(E, Context, Knowledge); !Name.empty())
      return Name;
    if (const Expr *Whole = wholeOf(E)) {
      E = Whole;
      continue;
    }
    std::optional<CallView> View = CallView::of(E);
    return View && !StringRef(View->name()).starts_with("operator")
               ? View->name()
               : std::string();
  }
  return {};
}

std::string ComparedValues::pathOf(const Expr *E) const {
  std::string Path = nameOf(E);
  for (unsigned Depth = 0; E && Depth < DeepestPath; ++Depth) {
    E = strip(E);
    const Expr *Owner = nullptr;
    if (const auto *Member = dyn_cast<MemberExpr>(E)) {
      Owner = Member->isImplicitAccess() ? nullptr : Member->getBase();
    } else if (const auto *Property = dyn_cast<ObjCPropertyRefExpr>(E)) {
      Owner = Property->isObjectReceiver() ? Property->getBase() : nullptr;
    } else if (const Expr *Whole = wholeOf(E)) {
      E = Whole;
      continue;
    } else if (const Expr *Object = viewedObject(E)) {
      Owner = Object;
    }
    if (!Owner)
      break;
    if (std::string Name = flow::nameOf(Owner, Context, Knowledge);
        !Name.empty())
      Path = Name + "." + Path;
    E = Owner;
  }
  return Path;
}

bool ComparedValues::isMadeByVerifier(const Expr *E,
                                      const FunctionFacts &Facts) const {
  E = strip(E);
  if (std::optional<CallView> View = CallView::of(E))
    for (const catalogue::ApiRecord *Record :
         View->records(Knowledge.apis(), Context))
      for (const catalogue::RoleRecord &Role : Record->Roles)
        if (Role.Role == ApiRole::Verifier &&
            Role.At.Where == catalogue::Position::Result)
          return true;
  const ValueDecl *Root = rootOf(E);
  if (!Root)
    return false;
  auto Found = Facts.Verifiers.find(Root);
  if (Found != Facts.Verifiers.end() &&
      Context.getSourceManager().isBeforeInTranslationUnit(Found->second,
                                                           E->getBeginLoc()))
    return true;
  // A variable that is initialised with such a result and stays as it is.
  const auto *Variable = dyn_cast<VarDecl>(Root);
  const Expr *Value = Variable && !Facts.Assigned.contains(Root)
                          ? Variable->getInit()
                          : nullptr;
  return Value && !isa<DeclRefExpr>(strip(Value)) && strip(Value) != E &&
         CallView::of(strip(Value)) && isMadeByVerifier(Value, FunctionFacts());
}

const FunctionFacts &ComparedValues::factsOf(const Decl *Enclosing) {
  const Decl *Function = functionAround(Enclosing);
  std::unique_ptr<FunctionFacts> &Facts = Known[Function];
  if (Facts)
    return *Facts;
  Facts = std::make_unique<FunctionFacts>();
  FunctionFacts &Result = *Facts;
  for (const Decl *Each = Function; Each;
       Each =
           functionAround(Decl::castFromDeclContext(Each->getDeclContext()))) {
    const auto *Named = dyn_cast<NamedDecl>(Each);
    const auto *Method = dyn_cast<CXXMethodDecl>(Each);
    if (!Named || (Method && Method->getParent()->isLambda()))
      continue;
    Result.IsOperator |= isa<FunctionDecl>(Each) &&
                         cast<FunctionDecl>(Each)->isOverloadedOperator();
    Result.Name = Named->getNameAsString() +
                  (Result.Name.empty() ? "" : "." + Result.Name);
  }
  if (Function)
    if (Stmt *Body = Function->getBody())
      FactsVisitor(Result, Context, Knowledge).TraverseStmt(Body);
  return Result;
}

} // namespace credtidy
