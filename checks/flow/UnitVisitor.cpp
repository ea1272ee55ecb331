//===- UnitVisitor.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitVisitor.h"
#include "credtidy/flow/ProjectDecls.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiForm;
using catalogue::CredentialKind;
using catalogue::NameClass;

namespace {
/// Lists longer than this are tables of data.
constexpr unsigned MostListElements = 64;
/// Byte arrays shorter than this hold no key that is worth the look.
constexpr size_t ShortestKeyBytes = 16;

std::string quoted(StringRef Kind, StringRef Name) {
  return (Kind + " '" + Name + "'").str();
}

/// The braced list that a value is made of, be it an array or a container.
const InitListExpr *listOf(const Expr *Value) {
  if (!Value)
    return nullptr;
  Value = strip(Value);
  if (const auto *Construction = dyn_cast<CXXConstructExpr>(Value);
      Construction && Construction->getNumArgs() > 0)
    Value = strip(Construction->getArg(0));
  return dyn_cast<InitListExpr>(Value);
}

/// Whether \p Where is written in a macro of another file.
bool isForeignMacro(SourceLocation Where, const SourceManager &SM) {
  return Where.isMacroID() && !SM.isMacroArgExpansion(Where) &&
         SM.getFileID(SM.getSpellingLoc(Where)) !=
             SM.getFileID(SM.getExpansionLoc(Where));
}

bool isStringLike(QualType Type) {
  Type = Type.getNonReferenceType();
  return Type->isAnyPointerType() || Type->isArrayType() ||
         Type->isRecordType() || Type->isObjCObjectPointerType() ||
         Type->isDependentType();
}
} // namespace

//===----------------------------------------------------------------------===//
// The walk
//===----------------------------------------------------------------------===//

bool UnitVisitor::TraverseDecl(Decl *D) {
  if (!D)
    return true;
  bool Names = isa<NamedDecl>(D) && !isa<ParmVarDecl>(D);
  if (Names)
    Declarations.push_back(D);
  bool Continue = Base::TraverseDecl(D);
  if (Names)
    Declarations.pop_back();
  return Continue;
}

bool UnitVisitor::TraverseInitListExpr(InitListExpr *List,
                                       DataRecursionQueue *Queue) {
  // The semantic form has every field in its place; the syntactic one would
  // only repeat it.
  if (InitListExpr *Semantic =
          List->isSemanticForm() ? List : List->getSemanticForm())
    List = Semantic;
  visitList(List);
  for (Stmt *Child : List->children())
    if (!TraverseStmt(Child))
      return false;
  return true;
}

bool UnitVisitor::TraverseConstructorInitializer(
    CXXCtorInitializer *Initializer) {
  if (Initializer->isAnyMemberInitializer() && Initializer->isWritten()) {
    const FieldDecl *Field = Initializer->getAnyMember();
    bind(BindingForm::Field, classifyField(Field), Field->getName(),
         quoted("field", Field->getName()), Initializer->getInit(),
         Initializer->getSourceLocation(), Initializer->getSourceRange());
    addFieldUses(Field, Initializer->getInit(), Initializer->getInit());
  }
  return Base::TraverseConstructorInitializer(Initializer);
}

