// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals in the fields of structs: named, by position, nested, and in arrays.

#include <standard.h>

struct Account {
  const char *user;
  const char *password;
  const char *caption;
};
struct Server {
  const char *host;
  Account account;
  int port;
};
struct Login {
  std::string user;
  std::string password;
};
struct Board {
  int id;
  char wifiPassword[64];
};
struct Base {
  const char *name;
};
struct Derived : Base {
  const char *password;
};
struct Bits {
  unsigned : 4;
  unsigned flags : 4;
  const char *password;
};
union Either {
  const char *password;
  int number;
};

Account designated = {.user = "app", .password = "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
Account positional = {"app", "correct-Horse7", "The application"}; // EXPECT: hardcoded password in field 'password'
Account braced{"app", "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
Account round("app", "correct-Horse7"); // EXPECT: hardcoded password in field 'password'
const Account constant = {"app", "correct-Horse7", nullptr}; // EXPECT: hardcoded password in field 'password'
Server nested = {"db.internal", {"app", "correct-Horse7"}, 5432}; // EXPECT: hardcoded password in field 'password'
Server designatedNested = {.host = "db.internal", .account = {.user = "app", .password = "correct-Horse7"}, .port = 5432}; // EXPECT: hardcoded password in field 'password'
Server flattened = {"db.internal", "app", "correct-Horse7", "", 5432}; // EXPECT: hardcoded password in field 'password'
Login strings = {"app", "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
Login designatedStrings{.user = "app", .password{"correct-Horse7"}}; // EXPECT: hardcoded password in field 'password'
Board board = {7, "correct-Horse7"}; // EXPECT: hardcoded password in field 'wifiPassword'
Board spelled = {7, {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7', 0}}; // EXPECT: hardcoded password in field 'wifiPassword'
Derived derived = {{"app"}, "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
Bits bits = {3, "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
Either either = {"correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
Either designatedEither = {.password = "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'

Account table[] = {
    {"app", "correct-Horse7", "The application"}, // EXPECT: hardcoded password in field 'password'
    {"mail", "battery-Staple9", "The mailer"},    // EXPECT: hardcoded password in field 'password'
    {"open", "", "Needs no password"},
    {"none", nullptr, nullptr},
};
static const Server servers[2] = {
    {"one", {"app", "correct-Horse7"}}, // EXPECT: hardcoded password in field 'password'
    {.host = "two", .account = {.password = "battery-Staple9"}}, // EXPECT: hardcoded password in field 'password'
};
std::vector<Login> logins = {
    {"app", "correct-Horse7"}, // EXPECT: hardcoded password in field 'password'
    {"mail", ""},
};
const char *adminPassword[] = {"correct-Horse7", "battery-Staple9"}; // EXPECT: hardcoded password in variable 'adminPassword'
const char *passwords[] = {"xK9-mQ2vL7", "pT4-wZ8bN3"}; // EXPECT: hardcoded password in variable 'passwords'
const char *passwordTable[][2] = {{"app", "correct-Horse7"}};
Account nameless[] = {[1] = {.password = "correct-Horse7"}}; // EXPECT: hardcoded password in field 'password'

Account made() { return {"app", "correct-Horse7"}; } // EXPECT: hardcoded password in field 'password'
void take(const Account &account);
void call() {
  take({"app", "correct-Horse7"}); // EXPECT: hardcoded password in field 'password'
  take(Account{.password = "correct-Horse7"}); // EXPECT: hardcoded password in field 'password'
  auto compound = (Account){.password = "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
  auto *heap = new Account{"app", "correct-Horse7"}; // EXPECT: hardcoded password in field 'password'
}

// Near misses: the literal lies in another field, or the field holds nothing.
Account user = {"correct-Horse7", nullptr, "correct-Horse7"};
Account captioned = {.user = "correct-Horse7", .caption = "correct-Horse7"};
Server host = {"correct-Horse7", {"correct-Horse7", ""}, 1};
Login empty = {"correct-Horse7", ""};
Derived named = {{"correct-Horse7"}, nullptr};
Board unset = {7, ""};
Either number = {.number = 7};
const char *passwordLabels[] = {"xK9-mQ2vL7", "pT4-wZ8bN3"};
Account words[] = {{"correct-Horse7"}, {"battery-Staple9", "password", "correct-Horse7"}};
