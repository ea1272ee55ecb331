//===- Calls.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Calls.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiForm;
using catalogue::ArgumentText;
using catalogue::Position;

const Expr *strip(const Expr *E) {
  while (E) {
    const Expr *Inner = E->IgnoreParenCasts();
    if (const auto *Cleanups = dyn_cast<ExprWithCleanups>(Inner))
      Inner = Cleanups->getSubExpr();
    else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(Inner))
      Inner = Temporary->getSubExpr();
    else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(Inner))
      Inner = Bound->getSubExpr();
    else if (const auto *Constant = dyn_cast<ConstantExpr>(Inner))
      Inner = Constant->getSubExpr();
    else if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(Inner))
      Inner = Default->getExpr();
    else if (const auto *Field = dyn_cast<CXXDefaultInitExpr>(Inner))
      Inner = Field->getExpr();
    else if (const auto *Substituted =
                 dyn_cast<SubstNonTypeTemplateParmExpr>(Inner))
      Inner = Substituted->getReplacement();
    else if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(Inner))
      Inner = List->getSubExpr();
    else if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(Inner);
             Opaque && Opaque->getSourceExpr())
      Inner = Opaque->getSourceExpr();
    else if (const auto *Construction = dyn_cast<CXXConstructExpr>(Inner);
             Construction && Construction->getNumArgs() == 1 &&
             Construction->getConstructor()->isCopyOrMoveConstructor())
      Inner = Construction->getArg(0);
    if (Inner == E)
      return E;
    E = Inner;
  }
  return E;
}

std::string plainQualifiedName(const NamedDecl *Declaration) {
  SmallVector<StringRef, 4> Parts;
  std::string Own = Declaration->getNameAsString();
  // A constructor prints with its template arguments.
  if (isa<CXXConstructorDecl>(Declaration))
    if (const auto *Parent =
            dyn_cast<CXXRecordDecl>(Declaration->getDeclContext()))
      Own = Parent->getNameAsString();
  for (const DeclContext *Scope = Declaration->getDeclContext(); Scope;
       Scope = Scope->getParent()) {
    if (const auto *Space = dyn_cast<NamespaceDecl>(Scope)) {
      if (!Space->isInline() && !Space->isAnonymousNamespace())
        Parts.push_back(Space->getName());
    } else if (const auto *Record = dyn_cast<RecordDecl>(Scope)) {
      if (Record->getIdentifier())
        Parts.push_back(Record->getName());
      else if (const TypedefNameDecl *Name =
                   Record->getTypedefNameForAnonDecl())
        Parts.push_back(Name->getName());
    }
  }
  std::string Result;
  for (StringRef Part : reverse(Parts))
    Result += Part.str() + "::";
  return Result + Own;
}

std::vector<std::string> classAndBases(const CXXRecordDecl *Record) {
  std::vector<std::string> Names;
  SmallPtrSet<const CXXRecordDecl *, 8> Seen;
  SmallVector<const CXXRecordDecl *, 8> Work{Record};
  while (!Work.empty()) {
    const CXXRecordDecl *Current = Work.pop_back_val();
    if (!Current || !Seen.insert(Current->getCanonicalDecl()).second)
      continue;
    Names.push_back(plainQualifiedName(Current));
    if (Current->getTypedefNameForAnonDecl())
      Names.back() = Current->getTypedefNameForAnonDecl()->getNameAsString();
    if (!Current->hasDefinition())
      continue;
    for (const CXXBaseSpecifier &Base : Current->getDefinition()->bases())
      Work.push_back(Base.getType()->getAsCXXRecordDecl());
  }
  return Names;
}

/// The function that a name in a template must mean, there being but one.
static const NamedDecl *onlyCandidate(const OverloadExpr *Lookup) {
  if (Lookup->getNumDecls() != 1)
    return nullptr;
  const NamedDecl *Found = (*Lookup->decls_begin())->getUnderlyingDecl();
  if (const auto *Template = dyn_cast<FunctionTemplateDecl>(Found))
    return Template->getTemplatedDecl();
  return dyn_cast<FunctionDecl>(Found);
}

/// The class of the object that a method is called on, as it was declared: the
/// conversion to the class that has the method is left out.
static const CXXRecordDecl *staticClass(const Expr *Receiver) {
  QualType Type =
      Receiver->IgnoreParenImpCasts()->getType().getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  return Type->getAsCXXRecordDecl();
}