bool UnitVisitor::VisitVarDecl(VarDecl *Variable) {
  const Expr *Value = nullptr;
  BindingForm Form = BindingForm::Variable;
  StringRef Kind = "variable";
  if (auto *Parameter = dyn_cast<ParmVarDecl>(Variable)) {
    if (!Parameter->hasDefaultArg() || Parameter->hasUnparsedDefaultArg() ||
        Parameter->hasUninstantiatedDefaultArg())
      return true;
    Value = Parameter->getDefaultArg();
    Form = BindingForm::DefaultArgument;
    Kind = "the default of parameter";
  } else {
    Value = Variable->getInit();
    if (Variable->getType().isConstQualified())
      Kind = "constant";
  }
  TargetClass Class = classify(Variable->getName());
  // A table of credentials has its name in the plural.
  if (StringRef Name = Variable->getName();
      Class.Strength != Confidence::High || Class.Kind == CredentialKind::None)
    if (Name.consume_back("s") && listOf(Value))
      if (TargetClass Each = classify(Name); Each.Kind != CredentialKind::None)
        Class = Each;
  if (Class.Kind == CredentialKind::None)
    return true;
  bind(Form, Class, Variable->getName(), quoted(Kind, Variable->getName()),
       Value, Variable->getLocation(), Variable->getSourceRange());

  auto Written = Writes.stackStrings().find(Variable->getCanonicalDecl());
  if (Written != Writes.stackStrings().end() && Written->second.text()) {
    Binding Found;
    Found.Form = BindingForm::Copy;
    Found.Kind = Class.Kind;
    Found.Strength = Class.Strength;
    Found.Name = Variable->getName().str();
    Found.Target = quoted(Kind, Variable->getName());
    Origin Characters;
    Characters.Value = Written->second.text()->Value;
    Characters.Range = SourceRange(Written->second.First->getBeginLoc(),
                                   Written->second.Last->getEndLoc());
    Found.Where = Characters.Range.getBegin();
    Found.Statement = Characters.Range;
    Found.Enclosing = Variable;
    Found.Origins.push_back(std::move(Characters));
    Result.Bindings.push_back(std::move(Found));
  }
  return true;
}

bool UnitVisitor::VisitFieldDecl(FieldDecl *Field) {
  if (const Expr *Value = Field->getInClassInitializer()) {
    bind(BindingForm::Field, classifyField(Field), Field->getName(),
         quoted("field", Field->getName()), Value, Field->getLocation(),
         Field->getSourceRange());
    addFieldUses(Field, Value, Value);
  }
  return true;
}

bool UnitVisitor::VisitReturnStmt(ReturnStmt *Return) {
  const Expr *Value = Return->getRetValue();
  if (!Value || !isStringLike(Value->getType()))
    return true;
  for (const Decl *D : reverse(Declarations)) {
    const auto *Named = cast<NamedDecl>(D);
    if (!isa<FunctionDecl, ObjCMethodDecl, VarDecl>(Named))
      continue;
    // The call operator of a lambda has no name to go by.
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Named);
        Method && Method->isOverloadedOperator())
      continue;
    std::string Name = Named->getNameAsString();
    bind(BindingForm::Return, classify(Name), Name,
         quoted("the result of", Name), Value, Value->getBeginLoc(),
         Return->getSourceRange());
    return true;
  }
  return true;
}

bool UnitVisitor::VisitBinaryOperator(BinaryOperator *Operator) {
  if (Operator->getOpcode() == BO_Assign)
    visitAssignment(Operator->getLHS(), Operator->getRHS(), Operator,
                    BindingForm::Assignment);
  else if (Operator->getOpcode() == BO_OrAssign)
    addAssignmentUses(Operator->getLHS(), Operator->getRHS(), Operator);
  else if (Operator->isEqualityOp())
    compare(Operator->getLHS(), Operator->getRHS(), Operator);
  return true;
}

bool UnitVisitor::VisitCXXRewrittenBinaryOperator(
    CXXRewrittenBinaryOperator *Operator) {
  CXXRewrittenBinaryOperator::DecomposedForm Form =
      Operator->getDecomposedForm();
  if (Form.Opcode == BO_EQ || Form.Opcode == BO_NE)
    compare(Form.LHS, Form.RHS, Operator);
  return true;
}

bool UnitVisitor::VisitCallExpr(CallExpr *Call) {
  visitCall(Call);
  return true;
}

bool UnitVisitor::VisitCXXConstructExpr(CXXConstructExpr *Construction) {
  visitCall(Construction);
  return true;
}

bool UnitVisitor::VisitObjCMessageExpr(ObjCMessageExpr *Message) {
  visitCall(Message);
  return true;
}

bool UnitVisitor::VisitCXXParenListInitExpr(CXXParenListInitExpr *List) {
  if (const RecordDecl *Record = List->getType()->getAsRecordDecl())
    visitFields(Record, List->getInitExprs(), /*FirstField=*/0,
                List->getSourceRange());
  return true;
}

bool UnitVisitor::VisitObjCDictionaryLiteral(ObjCDictionaryLiteral *Literal) {
  for (unsigned I = 0; I < Literal->getNumElements(); ++I) {
    ObjCDictionaryElement Element = Literal->getKeyValueElement(I);
    visitEntry(Element.Key, Element.Value, Literal, Confidence::High);
  }
  return true;
}

