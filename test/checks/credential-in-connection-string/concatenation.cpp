// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Strings that are put together: the password's part is a literal, the rest need not be.

#include <databases.h>
#include <standard.h>

std::string host(), user(), password();

void uris() {
  std::string first = "postgres://app:correct-Horse7@" + host() + "/shop"; // EXPECT: hardcoded password in the user information of a URI
  std::string second = std::string("postgres://") + "app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
  std::string third = "postgres://" + user() + ":correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
  // Near misses: the password itself is not known.
  std::string fourth = "postgres://app:" + password() + "@db.internal/shop";
  std::string fifth = "postgres://" + user() + ":" + password() + "@" + host();
  std::string sixth = "https://" + host() + ":8443/items@home";
}

void keys() {
  std::string second = "Server=" + host() + ";UID=" + user() + ";PWD=correct-Horse7;"; // EXPECT: hardcoded password under 'PWD' of a connection string
  std::string third = "host=db.internal user=app password=" + password();
  std::string fourth = "Server=db.internal;PWD=" + password() + ";UID=app";
}

void headers() {
  std::string second = "Authorization: Bearer " + password();
}
