//===- Values.h -----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// The values of the dataflow: small sets of origins, each with the way that it
/// took. Two values are equal if their origins are; the ways are for people.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_FLOW_VALUES_H
#define CREDTIDY_CHECKS_FLOW_VALUES_H

#include "AccessPaths.h"
#include "credtidy/flow/Leaks.h"
#include "llvm/ADT/ImmutableMap.h"
#include "llvm/Support/Allocator.h"
#include <deque>

namespace credtidy::flow {

/// One stop on the way of a value; the way is read from its last stop.
struct Stop {
  enum class What : uint8_t {
    Initialised,
    Assigned,
    Copied,   ///< by a call, into an argument or its receiver
    Passed,   ///< to a function of the unit
    Returned, ///< by a function of the unit
    Kept,     ///< in a field or global that another function reads
    Left,     ///< the unit, inside a function that was called
  };
  What How = What::Assigned;
  clang::SourceLocation Where;
  std::string Name;
  const Stop *Before = nullptr;
  unsigned Length = 1;
};

/// What a value can stem from.
struct OriginInfo {
  enum class Kind : uint8_t { Secret, Literal, Parameter };
  Kind What = Kind::Secret;
  unsigned Id = 0;
  SecretBirth Secret;                ///< of a secret
  const clang::Expr *Text = nullptr; ///< of a literal
  PathId Path = 0; ///< of a parameter, at the call of the function
};

/// An origin and the way from it.
struct Tracked {
  const OriginInfo *What = nullptr;
  const Stop *Way = nullptr;
  /// It is a part of a longer text.
  bool Embedded = false;
  /// Something on the way may have ended it: a function that, going by its
  /// name, hides or encrypts what it is given.
  bool Doubtful = false;
};

/// How good the algorithm is that an object, handle or parameter stands for.
enum class Algorithm : uint8_t { Unknown, Weak, Strong };

struct Value {
  /// Sorted by id; at most MostTracked.
  llvm::SmallVector<Tracked, 1> Origins;
  /// Something that is not known is (also) in it, so that the name of what
  /// holds it may say what it is.
  bool Named = true;
  /// What a pointer or reference points to, if that is one place.
  PathId PointsTo = 0;
  /// The function that a pointer, lambda or function object stands for.
  const clang::Decl *Target = nullptr;
  /// The text as far as it is known, with UnknownPart for all else.
  const Secret *Text = nullptr;
  Algorithm Uses = Algorithm::Unknown;
  /// It was wiped by this call, which a compiler may drop.
  const clang::Expr *Fading = nullptr;
  /// It was wiped for good on some way.
  bool Wiped = false;

  static Value clean() {
    Value Result;
    Result.Named = false;
    return Result;
  }
  bool isPlain() const {
    return Origins.empty() && Named && !PointsTo && !Target && !Text &&
           !Fading && !Wiped && Uses == Algorithm::Unknown;
  }
  bool hasSecret() const {
    for (const Tracked &Each : Origins)
      if (Each.What->What == OriginInfo::Kind::Secret)
        return true;
    return false;
  }
  void add(const Tracked &New);
  /// Adds the origins of \p Other, as parts of this one if \p Embed.
  void addOrigins(const Value &Other, bool Embed);
  /// Makes this the union of both; whether it grew.
  bool join(const Value &Other);
};

inline constexpr size_t MostTracked = 12;

/// What is known at one point of a function: place to value. A place that is
/// not in it has its default; see FunctionFlow::fallback.
using StateMap = llvm::ImmutableMap<PathId, const Value *>;

} // namespace credtidy::flow

#endif // CREDTIDY_CHECKS_FLOW_VALUES_H
