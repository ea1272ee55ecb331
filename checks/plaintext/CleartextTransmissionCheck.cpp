//===- CleartextTransmissionCheck.cpp -------------------------------------===//
//
// Part of credtidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CleartextTransmissionCheck.h"
#include "Addresses.h"
#include "Handles.h"

using namespace llvm;

namespace credtidy {

using catalogue::ApiRole;
using catalogue::CredentialKind;
using catalogue::Transport;
using catalogue::Vocabulary;

namespace {
/// How the texts that were put into the request say that it travels.
Transport transportOf(const flow::Leak &Leak, const Vocabulary &Words) {
  auto In = [&Words](const Secret &Text) {
    return Text.inspect(
        [&](StringRef Known) { return Words.transportOf(Known); });
  };
  Transport Result = In(Leak.Text);
  for (const Secret &Each : Leak.Companions) {
    Transport Other = In(Each);
    // A handle that was ever given a safe address may be using it.
    if (Result == Transport::Unknown || Other == Transport::Encrypted ||
        (Other == Transport::Local && Result == Transport::Plain))
      Result = Other;
  }
  return Result;
}

bool isInTheClear(const flow::Leak &Leak, const Handles &Opened,
                  const Vocabulary &Words) {
  Medium Through = Opened.mediumOf(Leak);
  if (Through == Medium::Encrypted || Through == Medium::Elsewhere)
    return false;
  Transport Told = transportOf(Leak, Words);
  if (Leak.Role == ApiRole::Store)
    return Through == Medium::Socket && Told != Transport::Local;
  if (Leak.Detail == "socket" || Through == Medium::Socket)
    return Told != Transport::Local && Told != Transport::Encrypted;
  return Told == Transport::Plain;
}
} // namespace

void CleartextTransmissionCheck::checkUnit(const flow::Unit &Unit,
                                           clang::ASTContext &) {
  std::optional<Handles> Opened;
  for (const flow::Leak &Leak : Unit.flows().Leaks) {
    // What is written to a descriptor or stream can go to a socket as well.
    if (Leak.Role != ApiRole::Transmit && Leak.Role != ApiRole::Store)
      continue;
    if (!Opened)
      Opened.emplace(Unit, knowledge());
    if (!isInTheClear(Leak, *Opened, knowledge().words()))
      continue;
    reportLeak(Leak,
               subject(Leak.Secret) + " is sent in the clear by '" +
                   Leak.Callee + "'",
               Leak.Api ? Severity::High : Severity::Medium);
  }
  for (const flow::Text &Text : Unit.texts()) {
    CredentialKind Kind = Text.Value.inspect([&](StringRef Url) {
      return Url.starts_with_insensitive("http://") &&
                     knowledge().words().transportOf(Url) == Transport::Plain
                 ? filledIn(Url, knowledge())
                 : CredentialKind::None;
    });
    if (Kind == CredentialKind::None)
      continue;
    Draft Found;
    Found.Message = (catalogue::describe(Kind) +
                     " is sent in the clear in the query of an http address")
                        .str();
    Found.Where = Text.Range.getBegin();
    Found.Statement = Text.Range;
    Found.Enclosing = Text.Enclosing;
    Found.Level = Severity::High;
    Found.Sureness = Confidence::Medium;
    report(Found);
  }
}

} // namespace credtidy
