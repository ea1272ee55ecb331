// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Templates that send, told once for all their instances.

#include <standard.h>
#include <posix.h>

template <typename Text> void login(int fd, const Text &password) {
  send(fd, password.c_str(), password.size(), 0); // EXPECT: password 'password' is sent in the clear by 'send'
  // NOTE@-2: 'password' is a password, going by its name
}
template void login(int, const std::string &);

template <typename Text> void length(int fd, const Text &password) {
  unsigned long size = password.size();
  send(fd, &size, sizeof(size), 0);
}
template void length(int, const std::string &);
