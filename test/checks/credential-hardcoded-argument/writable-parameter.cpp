// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// An array for a parameter that is not const, as old C interfaces have it: the call writes after it reads.

#include <standard.h>

void login(char *user, char *password);
void loginReference(std::string &user, std::string &password);

void array(char *typed) {
  char text[] = "correct-Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  login(typed, text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void reference(std::string user) {
  std::string text = "correct-Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  loginReference(user, text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'loginReference'
}

// Near miss: a call before may have written it.
void twice(char *typed) {
  char text[] = "correct-Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  login(typed, text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  login(typed, text);
}
