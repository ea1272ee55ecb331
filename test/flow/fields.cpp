// RUN: %flow-print %s -std=c++20 | FileCheck %s --implicit-check-not "log 'printf'"
// A field that says itself what it is is told where it leaves, not at each call.
extern "C" int printf(const char *format, ...);

struct Client {
  const char *Password;
  void show() { printf("%s", Password); }
};
void first(Client &client) { client.show(); }
void second(Client &client) { client.show(); }
// CHECK: 7: log 'printf' <- password 'Password' (name, high)
// CHECK: incomplete: 0
