//===- FlowEngine.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FlowEngine.h"
#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprObjC.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiForm;
using catalogue::ApiRole;
using catalogue::CredentialKind;

namespace {
/// Functions that call each other are followed again until nothing changes, or
/// this often: what is found later is rare.
constexpr int MostRounds = 3;
/// Calls within calls, each of which is followed for the one before.
constexpr unsigned DeepestFollowing = 24;
/// A way with more stops is cut: nobody reads them all.
constexpr unsigned LongestWay = 16;
/// What one field can be told to hold.
constexpr size_t MostFacts = 4;
} // namespace

//===----------------------------------------------------------------------===//
// The order of things
//===----------------------------------------------------------------------===//

void FlowEngine::run() {
  Result.Counts.Functions = Graph.size();
  for (const std::vector<FunctionInfo *> &Component : Graph.order()) {
    bool Matters = any_of(Component, [](const FunctionInfo *Each) {
      return Each->IsSeed ||
             any_of(Each->Callees, [](const FunctionInfo *Callee) {
               return Callee->Effects.concernsCallers();
             });
    });
    if (!Matters)
      continue;
    bool Recursive = Component.size() > 1;
    for (int Round = 0; Round < (Recursive ? MostRounds : 1); ++Round)
      for (FunctionInfo *Each : Component)
        if (Recursive || Each->Progress == FunctionInfo::State::New)
          follow(*Each);
  }
  for (size_t I = 0; I < Wanted.size(); ++I)
    for (FunctionInfo *User : Graph.users(Wanted[I]))
      if (User->Progress == FunctionInfo::State::New)
        follow(*User);
  // What one function keeps in a field, another reads.
  SmallVector<FunctionInfo *, 8> Again(Outdated.begin(), Outdated.end());
  llvm::sort(Again, [](const FunctionInfo *Left, const FunctionInfo *Right) {
    return Left->Function->getLocation() < Right->Function->getLocation();
  });
  for (FunctionInfo *Each : Again)
    follow(*Each);

  // What is told of the call of a method need not be told of the method, too.
  for (const auto &[Way, Index] : reverse(ThroughFields))
    if (Directly.contains(Way))
      Result.Leaks.erase(Result.Leaks.begin() + Index);

  for (const std::vector<FunctionInfo *> &Component : Graph.order())
    for (const FunctionInfo *Each : Component) {
      Result.Counts.Followed += Each->Progress == FunctionInfo::State::Done;
      if (Each->Incomplete)
        if (const auto *Named = dyn_cast<NamedDecl>(Each->Function))
          Result.Counts.Incomplete.push_back(
              {plainQualifiedName(Named), Named->getLocation()});
    }
  llvm::sort(Result.Counts.Incomplete,
             [](const FlowCounts::Part &Left, const FlowCounts::Part &Right) {
               return Left.Where < Right.Where;
             });
}

const Summary *FlowEngine::summary(const Decl *Function, bool Needed) {
  FunctionInfo *Info = Graph.find(Function);
  if (!Info)
    return nullptr;
  if (Info->Progress == FunctionInfo::State::New && Needed) {
    // Deep chains of calls are followed from their end.
    if (Depth >= DeepestFollowing)
      followBelow(*Info);
    else
      follow(*Info);
  }
  return &Info->Effects;
}

void FlowEngine::followBelow(FunctionInfo &Top) {
  SmallVector<std::pair<FunctionInfo *, unsigned>, 32> Way{{&Top, 0}};
  SmallPtrSet<FunctionInfo *, 32> Seen{&Top};
  while (!Way.empty()) {
    auto &[Info, Next] = Way.back();
    if (Next < Info->Callees.size()) {
      FunctionInfo *Callee = Info->Callees[Next++];
      if (Callee->Progress == FunctionInfo::State::New &&
          Seen.insert(Callee).second)
        Way.push_back({Callee, 0});
      continue;
    }
    FunctionInfo *Done = Info;
    Way.pop_back();
    follow(*Done);
  }
}

void FlowEngine::follow(FunctionInfo &Info) {
  Info.Progress = FunctionInfo::State::Active;
  ++Depth;
  FunctionFlow Flow(*this, Info);
  Flow.run();
  --Depth;
  Info.Progress = FunctionInfo::State::Done;
}

//===----------------------------------------------------------------------===//
// Origins and ways
//===----------------------------------------------------------------------===//

