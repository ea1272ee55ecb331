// RUN: %check_hosts %s --option credential-not-wiped.EvenIfNoneWiped=true -- -std=c++20 -isystem %S/../Inputs
// What ends no secret's life, though all are asked for.

#include <standard.h>

bool login(const char *user, const char *password);
std::string ask(const char *prompt);
void take(std::string text);

std::string returned() {
  std::string password = ask("?");
  return password;
}
std::optional<std::string> returnedInside() {
  std::string password = ask("?");
  return password;
}
void movedOut() {
  std::string password = ask("?");
  take(std::move(password));
}
struct Session {
  void set(const std::string &password) { Password = password; }
  void adopt(std::string password) { Password = std::move(password); }
  std::string Password;
};
bool viewed(std::string_view password) { return login("me", password.data()); }
bool referred(const std::string &password) {
  const std::string &secret = password;
  return login("me", secret.c_str());
}
void out(std::string &password) { password = ask("?"); }
bool empty() {
  std::string password;
  return login("me", password.c_str());
}
std::string passwordOf(int n) { return ask("?"); }
bool execute(const char *const *values);
bool pointersOnly(const std::string &password) {
  const char *values[] = {"me", password.c_str()};
  std::array<const char *, 2> more = {"me", password.c_str()};
  return execute(values) && execute(more.Elements);
}
struct Wiping {
  Wiping(const char *text);
  ~Wiping();
  const char *c_str() const;
};
bool inOwnClass() {
  Wiping password = "?";
  return login("me", password.c_str());
}
