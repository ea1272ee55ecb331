//===- KeptWipe.h ---------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// What can take the place of a wipe that a compiler may drop.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_KEPTWIPE_H
#define CREDTIDY_CHECKS_PLAINTEXT_KEPTWIPE_H

#include "credtidy/flow/Unit.h"
#include "clang/Basic/Diagnostic.h"
#include <optional>

namespace credtidy {

/// A call of \p Name that does for good what another call may not do.
struct KeptWipe {
  std::string Name;
  llvm::SmallVector<clang::FixItHint, 1> FixIts;
};

/// The function that can replace the call \p Removable in \p Unit: the one that
/// the unit already wipes with or else one of the platform's, and only if it is
/// declared before the call.
std::optional<KeptWipe> keptWipeFor(const clang::Expr *Removable,
                                    const flow::Unit &Unit,
                                    clang::ASTContext &Context);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_KEPTWIPE_H
