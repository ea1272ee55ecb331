// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// Templates of which the unit has no instance are read as far as they are
// known; the others in their instances, and told once.
#include <library.h>

template <typename Text> void plain(const Text &password, const Text &user) {
  puts(user.c_str());
  puts(password.c_str());
}
// CHECK-DAG: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

template <typename Text> void streamed(const Text &password) {
  std::cout << "user" << password.size();
  std::cout << "password " << password << std::endl;
}
// CHECK-DAG: [[@LINE-2]]: log 'std::cout' <- password 'password' (name, high) embedded

template <typename Text> void through(Text password) {
  Text copy(password);
  auto line = "PASS " + copy;
  puts(line.data());
}
// CHECK-DAG: [[@LINE-2]]: log 'puts' <- password 'password' (name, high) embedded

template <typename T> void known(const std::string &password, T count) {
  for (T i = 0; i < count; ++i)
    puts(password.c_str());
}
// CHECK-DAG: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

template <typename Text> struct Session {
  Text Password;
  Text Name;
  void show() const {
    puts(Name.c_str());
    puts(Password.c_str());
  }
  template <typename Sink> void into(Sink &sink) { sink.take(Name); }
};
// CHECK-DAG: [[@LINE-4]]: log 'puts' <- password 'Password' (name, high)

template <typename Text> void instantiated(const Text &password) {
  puts(password.c_str());
}
// CHECK-DAG: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)
template void instantiated(const std::string &);

// A loop over what is not known is read from its beginning to its end.
template <typename Texts> void each(const Texts &passwords, const Texts &users) {
  for (const auto &user : users)
    puts(user.c_str());
  for (const auto &password : passwords)
    if (!password.empty())
      puts(password.c_str());
}
// CHECK-DAG: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

template <typename Texts> void eachOf(const Texts &apiKey) {
  for (auto &part : apiKey)
    puts(part.c_str());
}
// CHECK-DAG: [[@LINE-2]]: log 'puts' <- API key 'apiKey' (name, high) embedded

// What is only asked about, hashed or hidden.
std::string hashPassword(const std::string &text);
template <typename Text, typename T, typename Parser>
void harmless(Parser &parser, const Text &password, const Text &passwordHint) {
  std::cout << password.length() << password.empty();
  puts(passwordHint.c_str());
  if (password == "none")
    puts("none");
  // It may be a parser's.
  T nextToken = parser.next();
  puts(nextToken.name());
}
template <typename... Parts> void packed(const Parts &...passwords) {
  (use(passwords), ...);
}
// CHECK: incomplete: 0
