//===- FlowGraph.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FlowGraph.h"
#include "credtidy/flow/Calls.h"
#include "credtidy/flow/ProjectDecls.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SCCIterator.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiForm;
using catalogue::ApiRole;

namespace {
/// Keys and option names are short and of one word: `db.password`.
constexpr size_t LongestKey = 40;

bool looksLikeKey(StringRef Text) {
  return Text.size() > 1 && Text.size() <= LongestKey &&
         all_of(Text, [](char C) {
           return isAlnum(C) || C == '_' || C == '-' || C == '.' || C == '/';
         });
}
} // namespace

bool Summary::concernsCallers() const {
  auto Concerns = [](const Value &Left) {
    return any_of(Left.Origins, [](const Tracked &Each) {
      return Each.What->What != OriginInfo::Kind::Parameter;
    });
  };
  return Concerns(Result) || !Credentials.empty() ||
         any_of(Outputs,
                [&](const Output &Each) { return Concerns(Each.Content); });
}

SmallVector<const CXXMethodDecl *, 2> callOperators(const LambdaExpr *Lambda) {
  SmallVector<const CXXMethodDecl *, 2> Result;
  const CXXMethodDecl *Operator = Lambda->getCallOperator();
  const FunctionTemplateDecl *Generic = Lambda->getDependentCallOperator();
  if (!Generic) {
    if (!Operator->isDependentContext())
      Result.push_back(Operator);
    return Result;
  }
  for (const FunctionDecl *Each : Generic->specializations())
    if (Each->hasBody() && !Each->isDependentContext())
      Result.push_back(cast<CXXMethodDecl>(Each));
  return Result;
}

class GraphVisitor : public RecursiveASTVisitor<GraphVisitor> {
  using Base = RecursiveASTVisitor<GraphVisitor>;

public:
  GraphVisitor(FlowGraph &Graph, const catalogue::Catalogue &Knowledge,
               SecretNames &Names)
      : Graph(Graph), Knowledge(Knowledge), Names(Names) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool TraverseDecl(Decl *D) {
    if (!D)
      return true;
    // What depends on a template parameter is read in the instantiations.
    if (!InPattern && isa<FunctionDecl, CXXRecordDecl>(D) &&
        cast<DeclContext>(D)->isDependentContext())
      return collectPatterns(D);
    FunctionInfo *Outer = Current;
    if (const auto *Function = dyn_cast<FunctionDecl>(D)) {
      if (Function->doesThisDeclarationHaveABody()) {
        enter(Function, Function->getBody());
        if (const FunctionDecl *Pattern =
                Function->getTemplateInstantiationPattern())
          Instantiated.insert(Pattern->getCanonicalDecl());
      }
    } else if (const auto *Method = dyn_cast<ObjCMethodDecl>(D)) {
      if (Method->hasBody())
        enter(Method, Method->getBody());
    }
    bool Continue = Base::TraverseDecl(D);
    Current = Outer;
    return Continue;
  }

