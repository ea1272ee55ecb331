// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Keys of Qt's message authentication codes.

#include <qt.h>

void codes(const QByteArray &message, const QByteArray &given) {
  QMessageAuthenticationCode code(QCryptographicHash::Sha256, "k7QvR2mZt9Lw4xHc"); // EXPECT: hardcoded encryption key passed as argument 2 ('key') of 'QMessageAuthenticationCode'
  code.setKey("k7QvR2mZt9Lw4xHc"); // EXPECT: hardcoded encryption key passed as argument 1 ('key') of 'setKey'
  code.setKey(QByteArray::fromHex("a52665061294cb18")); // EXPECT: hardcoded encryption key passed as argument 1 ('key') of 'setKey'
  QMessageAuthenticationCode::hash(message, "k7QvR2mZt9Lw4xHc", QCryptographicHash::Sha256); // EXPECT: hardcoded encryption key passed as argument 2 ('key') of 'hash'

  QMessageAuthenticationCode::hash("k7QvR2mZt9Lw4xHc", given, QCryptographicHash::Sha256);
  QMessageAuthenticationCode unkeyed(QCryptographicHash::Sha256);
  code.setKey(given);
}
