// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A single one needs no summary.

#include <standard.h>

std::string ask(const char *prompt);
bool login(const char *user, const char *password);

bool only() {
  std::string password = ask("?"); // EXPECT: password in 'password' is left in memory at the end of its life
  return login("me", password.c_str());
}
