// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// `==` and `!=` with the literal on either side, for each kind of string.

#include <standard.h>

struct Request {
  std::string password;
  std::string user;
  const std::string &token() const;
};

bool strings(const std::string &password, const Request &request, const std::string &given) {
  if (password == "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password != "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if ("correct-Horse7" == password) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if ("correct-Horse7" != password) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password == std::string("correct-Horse7")) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (request.password == "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (request.token() == "u8Rk2mVq94ZtLw1xHc7B") // EXPECT: 'token' is compared with a hardcoded token
    return true;
  // Near misses.
  if (request.user == "correct-Horse7" || "correct-Horse7" != request.user)
    return true;
  if (password == "" || password == given || given == "correct-Horse7")
    return true;
  return password.size() == 14 || password.empty();
}

bool views(std::string_view password, std::string_view user, std::string_view apiKey) {
  using namespace std::literals;
  if (password == "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if ("correct-Horse7" == password) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password != "correct-Horse7"sv) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (apiKey == "u8Rk2mVq94ZtLw1xHc7B"sv) // EXPECT: 'apiKey' is compared with a hardcoded API key
    return true;
  return user == "correct-Horse7" || password == user || apiKey != ""sv;
}

// A project's own type, whose `!=` and reversed order are rewritten from `==`.
struct Text {
  Text(const char *text);
  bool operator==(const Text &other) const = default;
  int operator<=>(const Text &other) const;
  const char *Begin;
};

bool rewritten(const Text &password, const Text &user) {
  if (password == "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if (password != "correct-Horse7") // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if ("correct-Horse7" == password) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  if ("correct-Horse7" != password) // EXPECT: 'password' is compared with a hardcoded password
    return true;
  return user != "correct-Horse7" || password != user;
}

// A pointer is compared, which is wrong but meant all the same.
bool pointers(const char *password, const char *user) {
  return password == "correct-Horse7" || // EXPECT: 'password' is compared with a hardcoded password
         user == "correct-Horse7" || password == nullptr;
}