std::optional<CallView> CallView::of(const Expr *E) {
  CallView View;
  View.Whole = E;
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(E)) {
    View.Callee = Construction->getConstructor();
    View.Name = Construction->getConstructor()->getParent()->getNameAsString();
    View.Arguments.append(Construction->arg_begin(), Construction->arg_end());
  } else if (isa<BinaryOperator>(E) && streamed(E).first) {
    View.Name = "operator<<";
    View.Arguments = {streamed(E).first, streamed(E).second};
  } else if (const auto *Message = dyn_cast<ObjCMessageExpr>(E)) {
    View.Form = ApiForm::Selector;
    View.Name = Message->getSelector().getAsString();
    View.Callee = Message->getMethodDecl();
    View.ReceiverInterface = Message->getReceiverInterface();
    if (Message->getReceiverKind() == ObjCMessageExpr::Instance)
      View.Receiver = Message->getInstanceReceiver();
    View.Arguments.append(Message->arg_begin(), Message->arg_end());
  } else if (const auto *Call = dyn_cast<CallExpr>(E)) {
    if (isa<UserDefinedLiteral>(Call))
      return std::nullopt;
    View.Callee = dyn_cast_or_null<NamedDecl>(Call->getCalleeDecl());
    unsigned First = 0;
    if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call)) {
      View.Receiver = Member->getImplicitObjectArgument();
    } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call)) {
      const auto *Method = dyn_cast_or_null<CXXMethodDecl>(View.Callee);
      if (Method && Method->isInstance() && Call->getNumArgs() > 0) {
        View.Receiver = Operator->getArg(0);
        First = 1;
      }
    } else if (const auto *Pointer = dyn_cast<MemberExpr>(
                   Call->getCallee()->IgnoreParenImpCasts());
               Pointer && isa<FieldDecl>(Pointer->getMemberDecl())) {
      // A function pointer in a struct, as JNIEnv has in C.
      View.Callee = Pointer->getMemberDecl();
    } else if (const auto *Object = dyn_cast<PseudoObjectExpr>(
                   Call->getCallee()->IgnoreParenImpCasts())) {
      // A block in a property.
      const auto *Property =
          dyn_cast<ObjCPropertyRefExpr>(Object->getSyntacticForm());
      if (Property && Property->isExplicitProperty())
        View.Callee = Property->getExplicitProperty();
    }
    if (!View.Callee) {
      // Not resolved: a dependent name, or the recovery from an error. The
      // spelled name is still evidence.
      const Expr *Spelled = Call->getCallee()->IgnoreParenImpCasts();
      if (const auto *Lookup = dyn_cast<OverloadExpr>(Spelled)) {
        View.Name = Lookup->getName().getAsString();
        View.Callee = onlyCandidate(Lookup);
      } else if (const auto *Dependent =
                     dyn_cast<CXXDependentScopeMemberExpr>(Spelled)) {
        View.Name = Dependent->getMember().getAsString();
        if (!Dependent->isImplicitAccess())
          View.Receiver = Dependent->getBase();
      } else
        return std::nullopt;
    } else if (!View.Callee->getDeclName()) {
      return std::nullopt;
    } else {
      View.Name = View.Callee->getNameAsString();
    }
    for (unsigned I = First; I < Call->getNumArgs(); ++I)
      View.Arguments.push_back(Call->getArg(I));
  } else {
    return std::nullopt;
  }
  return View;
}

const FunctionDecl *CallView::function() const {
  return dyn_cast_or_null<FunctionDecl>(Callee);
}

const ParmVarDecl *CallView::parameter(unsigned Index) const {
  if (const FunctionDecl *Function = function())
    return Index < Function->getNumParams() ? Function->getParamDecl(Index)
                                            : nullptr;
  if (const auto *Method = dyn_cast_or_null<ObjCMethodDecl>(Callee))
    return Index < Method->param_size() ? Method->parameters()[Index] : nullptr;
  return nullptr;
}

