//===- ApiIndex.cpp -------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApiName.h"
#include "credtidy/catalogue/Apis.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <array>

using namespace llvm;

namespace credtidy::catalogue {

namespace {

struct IndexedApi {
  const ApiRecord *Record;
  StringRef Scope;
  bool AnyReceiver;
};

/// Whether \p Longer is \p Shorter or ends with it behind a `::`.
bool isScopeSuffix(StringRef Longer, StringRef Shorter) {
  return Longer.consume_back(Shorter) &&
         (Longer.empty() || Longer.ends_with("::"));
}

/// Either of the two may be shortened: the query's, where only the spelling is
/// known, and the record's, where a library moves between namespaces.
bool isSameScope(StringRef A, StringRef B) {
  return isScopeSuffix(A, B) || isScopeSuffix(B, A);
}

bool isNamedScope(StringRef Scope) {
  return !Scope.empty() && !Scope.starts_with("(anonymous");
}

bool scopeFits(const IndexedApi &Api, const CallQuery &Query) {
  if (Api.AnyReceiver || Query.ScopesUnknown)
    return true;
  if (Api.Scope.empty())
    return none_of(Query.Scopes, isNamedScope);
  return any_of(Query.Scopes, [&](StringRef Scope) {
    return isNamedScope(Scope) &&
           (Query.TypesUnknown ? isSameScope(Api.Scope, Scope)
                               : Scope == Api.Scope);
  });
}

bool isWordCharacter(char C) { return isAlnum(C) || C == '_'; }

/// Whether \p Word stands in \p Type by itself: `char` does in `const char *`
/// and does not in `wchar_t`.
bool containsWord(StringRef Type, StringRef Word) {
  for (size_t At = Type.find(Word); At != StringRef::npos;
       At = Type.find(Word, At + 1)) {
    size_t End = At + Word.size();
    bool Starts = At == 0 || !isWordCharacter(Type[At - 1]) ||
                  !isWordCharacter(Word.front());
    bool Ends = End == Type.size() || !isWordCharacter(Type[End]) ||
                !isWordCharacter(Word.back());
    if (Starts && Ends)
      return true;
  }
  return false;
}

bool typesFit(const ApiRecord &Api, const CallQuery &Query) {
  if (Query.TypesUnknown || !Query.Type)
    return true;
  for (auto [Index, Words] : enumerate(Api.Types)) {
    if (Words.empty())
      continue;
    std::string Type = Query.Type(Index);
    if (Type.empty()) // not known, as with a dependent or variadic one
      continue;
    SmallVector<StringRef, 4> Each;
    Words.split(Each, ' ', -1, /*KeepEmpty=*/false);
    if (!all_of(Each, [&](StringRef Word) { return containsWord(Type, Word); }))
      return false;
  }
  return true;
}

bool conditionFits(const WhenRecord &When, const ArgumentText &Argument) {
  if (isOneOf(Argument, When.Is))
    return true;
  if (!Argument.IsLiteral)
    return false;
  StringRef Literal = Argument.Literal;
  return any_of(When.StartsWith,
                [&](StringRef Start) {
                  return Literal.starts_with_insensitive(Start);
                }) ||
         any_of(When.Contains, [&](StringRef Part) {
           return Literal.contains_insensitive(Part);
         });
}

bool conditionsFit(const ApiRecord &Api, const CallQuery &Query) {
  return all_of(Api.When, [&](const WhenRecord &When) {
    // An argument that is not there, or not known, is none of the values.
    return Query.Argument && When.Argument < Query.Arguments &&
           conditionFits(When, Query.Argument(When.Argument));
  });
}

/// The value of an integer constant with any base, suffix and separators.
std::optional<int64_t> parseConstant(StringRef Spelling) {
  std::string Digits;
  for (char C : Spelling)
    if (C != '\'')
      Digits += C;
  StringRef Text = StringRef(Digits).rtrim("uUlLzZ");
  int64_t Value = 0;
  if (Text.getAsInteger(0, Value))
    return std::nullopt;
  return Value;
}

} // namespace

bool isOneOf(const ArgumentText &Argument, ArrayRef<StringRef> Words) {
  return any_of(Words, [&](StringRef Word) {
    if (Argument.IsLiteral && Word.equals_insensitive(Argument.Literal))
      return true;
    std::optional<int64_t> Number = parseConstant(Word);
    return any_of(Argument.Spellings, [&](StringRef Spelling) {
      return Spelling == Word || (Number && parseConstant(Spelling) == Number);
    });
  });
}

struct ApiIndex::Tables {
  static constexpr size_t Forms = static_cast<size_t>(ApiForm::Type) + 1;
  std::array<StringMap<SmallVector<IndexedApi, 1>>, Forms> ByName;

  auto &of(ApiForm Form) { return ByName[static_cast<size_t>(Form)]; }
};

ApiIndex::ApiIndex(ArrayRef<ApiRecord> Apis)
    : Impl(std::make_unique<Tables>()) {
  for (const ApiRecord &Api : Apis)
    // The loader has refused names that cannot be split.
    if (std::optional<ApiName> Name = splitApiName(Api.Form, Api.Name))
      Impl->of(Api.Form)[Name->Last].push_back(
          {&Api, Name->Scope, Name->AnyReceiver});
}

ApiIndex::~ApiIndex() = default;

bool ApiIndex::mayKnow(ApiForm Form, StringRef Name) const {
  return Impl->of(Form).contains(Name);
}

bool ApiIndex::mayHaveRole(ApiForm Form, StringRef Name, ApiRole Role) const {
  const auto &Table = Impl->of(Form);
  auto Found = Table.find(Name);
  return Found != Table.end() &&
         any_of(Found->second, [Role](const IndexedApi &Each) {
           return any_of(Each.Record->Roles, [Role](const RoleRecord &Other) {
             return Other.Role == Role;
           });
         });
}

SmallVector<const ApiRecord *, 1> ApiIndex::find(const CallQuery &Query) const {
  SmallVector<const ApiRecord *, 1> Result;
  const auto &Table = Impl->of(Query.Form);
  auto Found = Table.find(Query.Name);
  if (Found == Table.end())
    return Result;
  for (const IndexedApi &Each : Found->second) {
    const ApiRecord &Api = *Each.Record;
    if (Query.Form != ApiForm::Field && (Query.Arguments < Api.MinArguments ||
                                         Query.Arguments > Api.MaxArguments))
      continue;
    if (scopeFits(Each, Query) && typesFit(Api, Query) &&
        conditionsFit(Api, Query))
      Result.push_back(&Api);
  }
  return Result;
}

} // namespace credtidy::catalogue
