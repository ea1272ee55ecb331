// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A function of the project that is called as one of a library, with fewer arguments.

#include <standard.h>

std::string ask(const char *prompt);
std::string base64_encode(const std::string &text);
bool login(const char *user, const char *password);

bool encoded() {
  std::string password = ask("?"); // EXPECT: password in 'password' is left in memory at the end of its life
  return login("me", base64_encode(password).c_str());
}