const OriginInfo *FlowEngine::literal(const Expr *Text) {
  OriginInfo *&Known = Literals[Text];
  if (!Known) {
    Known = Names.make(OriginInfo::Kind::Literal);
    Known->Text = Text;
  }
  return Known;
}

const OriginInfo *FlowEngine::parameter(PathId Path) {
  OriginInfo *&Known = Parameters[Path];
  if (!Known) {
    Known = Names.make(OriginInfo::Kind::Parameter);
    Known->Path = Path;
  }
  return Known;
}

const OriginInfo *FlowEngine::source(const Expr *Maker, Birth How,
                                     CredentialKind Kind, std::string Name,
                                     Confidence Sureness,
                                     const NamedDecl *Declaration) {
  OriginInfo *&Known = Sources[Maker];
  if (!Known) {
    Known = Names.make(OriginInfo::Kind::Secret);
    Known->Secret.How = How;
    Known->Secret.Kind = Kind;
    Known->Secret.Name = std::move(Name);
    Known->Secret.Sureness = Sureness;
    Known->Secret.Where = Maker->getBeginLoc();
    Known->Secret.Declaration = Declaration;
  }
  return Known;
}

std::optional<Origin> FlowEngine::literalOrigin(const Tracked &Each) const {
  const auto *Literal = dyn_cast<clang::StringLiteral>(Each.What->Text);
  if (!Literal)
    return std::nullopt;
  std::optional<SourceRange> Range =
      spelledRange(Literal, Context.getSourceManager());
  if (!Range)
    return std::nullopt;
  LiteralText Content = literalText(Literal);
  Origin Result;
  Result.Value = std::move(Content.Value);
  Result.IsBytes = Content.IsBytes;
  Result.Range = *Range;
  Result.Complete = !Each.Embedded;
  SmallVector<const Stop *, 8> Way;
  for (const Stop *At = Each.Way; At; At = At->Before)
    Way.push_back(At);
  for (const Stop *At : reverse(Way))
    Result.Steps.push_back({At->Where, describe(*At)});
  return Result;
}

ArrayRef<Tracked> FlowEngine::literalsAt(const Expr *Argument) const {
  auto Found = Uses.find(strip(Argument));
  return Found == Uses.end() ? ArrayRef<Tracked>() : ArrayRef(Found->second);
}

const OriginInfo *FlowEngine::namedLiteral(const OriginInfo *Literal,
                                           const OriginInfo *Name) {
  auto [At, New] = NamedLiterals.try_emplace({Literal, Name}, nullptr);
  if (!New)
    return At->second;
  const auto *Text = dyn_cast<clang::StringLiteral>(Literal->Text);
  if (!Text || Text->getLength() == 0)
    return nullptr;
  bool Plausible = literalText(Text).Value.inspect([&](StringRef Content) {
    return Knowledge.values()
        .judge(Content, Name->Secret.Kind, Name->Secret.Name,
               Name->Secret.Sureness == Confidence::High
                   ? catalogue::Evidence::StrongName
                   : catalogue::Evidence::WeakName)
        .Plausible;
  });
  if (!Plausible)
    return nullptr;
  OriginInfo *Info = Names.make(OriginInfo::Kind::Secret);
  Info->Secret = Name->Secret;
  Info->Secret.How = Birth::Literal;
  NamedLiterals[{Literal, Name}] = Info;
  return Info;
}

const Stop *FlowEngine::stop(Stop::What How, SourceLocation Where,
                             std::string Name, const Stop *Before) {
  // A way that comes to a stop again has gone in a circle, which is left out.
  for (const Stop *At = Before; At; At = At->Before)
    if (At->How == How && At->Where == Where)
      return At;
  if (Before && Before->Length >= LongestWay)
    return Before;
  Stops.push_back(
      {How, Where, std::move(Name), Before, Before ? Before->Length + 1 : 1});
  return &Stops.back();
}

const Stop *FlowEngine::chain(const Stop *Outer, const Stop *Inner) {
  SmallVector<const Stop *, 8> Way;
  for (const Stop *At = Inner; At; At = At->Before)
    Way.push_back(At);
  for (const Stop *At : reverse(Way))
    Outer = stop(At->How, At->Where, At->Name, Outer);
  return Outer;
}

const Secret *FlowEngine::text(Secret Content) {
  Texts.push_back(std::move(Content));
  return &Texts.back();
}

