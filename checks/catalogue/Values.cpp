//===- Values.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "credtidy/catalogue/Values.h"
#include "Randomness.h"
#include "ValueMatcher.h"

using namespace llvm;

namespace credtidy::catalogue {

namespace {
constexpr size_t LongestJudged = 64 << 10;
constexpr StringLiteral BlankCharacters = " \t\r\n\v\f";

constexpr ValueVerdict reject(StringRef Class) { return {false, Class}; }
constexpr ValueVerdict Accept = {true, ""};

ValueVerdict judgeHumanChosen(StringRef Value, Evidence Strength) {
  if (Strength != Evidence::Api && Value.size() < 3)
    return reject("too short");
  if (Value.size() > 200)
    return reject("long text");
  return Accept;
}

ValueVerdict judgeMachineMade(StringRef Value, Evidence Strength) {
  if (Strength == Evidence::Api)
    return Accept;
  if (Value.size() < (Strength == Evidence::WeakName ? 16 : 8))
    return reject("too short");
  if (shannonEntropy(Value) < entropyFloor(Value))
    return reject("low entropy");
  if (randomness(Value) < 0.5)
    return reject("not random");
  return Accept;
}
} // namespace

struct ValueJudge::Tables {
  explicit Tables(ArrayRef<ValueRecord> Values) : Matcher(Values) {}
  ValueMatcher Matcher;
};

ValueJudge::ValueJudge(ArrayRef<ValueRecord> Values)
    : Impl(std::make_unique<Tables>(Values)) {}

ValueJudge::~ValueJudge() = default;

ValueVerdict ValueJudge::judge(StringRef Value, CredentialKind Kind,
                               StringRef Name, Evidence Strength) const {
  Value = Value.take_front(LongestJudged);
  if (Value.find_first_not_of(BlankCharacters) == StringRef::npos)
    return reject("empty");
  if (const ValueRecord *Record = Impl->Matcher.find(Value, Kind, Strength))
    return reject(Record->Class);
  if (isHumanChosen(Kind))
    return judgeHumanChosen(Value, Strength);
  if (isMachineMade(Kind))
    return judgeMachineMade(Value, Strength);
  return Accept;
}

} // namespace credtidy::catalogue
