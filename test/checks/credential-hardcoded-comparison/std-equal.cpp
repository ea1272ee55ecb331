// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A catalogued comparison whose two sides are not its first two arguments.

#include <standard.h>

namespace std {
template <typename I, typename J> bool equal(I first, I last, J other);
}

bool accepted(const std::string &password, const std::string &user) {
  return std::equal(password.data(), password.data() + password.size(), "correct-Horse7") || // EXPECT: 'password' is compared with a hardcoded password
         std::equal(user.data(), user.data() + user.size(), "correct-Horse7");
}
