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

namespace {
constexpr StringRef PlainSchemes[] = {
    "http", "ws",   "ftp",  "telnet", "ldap", "smtp",  "imap", "pop3",
    "pop",  "mqtt", "amqp", "redis",  "tcp",  "stomp", "rtsp", "rtmp"};
constexpr StringRef EncryptedSchemes[] = {
    "https", "wss",    "ftps",  "sftp",  "ldaps",  "smtps", "imaps",
    "pop3s", "pops",   "mqtts", "amqps", "ssl",    "tls",   "ssh",
    "scp",   "rediss", "rtsps", "rtmps", "mqttws", "quic",  "stomps"};
/// Names of formats, which nobody sends anything to.
constexpr StringRef NameHosts[] = {"www.w3.org", "schemas.xmlsoap.org",
                                   "schemas.microsoft.com", "www.apple.com"};

bool isLocalHost(StringRef Host) {
  std::string Lower = Host.lower();
  StringRef Name = Lower;
  if (Name == "localhost" || Name == "[::1]" || Name == "::1" ||
      Name == "0.0.0.0")
    return true;
  for (StringRef Start : {"127.", "10.", "192.168.", "169.254.", "example.",
                          "test.", "www.example."})
    if (Name.starts_with(Start))
      return true;
  for (StringRef End : {".local", ".localhost", ".test", ".example",
                        ".example.com", ".example.org", ".example.net"})
    if (Name.ends_with(End))
      return true;
  return false;
}
} // namespace

Transport transportOfAddress(StringRef Text) {
  if (isLocalHost(Text.take_until([](char C) { return C == ':'; })) ||
      isLocalHost(Text))
    return Transport::Local;
  Transport Result = Transport::Unknown;
  for (size_t At = Text.find("://"); At != StringRef::npos;
       At = Text.find("://", At + 3)) {
    StringRef Scheme = Text.take_front(At);
    size_t Before = Scheme.find_last_not_of(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+");
    if (Before != StringRef::npos)
      Scheme = Scheme.drop_front(Before + 1);
    std::string Name = Scheme.lower();
    if (is_contained(EncryptedSchemes, Name))
      return Transport::Encrypted;
    if (!is_contained(PlainSchemes, Name))
      continue;
    StringRef Host = Text.drop_front(At + 3);
    Host = Host.take_front(Host.find_first_of("/?# \t\r\n\"'<>\\"));
    if (size_t User = Host.rfind('@'); User != StringRef::npos)
      Host = Host.drop_front(User + 1);
    if (!Host.starts_with("["))
      Host = Host.take_front(Host.find(':'));
    else if (size_t Close = Host.find(']'); Close != StringRef::npos)
      Host = Host.take_front(Close + 1);
    if (is_contained(NameHosts, Host.lower()))
      continue;
    // A scheme that is compared with, or split off, is no address.
    if (Host.empty() && Text.size() > At + 3)
      continue;
    Result = isLocalHost(Host) ? Transport::Local : Transport::Plain;
  }
  return Result;
}

Transport transportIn(const Secret &Text) {
  return Text.inspect(transportOfAddress);
}

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
