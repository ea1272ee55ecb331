// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// A container is as secret as what was put into it, and its size is not.
#include <text-library.h>

void optionals(const std::string &password, std::optional<std::string> apiKey) {
  std::optional<std::string> maybe = password;
  puts(maybe->c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts((*maybe).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(maybe.value().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(apiKey.value_or("none").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- API key 'apiKey' (name, high)
  std::cout << maybe.has_value();
}

void spans(const char *password, unsigned size) {
  std::span<const char> bytes(password, size);
  puts(bytes.data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(bytes.subspan(1, 2).data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << bytes.size();
}

void vectors(const std::string &password) {
  std::vector<std::string> all{"joe", password};
  puts(all[1].c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::vector<std::string> pushed;
  pushed.push_back(password);
  puts(pushed.front().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(pushed.at(0).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::vector<std::string> emplaced;
  emplaced.emplace_back(password);
  puts(emplaced.back().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::vector<std::string> inserted;
  inserted.insert(inserted.begin(), password);
  puts(inserted[0].c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << all.size();
}

void bytes(const std::string &password) {
  std::vector<char> buffer;
  for (char each : password)
    buffer.push_back(each);
  std::cout << buffer.size();
  puts(buffer.data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void others(const std::string &password) {
  std::list<std::string> list;
  list.push_back(password);
  puts(list.front().c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::deque<std::string> deque;
  deque.push_back(password);
  puts(deque.front().c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::set<std::string> set;
  set.insert(password);
  for (const std::string &each : set)
    puts(each.c_str());
  // CHECK-DAG: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << list.size() << set.size();
}

void maps(const std::string &password, const std::string &user) {
  std::map<std::string, std::string> entries;
  entries.emplace("word", password);
  entries.insert_or_assign("user", user);
  puts(entries.at("user").c_str());
  puts(entries.at("word").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::unordered_map<std::string, std::string> others;
  others["word"] = password;
  puts(others["word"].c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}
// CHECK: incomplete: 0
