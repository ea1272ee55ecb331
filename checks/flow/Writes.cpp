//===- Writes.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/flow/Writes.h"
#include "credtidy/flow/Calls.h"
#include "credtidy/flow/ProjectDecls.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// The shortest text that is worth calling one when it is written character by
/// character; shorter runs are ordinary buffer work.
constexpr size_t ShortestStackString = 4;

const VarDecl *variableOf(const Expr *E) {
  if (const auto *Reference = dyn_cast_or_null<DeclRefExpr>(strip(E)))
    return dyn_cast<VarDecl>(Reference->getDecl());
  return nullptr;
}

/// Whether an argument of this parameter type can be written through.
bool canWriteThrough(QualType Parameter) {
  QualType Pointee = Parameter->getPointeeType();
  return !Pointee.isNull() && !Pointee.isConstQualified() &&
         !Parameter->isRValueReferenceType() && !Pointee->isFunctionType();
}
} // namespace

class WriteVisitor : public RecursiveASTVisitor<WriteVisitor> {
public:
  WriteVisitor(WriteIndex &Result, ASTContext &Context,
               const catalogue::Catalogue &Knowledge)
      : Result(Result), Context(Context), Knowledge(Knowledge) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool VisitCompoundStmt(CompoundStmt *Block) {
    for (Stmt *Child : Block->body())
      if (auto *E = dyn_cast<Expr>(Child))
        Blocks[strip(E)] = Block;
    return true;
  }

  bool VisitVarDecl(VarDecl *Variable) {
    QualType Type = Variable->getType();
    if (Type->isLValueReferenceType() && canWriteThrough(Type))
      if (const VarDecl *Target = variableOf(Variable->getInit()))
        add(Target, nullptr, Variable->getInit(), /*Appends=*/false);
    return true;
  }

  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (!Operator->isAssignmentOp())
      return true;
    const Expr *Left = strip(Operator->getLHS());
    if (const VarDecl *Variable = variableOf(Left)) {
      add(Variable,
          Operator->isCompoundAssignmentOp() ? nullptr : Operator->getRHS(),
          Operator, Operator->isCompoundAssignmentOp());
    } else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Left)) {
      if (const VarDecl *Variable = variableOf(Element->getBase()))
        addCharacter(Variable, constantInteger(Element->getIdx(), Context),
                     Operator->getRHS(), Operator);
    }
    return true;
  }

  bool VisitUnaryOperator(UnaryOperator *Operator) {
    if (Operator->isIncrementDecrementOp() ||
        Operator->getOpcode() == UO_AddrOf)
      if (const VarDecl *Variable = variableOf(Operator->getSubExpr()))
        add(Variable, nullptr, Operator, /*Appends=*/false);
    return true;
  }

  bool VisitCallExpr(CallExpr *Call) {
    visitCall(Call);
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Construction) {
    visitCall(Construction);
    return true;
  }
  bool VisitObjCMessageExpr(ObjCMessageExpr *Message) {
    visitCall(Message);
    return true;
  }

