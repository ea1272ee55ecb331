// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Connection strings in macros are told once, where they stand.

#include <databases.h>

#define DATABASE "postgres://app:correct-Horse7@db.internal/shop" // EXPECT: hardcoded password in the user information of a URI
#define HOST "db.internal"
#define TEMPLATE "postgres://%s:%s@" HOST "/shop"
#define CONNECT(text) PQconnectdb(text)

void calls() {
  PQconnectdb(DATABASE);
  CONNECT(DATABASE);
  CONNECT("host=" HOST " user=app password=correct-Horse7"); // EXPECT: hardcoded password under 'password' of a connection string
  CONNECT("host=" HOST " user=app");
}
