// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal in a variable of any scope, and in the initialisers that stand in statements.

#include <standard.h>

namespace {
const char *hiddenPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'hiddenPassword'
const char *hiddenTitle = "correct-Horse7";
} // namespace
namespace settings {
inline namespace v2 {
inline constexpr char kPassword[] = "correct-Horse7"; // EXPECT: hardcoded password in constant 'kPassword'
inline constexpr char kPasswordLabel[] = "correct-Horse7";
} // namespace v2
} // namespace settings
extern "C" const char *const linkedPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'linkedPassword'
extern "C" const char *const linkedTitle = "correct-Horse7";
const char *firstTitle = "correct-Horse7", *secondPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'secondPassword'
const char bracedPassword[] = {"correct-Horse7"}; // EXPECT: hardcoded password in constant 'bracedPassword'
char sizedPassword[32]{"correct-Horse7"}; // EXPECT: hardcoded password in variable 'sizedPassword'
const char bracedTitle[] = {"correct-Horse7"};
std::string lengthyPassword("correct-Horse7", 14); // EXPECT: hardcoded password in variable 'lengthyPassword'
std::string lengthyTitle("correct-Horse7", 14);
std::string repeatedPassword(14, 'x');

// A class of the project's own that takes a text.
struct Text {
  Text(const char *text);
  Text &operator=(const char *text);
};
Text ownPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'ownPassword'
Text roundPassword("correct-Horse7"); // EXPECT: hardcoded password in variable 'roundPassword'
Text ownTitle = "correct-Horse7";
Text emptyPassword("");

void statements(const char *typed) {
  static std::string oncePassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'oncePassword'
  if (const char *password = "correct-Horse7"; typed) // EXPECT: hardcoded password in variable 'password'
    (void)password;
  if (const char *title = "correct-Horse7"; typed)
    (void)title;
  switch (const char *password = "correct-Horse7"; *typed) { // EXPECT: hardcoded password in variable 'password'
  default:
    (void)password;
  }
  for (const char *password = "correct-Horse7"; *typed; ++typed) // EXPECT: hardcoded password in variable 'password'
    (void)password;
  for (const char *title = "correct-Horse7"; *typed; ++typed)
    (void)title;
  while (const char *password = typed)
    (void)password;
  Text secret(typed);
  secret = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded secret in 'secret'
  secret = typed;
  std::string password;
  password = {"correct-Horse7"}; // EXPECT: hardcoded password in 'password'
  password = {};
  if (password.empty())
    password = "battery-Staple9"; // EXPECT: hardcoded password in 'password'
}
