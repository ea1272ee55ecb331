// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A string that is moved into the call: the move is no write that comes before the use.

#include <standard.h>

void loginString(const std::string &user, const std::string &password);

void moved() {
  std::string text("correct-Horse7"); // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  loginString("app", std::move(text)); // EXPECT: hardcoded password passed as argument 2 ('password') of 'loginString'
}