  bool VisitLambdaExpr(LambdaExpr *Lambda) {
    for (const CXXMethodDecl *Operator : callOperators(Lambda))
      addCallee(Graph.add(Operator, Operator->getBody()));
    return true;
  }
  bool VisitBlockExpr(BlockExpr *Block) {
    addCallee(Graph.add(Block->getBlockDecl(), Block->getBody()));
    return true;
  }

  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    mark(Reference->getDecl());
    if (isa<FunctionDecl>(Reference->getDecl()))
      Edges.emplace_back(Current, Reference->getDecl()->getCanonicalDecl());
    return true;
  }
  bool VisitVarDecl(VarDecl *Variable) {
    mark(Variable);
    // What a local stands for is followed.
    if (Variable->hasInit() && !Variable->hasLocalStorage())
      Graph.Targets.add(Variable, Variable->getInit());
    return true;
  }
  bool VisitBindingDecl(BindingDecl *Part) {
    mark(Part);
    return true;
  }
  bool VisitInitListExpr(InitListExpr *List) {
    if (InitListExpr *Semantic = List->getSemanticForm())
      List = Semantic;
    const RecordDecl *Record = List->getType()->getAsRecordDecl();
    if (!Record || !Record->getDefinition() || Record->isUnion())
      return true;
    const auto *Class = dyn_cast<CXXRecordDecl>(Record->getDefinition());
    unsigned I = Class ? Class->getNumBases() : 0;
    for (const FieldDecl *Field : Record->getDefinition()->fields()) {
      if (Field->isUnnamedBitField())
        continue;
      if (I >= List->getNumInits())
        break;
      if (const Expr *Init = List->getInit(I++)) // null after an error
        Graph.Targets.add(Field, Init);
    }
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *Operator) {
    if (Operator->getOpcode() == BO_Assign)
      addTarget(Operator->getLHS(), Operator->getRHS());
    return true;
  }
  bool VisitCXXOperatorCallExpr(CXXOperatorCallExpr *Operator) {
    if (Operator->getOperator() == OO_Equal && Operator->getNumArgs() == 2)
      addTarget(Operator->getArg(0), Operator->getArg(1));
    return true;
  }
  bool VisitCXXConstructorDecl(CXXConstructorDecl *Constructor) {
    for (const CXXCtorInitializer *Each : Constructor->inits())
      if (Each->isAnyMemberInitializer() && Each->getInit())
        Graph.Targets.add(Each->getAnyMember(), Each->getInit());
    return true;
  }
  bool VisitMemberExpr(MemberExpr *Member) {
    mark(Member->getMemberDecl());
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Member->getMemberDecl()))
      addCall(Method);
    return true;
  }
  bool VisitObjCIvarRefExpr(ObjCIvarRefExpr *Reference) {
    mark(Reference->getDecl());
    return true;
  }
  bool VisitObjCPropertyRefExpr(ObjCPropertyRefExpr *Reference) {
    if (Reference->isExplicitProperty()) {
      const ObjCPropertyDecl *Property = Reference->getExplicitProperty();
      mark(Property);
      // What is put into a property is in its variable.
      if (const ObjCIvarDecl *Variable = Property->getPropertyIvarDecl())
        mark(Variable);
    }
    return true;
  }
  bool VisitObjCMessageExpr(ObjCMessageExpr *Message) {
    std::string Name = Message->getSelector().getAsString();
    markCall(ApiForm::Selector, Name, Message->getType());
    if (const ObjCMethodDecl *Method = Message->getMethodDecl()) {
      Edges.emplace_back(Current, Method->getCanonicalDecl());
      addTargets(Method->parameters(), Message->arguments());
    }
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Construction) {
    addCall(Construction->getConstructor());
    markCall(ApiForm::Function,
             Construction->getConstructor()->getParent()->getName(),
             QualType());
    addTargets(Construction->getConstructor()->parameters(),
               Construction->arguments());
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (!Callee || !Callee->getIdentifier())
      return true;
    addTargets(Callee->parameters(), Call->arguments());
    markCall(ApiForm::Function, Callee->getName(), Call->getType());
    return true;
  }
  bool VisitStringLiteral(clang::StringLiteral *Literal) {
    if (Current && !Current->IsSeed && Literal->getCharByteWidth() == 1 &&
        (looksLikeKey(Literal->getString())
             ? Names.isSecretName(Literal->getString())
             : selectsSecret(Literal->getString())))
      Current->IsSeed = true;
    return true;
  }

  /// Reads the templates of which the unit has no instance, as far as they are
  /// known.
  void readPatterns() {
    InPattern = true;
    for (FunctionDecl *Pattern : Patterns)
      if (!Instantiated.contains(Pattern->getCanonicalDecl()))
        TraverseDecl(Pattern);
  }

  std::vector<std::pair<FunctionInfo *, const Decl *>> Edges;

