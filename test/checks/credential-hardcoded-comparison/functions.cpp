// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Functions and methods that compare, with the literal on either side.

#include <standard.h>

struct Login {
  char password[32];
  char user[32];
};

bool library(const char *password, const char *user, const Login *login) {
  if (strcmp(password, "correct-Horse7") == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (!strcmp("correct-Horse7", password)) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (strncmp(password, "correct-Horse7", 14) == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (strcasecmp(password, "correct-Horse7") == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (memcmp(password, "correct-Horse7", 14) == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (memcmp("correct-Horse7", login->password, 14) == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (strcmp(getenv("APP_PASSWORD"), "correct-Horse7") == 0) // EXPECT: 'APP_PASSWORD' is compared with a hardcoded password
    return true;

  // Near misses.
  if (strcmp(user, "correct-Horse7") == 0 || strcmp(login->user, "correct-Horse7") == 0)
    return true;
  if (strcmp(password, "") == 0 || strcmp(password, user) == 0)
    return true;
  return strcmp("correct-Horse7", "correct-Horse7") == 0 || strcmp(getenv("LANG"), "correct-Horse7") == 0;
}

bool methods(const std::string &password, const std::string &user, std::string_view token) {
  if (password.compare("correct-Horse7") == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (strcmp(password.c_str(), "correct-Horse7") == 0) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (token.compare("u8Rk2mVq94ZtLw1xHc7B") == 0) // EXPECT: 'token' is compared with a hardcoded token
    return true;
  return user.compare("correct-Horse7") == 0 || password.compare(user) == 0 ||
         token.compare("") == 0;
}

// A string class of the project's own.
struct MyString {
  bool equals(const char *other) const;
  bool equalsIgnoreCase(const char *other) const;
  bool contains(const char *other) const;
};
bool ownMethods(const MyString &password, const MyString &user) {
  return password.equals("correct-Horse7") || // EXPECT: 'password' is compared with a hardcoded password
         user.equalsIgnoreCase("correct-Horse7") || password.contains("correct-Horse7");
}
