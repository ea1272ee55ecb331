//===- UnverifiedTlsCheck.cpp ---------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnverifiedTlsCheck.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/GlobPattern.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using catalogue::Position;
using catalogue::RoleRecord;
using flow::ApiUse;

namespace {
/// What is turned off, the worst first: one call can do several.
enum class Subject { Certificate, HostKey, HostName, Encryption, Dates };

Subject subjectOf(const RoleRecord &Role) {
  return StringSwitch<Subject>(Role.Detail)
      .Case("host-key", Subject::HostKey)
      .Case("host-name", Subject::HostName)
      .Case("encryption", Subject::Encryption)
      .Case("dates", Subject::Dates)
      .Default(Subject::Certificate);
}

StringRef sayTurnedOff(Subject What, bool Sometimes) {
  switch (What) {
  case Subject::HostKey:
    return Sometimes ? "host key verification may be turned off"
                     : "host key verification is turned off";
  case Subject::HostName:
    return Sometimes ? "host name verification may be turned off"
                     : "host name verification is turned off";
  case Subject::Encryption:
    return Sometimes ? "TLS may be turned off" : "TLS is turned off";
  case Subject::Dates:
    return Sometimes ? "expired certificates may be accepted"
                     : "expired certificates are accepted";
  case Subject::Certificate:
    break;
  }
  return Sometimes ? "certificate verification may be turned off"
                   : "certificate verification is turned off";
}

bool mentions(ArrayRef<std::string> Names, ArrayRef<StringRef> Patterns) {
  for (StringRef Text : Patterns) {
    Expected<GlobPattern> Pattern = GlobPattern::create(Text);
    if (!Pattern) {
      consumeError(Pattern.takeError());
      continue;
    }
    if (any_of(Names, [&](StringRef Name) { return Pattern->match(Name); }))
      return true;
  }
  return false;
}

/// The field or function, as a reader calls it.
std::string nameOfUse(const ApiUse &Use) {
  if (std::optional<flow::CallView> View = flow::CallView::of(Use.Call))
    return View->name();
  return Use.Api->Name.substr(Use.Api->Name.rfind('.') + 1).str();
}

std::string place(const ApiUse &Use) {
  std::string Name = "'" + nameOfUse(Use) + "'";
  if (Use.Role->At.Where == Position::Argument && flow::CallView::of(Use.Call))
    return "argument " + std::to_string(Use.Role->At.Index + 1) + " of " + Name;
  return Name;
}

/// A chain of calls begins with the object; the name of the call says more.
SourceLocation locationOf(const Expr *E) {
  return isa<CXXMemberCallExpr>(E) ? E->getExprLoc() : E->getBeginLoc();
}
} // namespace

std::optional<UnverifiedTlsCheck::Defect>
UnverifiedTlsCheck::judge(const ApiUse &Use, const flow::SettingReader &Reader,
                          ASTContext &Context) const {
  const RoleRecord &Role = *Use.Role;
  Defect Found;
  Found.Use = &Use;
  if (!Role.Accept.empty()) {
    std::optional<flow::ConstantCallback> Callback =
        Reader.callback(Use.Value, Role.Accept);
    if (!Callback)
      return std::nullopt;
    Found.How = place(Use) + " is a callback that accepts everything";
    Found.Sureness = Callback->Sureness;
    if (!Callback->Name.empty())
      Found.Steps.push_back(
          {Callback->Where, "'" + Callback->Name + "' is defined here"});
    return Found;
  }
  if (is_contained(Role.Values, "*")) {
    bool Constructs = isa<CXXConstructExpr>(Use.Call);
    Found.How = "'" + nameOfUse(Use) + "' is " +
                (Constructs ? "constructed" : "called");
    // What has to be asked for is not turned off, but forgotten.
    Found.Forgotten = !Role.Missing.empty();
    if (Found.Forgotten)
      Found.How += " without '" + Role.Missing.str() + "'";
    return Found;
  }
  const auto *Operator = dyn_cast<BinaryOperator>(Use.Call);
  bool AddsFlags = Operator && Operator->getOpcode() == BO_OrAssign;
  std::optional<flow::Setting> Value =
      Reader.find(Use.Value, Role.Values, AddsFlags);
  if (!Value)
    return std::nullopt;
  Found.Sometimes = Value->Sureness != Confidence::High;
  Found.Sureness = Value->Sureness;
  Found.How = place(Use) +
              (Found.Sometimes ? (Value->IsFlag ? " can have " : " can be ")
                               : (Value->IsFlag ? " has " : " is ")) +
              Value->Word;
  Found.Conditions = std::move(Value->Conditions);
  for (flow::OriginStep &Step : Value->Steps)
    Found.Steps.push_back(std::move(Step));
  return Found;
}

