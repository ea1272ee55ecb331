//===- QueryFlow.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::ApiRole;
using catalogue::Position;
using catalogue::RoleRecord;

namespace {
bool endsInKey(StringRef Text) {
  return Text.ends_with("=") && Text.contains('?') &&
         Text.rfind('?') < Text.size() - 2;
}

Secret beginning(const Secret &Text, size_t Length) {
  std::string Result;
  Text.inspect([&](StringRef Whole) {
    Result = Whole.take_front(Length).str();
    return 0;
  });
  return Secret(std::move(Result));
}
} // namespace

/// Tells that \p Content, which \p Argument adds behind \p Before, becomes the
/// value of a parameter in the query of a URL.
void FunctionFlow::sinkQuery(const CallState &Call, const Expr *Argument,
                             const Value &Content, const Secret &Before) {
  bool Whole = any_of(Content.Origins,
                      [](const Tracked &Each) { return !Each.Embedded; });
  Secret Added(std::string(1, UnknownPart));
  bool Begun =
      Before.inspect([](StringRef Text) { return Text.contains('?'); });
  if (Whole) {
    if (!Before.inspect(endsInKey))
      return;
  } else {
    // A text with a query of its own was judged where it was put together;
    // what lacks the beginning of one is judged here.
    const Secret *Known = Engine.textOf(Content);
    if (!Begun || !Known || Known->inspect([](StringRef Text) {
          return Text.contains('?') || !Text.contains('=');
        }))
      return;
    Added = *Known;
  }
  Leak Found = draft(Call, Argument, {});
  Found.Role = ApiRole::Propagate;
  Found.Callee.clear();
  Found.Where = Argument->getBeginLoc();
  Found.Text = Before.concatenated(Added);
  sink(std::move(Found), Content);
}

void FunctionFlow::sinkQueries(const CallState &Call, const RoleRecord &Role) {
  if (!Recording)
    return;
  const CallView &View = *Call.View;
  auto Carries = [](const Value &Content) {
    return any_of(Content.Origins, [](const Tracked &Each) {
      return Each.What->What != OriginInfo::Kind::Literal;
    });
  };
  if (Role.Detail == "query") {
    const Expr *Argument = View.at(Role.At);
    Value Content = valueAt(Call, Role.At);
    if (!Argument || !Carries(Content))
      return;
    Leak Found = draft(Call, Argument, Role.At);
    Found.Role = ApiRole::Propagate;
    Found.Detail = Role.Detail;
    if (Role.At.Where == Position::Argument && Role.At.Index > 0)
      if (const Secret *Key = Engine.textOf(Call.Arguments[Role.At.Index - 1]))
        Found.Text = Secret("?").concatenated(*Key).concatenated(
            Secret(std::string("=") + UnknownPart));
    sink(std::move(Found), Content);
    return;
  }
  auto TextOf = [&](const Value &Part) {
    const Secret *Known = Engine.textOf(Part);
    return Known ? *Known : Secret(std::string(1, UnknownPart));
  };
  if (Role.At.Where == Position::FromArgument) {
    if (Role.At.Index >= Call.Arguments.size())
      return;
    const Secret *Format = Engine.textOf(Call.Arguments[Role.At.Index]);
    // A width among the arguments would shift them.
    if (!Format || Format->inspect([](StringRef Text) {
          return !Text.contains('=') || Text.contains('*');
        }))
      return;
    std::vector<size_t> Parts;
    const Secret *Filled = Engine.formatted(*Format);
    Filled->inspect([&](StringRef Text) {
      for (size_t I = 0; I < Text.size(); ++I)
        if (Text[I] == UnknownPart)
          Parts.push_back(I);
      return 0;
    });
    for (size_t I = 0; I < Parts.size(); ++I) {
      size_t Index = Role.At.Index + 1 + I;
      if (Index < Call.Arguments.size() && Carries(Call.Arguments[Index]))
        sinkQuery(Call, View.argument(Index), Call.Arguments[Index],
                  beginning(*Filled, Parts[I]));
    }
    return;
  }
  if (Role.At.Where != Position::Argument ||
      Role.At.Index >= Call.Arguments.size() ||
      !Carries(Call.Arguments[Role.At.Index]))
    return;
  Secret Before;
  if (Role.To.Where == Position::Result) {
    if (View.name() != "operator+")
      return;
    if (View.receiver())
      Before = TextOf(Call.Receiver);
    for (unsigned I = 0; I < Role.At.Index; ++I)
      Before = Before.concatenated(TextOf(Call.Arguments[I]));
  } else if (appends(View, Role)) {
    if (PathId Place = placeAt(Call, Role.To))
      Before = TextOf(stored(Place));
  }
  sinkQuery(Call, View.argument(Role.At.Index), Call.Arguments[Role.At.Index],
            Before);
}

} // namespace credtidy::flow