private:
  bool collectPatterns(Decl *D) {
    if (auto *Function = dyn_cast<FunctionDecl>(D)) {
      if (Function->doesThisDeclarationHaveABody())
        Patterns.push_back(Function);
      return true;
    }
    for (Decl *Member : cast<CXXRecordDecl>(D)->decls())
      if (isa<FunctionDecl, FunctionTemplateDecl, CXXRecordDecl,
              ClassTemplateDecl>(Member) &&
          !Member->isImplicit())
        TraverseDecl(Member);
    return true;
  }

  void enter(const Decl *Function, const Stmt *Body) {
    Current = Graph.add(Function, Body);
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
      addOverridden(Method, Method);
  }

  void addOverridden(const CXXMethodDecl *Method, const CXXMethodDecl *By) {
    for (const CXXMethodDecl *Overridden : Method->overridden_methods()) {
      Graph.Overriders[Overridden->getCanonicalDecl()].push_back(By);
      addOverridden(Overridden, By);
    }
  }

  void mark(const NamedDecl *Declaration) {
    const auto *Variable = dyn_cast<VarDecl>(Declaration);
    const auto *Valued = dyn_cast<ValueDecl>(Declaration);
    if (Current && Valued && isCallable(Valued->getType()) &&
        !isa<FunctionDecl>(Valued))
      Callables.emplace_back(Current, Valued);
    if (Current &&
        (isa<FieldDecl, ObjCIvarDecl, ObjCPropertyDecl>(Declaration) ||
         (Variable && !Variable->hasLocalStorage()))) {
      auto &Known = Graph.Users[Declaration->getCanonicalDecl()];
      if (Known.empty() || Known.back() != Current)
        Known.push_back(Current);
    }
    if (Current && !Current->IsSeed &&
        isa<VarDecl, BindingDecl, FieldDecl, ObjCIvarDecl, ObjCPropertyDecl>(
            Declaration) &&
        (Names.of(Declaration) || Names.isInput(Declaration)))
      Current->IsSeed = true;
  }

  /// Whether it is a statement that reads a column with a telling name.
  bool selectsSecret(StringRef Text) {
    if (!Text.ltrim().starts_with_insensitive("select "))
      return false;
    SmallVector<StringRef, 16> Words;
    SplitString(Text, Words, " ,.()`\"[]\n\t");
    return any_of(Words, [&](StringRef Word) {
      return looksLikeKey(Word) && Names.isSecretName(Word);
    });
  }

  /// A getter's name, or what the catalogue says of the function.
  void markCall(ApiForm Form, StringRef Name, QualType Result) {
    if (!Current || Current->IsSeed || Name.empty())
      return;
    if (!Result.isNull() && Names.isText(Result) && Names.isSecretName(Name))
      Current->IsSeed = true;
    else if (Knowledge.apis().mayHaveRole(Form, Name, ApiRole::Source) ||
             Knowledge.apis().mayHaveRole(Form, Name, ApiRole::Credential))
      Current->IsSeed = true;
  }

  void addCall(const FunctionDecl *Callee) {
    if (!Current)
      return;
    Edges.emplace_back(Current, Callee->getCanonicalDecl());
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
        Method && Method->isVirtual())
      Virtual.emplace_back(Current, Method->getCanonicalDecl());
  }

  void addTarget(const Expr *Place, const Expr *Content) {
    Place = strip(Place);
    if (const auto *Object = dyn_cast<PseudoObjectExpr>(Place))
      Place = Object->getSyntacticForm();
    if (const auto *Property = dyn_cast<ObjCPropertyRefExpr>(Place)) {
      // The property and its variable are one place.
      const ObjCPropertyDecl *Declaration =
          Property->isExplicitProperty() ? Property->getExplicitProperty()
                                         : nullptr;
      if (Declaration && Declaration->getPropertyIvarDecl())
        Graph.Targets.add(Declaration->getPropertyIvarDecl(), Content);
    } else if (const auto *Member = dyn_cast<MemberExpr>(Place)) {
      Graph.Targets.add(Member->getMemberDecl(), Content);
    } else if (const auto *Variable = dyn_cast<ObjCIvarRefExpr>(Place)) {
      Graph.Targets.add(Variable->getDecl(), Content);
    } else if (const auto *Reference = dyn_cast<DeclRefExpr>(Place)) {
      if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
          Variable &&
          (!Variable->hasLocalStorage() || isa<ParmVarDecl>(Variable)))
        Graph.Targets.add(Variable, Content);
    }
  }

  template <typename Range>
  void addTargets(ArrayRef<ParmVarDecl *> Parameters, Range Arguments) {
    for (auto [Parameter, Argument] : zip(Parameters, Arguments))
      Graph.Targets.add(Parameter, Argument);
  }

  void addCallee(FunctionInfo *Inner) {
    if (Current)
      Current->Callees.push_back(Inner);
  }

  FlowGraph &Graph;
  const catalogue::Catalogue &Knowledge;
  SecretNames &Names;
  FunctionInfo *Current = nullptr;
  std::vector<FunctionDecl *> Patterns;
  SmallPtrSet<const Decl *, 8> Instantiated;
  bool InPattern = false;

