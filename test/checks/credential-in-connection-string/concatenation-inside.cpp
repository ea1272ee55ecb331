// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Pieces wrapped in strings, and secrets that are known only in part.

#include <standard.h>

std::string host(), password();

void join() {
  std::string first = "postgres://app:" + std::string("correct-Horse7") + "@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
  std::string second = "postgres://app:correct-" + std::string("Horse7@") + host(); // EXPECT: hardcoded password in the user information of a URI
  std::string third = "Server=" + host() + ";Uid=app;Pwd=" + std::string("correct-Horse7") + ";Option=3"; // EXPECT: hardcoded password under 'Pwd' of a connection string
  std::string fourth = "Authorization: Bearer " + std::string("u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded token in a Bearer authorization header
  // Near misses: some of the password comes from elsewhere.
  std::string fifth = "postgres://user:" + password() + "@db.internal";
  std::string sixth = "postgres://app:pre" + password() + "@db.internal";
  std::string seventh = "Server=" + host() + ";Uid=app;Pwd=" + password() + ";Option=3";
  std::string eighth = "Authorization: Basic " + password();
}
