// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Templates that write, told once for all their instances.

#include <streams.h>

template <typename Text> void save(const Text &password) {
  std::ofstream out("settings");
  out << password; // EXPECT: password 'password' is stored in the clear by 'std::basic_ofstream'
  // NOTE@-3: 'password' is a password, going by its name
}
template void save(const std::string &);

template <typename Stream> void show(Stream &out, const std::string &password) {
  out << password.size();
}
