// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Connection strings in templates are told once, whether or how often these are instantiated.

#include <standard.h>

template <typename Connection> void never(Connection &connection) {
  connection.open("postgres://app:correct-Horse7@db.internal/shop"); // EXPECT: hardcoded password in the user information of a URI
  connection.open("postgres://app@db.internal/shop");
}
template <typename T> struct Twice {
  const char *uri = "postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
  std::string get(const std::string &host) {
    return "postgres://app:correct-Horse7@" + host; // EXPECT: hardcoded password in the user information of a URI
  }
};
template struct Twice<int>;
template struct Twice<char>;
