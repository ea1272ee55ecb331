// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals and calls that come from macros.

#include <standard.h>

void login(const char *user, const char *password);

#define TEXT "correct-Horse7" // NOTE: the literal stands here
#define LOGIN(user) login(user, "correct-Horse7") // NOTE: the literal stands here
#define ENTER(user, word) login(user, word)
#define NAME "correct-Horse7"
#define STRINGIZE(x) #x

void calls(const char *typed) {
  login("app", TEXT); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  LOGIN("app"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  ENTER("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'

  // Near misses: the literal is the user's name, or made of the program's text.
  login(NAME, typed);
  ENTER("correct-Horse7", typed);
  login("app", STRINGIZE(correct_Horse7));
}
