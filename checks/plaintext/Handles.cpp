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

/// Of what several calls say of one handle, that of which the least is told.
Medium merged(Medium One, Medium Other) {
  auto Rank = [](Medium Of) {
    switch (Of) {
    case Medium::Unknown:
      return 0;
    case Medium::File:
      return 1;
    case Medium::Socket:
      return 2;
    case Medium::Elsewhere:
      return 3;
    case Medium::Encrypted:
      return 4;
    }
    llvm_unreachable("all media are ranked");
  };
  return Rank(One) < Rank(Other) ? Other : One;
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
  const ValueDecl *Handle = nullptr;
  if (Use.Role->At.Where == Position::Result) {
    Medium &Known =
        OfCall.try_emplace(flow::strip(Use.Call), Opened).first->second;
    Known = merged(Known, Opened);
    Handle = keeperOf(Use);
    bind(Handle, Known);
  } else if (Use.Value) {
    Handle = declarationOf(Use.Value);
    bind(Handle, Opened);
  }
  // A statement that encrypts a database is a text, and tells no handle.
  if (Opened == Medium::Encrypted)
    Encrypting[Use.Api->Library].push_back(Handle && Use.Role->At.Where !=
                                                         Position::Result
                                               ? dyn_cast<VarDecl>(Handle)
                                               : nullptr);
}

void Handles::bind(const Decl *Handle, Medium Opened) {
  if (!Handle)
    return;
  Medium &Known =
      OfDecl.try_emplace(Handle->getCanonicalDecl(), Opened).first->second;
  Known = merged(Known, Opened);
}

bool Handles::isEncrypted(StringRef Library,
                          ArrayRef<const Expr *> Used) const {
  auto Found = Encrypting.find(Library);
  if (Found == Encrypting.end())
    return false;
  // Two variables of one function are two handles. Anything else, such as a
  // field or what another function was given, may be the same.
  return any_of(Found->second, [&](const VarDecl *Handle) {
    if (!Handle || !Handle->hasLocalStorage())
      return true;
    bool Another = false;
    for (const Expr *Each : Used) {
      const ValueDecl *Named = declarationOf(Each);
      if (!Named || !Named->getASTContext().hasSameUnqualifiedType(
                        Named->getType(), Handle->getType()))
        continue;
      const auto *Variable = dyn_cast<VarDecl>(Named);
      if (!Variable || Variable == Handle ||
          Variable->getDeclContext() != Handle->getDeclContext())
        return true;
      Another = true;
    }
    return !Another;
  });
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
  std::optional<flow::CallView> View =
      flow::CallView::of(flow::strip(Leak.Call));
  SmallVector<const Expr *, 4> Used;
  if (View && View->receiver())
    Used.push_back(View->receiver());
  for (unsigned I = 0; View && I < View->size(); ++I)
    if (View->argument(I) != Leak.Argument)
      Used.push_back(View->argument(I));
  // A handle may itself hold what leaves: `mosquitto_connect(client, …)`.
  if (View && Leak.Argument != View->receiver() && Leak.Argument &&
      !Leak.Argument->getType()->isRecordType())
    Used.push_back(Leak.Argument);
  if (Leak.Api && isEncrypted(Leak.Api->Library, Used))
    return Medium::Encrypted;
  if (any_of(Leak.Companions, isDevice))
    return Medium::Elsewhere;
  for (const Expr *Each : Used)
    if (Medium Known = ofExpression(Each); Known != Medium::Unknown)
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