ArrayRef<std::string> CallView::scopes() const {
  if (ScopesKnown)
    return Scopes;
  ScopesKnown = true;
  if (Form == ApiForm::Selector) {
    const ObjCInterfaceDecl *Interface = ReceiverInterface;
    if (const auto *Method = dyn_cast_or_null<ObjCMethodDecl>(Callee);
        !Interface && Method)
      Interface = Method->getClassInterface();
    for (; Interface; Interface = Interface->getSuperClass())
      Scopes.push_back(Interface->getNameAsString());
    if (Scopes.empty())
      Scopes.push_back("*");
    return Scopes;
  }
  if (!Callee)
    return Scopes;
  if (const auto *Parent = dyn_cast<CXXRecordDecl>(Callee->getDeclContext())) {
    Scopes = classAndBases(Parent);
    // The static type of the receiver can be a class derived from the one that
    // declares the method.
    if (Receiver)
      if (const CXXRecordDecl *Static = staticClass(Receiver))
        for (std::string &Name : classAndBases(Static))
          if (!is_contained(Scopes, Name))
            Scopes.push_back(std::move(Name));
    return Scopes;
  }
  if (const auto *Record = dyn_cast<RecordDecl>(Callee->getDeclContext())) {
    Scopes.push_back(Record->getNameAsString());
    return Scopes;
  }
  std::string Qualified = plainQualifiedName(Callee);
  size_t Colons = Qualified.rfind("::");
  if (Colons != std::string::npos && StringRef(Qualified).ends_with(Name))
    Scopes.push_back(Qualified.substr(0, Qualified.size() - Name.size() - 2));
  return Scopes;
}

SmallVector<const catalogue::ApiRecord *, 1>
CallView::records(const catalogue::ApiIndex &Apis,
                  const ASTContext &Context) const {
  if (!Apis.mayKnow(Form, Name))
    return {};
  catalogue::CallQuery Query;
  Query.Form = Form;
  Query.Name = Name;
  Query.Scopes = scopes();
  Query.Arguments = Arguments.size();
  // Default arguments are not written at the call.
  while (Query.Arguments > 0 &&
         isa<CXXDefaultArgExpr>(Arguments[Query.Arguments - 1]))
    --Query.Arguments;
  auto Type = [this](unsigned Index) -> std::string {
    if (const ParmVarDecl *Parameter = parameter(Index))
      return Parameter->getType().getAsString();
    return Index < size() ? argument(Index)->getType().getAsString()
                          : std::string();
  };
  auto Argument = [&](unsigned Index) {
    return Index < size() ? argumentText(argument(Index), Context)
                          : ArgumentText();
  };
  Query.Type = Type;
  Query.Argument = Argument;
  Query.TypesUnknown = !Callee;
  return Apis.find(Query);
}

CallView CallView::handingOn(Position Passed, bool OfMethod) const {
  CallView Result;
  Result.Whole = Whole;
  ArrayRef<const Expr *> All(Arguments);
  if (Passed.Index < All.size()) {
    All = All.drop_front(Passed.Index);
    if (Passed.Where == Position::Argument)
      All = All.take_front();
    Result.Arguments.append(All.begin(), All.end());
  }
  if (OfMethod && !Result.Arguments.empty()) {
    Result.Receiver = Result.Arguments.front();
    Result.Arguments.erase(Result.Arguments.begin());
  }
  Result.ScopesKnown = true;
  return Result;
}

CallView CallView::spreading(const Expr *Parts, unsigned Count) const {
  CallView Result;
  Result.Whole = Whole;
  Result.Arguments.assign(Count, Parts);
  Result.ScopesKnown = true;
  return Result;
}

const CXXRecordDecl *CallView::constructedClass() const {
  auto FirstType =
      [](const TemplateArgumentList &List) -> const CXXRecordDecl * {
    if (List.size() == 0 || List[0].getKind() != TemplateArgument::Type)
      return nullptr;
    return List[0].getAsType()->getAsCXXRecordDecl();
  };
  if (Receiver) {
    const CXXRecordDecl *Static =
        Receiver->getType().getNonReferenceType()->getAsCXXRecordDecl();
    const auto *Special =
        dyn_cast_or_null<ClassTemplateSpecializationDecl>(Static);
    return Special ? FirstType(Special->getTemplateArgs()) : nullptr;
  }
  const FunctionDecl *Forwarding = function();
  const TemplateArgumentList *List =
      Forwarding ? Forwarding->getTemplateSpecializationArgs() : nullptr;
  return List ? FirstType(*List) : nullptr;
}

