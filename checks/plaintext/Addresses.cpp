//===- Addresses.cpp ------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Addresses.h"
#include "credtidy/flow/Origins.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace credtidy {

bool anyParameter(StringRef Url,
                  function_ref<bool(StringRef Key, StringRef Value)> Look) {
  size_t Mark = Url.find('?');
  if (Mark == StringRef::npos)
    return false;
  StringRef Query = Url.drop_front(Mark + 1);
  Query = Query.take_front(Query.find_first_of("# \t\r\n\"'<>"));
  while (!Query.empty()) {
    auto [Parameter, Rest] = Query.split('&');
    auto [Key, Value] = Parameter.split('=');
    if (Parameter.contains('=') && !Key.empty() &&
        !Key.contains(flow::UnknownPart) && Look(Key, Value))
      return true;
    Query = Rest;
  }
  return false;
}

catalogue::CredentialKind filledIn(StringRef Url,
                                   const catalogue::Catalogue &Knowledge) {
  auto Result = catalogue::CredentialKind::None;
  anyParameter(Url, [&](StringRef Key, StringRef Value) {
    if (!Value.starts_with("%") && !Value.starts_with("{") &&
        !Value.starts_with(StringRef(&flow::UnknownPart, 1)))
      return false;
    catalogue::NameClass Class = Knowledge.names().classify(Key);
    if (Class.isCredential() && Class.Strength == Confidence::High &&
        !catalogue::isCryptoMaterial(Class.Kind))
      Result = Class.Kind;
    return Result != catalogue::CredentialKind::None;
  });
  return Result;
}

} // namespace credtidy
