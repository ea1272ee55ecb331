// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The literal stands elsewhere, and comes to the comparison through a variable, a constant or a call.

#include <standard.h>

std::string typed();

const char *const Backdoor = "correct-Horse7"; // NOTE: 'Backdoor' is initialised here
// NOTE@-1: the literal stands here
const char *opening() { return "correct-Horse7"; } // NOTE: returned by 'opening' here
// NOTE@-1: the literal stands here

bool constant(const std::string &password) {
  return password == Backdoor; // EXPECT: 'password' is compared with a hardcoded password
}
bool local(const char *password) {
  const char *expected = "correct-Horse7"; // NOTE: 'expected' is initialised here
  // NOTE@-1: the literal stands here
  return strcmp(password, expected) == 0; // EXPECT: 'password' is compared with a hardcoded password
}
bool result(const char *password) {
  return strcmp(opening(), password) == 0; // EXPECT: 'password' is compared with a hardcoded password
}
bool choice(const char *password, bool admin) {
  return strcmp(password, admin ? "correct-Horse7" : "") == 0; // EXPECT: 'password' is compared with a hardcoded password
}

// Near misses: what it is compared with is not known.
bool changed(const std::string &password) {
  std::string expected = "correct-Horse7";
  expected = typed();
  return password == expected;
}
bool onePath(const std::string &password, bool admin) {
  std::string expected = typed();
  if (admin)
    expected = "correct-Horse7";
  return password == expected;
}
bool part(const std::string &password) { return password == "correct-Horse7" + typed(); }
