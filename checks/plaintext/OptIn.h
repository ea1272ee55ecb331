//===- OptIn.h ------------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Tells by its name whether a setting is the user's decision to do without
/// verification.
///
//===----------------------------------------------------------------------===//
#ifndef CREDTIDY_CHECKS_PLAINTEXT_OPTIN_H
#define CREDTIDY_CHECKS_PLAINTEXT_OPTIN_H

#include "llvm/ADT/StringRef.h"

namespace credtidy {

/// Whether a condition that asks \p Name asks if to verify: `insecure`,
/// `verifyPeer`, `skip_cert_check`.
bool asksForVerification(llvm::StringRef Name);

/// Whether a function called \p Name is there to do without verification:
/// `setInsecure`, `disableCertificateCheck`. Narrower than the above, as
/// `verifyPeer` promises the opposite.
bool announcesNoVerification(llvm::StringRef Name);

} // namespace credtidy

#endif // CREDTIDY_CHECKS_PLAINTEXT_OPTIN_H
