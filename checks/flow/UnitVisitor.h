//===- UnitVisitor.h ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The walk that gathers what Unit holds. Private to the layer.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_UNITVISITOR_H
#define CREDTIDY_CHECKS_FLOW_UNITVISITOR_H

#include "FlowEngine.h"
#include "credtidy/flow/Unit.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/DenseSet.h"

namespace credtidy::flow {

class UnitVisitor : public clang::RecursiveASTVisitor<UnitVisitor> {
  using Base = clang::RecursiveASTVisitor<UnitVisitor>;

public:
  UnitVisitor(Unit &Result, clang::ASTContext &Context,
              const catalogue::Catalogue &Knowledge, const WriteIndex &Writes,
              const FlowEngine &Flow)
      : Result(Result), Context(Context), Knowledge(Knowledge), Writes(Writes),
        Flow(Flow), Reader(Context, Knowledge, Writes) {}

  // A call whose callee depends on a template parameter is resolved only in
  // the instantiations.
  bool shouldVisitTemplateInstantiations() const { return true; }

  bool TraverseDecl(clang::Decl *D);
  bool TraverseInitListExpr(clang::InitListExpr *List,
                            DataRecursionQueue *Queue = nullptr);
  bool TraverseConstructorInitializer(clang::CXXCtorInitializer *Initializer);
  // The function's own name, not a text of the author.
  bool TraversePredefinedExpr(clang::PredefinedExpr *,
                              DataRecursionQueue * = nullptr) {
    return true;
  }

  bool VisitVarDecl(clang::VarDecl *Variable);
  bool VisitFieldDecl(clang::FieldDecl *Field);
  bool VisitReturnStmt(clang::ReturnStmt *Return);
  bool VisitBinaryOperator(clang::BinaryOperator *Operator);
  bool
  VisitCXXRewrittenBinaryOperator(clang::CXXRewrittenBinaryOperator *Operator);
  bool VisitCallExpr(clang::CallExpr *Call);
  bool VisitCXXConstructExpr(clang::CXXConstructExpr *Construction);
  bool VisitCXXParenListInitExpr(clang::CXXParenListInitExpr *List);
  bool VisitObjCMessageExpr(clang::ObjCMessageExpr *Message);
  bool VisitObjCDictionaryLiteral(clang::ObjCDictionaryLiteral *Literal);
  bool VisitStringLiteral(clang::StringLiteral *Literal);

private:
  /// What a target says of the values that are put into it.
  struct TargetClass {
    catalogue::CredentialKind Kind = catalogue::CredentialKind::None;
    Confidence Strength = Confidence::High;
    const catalogue::ApiRecord *Api = nullptr;
  };

  // UnitVisitor.cpp
  void visitList(clang::InitListExpr *List);
  void visitFields(const clang::RecordDecl *Record,
                   llvm::ArrayRef<clang::Expr *> Values, unsigned FirstField,
                   clang::SourceRange Statement);
  void visitAssignment(const clang::Expr *Target, const clang::Expr *Value,
                       const clang::Expr *Whole, BindingForm Form);
  void visitEntry(const clang::Expr *Key, const clang::Expr *Value,
                  const clang::Expr *Whole, Confidence Strength);
  void compare(const clang::Expr *Left, const clang::Expr *Right,
               const clang::Expr *Whole);
  bool compareOneWay(const clang::Expr *Named, const clang::Expr *Literal,
                     const clang::Expr *Whole);
  TargetClass classify(llvm::StringRef Name) const;
  llvm::SmallVector<const catalogue::ApiRecord *, 1>
  fieldRecords(const clang::FieldDecl *Field) const;
  TargetClass classifyField(const clang::FieldDecl *Field) const;
  TargetClass classifySubscript(const clang::Expr *Target) const;
  TargetClass classifyTarget(const clang::Expr *Target,
                             llvm::StringRef Name) const;
  void bind(BindingForm Form, const TargetClass &Class, llvm::StringRef Name,
            std::string Target, const clang::Expr *Value,
            clang::SourceLocation Where, clang::SourceRange Statement);
  void addText(LiteralText Text, bool Complete, clang::SourceRange Range,
               bool IsJoined = false);
  std::string currentName() const;

  // UnitCalls.cpp
  void visitCall(const clang::Expr *E);
  void visitRecords(const CallView &View, llvm::SmallVectorImpl<bool> &Bound,
                    bool &Silent);
  void visitApiArgument(const CallView &View,
                        const catalogue::ApiRecord &Record,
                        const catalogue::RoleRecord &Role, unsigned Index);
  void visitNamedArguments(const CallView &View,
                           llvm::SmallVectorImpl<bool> &Bound);
  void visitSetter(const CallView &View, llvm::SmallVectorImpl<bool> &Bound);
  void visitFallback(const CallView &View, llvm::SmallVectorImpl<bool> &Bound);
  void visitForwarding(const CallView &View, unsigned FirstArgument,
                       llvm::SmallVectorImpl<bool> &Bound);
  void visitMethodComparison(const CallView &View);

  // UnitUses.cpp
  void addUse(const clang::Expr *Call, const clang::Expr *Value,
              const catalogue::ApiRecord &Api,
              const catalogue::RoleRecord &Role);
  void addCallUses(const CallView &View, const catalogue::ApiRecord &Api);
  void addFieldUses(const clang::FieldDecl *Field, const clang::Expr *Value,
                    const clang::Expr *Whole);
  void addAssignmentUses(const clang::Expr *Target, const clang::Expr *Value,
                         const clang::Expr *Whole);
  bool isInInstantiation() const;

  Unit &Result;
  clang::ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
  const WriteIndex &Writes;
  const FlowEngine &Flow;
  OriginReader Reader;
  llvm::SmallVector<const clang::Decl *, 8> Declarations;
  /// What is already bound, by value's place, so that an instantiation does
  /// not repeat its template.
  llvm::DenseSet<std::pair<unsigned, unsigned>> Seen;
  llvm::DenseSet<std::pair<unsigned, unsigned>> SeenEqualities;
  llvm::DenseSet<unsigned> SeenTexts;
  llvm::DenseSet<std::pair<unsigned, const catalogue::RoleRecord *>> SeenUses;
  /// Where texts stand that are joined with `+`.
  std::vector<clang::SourceRange> Joined;
};

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_UNITVISITOR_H
