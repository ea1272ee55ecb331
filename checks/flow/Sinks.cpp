//===- Sinks.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/ExprObjC.h"
#include "clang/AST/FormatString.h"
#include "clang/Basic/Builtins.h"
#include "clang/Basic/TargetInfo.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRecord;
using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// How many texts beside a secret are looked at.
constexpr size_t MostCompanions = 8;

/// Which arguments of a format are written as texts.
class TextConversions : public analyze_format_string::FormatStringHandler {
  bool HidesTexts;

public:
  SmallDenseSet<unsigned, 4> Texts;
  explicit TextConversions(bool HidesTexts) : HidesTexts(HidesTexts) {}
  bool HandlePrintfSpecifier(const analyze_printf::PrintfSpecifier &Specifier,
                             const char *, unsigned,
                             const TargetInfo &) override {
    using Kind = analyze_format_string::ConversionSpecifier;
    // The unified log of Apple and its like show no text that is not public.
    if (HidesTexts && !Specifier.isPublic())
      return true;
    switch (Specifier.getConversionSpecifier().getKind()) {
    case Kind::sArg:
    case Kind::SArg:
    case Kind::ObjCObjArg:
      Texts.insert(Specifier.getArgIndex());
      break;
    default:
      break;
    }
    return true;
  }
};

/// The arguments, counted from the one after the format, that a printf format
/// writes as texts; nothing if it is not known.
std::optional<SmallDenseSet<unsigned, 4>>
textArguments(const CallView &View, unsigned Index, const ASTContext &Context) {
  const Expr *Format = View.argument(Index);
  const Expr *Bare = strip(Format);
  if (const auto *Literal = dyn_cast<ObjCStringLiteral>(Bare))
    Bare = Literal->getString();
  const auto *Literal = dyn_cast<clang::StringLiteral>(Bare);
  if (!Literal || Literal->getCharByteWidth() != 1)
    return std::nullopt;
  const FunctionDecl *Function = View.function();
  bool HidesTexts =
      Function &&
      (Function->getBuiltinID() == Builtin::BI__builtin_os_log_format ||
       any_of(Function->specific_attrs<FormatAttr>(),
              [](const FormatAttr *Attribute) {
                return Attribute->getType()->isStr("os_log");
              }));
  TextConversions Handler(HidesTexts);
  StringRef Text = Literal->getString();
  analyze_format_string::ParsePrintfString(
      Handler, Text.begin(), Text.end(), Context.getLangOpts(),
      Context.getTargetInfo(), /*isFreeBSDKPrintf=*/false);
  return Handler.Texts;
}

/// The index of the format of a printf-like call.
std::optional<unsigned> formatIndex(const CallView &View) {
  bool Variadic = false;
  if (const FunctionDecl *Function = View.function()) {
    // Its implicit attribute names the buffer before the format.
    if (Function->getBuiltinID() == Builtin::BI__builtin_os_log_format)
      return 1;
    if (const auto *Attribute = Function->getAttr<FormatAttr>())
      if (!isa<CXXMethodDecl>(Function))
        return Attribute->getFormatIdx() - 1;
    Variadic = Function->isVariadic();
    if (Variadic && Function->getNumParams() > 0)
      return Function->getNumParams() - 1;
  } else if (const auto *Method =
                 dyn_cast_or_null<ObjCMethodDecl>(View.callee())) {
    if (Method->isVariadic() && Method->param_size() > 0)
      return Method->param_size() - 1;
  }
  return std::nullopt;
}

bool isWrittenAsText(QualType Type) {
  return !Type->isArithmeticType() && !Type->isEnumeralType();
}
} // namespace

Leak FunctionFlow::draft(const CallState &Call, const Expr *Argument,
                         Position At) const {
  Leak Found;
  Found.Call = Call.View->expression();
  Found.Argument = Argument;
  Found.At = At;
  Found.Callee = Call.View->name();
  Found.Where = Found.Call->getBeginLoc();
  Found.Statement = Found.Call->getSourceRange();
  Found.Enclosing = Info.Function;
  return Found;
}

