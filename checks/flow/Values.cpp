//===- Values.cpp ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Values.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace credtidy::flow {

void Value::add(const Tracked &New) {
  auto *At = llvm::lower_bound(Origins, New,
                               [](const Tracked &Left, const Tracked &Right) {
                                 return Left.What->Id < Right.What->Id;
                               });
  if (At != Origins.end() && At->What == New.What) {
    // The whole says more than a part.
    At->Embedded &= New.Embedded;
    return;
  }
  if (Origins.size() < MostTracked)
    Origins.insert(At, New);
}

void Value::addOrigins(const Value &Other, bool Embed) {
  for (Tracked Each : Other.Origins) {
    Each.Embedded |= Embed;
    add(Each);
  }
}

bool Value::join(const Value &Other) {
  bool WasWiped = Wiped;
  const clang::Expr *WasFading = Fading;
  // A wipe that may be dropped stays one beside a way that has nothing to wipe,
  // and beside another such wipe.
  if (!Fading && Other.Fading && !hasSecret()) {
    Fading = Other.Fading;
  } else if (Fading && !Other.Fading && Other.hasSecret()) {
    Fading = nullptr;
    Wiped = true;
  } else if (!Fading && Other.Fading) {
    Wiped = true;
  }
  size_t Before = Origins.size();
  addOrigins(Other, /*Embed=*/false);
  bool Grew =
      Origins.size() != Before || Wiped != WasWiped || Fading != WasFading;
  if (Other.Named && !Named)
    Named = Grew = true;
  // What differs on two ways is not known; that, too, can happen only once.
  auto Forget = [&Grew](auto &Mine, const auto &Others) {
    if (Mine && Mine != Others) {
      Mine = {};
      Grew = true;
    }
  };
  Forget(PointsTo, Other.PointsTo);
  Forget(Target, Other.Target);
  Forget(Text, Other.Text);
  if (Uses != Algorithm::Unknown && Uses != Other.Uses) {
    Uses = Algorithm::Unknown;
    Grew = true;
  }
  if (Other.Wiped && !Wiped)
    Wiped = Grew = true;
  return Grew;
}

} // namespace credtidy::flow
