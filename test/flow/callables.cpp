// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// What is called by a pointer, a table, a function object or a thread.
#include <library.h>

static void tell(const char *text) { puts(text); }
static void hide(const char *) {}
static const char *ask() { return getpass("> "); }

struct Table {
  void (*Say)(const char *);
  const char *(*Ask)();
  void (*Either)(const char *);
};
static const Table table = {tell, ask, hide};
static Table other = {.Say = tell, .Either = tell};

void byTable(const char *password) {
  table.Say(password);
  // Two are known for this one.
  table.Either(password);
}
// CHECK: [[@LINE-4]]: log 'puts' <- password 'password' (name, high)

void fromTable() { tell(table.Ask()); }
// CHECK: [[@LINE-1]]: log 'puts' <- password 'getpass' (source, high)

static void (*handler)(const char *);
static void (*hidden)(const char *) = hide;
void install() { handler = tell; }
void byGlobal(const char *password) {
  handler(password);
  hidden(password);
}
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

static void with(void (*callee)(const char *), const char *text);
void byParameter(const char *password) { with(tell, password); }
static void with(void (*callee)(const char *), const char *text) {
  callee(text);
}
// CHECK: [[@LINE-4]]: log 'puts' <- password 'password' (name, high)

void byFunction(const std::string &password) {
  std::function<void(const std::string &)> say = [](const std::string &text) {
    puts(text.c_str());
  };
  say(password);
  std::function<std::string()> give = [&] { return password; };
  puts(give().c_str());
  std::function<void(const std::string &)> nothing;
  nothing(password);
}
// CHECK: [[@LINE-6]]: log 'puts' <- password 'password' (name, high)
// CHECK: [[@LINE-5]]: log 'puts' <- password 'password' (name, high)

struct Holder {
  std::function<std::string()> Supplier;
  std::function<void(const std::string &)> Teller;
  Holder() : Teller([](const std::string &text) { puts(text.c_str()); }) {}
  void keep(const std::string &password) {
    Supplier = [password] { return password; };
  }
  void show() { puts(Supplier().c_str()); }
  void use(const std::string &password) { Teller(password); }
};
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

void byGeneric(const std::string &password) {
  auto say = [](const auto &text) { puts(text.c_str()); };
  say(password);
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

struct Worker {
  void run(const std::string &text) { puts(text.c_str()); }
};
void byOthers(Worker &worker, const std::string &password,
              const std::string &user) {
  std::invoke([](const std::string &text) { puts(text.c_str()); }, password);
  std::invoke([](const std::string &text) { puts(text.c_str()); }, user);
  std::thread side(&Worker::run, &worker, password);
  side.join();
}
// CHECK: [[@LINE-5]]: log 'puts' <- password 'password' (name, high)
// CHECK: [[@LINE-4]]: log 'puts' <- password 'password' (name, high)
// CHECK: incomplete: 0