void FunctionFlow::sink(Leak What, const Value &Content, bool Within) {
  if (!Recording)
    return;
  const Tracked *Best = nullptr;
  for (const Tracked &Each : Content.Origins) {
    if (Each.What->What == OriginInfo::Kind::Parameter) {
      // A field or parameter that is a secret by its own name is told here, and
      // would only be told again at each call of this function.
      const Decl *Own = Paths.declaration(Each.What->Path);
      if (Own && any_of(Content.Origins, [Own](const Tracked &Other) {
            return Other.What->Secret.Declaration == Own->getCanonicalDecl() &&
                   !Other.Doubtful &&
                   Other.What->Secret.Sureness != Confidence::Low;
          }))
        continue;
      bool Known = any_of(Info.Effects.Sinks, [&](const ParameterSink &Other) {
        return Other.Path == Each.What->Path && Other.What.Call == What.Call &&
               Other.What.Role == What.Role;
      });
      if (Known)
        continue;
      ParameterSink Passed;
      Passed.Path = Each.What->Path;
      Passed.Embedded = Each.Embedded;
      Passed.What = What;
      Passed.Way = Engine.stop(Stop::What::Left, What.Call->getBeginLoc(),
                               What.Callee, Each.Way);
      Info.Effects.Sinks.push_back(std::move(Passed));
      continue;
    }
    if (Each.What->What != OriginInfo::Kind::Secret)
      continue;
    // Of several secrets the surest is told, and of those the one that is a
    // secret by more than its name.
    auto Rank = [](const Tracked &One) {
      return std::make_tuple(!One.Doubtful, One.What->Secret.Sureness,
                             One.What->Secret.How != Birth::Name);
    };
    if (!Best || Rank(*Best) < Rank(Each))
      Best = &Each;
  }
  if (!Best)
    return;
  What.Embedded |= Best->Embedded;
  if (const Secret *Text = Engine.textOf(Content); Text && What.Text.empty())
    What.Text = *Text;
  Engine.leak(std::move(What), *Best, Within);
}

SmallVector<Secret, 1> FunctionFlow::companions(const CallState &Call,
                                                const Expr *Argument) {
  SmallVector<Secret, 1> Result;
  auto Gather = [&](const Value &Each) {
    if (Each.Text && Result.size() < MostCompanions)
      Result.push_back(*Each.Text);
    for (const Tracked &Origin : Each.Origins)
      if (Origin.What->What == OriginInfo::Kind::Literal &&
          Result.size() < MostCompanions)
        if (std::optional<flow::Origin> Literal = Engine.literalOrigin(Origin))
          Result.push_back(Literal->Value);
  };
  if (Call.View->receiver())
    Gather(Call.Receiver);
  for (unsigned I = 0; I < Call.Arguments.size(); ++I) {
    Gather(Call.Arguments[I]);
    // A handle is asked for what was put into it.
    if (Call.View->argument(I) != Argument)
      if (PathId Place = placeOf(Call.View->argument(I)))
        Gather(stored(Place));
  }
  return Result;
}

bool FunctionFlow::worksOnReceiver(const CallState &Call) {
  const Expr *Receiver = Call.View->receiver();
  return Receiver && Call.View->size() == 0 &&
         Engine.Names.isText(Receiver->getType());
}

StringRef FunctionFlow::strengthOf(const CallState &Call,
                                   const RoleRecord &Role,
                                   const Expr *Argument) {
  // What makes a password hash or a MAC of a digest makes up for it.
  if ((Role.Role != ApiRole::HashOf && Role.Role != ApiRole::Encrypt) ||
      Role.Detail == "password" || Role.Detail == "keyed")
    return Role.Detail;
  Algorithm Known = Algorithm::Unknown;
  auto Ask = [&](const Expr *Other, const Value &Content) {
    if (!Other || Other == Argument || Known == Algorithm::Weak)
      return;
    Algorithm Used = Content.Uses;
    if (Used == Algorithm::Unknown)
      if (PathId Place = placeOf(Other))
        Used = stored(Place).Uses;
    if (Used != Algorithm::Unknown)
      Known = Used;
  };
  Ask(Call.View->receiver(), Call.Receiver);
  for (unsigned I = 0; I < Call.Arguments.size(); ++I)
    Ask(Call.View->argument(I), Call.Arguments[I]);
  switch (Known) {
  case Algorithm::Weak:
    return "weak";
  case Algorithm::Strong:
    return "strong";
  case Algorithm::Unknown:
    return Role.Detail;
  }
  llvm_unreachable("all algorithms are known");
}

