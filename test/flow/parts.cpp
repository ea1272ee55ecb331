// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// The parts of pairs, tuples, structs and maps are told apart; elements of
// containers are as secret as what was put into them.
#include <library.h>

struct Account {
  std::string User, Word;
};
Account account();
std::pair<std::string, std::string> lookUp(int id);

void pairParts(const std::string &password) {
  std::pair<std::string, std::string> both{"joe", password};
  auto [user, word] = both;
  puts(user.c_str());
  puts(word.c_str());
  puts(both.first.c_str());
  puts(both.second.c_str());
}
// CHECK: [[@LINE-4]]: log 'puts' <- password 'password' (name, high)
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

void tupleParts(const std::string &password) {
  auto three = std::make_tuple(1, std::string("joe"), password);
  puts(std::get<1>(three).c_str());
  puts(std::get<2>(three).c_str());
  auto &[number, user, word] = three;
  puts(user.c_str());
  puts(word.c_str());
}
// CHECK: [[@LINE-5]]: log 'puts' <- password 'password' (name, high)
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

void structParts(const std::string &password) {
  Account joe{"joe", password};
  auto [user, word] = joe;
  puts(user.c_str());
  puts(word.c_str());
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

void namedParts() {
  auto [user, password] = lookUp(1);
  puts(user.c_str());
  puts(password.c_str());
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

void eachOf(const std::string &password) {
  std::vector<std::string> all;
  all.push_back(password);
  for (const std::string &each : all)
    puts(each.c_str());
  for (auto each : all)
    puts(each.c_str());
  std::vector<std::string> none;
  for (const std::string &each : none)
    puts(each.c_str());
}
// CHECK-DAG: [[@LINE-7]]: log 'puts' <- password 'password' (name, high) embedded
// CHECK-DAG: [[@LINE-6]]: log 'puts' <- password 'password' (name, high)

void eachNamed(const std::vector<std::string> &userPasswords,
               const std::vector<std::string> &users) {
  for (const std::string &each : userPasswords)
    puts(each.c_str());
  for (const std::string &each : users)
    puts(each.c_str());
}
// CHECK: [[@LINE-4]]: log 'puts' <- password 'userPasswords' (name, medium)

void byKey(const std::string &password) {
  std::map<std::string, std::string> entries;
  entries["word"] = password;
  entries["user"] = "joe";
  puts(entries["word"].c_str());
  puts(entries["user"].c_str());
  puts(entries.at("word").c_str());
}
// CHECK: [[@LINE-4]]: log 'puts' <- password 'password' (name, high)
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

void byKeyOfAll(const std::string &password) {
  std::map<std::string, std::string> entries{{"user", "joe"},
                                             {"word", password}};
  puts(entries["user"].c_str());
  puts(entries["word"].c_str());
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)

void inArray(const std::string &password) {
  std::array<std::string, 2> both{"joe", password};
  puts(both[1].c_str());
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high) embedded

void byInserter(std::string password) {
  std::string copy, other;
  std::copy(password.begin(), password.end(), std::back_inserter(copy));
  puts(copy.c_str());
  puts(other.c_str());
}
// CHECK: [[@LINE-3]]: log 'puts' <- password 'password' (name, high)

// What one branch has looked at for emptiness is whole again behind it.
void afterBranch(const std::string &password) {
  puts(password.empty() ? "none" : password.c_str());
}
// CHECK: [[@LINE-2]]: log 'puts' <- password 'password' (name, high)
// CHECK: incomplete: 0
