// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Templates that start programs, told once.

#include <standard.h>
#include <posix.h>

template <typename Text> void run(const Text &password) {
  system(password.c_str()); // EXPECT: password 'password' is put into a command line by 'system'
  // NOTE@-2: 'password' is a password, going by its name
}
template void run(const std::string &);

template <typename Text> void count(const Text &password) {
  system(password.size() > 8 ? "true" : "false");
}
template void count(const std::string &);
