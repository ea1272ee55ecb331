// RUN: %check_hosts %s --option credential-not-wiped.EvenIfNoneWiped=true -- -std=c++20 -isystem %S/../Inputs
// Who asks for each is told each.

#include <standard.h>

std::string ask(const char *prompt);
bool login(const char *user, const char *password);

bool first() {
  std::string password = ask("?"); // EXPECT: password in 'password' is left in memory at the end of its life
  return login("me", password.c_str());
}
bool second() {
  std::string secret = ask("?"); // EXPECT: secret in 'secret' is left in memory at the end of its life
  return login("me", secret.c_str());
}