const Secret *FlowEngine::textOf(const Value &Whole) {
  if (Whole.Text)
    return Whole.Text;
  // A value that is one literal, and nothing else.
  if (Whole.Named || Whole.Origins.size() != 1 ||
      Whole.Origins[0].What->What != OriginInfo::Kind::Literal ||
      Whole.Origins[0].Embedded)
    return nullptr;
  const auto *Literal =
      dyn_cast<clang::StringLiteral>(Whole.Origins[0].What->Text);
  return Literal ? text(literalText(Literal).Value) : nullptr;
}

const Secret *FlowEngine::formatted(const Secret &Format) {
  std::string Result;
  Format.inspect([&](StringRef Text) {
    while (!Text.empty()) {
      size_t Next = Text.find_first_of("%{");
      Result += Text.take_front(Next);
      if (Next == StringRef::npos)
        break;
      Text = Text.drop_front(Next);
      bool Brace = Text.front() == '{';
      size_t End = Brace ? Text.find('}')
                         : Text.find_first_of("diouxXeEfFgGaAcsSpnm@%", 1);
      if (!Brace && End == 1 && Text[1] == '%') {
        Result += '%';
      } else {
        Result += UnknownPart;
      }
      Text = End == StringRef::npos ? StringRef() : Text.drop_front(End + 1);
    }
    return 0;
  });
  return text(Secret(std::move(Result)));
}

//===----------------------------------------------------------------------===//
// Objects that let out what is written to them
//===----------------------------------------------------------------------===//

namespace {
std::vector<std::string> scopesOf(const NamedDecl *Declaration) {
  std::string Qualified = plainQualifiedName(Declaration);
  size_t Colons = Qualified.rfind("::");
  if (Colons == std::string::npos)
    return {};
  return {Qualified.substr(0, Colons)};
}

bool isLeaving(ApiRole Role) {
  return Role == ApiRole::Log || Role == ApiRole::Store ||
         Role == ApiRole::Transmit || Role == ApiRole::Process ||
         Role == ApiRole::Wipe;
}
} // namespace

std::optional<ObjectSink> FlowEngine::objectSink(const Expr *Object) {
  Object = strip(Object);
  while (const Expr *Before = streamed(Object).first)
    Object = strip(Before);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Object))
    if (std::optional<ObjectSink> Sink = sinkOfVariable(Reference->getDecl()))
      return Sink;
  if (const auto *Member = dyn_cast<MemberExpr>(Object))
    if (std::optional<ObjectSink> Sink =
            sinkOfVariable(Member->getMemberDecl()))
      return Sink;
  // `LogMessage(…).stream()`, `qDebug()`.
  if (std::optional<CallView> View = CallView::of(Object);
      View && View->size() == 0)
    for (const catalogue::ApiRecord *Record :
         View->records(Knowledge.apis(), Context))
      for (const catalogue::RoleRecord &Role : Record->Roles)
        if (isLeaving(Role.Role) &&
            (Role.At.Where == catalogue::Position::Receiver ||
             Role.At.Where == catalogue::Position::Result))
          return ObjectSink{Role.Role, Record, Role.Detail, View->name(),
                            Confidence::High};
  QualType Type = Object->getType().getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  if (const CXXRecordDecl *Class = Type->getAsCXXRecordDecl())
    return sinkOfClass(Class);
  return std::nullopt;
}

std::optional<ObjectSink>
FlowEngine::sinkOfVariable(const ValueDecl *Variable) {
  auto [At, New] =
      ObjectSinks.try_emplace(Variable->getCanonicalDecl(), std::nullopt);
  if (!New)
    return At->second;
  std::optional<ObjectSink> Result;
  StringRef Name =
      Variable->getIdentifier() ? Variable->getName() : StringRef();
  if (Knowledge.apis().mayKnow(ApiForm::Variable, Name)) {
    catalogue::CallQuery Query;
    Query.Form = ApiForm::Variable;
    Query.Name = Name;
    std::vector<std::string> Scopes = scopesOf(Variable);
    Query.Scopes = Scopes;
    for (const catalogue::ApiRecord *Record : Knowledge.apis().find(Query))
      for (const catalogue::RoleRecord &Role : Record->Roles)
        if (isLeaving(Role.Role))
          Result = ObjectSink{Role.Role, Record, Role.Detail,
                              Record->Name.str(), Confidence::High};
  }
  // A stream of the project that is called after a log. A text that is called
  // so only collects.
  QualType Type = Variable->getType().getNonReferenceType();
  if (Type->isPointerType())
    Type = Type->getPointeeType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Result && !Name.empty() && Class && !SecretNames::hasText(Class) &&
      !Variable->isInStdNamespace())
    if (const catalogue::ShapeRecord *Shape =
            Knowledge.shapes().find(Name, /*Variadic=*/true);
        Shape && Shape->Role == ApiRole::Log)
      Result = ObjectSink{ApiRole::Log, nullptr, Shape->Detail, Name.str(),
                          Shape->Strength};
  return ObjectSinks[Variable->getCanonicalDecl()] = Result;
}

