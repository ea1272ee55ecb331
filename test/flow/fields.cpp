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

// The same of a field that is put into another object, which lets it out: each
// wrapper hands on the object, and there is one secret and one place.
extern "C" void syslog(int priority, const char *format, ...);
struct Inner {
  const char *Text;
  void set(const char *text) { Text = text; }
  void go() { syslog(1, "%s", Text); }
  void redirect() { go(); }
};
struct Outer {
  const char *ApiKey;
  Inner Part;
  void prepare() { Part.set(ApiKey); }
  void create() {
    prepare();
    Part.redirect();
  }
  void wrap() { create(); }
  void wrapAgain() { wrap(); }
};
// CHECK: {{[0-9]+}}: log 'syslog' <- API key 'ApiKey' (name, high)
// CHECK-NOT: log 'syslog'
// CHECK: incomplete: 0