bool UnitVisitor::VisitStringLiteral(StringLiteral *Literal) {
  if (std::optional<SourceRange> Range =
          spelledRange(Literal, Context.getSourceManager()))
    addText(literalText(Literal), /*Complete=*/true, *Range);
  return true;
}

//===----------------------------------------------------------------------===//
// What a value is put into
//===----------------------------------------------------------------------===//

void UnitVisitor::visitList(InitListExpr *List) {
  QualType Type = List->getType();
  if (const RecordDecl *Record =
          Type.isNull() ? nullptr : Type->getAsRecordDecl()) {
    if (const FieldDecl *Member = List->getInitializedFieldInUnion()) {
      if (List->getNumInits() == 1 && List->getInit(0)) {
        bind(BindingForm::Field, classifyField(Member), Member->getName(),
             quoted("field", Member->getName()), List->getInit(0),
             List->getInit(0)->getBeginLoc(), List->getSourceRange());
        addFieldUses(Member, List->getInit(0), List->getInit(0));
      }
    } else {
      unsigned Bases = 0;
      if (const auto *Class = dyn_cast<CXXRecordDecl>(Record);
          Class && Class->hasDefinition())
        Bases = Class->getNumBases();
      visitFields(Record, List->inits(), Bases, List->getSourceRange());
    }
  }
  // After an error an element can be missing.
  if (List->getNumInits() == 2 && List->getInit(0) && List->getInit(1))
    visitEntry(List->getInit(0), List->getInit(1), List, Confidence::High);
  if (List->getNumInits() >= ShortestKeyBytes)
    if (std::optional<LiteralText> Text = literalText(List, Context))
      addText(std::move(*Text), /*Complete=*/true, contentRange(List));
}

void UnitVisitor::visitFields(const RecordDecl *Record, ArrayRef<Expr *> Values,
                              unsigned FirstField, SourceRange Statement) {
  unsigned Index = FirstField;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Index >= Values.size())
      return;
    const Expr *Value = Values[Index++];
    if (isa_and_nonnull<ImplicitValueInitExpr>(Value) || !Value)
      continue;
    bind(BindingForm::Field, classifyField(Field), Field->getName(),
         quoted("field", Field->getName()), Value, Value->getBeginLoc(),
         Statement);
    // A library's macro that fills a structure gives defaults, not a decision.
    if (!isForeignMacro(Statement.getBegin(), Context.getSourceManager()))
      addFieldUses(Field, Value, Value);
  }
}

void UnitVisitor::visitAssignment(const Expr *Target, const Expr *Value,
                                  const Expr *Whole, BindingForm Form) {
  if (Form == BindingForm::Assignment)
    addAssignmentUses(Target, Value, Whole);
  std::string Name = nameOf(Target, Context, Knowledge);
  if (Name.empty())
    return;
  TargetClass Class = classifyTarget(Target, Name);
  if (Class.Kind == CredentialKind::None)
    Class = classifySubscript(Target);
  if (Class.Kind == CredentialKind::None)
    return;
  if (Class.Api)
    Form = BindingForm::ApiField;
  bind(Form, Class, Name, "'" + Name + "'", Value, Whole->getBeginLoc(),
       Whole->getSourceRange());
}

void UnitVisitor::visitEntry(const Expr *Key, const Expr *Value,
                             const Expr *Whole, Confidence Strength) {
  catalogue::ArgumentText Text = argumentText(Key, Context);
  std::string Name = Text.Literal;
  if (!Text.IsLiteral) {
    if (Text.Spellings.empty())
      return;
    Name = Text.Spellings.back();
  }
  TargetClass Class = classify(Name);
  if (!Text.IsLiteral && Class.Kind == CredentialKind::None) {
    // A constant that holds the key: what it holds says more than its name.
    for (const Origin &Each : Reader.origins(Key))
      Class = Each.Value.inspect(
          [this](StringRef Content) { return classify(Content); });
  }
  Class.Strength = std::min(Class.Strength, Strength);
  bind(BindingForm::Entry, Class, Name, quoted("entry", Name), Value,
       Value->getBeginLoc(), Whole->getSourceRange());
}

