// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A joined string is told once, also where one of its pieces would be told by itself.

#include <standard.h>

std::string host();

void keys() {
  std::string first = "host=" + host() + " user=app password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string
  std::string second = "Server=" + host() + ";UID=app;PWD=correct-Horse7;"; // EXPECT: hardcoded password under 'PWD' of a connection string
  std::string third = std::string("Authorization: ") + "Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded token in a Bearer authorization header
}