std::optional<ObjectSink> FlowEngine::sinkOfClass(const CXXRecordDecl *Class) {
  auto [At, New] =
      ObjectSinks.try_emplace(Class->getCanonicalDecl(), std::nullopt);
  if (!New)
    return At->second;
  std::optional<ObjectSink> Result;
  for (const std::string &Name : classAndBases(Class)) {
    StringRef Whole = Name;
    size_t Colons = Whole.rfind("::");
    std::vector<std::string> Scopes;
    if (Colons != StringRef::npos)
      Scopes.push_back(Whole.take_front(Colons).str());
    StringRef Last =
        Colons == StringRef::npos ? Whole : Whole.drop_front(Colons + 2);
    if (!Knowledge.apis().mayKnow(ApiForm::Type, Last))
      continue;
    catalogue::CallQuery Query;
    Query.Form = ApiForm::Type;
    Query.Name = Last;
    Query.Scopes = Scopes;
    for (const catalogue::ApiRecord *Record : Knowledge.apis().find(Query))
      for (const catalogue::RoleRecord &Role : Record->Roles)
        if (isLeaving(Role.Role) && !Result)
          Result = ObjectSink{Role.Role, Record, Role.Detail, Name,
                              Confidence::High};
  }
  if (!Result && !Class->isInStdNamespace() && Class->getIdentifier())
    if (const catalogue::ShapeRecord *Shape =
            Knowledge.shapes().find(Class->getName(), /*Variadic=*/true);
        Shape && Shape->Role == ApiRole::Log)
      Result = ObjectSink{ApiRole::Log, nullptr, Shape->Detail,
                          plainQualifiedName(Class), Shape->Strength};
  return ObjectSinks[Class->getCanonicalDecl()] = Result;
}

bool FlowEngine::leavesText(const CXXRecordDecl *Class) {
  std::optional<ObjectSink> Sink = sinkOfClass(Class);
  if (!Sink || Sink->Role != ApiRole::Wipe || Sink->Detail == "kept")
    return false;
  // An allocator of the project's own is there to wipe.
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
  return !Special ||
         none_of(Special->getTemplateArgs().asArray(),
                 [](const TemplateArgument &Argument) {
                   const CXXRecordDecl *Allocator =
                       Argument.getKind() == TemplateArgument::Type
                           ? Argument.getAsType()->getAsCXXRecordDecl()
                           : nullptr;
                   return Allocator && !Allocator->isInStdNamespace() &&
                          Allocator->getName().contains_insensitive("alloc");
                 });
}

//===----------------------------------------------------------------------===//
// Fields and globals
//===----------------------------------------------------------------------===//

void FlowEngine::keep(const Decl *Place, const Value &Content) {
  Place = Place->getCanonicalDecl();
  Value &Fact = Facts[Place];
  Fact.Named = false;
  const auto *Named = dyn_cast<NamedDecl>(Place);
  // What is a secret by its name needs nobody to say so.
  bool SaysItself = Named && Names.of(Named);
  bool GrewSecret = false, GrewLiteral = false;
  for (const Tracked &Each : Content.Origins) {
    bool IsLiteral = Each.What->What == OriginInfo::Kind::Literal;
    if (Each.What->What == OriginInfo::Kind::Parameter ||
        Each.What->Secret.Declaration == Place || (SaysItself && !IsLiteral) ||
        Fact.Origins.size() >= MostFacts)
      continue;
    size_t Before = Fact.Origins.size();
    Tracked Kept = Each;
    Kept.Way = stop(Stop::What::Kept, Place->getLocation(),
                    Named ? Named->getNameAsString() : std::string(), Each.Way);
    Fact.add(Kept);
    if (Fact.Origins.size() != Before)
      (IsLiteral ? GrewLiteral : GrewSecret) = true;
  }
  if (Content.Target && !Fact.Target) {
    Fact.Target = Content.Target;
    GrewSecret = true;
  }
  // A literal is of interest only to who passes it on as a credential.
  if (GrewSecret || GrewLiteral)
    for (FunctionInfo *User : Graph.users(Place))
      if (GrewSecret || User->IsSeed)
        Outdated.insert(User);
}

