// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// Boost's strings, casts, formats and holders hand on what they are given.
#include <boost-strings.h>

bool isComma(char c);

void algorithms(const std::string &password, const std::string &user) {
  puts(boost::algorithm::trim_copy(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(boost::to_upper_copy(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(boost::algorithm::replace_all_copy(password, "a", "b").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(boost::algorithm::hex(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::vector<std::string> parts;
  boost::split(parts, password, isComma);
  puts(parts[0].c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::vector<std::string> both{user, password};
  puts(boost::join(both, ":").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::string line = "PASS *";
  boost::algorithm::replace_all(line, "*", password);
  puts(line.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << boost::starts_with(password, "x");
}

void casts(const std::string &password, int count) {
  puts(boost::lexical_cast<std::string>(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(boost::lexical_cast<std::string>(count).c_str());
  boost::any any = password;
  puts(boost::any_cast<std::string>(any).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void formats(const std::string &password, const std::string &user) {
  puts(boost::str(boost::format("%1%") % user).c_str());
  puts(boost::str(boost::format("%1%:%2%") % user % password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts((boost::format("%1%") % password).str().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void held(const std::string &password, boost::optional<std::string> apiKey) {
  boost::string_view view(password);
  puts(view.data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(view.substr(1, 2).to_string().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  boost::optional<std::string> maybe(password);
  puts(maybe.get().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(maybe->c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(apiKey.value_or("none").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- API key 'apiKey' (name, high)
  boost::shared_ptr<std::string> shared(new std::string(password));
  puts(shared->c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  boost::filesystem::path path("/login");
  path /= password;
  puts(path.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << view.size() << maybe.is_initialized();
}
// CHECK: incomplete: 0
