// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal for a parameter that the project itself named as a credential.

#include <standard.h>

bool login(const char *user, const char *password);
bool loginView(std::string_view user, std::string_view password);
struct Account {
  Account(const std::string &user, const std::string &password);
  static Account open(std::string user, std::string passphrase);
  bool authenticate(const char *apiKey) const;
};
namespace net {
void connect(const char *host, const char *authToken, int retries = 3);
}

std::string ask(const char *prompt);
constexpr char Unset[] = "";

void calls(const Account &account, const char *typed) {
  login("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  loginView("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'loginView'
  Account first("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'Account'
  Account second{"app", "correct-Horse7"}; // EXPECT: hardcoded password passed as argument 2 ('password') of 'Account'
  Account::open("app", "correct-Horse7"); // EXPECT: hardcoded passphrase passed as argument 2 ('passphrase') of 'open'
  account.authenticate("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded API key passed as argument 1 ('apiKey') of 'authenticate'
  net::connect("example.org", "u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token passed as argument 2 ('authToken') of 'connect'

  // Near misses.
  login("correct-Horse7", typed);
  login("app", "");
  login("app", Unset);
  login("app", "password");
  login("app", "<password>");
  login("app", "${DB_PASSWORD}");
  login("app", ask("Your password: ").c_str());
  login("app", getenv("APP_PASSWORD"));
  net::connect("u8Rk2mVq94ZtLw1xHc7B", typed, 5);
}

void throughPointer(bool (*enter)(const char *user, const char *password)) {
  auto Method = &Account::authenticate;
  (void)Method;
  // The parameters of a function pointer have no names of their own.
  enter("app", "correct-Horse7");
}