void FunctionFlow::addParts(Value &Content, const CallView &View, Position At,
                            const Expr *Argument) {
  PathId Place = placeOf(Argument);
  if (!Place || !Paths.hasParts(Place))
    return;
  // Who takes the bytes of a struct does not get what its pointers point to.
  const ParmVarDecl *Parameter =
      At.Where == Position::Argument ? View.parameter(At.Index) : nullptr;
  bool IsBytes = Parameter && (Parameter->getType()->isVoidPointerType() ||
                               Engine.Names.isText(Parameter->getType()));
  for (const auto &[Part, Inner] : Current) {
    if (Part == Place || !Paths.isBelow(Part, Place))
      continue;
    const auto *Field = dyn_cast_or_null<ValueDecl>(Paths.declaration(Part));
    if (!IsBytes || (Field && Field->getType()->isArrayType()))
      Content.addOrigins(*Inner, /*Embed=*/true);
  }
}

void FunctionFlow::sinkRole(const CallState &Call, const ApiRecord &Record,
                            const RoleRecord &Role) {
  if (!Recording)
    return;
  const CallView &View = *Call.View;
  bool GoesOut = Role.Role == ApiRole::Store || Role.Role == ApiRole::Transmit;
  auto Tell = [&](const Expr *Argument, const Value &Whole, Position At) {
    if (!Argument || !isWrittenAsText(Argument->getType()))
      return;
    Value Content = Whole;
    if (GoesOut)
      addParts(Content, View, At, Argument);
    if (Content.Origins.empty())
      return;
    Leak Found = draft(Call, Argument, At);
    Found.Role = Role.Role;
    Found.Api = &Record;
    Found.Detail = strengthOf(Call, Role, Argument);
    if (GoesOut)
      Found.Companions = companions(Call, Argument);
    sink(std::move(Found), Content);
  };
  switch (Role.At.Where) {
  case Position::Argument:
    Tell(View.at(Role.At), valueAt(Call, Role.At), Role.At);
    break;
  case Position::Receiver:
    Tell(View.receiver(), Call.Receiver, Role.At);
    break;
  case Position::FromArgument: {
    std::optional<unsigned> Format = formatIndex(View);
    std::optional<SmallDenseSet<unsigned, 4>> Texts;
    // The arguments of a program follow no format.
    if (Format && *Format < View.size() && Role.Role != ApiRole::Process)
      Texts = textArguments(View, *Format, Context);
    for (unsigned I = Role.At.Index; I < View.size(); ++I) {
      if (Texts && I > *Format && !Texts->contains(I - *Format - 1))
        continue;
      Tell(View.argument(I), Call.Arguments[I],
           {Position::Argument, static_cast<uint8_t>(I)});
    }
    break;
  }
  default:
    break;
  }
}

