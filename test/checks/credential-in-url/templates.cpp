// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Templates that make addresses, told once for all their instances.

#include <standard.h>

template <typename Text> std::string address(const Text &password) {
  return "https://shop.net/login?password=" + password; // EXPECT: password 'password' is put into the query of a URL
  // NOTE@-2: 'password' is a password, going by its name
}
template std::string address(const std::string &);

template <typename Text> std::string other(const Text &password, const Text &user) {
  return "https://shop.net/login?user=" + user;
}
template std::string other(const std::string &, const std::string &);
