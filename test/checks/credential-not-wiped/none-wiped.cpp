// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Where nothing is wiped, one line stands for all owners and blocks; arrays are told each.

#include <standard.h>

std::string ask(const char *prompt);
bool login(const char *user, const char *password);
bool read(char *buffer, size_t n);

bool first() {
  std::string password = ask("?"); // EXPECT: password in 'password' and 2 more are left in memory by code that wipes none; the option EvenIfNoneWiped tells each
  return login("me", password.c_str());
}
bool second() {
  std::string secret = ask("?");
  return login("me", secret.c_str());
}
bool third() {
  std::string passphrase = ask("?");
  bool result = login("me", passphrase.c_str());
  passphrase.clear();
  return result;
}
bool inArray() {
  char password[64]; // EXPECT: password in 'password' is left in memory at the end of its life
  read(password, sizeof(password));
  return login("me", password);
}
bool otherArray() {
  char passphrase[64];
  read(passphrase, sizeof(passphrase));
  bool result = login("me", passphrase);
  memset(passphrase, 0, sizeof(passphrase)); // EXPECT: 'memset' wipes the passphrase in 'passphrase' in a way that the compiler may drop
  return result;
}
