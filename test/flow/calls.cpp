// RUN: %flow-print %s -std=c++20 | FileCheck %s
// Summaries: parameter to return, to parameter, to sink; methods, constructors,
// lambdas, templates, virtual calls, function pointers, recursion.
extern "C" int printf(const char *format, ...);
extern "C" char *getpass(const char *prompt);
extern "C" char *strcpy(char *to, const char *from);

static const char *same(const char *text) { return text; }
static void say(const char *text) { printf("%s\n", text); }
static void put(char *to, const char *from) { strcpy(to, from); }

void throughReturn(const char *password) { printf("%s", same(password)); }
// CHECK: [[@LINE-1]]: log 'printf' <- password 'password' (name, high)
// CHECK: returned by 'same' here

void intoSink(const char *password) { say(password); }
// CHECK: [[@LINE-1]]: log 'printf' <- password 'password' (name, high)
// CHECK-NEXT: 'password' is a password, going by its name
// CHECK-NEXT: passed to 'say' here
// CHECK-NEXT: reaches 'printf' here

void throughParameter(const char *password) {
  char buffer[16];
  put(buffer, password);
  say(buffer);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

static const char *ask() { return getpass("> "); }
void yieldedByOwn() { say(ask()); }
// CHECK: [[@LINE-1]]: log 'printf' <- password 'getpass' (source, high)

struct Holder {
  const char *Content;
  explicit Holder(const char *text) : Content(text) {}
  const char *content() const { return Content; }
  void set(const char *text) { Content = text; }
};
void throughObject(const char *password) {
  Holder holder(password);
  say(holder.content());
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

void throughSetter(const char *password) {
  Holder holder("nothing");
  holder.set(password);
  say(holder.Content);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

void overwrittenField(const char *password) {
  Holder holder(password);
  holder.set("nothing");
  say(holder.Content);
}
// CHECK-NOT: [[@LINE-2]]: log

void throughLambda(const char *password) {
  auto tell = [](const char *text) { printf("%s", text); };
  tell(password);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

void captured(const char *password) {
  const char *copy = password;
  auto tell = [&] { printf("%s", copy); };
  tell();
}
// CHECK: [[@LINE-3]]: log 'printf' <- password 'password' (name, high)

template <typename T> void sayAny(T text) { printf("%s", text); }
void throughTemplate(const char *password) { sayAny(password); }
// CHECK: [[@LINE-1]]: log 'printf' <- password 'password' (name, high)

struct Sink {
  virtual void write(const char *text) = 0;
};
struct Console : Sink {
  void write(const char *text) override { printf("%s", text); }
};
void throughVirtual(Sink &sink, const char *password) { sink.write(password); }
// CHECK: [[@LINE-1]]: log 'printf' <- password 'password' (name, high)

void throughPointer(const char *password) {
  void (*target)(const char *) = say;
  target(password);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

static void again(const char *text, int left) {
  if (left == 0)
    printf("%s", text);
  else
    again(text, left - 1);
}
void throughRecursion(const char *password) { again(password, 3); }
// CHECK: [[@LINE-1]]: log 'printf' <- password 'password' (name, high)

struct Session {
  const char *Text = nullptr;
  void remember(const char *password) { Text = password; }
  void show() { printf("%s", Text); }
};
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)
// CHECK: kept in 'Text'
// CHECK: incomplete: 0
