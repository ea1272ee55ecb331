//===- Surroundings.cpp ---------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/ProjectDecls.h"
#include "credtidy/flow/Settings.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

namespace {
/// The names below a statement, in the order of the source.
class NameVisitor : public RecursiveASTVisitor<NameVisitor> {
public:
  NameVisitor(std::vector<std::string> &Names, const ASTContext &Context)
      : Names(Names), Context(Context) {}

  /// Variables and fields too: what a condition asks.
  bool WithVariables = false;

  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    const ValueDecl *Named = Reference->getDecl();
    if (WithVariables || isa<FunctionDecl, EnumConstantDecl>(Named))
      Names.push_back(Named->getNameAsString());
    addMacro(Reference);
    return true;
  }
  bool VisitOverloadExpr(OverloadExpr *Lookup) {
    Names.push_back(Lookup->getName().getAsString());
    return true;
  }
  bool VisitMemberExpr(MemberExpr *Member) {
    if (WithVariables || isa<CXXMethodDecl>(Member->getMemberDecl()))
      Names.push_back(Member->getMemberDecl()->getNameAsString());
    return true;
  }
  bool VisitCXXDependentScopeMemberExpr(CXXDependentScopeMemberExpr *Member) {
    Names.push_back(Member->getMember().getAsString());
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Construction) {
    Names.push_back(
        Construction->getConstructor()->getParent()->getNameAsString());
    return true;
  }
  bool VisitObjCMessageExpr(ObjCMessageExpr *Message) {
    Names.push_back(Message->getSelector().getAsString());
    return true;
  }
  bool VisitObjCPropertyRefExpr(ObjCPropertyRefExpr *Property) {
    if (Property->isExplicitProperty())
      Names.push_back(Property->getExplicitProperty()->getNameAsString());
    return true;
  }
  bool VisitObjCIvarRefExpr(ObjCIvarRefExpr *Variable) {
    if (WithVariables)
      Names.push_back(Variable->getDecl()->getNameAsString());
    return true;
  }
  bool VisitStringLiteral(clang::StringLiteral *Literal) {
    if (Literal->getCharByteWidth() == 1)
      Names.push_back(Literal->getString().str());
    return true;
  }
  bool VisitIntegerLiteral(IntegerLiteral *Number) {
    addMacro(Number);
    return true;
  }

private:
  void addMacro(const Expr *E) {
    SourceLocation Begin = E->getBeginLoc();
    if (!Begin.isMacroID())
      return;
    const SourceManager &SM = Context.getSourceManager();
    if (!SM.isMacroArgExpansion(Begin))
      Names.push_back(
          Lexer::getImmediateMacroName(Begin, SM, Context.getLangOpts()).str());
  }

  std::vector<std::string> &Names;
  const ASTContext &Context;
};

void addConditionNames(const Stmt *Condition, const ASTContext &Context,
                       std::vector<std::string> &Names) {
  if (!Condition)
    return;
  NameVisitor Visitor(Names, Context);
  Visitor.WithVariables = true;
  Visitor.TraverseStmt(const_cast<Stmt *>(Condition));
}

/// From \p Root down to \p Target, both included; empty if it is not there.
bool findPath(const Stmt *Root, const Stmt *Target,
              SmallVectorImpl<const Stmt *> &Path) {
  if (!Root)
    return false;
  Path.push_back(Root);
  if (Root == Target)
    return true;
  if (const auto *Block = dyn_cast<BlockExpr>(Root))
    if (findPath(Block->getBody(), Target, Path))
      return true;
  for (const Stmt *Child : Root->children())
    if (findPath(Child, Target, Path))
      return true;
  Path.pop_back();
  return false;
}

/// Whether what follows \p S is not reached through it.
bool leaves(const Stmt *S) {
  if (const auto *Block = dyn_cast_or_null<CompoundStmt>(S))
    S = Block->body_empty() ? nullptr : Block->body_back();
  return isa_and_nonnull<ReturnStmt, BreakStmt, ContinueStmt, GotoStmt>(S);
}
} // namespace

const NamedDecl *functionAround(const Decl *D) {
  while (D) {
    const auto *Method = dyn_cast<CXXMethodDecl>(D);
    bool IsLambda = Method && Method->getParent()->isLambda();
    if (!IsLambda && isa<FunctionDecl, ObjCMethodDecl>(D))
      return cast<NamedDecl>(D);
    const DeclContext *Outer = D->getDeclContext();
    D = Outer ? Decl::castFromDeclContext(Outer) : nullptr;
  }
  return nullptr;
}

const Stmt *bodyAround(const Decl *D) {
  const NamedDecl *Function = functionAround(D);
  return Function ? Function->getBody() : nullptr;
}

std::vector<std::string> conditionsAround(const Stmt *Body, const Stmt *Target,
                                          const ASTContext &Context) {
  std::vector<std::string> Names;
  SmallVector<const Stmt *, 32> Path;
  if (!findPath(Body, Target, Path))
    return Names;
  for (size_t I = 0; I + 1 < Path.size(); ++I) {
    const Stmt *Inner = Path[I + 1];
    if (const auto *If = dyn_cast<IfStmt>(Path[I])) {
      if (Inner == If->getThen() || Inner == If->getElse())
        addConditionNames(If->getCond(), Context, Names);
    } else if (const auto *Choice =
                   dyn_cast<AbstractConditionalOperator>(Path[I])) {
      if (Inner != Choice->getCond())
        addConditionNames(Choice->getCond(), Context, Names);
    } else if (const auto *Switch = dyn_cast<SwitchStmt>(Path[I])) {
      addConditionNames(Switch->getCond(), Context, Names);
    } else if (const auto *Operator = dyn_cast<BinaryOperator>(Path[I])) {
      if (Operator->isLogicalOp() && Inner == Operator->getRHS())
        addConditionNames(Operator->getLHS(), Context, Names);
    } else if (const auto *Block = dyn_cast<CompoundStmt>(Path[I])) {
      for (const Stmt *Before : Block->body()) {
        if (Before == Inner)
          break;
        const auto *If = dyn_cast<IfStmt>(Before);
        if (If && !If->getElse() && leaves(If->getThen()))
          addConditionNames(If->getCond(), Context, Names);
      }
    }
  }
  return Names;
}

std::vector<std::string> mentionedNames(const Stmt *Root,
                                        const ASTContext &Context) {
  std::vector<std::string> Names;
  NameVisitor Visitor(Names, Context);
  Visitor.TraverseStmt(const_cast<Stmt *>(Root));
  return Names;
}

std::vector<std::string> mentionedNames(const NamedDecl *Function,
                                        const ASTContext &Context) {
  std::vector<std::string> Names;
  NameVisitor Visitor(Names, Context);
  auto Visit = [&](const Decl *Each) {
    if (Each->getBody())
      Visitor.TraverseStmt(Each->getBody());
  };
  Visit(Function);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function)) {
    for (const CXXMethodDecl *Other : Method->getParent()->methods())
      if (const FunctionDecl *Definition = Other->getDefinition())
        Visit(Definition);
  } else if (const auto *Container = dyn_cast<ObjCImplDecl>(
                 Decl::castFromDeclContext(Function->getDeclContext()))) {
    for (const ObjCMethodDecl *Other : Container->methods())
      Visit(Other);
  }
  return Names;
}

std::vector<std::string> mentionedNames(ASTContext &Context) {
  std::vector<std::string> Names;
  NameVisitor Visitor(Names, Context);
  forEachProjectDecl(Context, [&](Decl *Top) { Visitor.TraverseDecl(Top); });
  return Names;
}

} // namespace credtidy::flow
