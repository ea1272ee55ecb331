// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Comparisons of QString and QByteArray.

#include <qt.h>

bool qstrings(const QString &password, const QString &user, const QLineEdit &passwordField, const QByteArray &token) {
  if (password == "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password == QStringLiteral("correct-Horse7")) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password == QLatin1String("correct-Horse7")) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (QString("correct-Horse7") != password) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password.compare("correct-Horse7") == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (token == "u8Rk2mVq94ZtLw1xHc7B") // EXPECT: 'token' is compared with a hardcoded token
    return true;
  return user == "correct-Horse7" || password == "" || password == user || password == QString() || password.isEmpty();
}
