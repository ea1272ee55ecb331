// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// QString and QByteArray.

#include <qt.h>

bool strings(const QString &sessionToken, const QString &sent, const QByteArray &hmac, const QByteArray &claim) {
  if (sessionToken == sent) // EXPECT: the time that '==' takes tells how much of 'sessionToken' was guessed right; compare in constant time
    return true;
  if (claim == hmac) // EXPECT: the time that '==' takes tells how much of 'hmac' was guessed right; compare in constant time
    return true;
  return sessionToken == QString() || hmac == QByteArray() || sent == sent;
}