const Value *FlowEngine::kept(const Decl *Place) const {
  auto Found = Facts.find(Place->getCanonicalDecl());
  return Found == Facts.end() ? nullptr : &Found->second;
}

//===----------------------------------------------------------------------===//
// What is found
//===----------------------------------------------------------------------===//

std::string FlowEngine::describe(const Stop &At) {
  std::string Name = "'" + At.Name + "'";
  switch (At.How) {
  case Stop::What::Initialised:
    return At.Name.empty() ? "initialises an object here"
                           : Name + " is initialised with it here";
  case Stop::What::Assigned:
    return At.Name.empty() ? "assigned here" : "assigned to " + Name + " here";
  case Stop::What::Copied:
    return At.Name.empty() ? "copied here" : "copied into " + Name + " here";
  case Stop::What::Passed:
    return "passed to " + Name + " here";
  case Stop::What::Returned:
    return "returned by " + Name + " here";
  case Stop::What::Kept:
    return "kept in " + Name;
  case Stop::What::Left:
    return At.Name.empty() ? "put into a URL here"
                           : "reaches " + Name + " here";
  }
  llvm_unreachable("all stops are described");
}

SmallVector<OriginStep, 4> FlowEngine::steps(const SecretBirth &Birth,
                                             const Stop *Way) const {
  SmallVector<OriginStep, 4> Result;
  std::string Kind = catalogue::describe(Birth.Kind).str();
  // "an API key", "an IV"
  std::string One =
      (StringRef("AI").contains(Kind.front()) ? "an " : "a ") + Kind;
  switch (Birth.How) {
  case Birth::Name:
    Result.push_back({Birth.Where, "'" + Birth.Name + "' is " + One +
                                       ", going by its name"});
    break;
  case Birth::Annotation:
    Result.push_back(
        {Birth.Where, "'" + Birth.Name + "' is annotated as a credential"});
    break;
  case Birth::Use:
    Result.push_back(
        {Birth.Where, "'" + Birth.Name + "' is passed as " + One + " here"});
    break;
  case Birth::Source:
  case Birth::Shape:
    Result.push_back({Birth.Where, "'" + Birth.Name + "' yields " + One});
    break;
  case Birth::Literal:
    Result.push_back(
        {Birth.Where, "'" + Birth.Name + "' holds a literal " + Kind});
    break;
  }
  SmallVector<const Stop *, 8> Stops;
  for (const Stop *At = Way; At; At = At->Before)
    Stops.push_back(At);
  for (const Stop *At : reverse(Stops))
    Result.push_back({At->Where, describe(*At)});
  return Result;
}

void FlowEngine::leak(Leak Found, const Tracked &What, bool Within) {
  // Each function that hands on an object would tell of what is in it again.
  // The innermost is followed first, and stands for the others.
  bool IsNew =
      ToldOfObjects
          .insert({{Found.Call, What.What}, static_cast<unsigned>(Found.Role)})
          .second;
  if (Within && !IsNew)
    return;
  if (!Told.insert({{Found.Where.getRawEncoding(),
                     static_cast<unsigned>(Found.Role)},
                    Found.Argument
                        ? Found.Argument->getBeginLoc().getRawEncoding()
                        : 0})
           .second)
    return;
  bool Kept = false;
  for (const Stop *At = What.Way; At; At = At->Before)
    Kept |= At->How == Stop::What::Kept;
  Leaving Way{Found.Call, What.What};
  if (Kept)
    ThroughFields.push_back({Way, Result.Leaks.size()});
  else
    Directly.insert(Way);
  Found.Secret = What.What->Secret;
  Found.Sureness = std::min(Found.Sureness, Found.Secret.Sureness);
  if (What.Doubtful)
    Found.Sureness = Confidence::Low;
  Found.Steps = steps(Found.Secret, What.Way);
  Result.Leaks.push_back(std::move(Found));
}

void FlowEngine::remain(Unwiped Found, const Tracked &What) {
  if (!Told.insert({{Found.Where.getRawEncoding(), 1000U}, 0}).second)
    return;
  Found.Secret = What.What->Secret;
  Found.Sureness = Found.Secret.Sureness;
  if (What.Doubtful)
    Found.Sureness = Confidence::Low;
  Found.Steps = steps(Found.Secret, What.Way);
  Result.Remains.push_back(std::move(Found));
}

} // namespace credtidy::flow
