// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// What is returned, yielded and awaited.
#include <library.h>

template <typename T> struct Task {
  struct promise_type {
    Task get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    void return_value(T value);
    void unhandled_exception();
  };
  bool await_ready();
  void await_suspend(std::coroutine_handle<>);
  T await_resume();
};
template <typename T> struct Generator {
  struct promise_type {
    Generator get_return_object();
    std::suspend_always initial_suspend() noexcept;
    std::suspend_always final_suspend() noexcept;
    std::suspend_always yield_value(T value);
    void return_void();
    void unhandled_exception();
  };
  T *begin();
  T *end();
};

Task<std::string> ask() { co_return std::string(getpass("> ")); }
Task<std::string> name() { co_return std::string("joe"); }
Task<std::string> fetchPassword();

Task<int> show() {
  std::string answer = co_await ask();
  puts(answer.c_str());
  std::string user = co_await name();
  puts(user.c_str());
  co_return 0;
}
// CHECK: [[@LINE-5]]: log 'puts' <- password 'getpass' (source, high)

Task<int> showLater() {
  auto later = ask();
  puts((co_await later).c_str());
  co_return 0;
}
// CHECK: [[@LINE-3]]: log 'puts' <- password 'getpass' (source, high)

Task<int> showFetched() {
  puts((co_await fetchPassword()).c_str());
  co_return 0;
}
// CHECK: [[@LINE-3]]: log 'puts' <- password 'fetchPassword' (shape, medium)

Task<int> across(std::string password) {
  co_await name();
  puts(password.c_str());
  co_return 0;
}
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

Generator<std::string> parts(std::string password) {
  co_yield std::string("joe");
  co_yield password;
}
void showParts(std::string password) {
  for (const std::string &part : parts(password))
    puts(part.c_str());
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

Generator<std::string> names() { co_yield std::string("joe"); }
void showNames() {
  for (const std::string &name : names())
    puts(name.c_str());
}
// CHECK: incomplete: 0