std::pair<const Expr *, const Expr *> streamed(const Expr *E) {
  if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(E);
      Call && Call->getOperator() == OO_LessLess && Call->getNumArgs() == 2)
    return {Call->getArg(0), Call->getArg(1)};
  if (const auto *Operator = dyn_cast<BinaryOperator>(E);
      Operator && Operator->getOpcode() == BO_Shl &&
      Operator->isTypeDependent())
    return {Operator->getLHS(), Operator->getRHS()};
  return {nullptr, nullptr};
}

const CXXConstructorDecl *onlyConstructor(const CXXRecordDecl *Class,
                                          unsigned Count) {
  const CXXConstructorDecl *Only = nullptr;
  for (const CXXConstructorDecl *Candidate : Class->ctors()) {
    if (Candidate->isCopyOrMoveConstructor() ||
        Candidate->getMinRequiredArguments() > Count ||
        Candidate->getNumParams() < Count)
      continue;
    if (Only)
      return nullptr;
    Only = Candidate;
  }
  return Only;
}

const Expr *CallView::at(Position At) const {
  if (At.Where == Position::Receiver)
    return Receiver;
  if (At.Where == Position::Argument && At.Index < Arguments.size())
    return Arguments[At.Index];
  return nullptr;
}

ArgumentText argumentText(const Expr *E, const ASTContext &Context) {
  ArgumentText Result;
  const SourceManager &SM = Context.getSourceManager();
  SourceLocation Begin = E->getBeginLoc();
  if (Begin.isMacroID() && !SM.isMacroArgExpansion(Begin)) {
    StringRef Macro =
        Lexer::getImmediateMacroName(Begin, SM, Context.getLangOpts());
    if (!Macro.empty())
      Result.Spellings.push_back(Macro.str());
  }
  const Expr *Bare = strip(E);
  // A string class made of a literal is still that literal here.
  while (const auto *Construction = dyn_cast<CXXConstructExpr>(Bare)) {
    if (Construction->getNumArgs() == 0)
      break;
    const Expr *First = strip(Construction->getArg(0));
    if (First == Bare)
      break;
    Bare = First;
  }
  if (const auto *Literal = dyn_cast<ObjCStringLiteral>(Bare))
    Bare = Literal->getString();
  if (const auto *Literal = dyn_cast<StringLiteral>(Bare)) {
    Result.IsLiteral = true;
    if (Literal->getCharByteWidth() == 1)
      Result.Literal = Literal->getString().str();
    return Result;
  }
  // A macro that checks its arguments copies them first, as libcurl's does.
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Bare))
    if (const auto *Copy = dyn_cast<VarDecl>(Reference->getDecl());
        Copy && Copy->isLocalVarDecl() && Copy->getInit() &&
        Copy->getLocation().isMacroID() &&
        SM.getExpansionLoc(Copy->getLocation()) == SM.getExpansionLoc(Begin))
      Bare = strip(Copy->getInit());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Bare))
    Result.Spellings.push_back(Reference->getDecl()->getNameAsString());
  else if (const auto *Member = dyn_cast<MemberExpr>(Bare))
    Result.Spellings.push_back(Member->getMemberDecl()->getNameAsString());
  else if (isa<CXXNullPtrLiteralExpr>(Bare) || isa<GNUNullExpr>(Bare))
    Result.Spellings.append({"nullptr", "NULL"});
  else if (const auto *Flag = dyn_cast<CXXBoolLiteralExpr>(Bare))
    Result.Spellings.push_back(Flag->getValue() ? "true" : "false");
  else if (const auto *Number = dyn_cast<IntegerLiteral>(Bare))
    Result.Spellings.push_back(
        llvm::toString(Number->getValue(), 10, /*Signed=*/false));
  else if (const auto *Call = dyn_cast<CallExpr>(Bare)) {
    // Some libraries name their algorithms by functions: `EVP_md5()`.
    if (const FunctionDecl *Callee = Call->getDirectCallee();
        Callee && Callee->getIdentifier() && Call->getNumArgs() == 0)
      Result.Spellings.push_back(Callee->getName().str());
  } else if (const auto *Flags = dyn_cast<BinaryOperator>(Bare);
             Flags && Flags->getOpcode() == BO_Or) {
    // Each of several flags is there. A zero among them is none.
    for (const Expr *Flag : {Flags->getLHS(), Flags->getRHS()})
      for (std::string &Spelling : argumentText(Flag, Context).Spellings)
        if (!isDigit(Spelling.front()))
          Result.Spellings.push_back(std::move(Spelling));
  }
  return Result;
}

} // namespace credtidy::flow
