// RUN: %flow-print %s -std=c++20 -isystem %S/Inputs -isystem %S/../checks/Inputs | FileCheck %s --implicit-check-not "log '"
// Abseil's strings hand on what they are made of.
#include <absl-strings.h>

void joined(const std::string &password, const std::string &user) {
  puts(absl::StrCat("user ", user, "").c_str());
  puts(absl::StrCat(user, ":", password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::string line = "PASS ";
  absl::StrAppend(&line, password);
  puts(line.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::vector<std::string> parts{user, password};
  puts(absl::StrJoin(parts, ",").c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
}

void formatted(const std::string &password, const std::string &user) {
  puts(absl::StrFormat("%s", user).c_str());
  puts(absl::StrFormat("%s:%s", user, password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  std::string line;
  absl::StrAppendFormat(&line, "PASS %s", password);
  puts(line.c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  puts(absl::Substitute("$0", user).c_str());
  puts(absl::Substitute("$0:$1", user, password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
}

void converted(const std::string &password) {
  std::cout << absl::StripPrefix(password, "x");
  // CHECK: [[@LINE-1]]: log 'std::cout' <- password 'password' (name, high)
  std::cout << absl::StripAsciiWhitespace(password);
  // CHECK: [[@LINE-1]]: log 'std::cout' <- password 'password' (name, high)
  puts(absl::AsciiStrToUpper(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(absl::Base64Escape(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(absl::BytesToHexString(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(absl::CEscape(password).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(absl::StrReplaceAll(password, {{"a", "b"}}).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << absl::StartsWith(password, "x");
}

void held(const std::string &password, absl::StatusOr<std::string> apiKey) {
  absl::Cord cord(password);
  std::cout << cord.Flatten() << cord.size();
  // CHECK: [[@LINE-1]]: log 'std::cout' <- password 'password' (name, high)
  absl::Cord other("PASS ");
  other.Append(password);
  std::cout << other.Flatten();
  // CHECK: [[@LINE-1]]: log 'std::cout' <- password 'password' (name, high)
  absl::StatusOr<std::string> maybe = password;
  puts(maybe->c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(maybe.value().c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts((*apiKey).c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- API key 'apiKey' (name, high)
  absl::Span<const char> span(password.data(), password.size());
  puts(span.data());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  absl::flat_hash_map<std::string, std::string> entries;
  entries["word"] = password;
  entries["user"] = "joe";
  puts(entries["user"].c_str());
  puts(entries["word"].c_str());
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  std::cout << maybe.ok();
}
// CHECK: incomplete: 0