public:
  std::vector<std::pair<FunctionInfo *, const CXXMethodDecl *>> Virtual;
  /// Who names what can be called and is no function itself.
  std::vector<std::pair<FunctionInfo *, const ValueDecl *>> Callables;
};

FlowGraph::FlowGraph(ASTContext &Context, const catalogue::Catalogue &Knowledge,
                     SecretNames &Names) {
  GraphVisitor Visitor(*this, Knowledge, Names);
  forEachProjectDecl(Context, [&](Decl *Top) { Visitor.TraverseDecl(Top); });
  Visitor.readPatterns();
  for (const auto &[Caller, Callee] : Visitor.Edges)
    if (FunctionInfo *Known = Caller ? find(Callee) : nullptr)
      Caller->Callees.push_back(Known);
  for (const auto &[Caller, Place] : Visitor.Callables)
    if (const Decl *Target = Targets.only(Place))
      if (FunctionInfo *Known = find(Target))
        Caller->Callees.push_back(Known);
  for (const auto &[Caller, Method] : Visitor.Virtual)
    for (const CXXMethodDecl *Target : overriders(Method))
      if (FunctionInfo *Known = find(Target))
        Caller->Callees.push_back(Known);
  sort();
}

FunctionInfo *FlowGraph::find(const Decl *Function) const {
  auto Found = Functions.find(Function->getCanonicalDecl());
  return Found == Functions.end() ? nullptr : Found->second.get();
}

FunctionInfo *FlowGraph::add(const Decl *Function, const Stmt *Body) {
  std::unique_ptr<FunctionInfo> &Entry =
      Functions[Function->getCanonicalDecl()];
  if (!Entry) {
    Entry = std::make_unique<FunctionInfo>();
    Entry->Function = Function;
    Entry->Body = Body;
    InSource.push_back(Entry.get());
  }
  return Entry.get();
}

ArrayRef<FunctionInfo *> FlowGraph::users(const Decl *Place) const {
  auto Found = Users.find(Place->getCanonicalDecl());
  return Found == Users.end() ? ArrayRef<FunctionInfo *>()
                              : ArrayRef(Found->second);
}

ArrayRef<const CXXMethodDecl *>
FlowGraph::overriders(const CXXMethodDecl *Method) const {
  auto Found = Overriders.find(Method->getCanonicalDecl());
  return Found == Overriders.end() ? ArrayRef<const CXXMethodDecl *>()
                                   : ArrayRef(Found->second);
}

} // namespace credtidy::flow

namespace llvm {
template <> struct GraphTraits<credtidy::flow::FunctionInfo *> {
  using NodeRef = credtidy::flow::FunctionInfo *;
  using ChildIteratorType = SmallVectorImpl<NodeRef>::iterator;
  static NodeRef getEntryNode(NodeRef Node) { return Node; }
  static ChildIteratorType child_begin(NodeRef Node) {
    return Node->Callees.begin();
  }
  static ChildIteratorType child_end(NodeRef Node) {
    return Node->Callees.end();
  }
};
} // namespace llvm

namespace credtidy::flow {

void FlowGraph::sort() {
  // A node that calls all of them, so that one walk reaches each.
  FunctionInfo Root;
  Root.Callees.append(InSource.begin(), InSource.end());
  for (auto Component = scc_begin(&Root); !Component.isAtEnd(); ++Component)
    if (Component->front() != &Root)
      Order.emplace_back(Component->begin(), Component->end());
}

} // namespace credtidy::flow
