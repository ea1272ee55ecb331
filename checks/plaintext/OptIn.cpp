//===- OptIn.cpp ----------------------------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OptIn.h"
#include "credtidy/catalogue/Names.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace credtidy {

namespace {
using Words = SmallVector<std::string, 6>;

bool hasAny(const Words &Name, ArrayRef<StringLiteral> List) {
  return any_of(Name, [&](StringRef Word) { return is_contained(List, Word); });
}

/// `skip`, `ignore` or `no` says what is done, and the other word to what.
bool waivesVerification(const Words &Name) {
  static constexpr StringLiteral Plain[] = {
      "insecure",   "noverify", "nocheck",    "untrusted",  "selfsigned",
      "unverified", "trustall", "skipverify", "sslnoverify"};
  static constexpr StringLiteral Waiver[] = {
      "skip", "ignore", "ignoring", "allow",  "disable", "disabled",
      "no",   "not",    "accept",   "trust",  "bypass",  "without",
      "dont", "any",    "all",      "unsafe", "self"};
  static constexpr StringLiteral Subject[] = {
      "cert",      "certs",    "certificate", "certificates", "ssl",
      "tls",       "https",    "hostname",    "verify",       "verification",
      "verifying", "validate", "validation",  "invalid",      "signed",
      "peer",      "x509"};
  return hasAny(Name, Plain) || (hasAny(Name, Waiver) && hasAny(Name, Subject));
}
} // namespace

bool asksForVerification(StringRef Name) {
  static constexpr StringLiteral Plain[] = {
      "verify",     "verification", "verifypeer", "verifyhost", "verifyssl",
      "verifytls",  "sslverify",    "tlsverify",  "validate",   "validation",
      "verifycert", "verifies",     "secure",     "strict"};
  static constexpr StringLiteral Verb[] = {"check",   "checks",   "checking",
                                           "require", "required", "enforce"};
  static constexpr StringLiteral Subject[] = {
      "cert", "certs", "certificate", "certificates", "hostname",
      "host", "peer",  "ssl",         "tls"};
  Words Split = catalogue::splitWords(Name);
  return hasAny(Split, Plain) ||
         (hasAny(Split, Verb) && hasAny(Split, Subject)) ||
         waivesVerification(Split);
}

bool announcesNoVerification(StringRef Name) {
  return waivesVerification(catalogue::splitWords(Name));
}

} // namespace credtidy
