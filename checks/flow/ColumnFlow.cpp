//===- ColumnFlow.cpp -----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What is read from a database is called by its column: the one that the
/// statement selects at that place, or that is asked for by its name.
///
//===----------------------------------------------------------------------===//

#include "FunctionFlow.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace llvm;

namespace credtidy::flow {

using catalogue::Position;
using catalogue::RoleRecord;

namespace {
/// The name of the column at \p Index of `SELECT a, t.b AS c FROM …`; empty
/// where that is not plain.
StringRef selected(StringRef Statement, uint64_t Index) {
  Statement = Statement.ltrim();
  if (!Statement.consume_front_insensitive("select"))
    return {};
  size_t End = Statement.find_insensitive(" from ");
  if (End == StringRef::npos)
    return {};
  SmallVector<StringRef, 8> Columns;
  // A comma within parentheses separates arguments.
  size_t Begin = 0;
  int Depth = 0;
  for (size_t I = 0; I <= End; ++I) {
    if (I == End || (Statement[I] == ',' && Depth == 0)) {
      Columns.push_back(Statement.slice(Begin, I).trim());
      Begin = I + 1;
    } else if (Statement[I] == '(') {
      ++Depth;
    } else if (Statement[I] == ')') {
      --Depth;
    }
  }
  if (Index >= Columns.size() || any_of(Columns, [](StringRef Column) {
        return Column.ends_with("*"); // stands for any number of them
      }))
    return {};
  // `u.password AS word` is still the password.
  StringRef Column = Columns[Index];
  Column = Column.take_front(Column.find_insensitive(" as ")).rtrim();
  size_t Last = Column.find_last_of(" .\t\n");
  Column = Column.drop_front(Last == StringRef::npos ? 0 : Last + 1);
  Column = Column.trim("`\"[]");
  return all_of(Column, [](char C) { return isAlnum(C) || C == '_'; })
             ? Column
             : StringRef();
}

/// What \p Index asks for by name: `"password"`, or a look-up of that column,
/// `PQfnumber(result, "password")`, right there or in a variable.
std::string askedFor(const Expr *Index, const ASTContext &Context) {
  Index = strip(Index);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Index))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
        Variable && Variable->isLocalVarDecl() && Variable->getInit())
      Index = strip(Variable->getInit());
  catalogue::ArgumentText Text = argumentText(Index, Context);
  if (Text.IsLiteral)
    return Text.Literal;
  if (const auto *LookUp = dyn_cast<CallExpr>(Index))
    for (const Expr *Argument : LookUp->arguments())
      if (catalogue::ArgumentText Name = argumentText(Argument, Context);
          Name.IsLiteral)
        return Name.Literal;
  return {};
}
} // namespace

void FunctionFlow::keepStatement(CallState &Call, const RoleRecord &Role) {
  const Secret *Text = Engine.textOf(valueAt(Call, Role.At));
  if (Role.To.Where == Position::Result) {
    if (!Call.Answered)
      Call.Result = Value::clean();
    Call.Answered = true;
    Call.Result.Text = Text;
  } else if (PathId Place = placeAt(Call, Role.To)) {
    Value Handle = stored(Place);
    Handle.Text = Text;
    write(Place, std::move(Handle), /*Strong=*/true);
  }
}

Value FunctionFlow::columnOf(const Secret &Statement, uint64_t Index,
                             const Expr *E) {
  Value Result = Value::clean();
  const OriginInfo *Name = Statement.inspect([&](StringRef Text) {
    return Engine.Names.of(selected(Text, Index), E->getType(),
                           E->getExprLoc());
  });
  if (Name)
    Result.add({Name});
  return Result;
}

Value FunctionFlow::columnOf(const CallState &Call, const RoleRecord &Role) {
  const CallView &View = *Call.View;
  const Expr *E = View.expression();
  const Expr *Index = View.at(Role.At);
  Value Result = Value::clean();
  if (!Index)
    return Result;
  std::string Asked = askedFor(Index, Context);
  if (!Asked.empty()) {
    if (const OriginInfo *Name =
            Engine.Names.of(Asked, E->getType(), E->getExprLoc()))
      Result.add({Name});
    return Result;
  }
  std::optional<int64_t> Number = constantInteger(Index, Context);
  const Value Handle =
      View.receiver() ? Call.Receiver : valueAt(Call, {Position::Argument, 0});
  const Secret *Statement = Handle.Text;
  return Number && *Number >= 0 && Statement ? columnOf(*Statement, *Number, E)
                                             : Result;
}

} // namespace credtidy::flow
