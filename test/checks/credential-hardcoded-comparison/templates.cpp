// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Comparisons in templates, told once however often they are instantiated.

#include <standard.h>

template <typename S> bool never(const S &password) {
  return password == "correct-Horse7"; // EXPECT: 'password' is compared with a hardcoded password
}
template <typename S> bool twice(const S &password, const S &user) {
  return password == "correct-Horse7" || user == "correct-Horse7"; // EXPECT: 'password' is compared with a hardcoded password
}
bool instantiate(const std::string &s, std::string_view v) { return twice(s, s) || twice(v, v); }

template <typename S> struct Gate {
  S password;
  bool opens() const {
    return password != S("correct-Horse7"); // EXPECT: 'password' is compared with a hardcoded password
  }
  bool isOpen() const { return password != S(); }
};
template struct Gate<std::string>;

bool generic(const std::string &given) {
  auto matches = [](const auto &password) {
    return password == "correct-Horse7"; // EXPECT: 'password' is compared with a hardcoded password
  };
  return matches(given);
}