void FunctionFlow::sinkShape(const CallState &Call,
                             const catalogue::ShapeRecord &Shape,
                             const RoleRecord &Role) {
  if (!Recording)
    return;
  const CallView &View = *Call.View;
  std::optional<unsigned> Format = formatIndex(View);
  std::optional<SmallDenseSet<unsigned, 4>> Texts;
  if (Format && *Format < View.size())
    Texts = textArguments(View, *Format, Context);
  if ((Role.Role == ApiRole::HashOf || Role.Role == ApiRole::Encrypt) &&
      worksOnReceiver(Call) && !Call.Receiver.Origins.empty()) {
    Leak Found = draft(Call, View.receiver(), {Position::Receiver, 0});
    Found.Role = Role.Role;
    Found.Detail = Role.Detail;
    Found.Sureness = Shape.Strength;
    sink(std::move(Found), Call.Receiver);
  }
  // `md5(char *digest, const char *text)`: what is written to is not read.
  auto IsOutput = [&](unsigned I) {
    const ParmVarDecl *Parameter = View.parameter(I);
    if (Role.Role != ApiRole::HashOf || !Parameter ||
        !isWritable(Parameter->getType()))
      return false;
    for (unsigned Other = 0; Other < View.size(); ++Other) {
      const ParmVarDecl *Input = View.parameter(Other);
      if (!Input || (Engine.Names.isText(Input->getType()) &&
                     !isWritable(Input->getType())))
        return true;
    }
    return false;
  };
  unsigned First = Role.At.Index;
  unsigned End =
      Role.At.Where == Position::FromArgument ? View.size() : First + 1;
  for (unsigned I = First; I < std::min(End, View.size()); ++I) {
    if (Texts && I > *Format && !Texts->contains(I - *Format - 1))
      continue;
    if (Call.Arguments[I].Origins.empty() || IsOutput(I) ||
        !Engine.Names.isText(View.argument(I)->getType()))
      continue;
    Leak Found = draft(Call, View.argument(I),
                       {Position::Argument, static_cast<uint8_t>(I)});
    Found.Role = Role.Role;
    Found.Detail = Role.Detail;
    Found.Sureness = Shape.Strength;
    sink(std::move(Found), Call.Arguments[I]);
  }
}

void FunctionFlow::sinkObject(const CallState &Call, const Expr *Object,
                              const Expr *What, const Value &Content) {
  if (!Recording)
    return;
  std::optional<ObjectSink> Sink = Engine.objectSink(Object);
  if (!Sink || Sink->Role == ApiRole::Wipe)
    return;
  Leak Found = draft(Call, What, {Position::Receiver, 0});
  Found.Role = Sink->Role;
  Found.Api = Sink->Api;
  Found.Detail = Sink->Detail;
  Found.Callee = Sink->Name;
  Found.Sureness = Sink->Sureness;
  // A chain of `<<` can be long; what leaves is at its own place in it.
  if (isa<CXXOperatorCallExpr, BinaryOperator>(Call.View->expression())) {
    Found.Where = What->getBeginLoc();
    Found.Statement = SourceRange(What->getBeginLoc(), What->getEndLoc());
  }
  if (Sink->Role == ApiRole::Store || Sink->Role == ApiRole::Transmit) {
    Found.Companions = companions(Call, What);
    if (PathId Place = placeOf(Object))
      if (const Secret *Text = stored(Place).Text)
        Found.Companions.push_back(*Text);
  }
  sink(std::move(Found), Content);
}

void FunctionFlow::sinkPlace(const CallState &Call, PathId Place,
                             const Value &Content) {
  // A function of the unit writes to an object that it was given: an
  // operator<< of the project, a serialiser.
  for (unsigned I = 0; I < Call.View->size(); ++I)
    if (placeOf(Call.View->argument(I)) == Place) {
      sinkObject(Call, Call.View->argument(I),
                 Call.View->argument(Call.View->size() - 1), Content);
      return;
    }
}

void FunctionFlow::sinkCredential(const Expr *Argument, const Value &Content) {
  if (!Recording)
    return;
  for (const Tracked &Each : Content.Origins) {
    if (Each.What->What == OriginInfo::Kind::Literal) {
      auto &Known = Engine.Uses[strip(Argument)];
      if (none_of(Known, [&](const Tracked &Other) {
            return Other.What == Each.What;
          }))
        Known.push_back(Each);
    } else if (Each.What->What == OriginInfo::Kind::Parameter) {
      if (const auto *Field =
              dyn_cast_or_null<FieldDecl>(Paths.declaration(Each.What->Path)))
        Engine.Wanted.insert(Field);
      if (none_of(Info.Effects.Credentials, [&](const CredentialUse &Other) {
            return Other.Path == Each.What->Path && Other.Argument == Argument;
          }))
        Info.Effects.Credentials.push_back({Each.What->Path, Argument});
    }
  }
}

} // namespace credtidy::flow