UnitVisitor::TargetClass UnitVisitor::classify(StringRef Name) const {
  TargetClass Result;
  NameClass Class = Knowledge.names().classify(Name);
  if (Class.isCredential()) {
    Result.Kind = Class.Kind;
    Result.Strength = Class.Strength;
  }
  return Result;
}

UnitVisitor::TargetClass
UnitVisitor::classifyField(const FieldDecl *Field) const {
  TargetClass Result = classify(Field->getName());
  for (const catalogue::ApiRecord *Record : fieldRecords(Field))
    for (const catalogue::RoleRecord &Role : Record->Roles)
      if (Role.Role == catalogue::ApiRole::Credential)
        return {Role.Kind, Confidence::High, Record};
  return Result;
}

UnitVisitor::TargetClass UnitVisitor::classifyTarget(const Expr *Target,
                                                     StringRef Name) const {
  Target = strip(Target);
  while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Target))
    Target = strip(Element->getBase());
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl()))
      return classifyField(Field);
  return classify(Name);
}

UnitVisitor::TargetClass
UnitVisitor::classifySubscript(const Expr *Target) const {
  // `settings[kField]`: what the constant holds is the key.
  const auto *Subscript = dyn_cast<CXXOperatorCallExpr>(strip(Target));
  if (!Subscript || Subscript->getOperator() != OO_Subscript ||
      Subscript->getNumArgs() != 2)
    return {};
  for (const Origin &Each : Reader.origins(Subscript->getArg(1)))
    if (Each.Complete && !Each.IsBytes)
      return Each.Value.inspect(
          [this](StringRef Content) { return classify(Content); });
  return {};
}

void UnitVisitor::bind(BindingForm Form, const TargetClass &Class,
                       StringRef Name, std::string Target, const Expr *Value,
                       SourceLocation Where, SourceRange Statement) {
  if (Class.Kind == CredentialKind::None || !Value)
    return;
  // A table of strings binds each of them.
  SmallVector<Origin, 1> Origins = Reader.origins(Value);
  if (const InitListExpr *List = listOf(Value);
      List && Origins.empty() && List->getNumInits() <= MostListElements)
    for (const Expr *Element : List->inits())
      if (Element && isStringLike(Element->getType())) // null after an error
        for (Origin &Each : Reader.origins(Element))
          Origins.push_back(std::move(Each));
  // What comes from further away: through fields, branches and calls.
  if (Origins.empty())
    for (const Tracked &Each : Flow.literalsAt(Value))
      if (std::optional<Origin> Literal = Flow.literalOrigin(Each))
        Origins.push_back(std::move(*Literal));
  if (Origins.empty())
    return;
  if (!Seen.insert({Where.getRawEncoding(),
                    Origins.front().Range.getBegin().getRawEncoding()})
           .second)
    return;
  Binding Found;
  Found.Form = Form;
  Found.Kind = Class.Kind;
  Found.Strength = Class.Strength;
  Found.Name = Name.str();
  Found.Target = std::move(Target);
  Found.Origins = std::move(Origins);
  Found.Where = Where;
  Found.Statement = Statement;
  Found.Enclosing = Declarations.empty() ? nullptr : Declarations.back();
  Found.Api = Class.Api;
  Result.Bindings.push_back(std::move(Found));
}

//===----------------------------------------------------------------------===//
// Comparisons and texts
//===----------------------------------------------------------------------===//

void UnitVisitor::compare(const Expr *Left, const Expr *Right,
                          const Expr *Whole) {
  if (!isStringLike(Left->getType()) || !isStringLike(Right->getType()))
    return;
  if (compareOneWay(Left, Right, Whole) || compareOneWay(Right, Left, Whole))
    return;
  // What depends on a template parameter is seen again in the instantiation,
  // but what depends on an error is all there is.
  auto Waits = [](const Expr *E) {
    return E->isTypeDependent() && !E->containsErrors();
  };
  // Built-in operators compare addresses.
  if (isa<BinaryOperator>(Whole) || Waits(Left) || Waits(Right) ||
      argumentText(Left, Context).IsLiteral ||
      argumentText(Right, Context).IsLiteral ||
      // An instantiation repeats its template.
      !SeenEqualities
           .insert({Left->getBeginLoc().getRawEncoding(),
                    Right->getBeginLoc().getRawEncoding()})
           .second)
    return;
  Result.Equalities.push_back(
      {Left, Right, Whole,
       Declarations.empty() ? nullptr : Declarations.back()});
}

