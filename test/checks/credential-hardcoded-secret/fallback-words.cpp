// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A fallback made of words, beside a key that names a password by itself.

#include <standard.h>

std::string getSetting(const char *key, const char *fallback);
void keys() {
  auto first = getSetting("db.password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'db.password'
  auto second = getSetting("db.title", "correct-Horse7");
  auto third = getSetting("db.password", "");
}
