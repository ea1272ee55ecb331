// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// What the standard library does with texts hands them on; what asks about a
// text does not.
#include <text-library.h>

void members(const std::string &password) {
  puts(password.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(password.substr(0, 3).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(("prefix " + password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::cout << password.size() << password.empty() << password.find("x");
}

void appended(const std::string &password) {
  std::string line = "PASS ";
  line += password;
  puts(line.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::string other = "PASS ";
  other.append(password);
  puts(other.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::string third = "PASS *";
  third.replace(5, 1, password);
  puts(third.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  third = "nothing";
  puts(third.c_str());
}

void swapped(std::string password) {
  std::string other = "nothing";
  other.swap(password);
  puts(other.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void copied(const std::string &password) {
  char buffer[32];
  password.copy(buffer, sizeof(buffer));
  puts(buffer);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void moved(std::string password) {
  std::string other = std::move(password);
  puts(other.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(std::exchange(other, std::string("nothing")).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void views(const std::string &password) {
  std::string_view view = password;
  std::cout << view;
  // CHECK: [[@LINE-1]]: log 'std::cout' <- password 'password' (name, high)
  std::cout << view.substr(1, 2);
  // CHECK: [[@LINE-1]]: log 'std::cout' <- password 'password' (name, high)
  puts(std::string(view).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << view.size() << view.starts_with("x");
}

void streams(const std::string &password, const std::string &user) {
  std::stringstream stream;
  stream << "user " << user << " password " << password;
  puts(stream.str().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::ostringstream other;
  other << "user " << user;
  puts(other.str().c_str());
}

void formats(const std::string &password, const std::string &user) {
  puts(std::format("{}: {}", user, password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(std::format("{}", user).c_str());
  std::string line;
  std::format_to(std::back_inserter(line), "{}", password);
  puts(line.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
}

void patterns(const std::string &password) {
  puts(std::regex_replace(password, std::regex("x"), "y").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void paths(const std::string &accessToken) {
  std::filesystem::path path("/orders");
  path /= accessToken;
  puts(path.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- token 'accessToken' (name, high) embedded
  puts((std::filesystem::path("/orders") / accessToken).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- token 'accessToken' (name, high) embedded
  std::cout << path.is_absolute();
}
// CHECK: incomplete: 0