bool UnitVisitor::compareOneWay(const Expr *Named, const Expr *Literal,
                                const Expr *Whole) {
  std::string Name = nameOf(Named, Context, Knowledge);
  if (Name.empty())
    return false;
  NameClass Class = Knowledge.names().classify(Name);
  if (!Class.isCredential())
    return false;
  bool Any = false;
  for (Origin &Each : Reader.origins(Literal)) {
    if (!Each.Complete)
      continue;
    Comparison Found;
    Found.Kind = Class.Kind;
    Found.Strength = Class.Strength;
    Found.Name = Name;
    Found.Literal = std::move(Each);
    Found.Where = Whole->getBeginLoc();
    Found.Statement = Whole->getSourceRange();
    Found.Enclosing = Declarations.empty() ? nullptr : Declarations.back();
    if (Seen.insert({Found.Where.getRawEncoding(),
                     Found.Literal.Range.getBegin().getRawEncoding()})
            .second)
      Result.Comparisons.push_back(std::move(Found));
    Any = true;
  }
  return Any;
}

void UnitVisitor::addText(LiteralText Text, bool Complete, SourceRange Range,
                          bool IsJoined) {
  const SourceManager &SM = Context.getSourceManager();
  SourceLocation Spelling = SM.getSpellingLoc(Range.getBegin());
  if (Text.Value.empty() || Spelling.isInvalid() ||
      SM.isWrittenInScratchSpace(Spelling) || SM.isInSystemHeader(Spelling) ||
      !SeenTexts.insert(Spelling.getRawEncoding()).second)
    return;
  // The pieces of a joined text are told with the whole.
  SourceLocation SpellingEnd = SM.getSpellingLoc(Range.getEnd());
  for (const SourceRange &Whole : Joined)
    if (!SM.isBeforeInTranslationUnit(Spelling, Whole.getBegin()) &&
        !SM.isBeforeInTranslationUnit(Whole.getEnd(), Spelling))
      return;
  if (IsJoined)
    Joined.push_back(SourceRange(Spelling, SpellingEnd));
  flow::Text Found;
  Found.Value = std::move(Text.Value);
  Found.IsBytes = Text.IsBytes;
  Found.Complete = Complete;
  Found.Range = Range;
  Found.Name = currentName();
  Found.Enclosing = Declarations.empty() ? nullptr : Declarations.back();
  Result.Texts.push_back(std::move(Found));
}

std::string UnitVisitor::currentName() const {
  return Declarations.empty()
             ? std::string()
             : cast<NamedDecl>(Declarations.back())->getNameAsString();
}

//===----------------------------------------------------------------------===//
// Unit
//===----------------------------------------------------------------------===//

Unit::Unit(ASTContext &Context, const catalogue::Catalogue &Knowledge,
           ArrayRef<MacroText> Macros)
    : Writes(Context, Knowledge) {
  for (const MacroText &Macro : Macros) {
    NameClass Class = Knowledge.names().classify(Macro.Name);
    Origin Literal;
    Literal.Value = Macro.Value;
    Literal.Range = Macro.Literal;
    if (Class.isCredential()) {
      Binding Found;
      Found.Form =
          Macro.CommandLine ? BindingForm::CommandLine : BindingForm::Macro;
      Found.Kind = Class.Kind;
      Found.Strength = Class.Strength;
      Found.Name = Macro.Name;
      Found.Target = quoted("macro", Macro.Name);
      Found.Origins.push_back(Literal);
      Found.Where = Macro.Where;
      Found.Statement = Macro.Definition;
      Bindings.push_back(std::move(Found));
    }
    Text Whole;
    Whole.Value = Macro.Value;
    Whole.Range = Macro.Literal;
    Whole.Name = Macro.Name;
    Texts.push_back(std::move(Whole));
  }
  FlowEngine Flow(Context, Knowledge, Found);
  Flow.run();
  UnitVisitor Visitor(*this, Context, Knowledge, Writes, Flow);
  forEachProjectDecl(Context, [&](Decl *Top) { Visitor.TraverseDecl(Top); });
}

} // namespace credtidy::flow
