// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// {fmt}: texts, buffers and arguments by name.
#include <library.h>
#include <loggers.h>

namespace fmt {
inline namespace v9 {
template <typename O, typename... Args>
O format_to(O out, format_string<Args...> format, Args &&...args);
template <typename... Args>
std::string sprintf(const char *format, const Args &...args);
template <typename T> std::string to_string(const T &value);
template <typename R> struct join_view {};
template <typename R> join_view<R> join(R &&range, std::string_view between);
template <typename C, size_t N = 500> struct basic_memory_buffer {
  const C *data() const;
  size_t size() const;
  void append(const C *first, const C *last);
};
using memory_buffer = basic_memory_buffer<char>;
} // namespace v9
} // namespace fmt

void formatted(const std::string &password, const std::string &user) {
  puts(fmt::format("{}", user).c_str());
  puts(fmt::format("{}: {}", user, password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(fmt::sprintf("PASS %s", password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(fmt::to_string(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void buffered(const std::string &password) {
  fmt::memory_buffer buffer;
  fmt::format_to(std::back_inserter(buffer), "PASS {}", password);
  puts(buffer.data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  fmt::memory_buffer other;
  other.append(password.data(), password.data() + password.size());
  puts(other.data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << buffer.size();
}

void joined(const std::vector<std::string> &passwords, const std::vector<std::string> &users) {
  puts(fmt::format("{}", fmt::join(users, ",")).c_str());
  puts(fmt::format("{}", fmt::join(passwords, ",")).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'passwords' (name, medium) embedded
}
// CHECK: incomplete: 0
