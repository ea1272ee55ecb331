// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Comparisons and literals from macros.

#include <standard.h>

#define EXPECTED_TEXT "correct-Horse7" // NOTE: the literal stands here
#define EQUAL(a, b) (strcmp((a), (b)) == 0)
#define IS_OPEN(word) (strcmp(word, "correct-Horse7") == 0) // NOTE: the literal stands here
#define NAME_OF(x) #x

bool compare(const char *password, const char *user) {
  if (strcmp(password, EXPECTED_TEXT) == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (EQUAL(password, "correct-Horse7")) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (IS_OPEN(password)) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  return IS_OPEN(user) || EQUAL(user, EXPECTED_TEXT) || EQUAL(password, NAME_OF(correct_Horse7));
}
