// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The fallback of a setting or a map's entry.

#include <qt.h>

void fallbacks(QMap<QString, QString> strings, QSettings settings) {
  auto first = settings.value("db/password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db/password'
  auto second = strings.value("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
  auto third = settings.value("db/title", "correct-Horse7");
  auto fourth = settings.value("db/password", "");
  auto fifth = strings.value("title", "correct-Horse7");
}
