// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A template is told once, whatever it is instantiated with.

#include <standard.h>

extern "C" void explicit_bzero(void *s, size_t n);
bool read(char *buffer, size_t n);

template <typename Server> bool left(Server &server) {
  char password[64]; // EXPECT: password in 'password' is left in memory at the end of its life
  read(password, sizeof(password));
  return server.login(password);
}
template <size_t Size> struct Wiper {
  static void run(char *block) { explicit_bzero(block, Size); }
};
template <typename Server> bool wiped(Server &server) {
  char password[64];
  read(password, sizeof(password));
  bool result = server.login(password);
  Wiper<64>::run(password);
  return result;
}
struct One {
  bool login(const char *password);
};
struct Other {
  bool login(const char *password);
};
bool all(One &one, Other &other) {
  return left(one) && left(other) && wiped(one) && wiped(other);
}

template <typename T> struct zeroing_allocator {};
using secure_text =
    std::basic_string<char, std::char_traits<char>, zeroing_allocator<char>>;
bool inOwnAllocator(One &one) {
  secure_text password("", zeroing_allocator<char>());
  read(password.data(), 1);
  return one.login(password.c_str());
}
