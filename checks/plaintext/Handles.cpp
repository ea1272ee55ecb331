//===- Handles.cpp --------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Handles.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprObjC.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::ApiForm;
using catalogue::ApiRole;
using catalogue::Position;

namespace {
Medium mediumNamed(StringRef Detail) {
  return StringSwitch<Medium>(Detail)
      .Case("file", Medium::File)
      .Case("socket", Medium::Socket)
      .Case("encrypted", Medium::Encrypted)
      .Default(Medium::Elsewhere);
}

/// The variable or field that \p E names, whatever element or address of it is
/// meant.
const ValueDecl *declarationOf(const Expr *E) {
  while (E) {
    E = flow::strip(E);
    if (const auto *Operator = dyn_cast<UnaryOperator>(E))
      E = Operator->getSubExpr();
    else if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(E))
      E = Subscript->getBase();
    else if (const auto *Reference = dyn_cast<DeclRefExpr>(E))
      return Reference->getDecl();
    else if (const auto *Member = dyn_cast<MemberExpr>(E))
      return Member->getMemberDecl();
    else if (const auto *Ivar = dyn_cast<ObjCIvarRefExpr>(E))
      return Ivar->getDecl();
    else
      return nullptr;
  }
  return nullptr;
}

/// Finds what the value of a call is kept in: `handle = open(…)`.
class Keeper : public RecursiveASTVisitor<Keeper> {
public:
  explicit Keeper(const Expr *Call) : Call(flow::strip(Call)) {}
  const ValueDecl *Found = nullptr;

  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->getOpcode() == BO_Assign &&
        flow::strip(Operator->getRHS()) == Call)
      Found = declarationOf(Operator->getLHS());
    return !Found;
  }

private:
  const Expr *Call;
};

const ValueDecl *keeperOf(const flow::ApiUse &Use) {
  if (const auto *Variable = dyn_cast_or_null<VarDecl>(Use.Enclosing))
    return Variable;
  Keeper Visitor(Use.Call);
  if (Use.Enclosing)
    Visitor.TraverseDecl(const_cast<Decl *>(Use.Enclosing));
  return Visitor.Found;
}

/// Whether a text that went into the handle is the path of a device.
bool isDevice(const Secret &Text) {
  return Text.inspect([](StringRef Path) {
    return Path.starts_with("/dev/") || Path.starts_with("/proc/");
  });
}
} // namespace

Handles::Handles(const flow::Unit &Unit, const catalogue::Catalogue &Knowledge)
    : Knowledge(Knowledge) {
  for (const flow::ApiUse &Use : Unit.apiUses())
    if (Use.Role->Role == ApiRole::Opens)
      open(Use);
}

void Handles::open(const flow::ApiUse &Use) {
  Medium Opened = mediumNamed(Use.Role->Detail);
  if (Opened == Medium::Encrypted)
    Encrypting.insert(Use.Api->Library);
  if (Use.Role->At.Where == Position::Result) {
    auto [At, New] = OfCall.try_emplace(flow::strip(Use.Call), Opened);
    // `/dev/null` is opened like a file; the more special entry says more.
    if (!New && At->second == Medium::File)
      At->second = Opened;
    bind(keeperOf(Use), At->second);
  } else if (Use.Value) {
    bind(declarationOf(Use.Value), Opened);
  }
}

void Handles::bind(const Decl *Handle, Medium Opened) {
  if (!Handle)
    return;
  auto [At, New] = OfDecl.try_emplace(Handle->getCanonicalDecl(), Opened);
  // One that is a file here and something else there is judged as the latter,
  // on which less is said.
  if (!New && At->second == Medium::File)
    At->second = Opened;
}

Medium Handles::ofClass(QualType Type) const {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return Medium::Unknown;
  for (const std::string &Name : flow::classAndBases(Class)) {
    StringRef Whole = Name;
    size_t Colons = Whole.rfind("::");
    StringRef Last =
        Colons == StringRef::npos ? Whole : Whole.drop_front(Colons + 2);
    if (!Knowledge.apis().mayKnow(ApiForm::Type, Last))
      continue;
    std::vector<std::string> Scopes;
    if (Colons != StringRef::npos)
      Scopes.push_back(Whole.take_front(Colons).str());
    catalogue::CallQuery Query;
    Query.Form = ApiForm::Type;
    Query.Name = Last;
    Query.Scopes = Scopes;
    for (const catalogue::ApiRecord *Record : Knowledge.apis().find(Query))
      for (const catalogue::RoleRecord &Role : Record->Roles)
        if (Role.Role == ApiRole::Opens)
          return mediumNamed(Role.Detail);
  }
  return Medium::Unknown;
}

Medium Handles::ofExpression(const Expr *Handle) const {
  if (Medium Known = ofClass(Handle->getType()); Known != Medium::Unknown)
    return Known;
  if (auto Found = OfCall.find(flow::strip(Handle)); Found != OfCall.end())
    return Found->second;
  if (const ValueDecl *Named = declarationOf(Handle))
    if (auto Found = OfDecl.find(Named->getCanonicalDecl());
        Found != OfDecl.end())
      return Found->second;
  return Medium::Unknown;
}

Medium Handles::mediumOf(const flow::Leak &Leak) const {
  if (Leak.Api && Encrypting.contains(Leak.Api->Library))
    return Medium::Encrypted;
  if (any_of(Leak.Companions, isDevice))
    return Medium::Elsewhere;
  std::optional<flow::CallView> View =
      flow::CallView::of(flow::strip(Leak.Call));
  if (!View)
    return Medium::Unknown;
  if (View->receiver())
    if (Medium Known = ofExpression(View->receiver()); Known != Medium::Unknown)
      return Known;
  for (unsigned I = 0; I < View->size(); ++I)
    if (View->argument(I) != Leak.Argument)
      if (Medium Known = ofExpression(View->argument(I));
          Known != Medium::Unknown)
        return Known;
  return Medium::Unknown;
}

bool Handles::isDescriptorCall(const flow::Leak &Leak) {
  std::optional<flow::CallView> View =
      flow::CallView::of(flow::strip(Leak.Call));
  return View && !View->receiver() && View->size() > 1 &&
         View->argument(0) != Leak.Argument &&
         View->argument(0)->getType()->isSpecificBuiltinType(BuiltinType::Int);
}

} // namespace credtidy
