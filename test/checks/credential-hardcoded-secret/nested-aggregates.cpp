// RUN: %check_hosts %s -- -std=c++20 -Wno-c99-designator -isystem %S/../Inputs
// Structs in arrays in structs, designators of more than one step, and pairs.

#include <standard.h>

struct Account {
  const char *user;
  const char *password;
};
struct Server {
  Account accounts[2];
  std::array<Account, 1> admins;
  struct {
    const char *token;
    const char *title;
  } session;
};

Server deep = {
    {{"app", "correct-Horse7"}, // EXPECT: hardcoded password in field 'password'
     {"mail", "battery-Staple9"}}, // EXPECT: hardcoded password in field 'password'
    {{{"root", "tr0ub-Adour3"}}}, // EXPECT: hardcoded password in field 'password'
    {"u8Rk2mVq94ZtLw1xHc7B", "The server"}, // EXPECT: hardcoded token in field 'token'
};
Server designated = {
    .accounts = {[1] = {.password = "correct-Horse7"}}, // EXPECT: hardcoded password in field 'password'
    .session = {.token = "u8Rk2mVq94ZtLw1xHc7B"}, // EXPECT: hardcoded token in field 'token'
};
Server dotted = {
    .accounts[0].password = "correct-Horse7", // EXPECT: hardcoded password in field 'password'
    .session.token = "u8Rk2mVq94ZtLw1xHc7B", // EXPECT: hardcoded token in field 'token'
};
std::array<Account, 2> accounts = {{
    {"app", "correct-Horse7"}, // EXPECT: hardcoded password in field 'password'
    {"open", ""},
}};
Account *heap = new Account[2]{
    {"app", "correct-Horse7"}, // EXPECT: hardcoded password in field 'password'
    {"open", nullptr},
};
struct Derived : Account {
  Derived() : Account{"app", "correct-Horse7"} {} // EXPECT: hardcoded password in field 'password'
  explicit Derived(const char *title) : Account{title, nullptr} {}
};

std::vector<std::pair<std::string, std::string>> pairs = {
    {"user", "correct-Horse7"},
    {"password", "correct-Horse7"}, // EXPECT: hardcoded password in entry 'password'
};
std::pair<const char *, const char *> pair("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
auto made = std::make_pair("password", "correct-Horse7"); // EXPECT: hardcoded password in entry 'password'
std::pair<const char *, const char *> other("title", "correct-Horse7");
auto makeOther = std::make_pair("title", "correct-Horse7");

// Near misses: the same depth, in another field.
Server users = {
    {{"correct-Horse7", ""}, {"battery-Staple9", nullptr}}, {{{"tr0ub-Adour3"}}}, {nullptr, "u8Rk2mVq94ZtLw1xHc7B"}};
Server titled = {
    .accounts = {[1] = {.user = "correct-Horse7"}},
    .session = {.title = "u8Rk2mVq94ZtLw1xHc7B"},
};
Server dottedTitle = {
    .accounts[0].user = "correct-Horse7",
    .session.title = "u8Rk2mVq94ZtLw1xHc7B",
};