private:
  void add(const VarDecl *Variable, const Expr *Value, const Expr *Where,
           bool Appends) {
    Result.Index[Variable->getCanonicalDecl()].push_back(
        {Value, Where, Blocks.lookup(Where), Appends});
  }

  void addCharacter(const VarDecl *Variable, std::optional<uint64_t> Index,
                    const Expr *Value, const Expr *Where) {
    // An element write also ends the life of the initialiser.
    add(Variable, nullptr, Where, /*Appends=*/false);
    if (!Variable->isLocalVarDecl())
      return;
    StackString &Text = Result.Strings[Variable->getCanonicalDecl()];
    std::optional<int64_t> Character = constantInteger(Value, Context);
    if (!Index || !Character || *Character < -128 || *Character > 255 ||
        !Text.Characters.try_emplace(*Index, static_cast<char>(*Character))
             .second) {
      Text.Known = false;
      return;
    }
    if (!Text.First)
      Text.First = Where;
    Text.Last = Where;
  }

  void visitCall(const Expr *E) {
    std::optional<CallView> View = CallView::of(E);
    if (!View)
      return;
    SmallVector<bool, 8> Known(View->size(), false);
    bool ReceiverKnown = false;
    for (const catalogue::ApiRecord *Record :
         View->records(Knowledge.apis(), Context))
      for (const RoleRecord &Role : Record->Roles) {
        if (Role.Role != ApiRole::Propagate)
          continue;
        if (Role.At.Where == Position::Receiver)
          ReceiverKnown = true;
        if (Role.To.Where != Position::Argument &&
            Role.To.Where != Position::Receiver)
          continue;
        visitPropagation(*View, Role);
        if (Role.To.Where == Position::Receiver)
          ReceiverKnown = true;
        else if (Role.To.Index < Known.size())
          Known[Role.To.Index] = true;
      }

    const auto *Method = dyn_cast_or_null<CXXMethodDecl>(View->callee());
    if (const VarDecl *Receiver = variableOf(View->receiver()))
      if (!ReceiverKnown && Method && !Method->isConst())
        visitUnknownMethod(*View, Receiver);
    for (unsigned I = 0; I < View->size(); ++I) {
      const VarDecl *Variable = variableOf(View->argument(I));
      const ParmVarDecl *Parameter = View->parameter(I);
      if (Variable && Parameter && !Known[I] &&
          canWriteThrough(Parameter->getType()) &&
          // A pointer passed by value is not itself written.
          (Parameter->getType()->isReferenceType() ||
           Variable->getType()->isArrayType()))
        add(Variable, nullptr, E, /*Appends=*/false);
    }
  }

  void visitPropagation(const CallView &View, const RoleRecord &Role) {
    const VarDecl *Target = variableOf(View.at(Role.To));
    const Expr *Source = View.at(Role.At);
    if (!Target)
      return;
    StringRef Name = View.name();
    bool Appends = Name != "operator=" && Name != "assign" &&
                   Role.To.Where == Position::Receiver;
    Appends |= Name.contains("cat");
    if (Appends && Source && Target->isLocalVarDecl() &&
        strip(Source)->getType()->isAnyCharacterType()) {
      StackString &Text = Result.Strings[Target->getCanonicalDecl()];
      addCharacter(Target, Text.Characters.size(), Source, View.expression());
      return;
    }
    add(Target, Role.At.Where == Position::Argument ? Source : nullptr,
        View.expression(), Appends);
  }

  void visitUnknownMethod(const CallView &View, const VarDecl *Receiver) {
    // An assignment operator that the catalogue does not know still assigns.
    bool Assigns = View.name() == "operator=" && View.size() == 1;
    add(Receiver, Assigns ? View.argument(0) : nullptr, View.expression(),
        /*Appends=*/false);
  }

  WriteIndex &Result;
  ASTContext &Context;
  const catalogue::Catalogue &Knowledge;
  DenseMap<const Expr *, const CompoundStmt *> Blocks;
};

std::optional<LiteralText> StackString::text() const {
  if (!Known || Characters.size() < ShortestStackString)
    return std::nullopt;
  std::string Bytes;
  for (const auto &[Index, Character] : Characters) {
    if (Index != Bytes.size())
      return std::nullopt;
    Bytes.push_back(Character);
  }
  return literalFromBytes(std::move(Bytes));
}

WriteIndex::WriteIndex(ASTContext &Context,
                       const catalogue::Catalogue &Knowledge)
    : Context(Context) {
  WriteVisitor Visitor(*this, Context, Knowledge);
  forEachProjectDecl(Context, [&](Decl *Top) { Visitor.TraverseDecl(Top); });
}

ArrayRef<Write> WriteIndex::writes(const VarDecl *Variable) const {
  auto Found = Index.find(Variable->getCanonicalDecl());
  return Found == Index.end() ? ArrayRef<Write>() : ArrayRef(Found->second);
}

const Expr *WriteIndex::valueAt(const VarDecl *Variable,
                                const Expr *Use) const {
  const VarDecl *Definition = nullptr;
  const Expr *Initialiser = Variable->getAnyInitializer(Definition);
  ArrayRef<Write> All = writes(Variable);
  if (All.empty())
    return isa<ParmVarDecl>(Variable) ? nullptr : Initialiser;

  const SourceManager &SM = Context.getSourceManager();
  if (!Variable->isLocalVarDecl() && !isa<ParmVarDecl>(Variable)) {
    // Another function may run in between, so the only write decides, and only
    // if nothing was there before it.
    bool Empty = !Initialiser || isa<CXXConstructExpr>(strip(Initialiser));
    return All.size() == 1 && Empty && !All[0].Appends ? All[0].Value : nullptr;
  }

  const Write *Last = nullptr;
  for (const Write &Candidate : All)
    // A call that takes the variable reads it before it can write it, so a
    // write counts once it has ended.
    if (SM.isBeforeInTranslationUnit(Candidate.Where->getEndLoc(),
                                     Use->getBeginLoc()))
      Last = &Candidate;
  if (!Last) {
    // A later write reaches the use only around a loop; the first round still
    // sees the initialiser.
    return isa<ParmVarDecl>(Variable) ? nullptr : Initialiser;
  }
  if (!Last->Value || Last->Appends || !Last->Block)
    return nullptr;
  // The write has to lie on every way to the use: in a block around it.
  return SM.isBeforeInTranslationUnit(Use->getBeginLoc(),
                                      Last->Block->getRBracLoc())
             ? Last->Value
             : nullptr;
}

} // namespace credtidy::flow
