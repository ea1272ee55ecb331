// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Lambdas that are held by a pointer, a std::function or a field, and that are called at once.

#include <standard.h>

namespace std {
template <typename Signature> struct function;
template <typename R, typename... Args> struct function<R(Args...)> {
  template <typename F> function(F f) {}
  R operator()(Args...) const;
};
} // namespace std

std::function<std::string()> getPassword = [] { return std::string("correct-Horse7"); }; // EXPECT: hardcoded password in the result of 'getPassword'
const char *(*readPassword)() = [] { return "correct-Horse7"; }; // EXPECT: hardcoded password in the result of 'readPassword'
const char *(*fetchPassword)() = +[] { return "correct-Horse7"; }; // EXPECT: hardcoded password in the result of 'fetchPassword'
auto oncePassword = [] { return "correct-Horse7"; }(); // EXPECT: hardcoded password in variable 'oncePassword' NOTE: returned by 'operator()' here

std::function<std::string()> getTitle = [] { return std::string("correct-Horse7"); };
const char *(*readTitle)() = [] { return "correct-Horse7"; };
auto onceTitle = [] { return "correct-Horse7"; }();
std::function<std::string()> emptyPassword = [] { return std::string(""); };

void local(const char *typed) {
  auto getSecret = [&]() -> std::string {
    if (typed)
      return typed;
    return "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded secret in the result of 'getSecret'
  };
  auto getName = [&]() -> std::string {
    if (typed)
      return typed;
    return "u8Rk2mVq94ZtLw1xHc7B";
  };
  auto typedPassword = [&] { return typed; };
}
