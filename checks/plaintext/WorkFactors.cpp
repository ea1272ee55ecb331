//===- WorkFactors.cpp ----------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WorkFactors.h"
#include "llvm/ADT/MapVector.h"

using namespace clang;
using namespace llvm;

namespace credtidy {

using flow::ApiUse;

namespace {
/// How far a constant is followed from variable to variable.
constexpr unsigned DeepestFold = 8;
/// OWASP gives several settings of one hash, which trade one factor for
/// another; the cheapest does this part of the work of the first.
constexpr double LeastTraded = 0.6;
} // namespace

std::optional<int64_t> WorkFactors::fold(const Expr *E, unsigned Depth) const {
  if (!E || Depth > DeepestFold || E->isInstantiationDependent())
    return std::nullopt;
  if (std::optional<int64_t> Known = flow::constantInteger(E, Context))
    return Known;
  E = flow::strip(E);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || isa<ParmVarDecl>(Variable))
      return std::nullopt;
    return fold(Unit.writes().valueAt(Variable, E), Depth + 1);
  }
  if (const auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    // The higher of two: the program can be told to use it.
    std::optional<int64_t> Left = fold(Choice->getTrueExpr(), Depth + 1);
    std::optional<int64_t> Right = fold(Choice->getFalseExpr(), Depth + 1);
    if (Left && Right)
      return std::max(*Left, *Right);
  }
  return std::nullopt;
}

std::optional<WorkFactors::Shortfall>
WorkFactors::judge(ArrayRef<const ApiUse *> Factors) const {
  // Of several floors of one argument, that of the very algorithm is highest.
  MapVector<unsigned, const ApiUse *> Highest;
  for (const ApiUse *Each : Factors) {
    const ApiUse *&Known = Highest[Each->Role->At.Index];
    if (!Known || Known->Role->Minimum < Each->Role->Minimum)
      Known = Each;
  }
  std::optional<Shortfall> Lowest;
  double Whole = 1, LeastRatio = 1;
  for (const auto &[Index, Each] : Highest) {
    std::optional<int64_t> Value = fold(Each->Value);
    if (!Value || *Value <= 0) // zero asks for what the library has chosen
      return std::nullopt;
    double Ratio =
        static_cast<double>(*Value) / static_cast<double>(Each->Role->Minimum);
    Whole *= Ratio;
    if (Ratio < LeastRatio) {
      LeastRatio = Ratio;
      Lowest = Shortfall{Each, *Value, Each->Role->Minimum};
    }
  }
  if (Highest.size() > 1 && Whole >= LeastTraded)
    return std::nullopt;
  return Lowest;
}

std::vector<WorkFactors::Shortfall> WorkFactors::shortfalls() const {
  MapVector<const Expr *, SmallVector<const ApiUse *, 2>> Calls;
  for (const ApiUse &Use : Unit.apiUses())
    if (Use.Role->Role == catalogue::ApiRole::Iterations && Use.Value)
      Calls[Use.Call].push_back(&Use);
  std::vector<Shortfall> Result;
  for (const auto &[Call, Factors] : Calls)
    if (std::optional<Shortfall> Low = judge(Factors))
      Result.push_back(*Low);
  return Result;
}

} // namespace credtidy