bool UnverifiedTlsCheck::standsAlone(
    Defect &Found, ASTContext &Context,
    std::optional<std::vector<std::string>> &UnitNames) const {
  const RoleRecord &Role = *Found.Use->Role;
  if (Role.With.empty() && Role.Unless.empty())
    return true;
  std::vector<std::string> Near;
  if (const NamedDecl *Function = flow::functionAround(Found.Use->Enclosing))
    Near = flow::mentionedNames(Function, Context);
  if (mentions(Near, Role.Unless))
    return false;
  if (!Role.With.empty() && !mentions(Near, Role.With))
    return false;
  if (Role.Unless.empty())
    return true;
  if (!UnitNames)
    UnitNames = flow::mentionedNames(Context);
  // Far away only an unmistakable name counts.
  SmallVector<StringRef, 8> Telling;
  for (StringRef Pattern : Role.Unless)
    if (!Pattern.starts_with("*"))
      Telling.push_back(Pattern);
  if (mentions(*UnitNames, Telling))
    Found.Sureness = Confidence::Low;
  return true;
}

void UnverifiedTlsCheck::tell(Defect &Found, ASTContext &Context) {
  const ApiUse &Use = *Found.Use;
  const catalogue::Vocabulary &Words = knowledge().words();
  std::string Condition;
  for (StringRef Name : Found.Conditions)
    if (Condition.empty() && Words.asksForVerification(Name))
      Condition = Name.str();
  const NamedDecl *Function = flow::functionAround(Use.Enclosing);
  if (Function && Condition.empty()) {
    if (const Stmt *Body = Function->getBody())
      for (StringRef Name : flow::conditionsAround(Body, Use.Call, Context))
        if (Condition.empty() && Words.asksForVerification(Name))
          Condition = Name.str();
    std::string Name = Function->getNameAsString();
    if (Condition.empty() && Words.waivesVerification(Name))
      Condition = Name;
  }
  Subject What = subjectOf(*Use.Role);
  // The condition already says that it is not always so.
  std::string Message =
      Found.Forgotten
          ? "the host name of the server is not verified"
          : sayTurnedOff(What, Found.Sometimes && Condition.empty()).str();
  if (!Condition.empty())
    Message += " on demand ('" + Condition + "')";
  Message += ": " + Found.How;

  Draft Told;
  Told.Message = std::move(Message);
  Told.Where = locationOf(Use.Call);
  Told.Statement = Use.Call->getSourceRange();
  Told.Enclosing = Use.Enclosing;
  Told.Level = Severity::High;
  if (What == Subject::Dates || What == Subject::Encryption)
    Told.Level = Severity::Medium;
  if (!Condition.empty())
    Told.Level = Severity::Low;
  Told.Sureness = Found.Sureness;
  // A step on the line of the finding tells nothing new.
  const SourceManager &SM = Context.getSourceManager();
  erase_if(Found.Steps, [&](const flow::OriginStep &Step) {
    return SM.getPresumedLoc(SM.getFileLoc(Step.Where)).getLine() ==
           SM.getPresumedLoc(SM.getFileLoc(Told.Where)).getLine();
  });
  Told.Steps = Found.Steps;
  report(Told);
}

void UnverifiedTlsCheck::checkUnit(const flow::Unit &Unit,
                                   ASTContext &Context) {
  flow::SettingReader Reader(Context, Unit.writes());
  std::optional<std::vector<std::string>> UnitNames;
  const SourceManager &SM = Context.getSourceManager();
  // By place, as an instance repeats what its template says. Of what one call
  // turns off, the worst is told.
  MapVector<unsigned, Defect> Defects;
  for (const ApiUse &Use : Unit.apiUses()) {
    if (Use.Role->Role != catalogue::ApiRole::Verification)
      continue;
    std::optional<Defect> Found = judge(Use, Reader, Context);
    if (!Found || !standsAlone(*Found, Context, UnitNames))
      continue;
    unsigned Where = SM.getFileLoc(locationOf(Use.Call)).getRawEncoding();
    auto [Known, IsNew] = Defects.insert({Where, *Found});
    if (!IsNew && std::pair(-int(Found->Sureness), subjectOf(*Use.Role)) <
                      std::pair(-int(Known->second.Sureness),
                                subjectOf(*Known->second.Use->Role)))
      Known->second = std::move(*Found);
  }
  for (auto &[Where, Found] : Defects)
    tell(Found, Context);
}

} // namespace credtidy
