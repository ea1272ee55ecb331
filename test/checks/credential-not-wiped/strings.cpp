// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Owners of text, in a unit that wipes.

#include <standard.h>

extern "C" void OPENSSL_cleanse(void *ptr, size_t len);
std::string ask(const char *prompt);
bool login(const char *user, const char *password);
bool read(char *buffer, size_t n);

bool left() {
  std::string password = ask("?"); // EXPECT: password in 'password' is left in memory at the end of its life
  return login("me", password.c_str());
}
bool wiped() {
  std::string password = ask("?");
  bool result = login("me", password.c_str());
  OPENSSL_cleanse(password.data(), password.size());
  return result;
}
bool wipedByElement() {
  std::string password = ask("?");
  bool result = login("me", password.c_str());
  OPENSSL_cleanse(&password[0], password.size());
  return result;
}
bool filled() {
  std::string password = ask("?");
  bool result = login("me", password.c_str());
  std::fill(password.begin(), password.end(), '\0'); // EXPECT: 'fill' wipes the password in 'password' in a way that the compiler may drop
  return result;
}
bool cleared() {
  std::string password = ask("?");
  bool result = login("me", password.c_str());
  password.clear(); // EXPECT: 'clear' leaves the password in 'password' in memory
  return result;
}
bool oneWay(bool quick) {
  std::string password = ask("?"); // EXPECT: password in 'password' is wiped on one way through the function, and left in memory on another
  if (quick)
    return login("me", password.c_str());
  OPENSSL_cleanse(password.data(), password.size());
  return true;
}
bool grown(const char *more) {
  std::string password = ask("?");
  password += more; // EXPECT: password in 'password' can be moved by 'operator+=', which leaves a copy of it in memory
  bool result = login("me", password.c_str());
  OPENSSL_cleanse(password.data(), password.size());
  return result;
}
bool reserved(const char *more) {
  std::string password;
  password.reserve(256);
  password = ask("?");
  password += more;
  bool result = login("me", password.c_str());
  OPENSSL_cleanse(password.data(), password.size());
  return result;
}
bool byValue(std::string password) { // EXPECT: password in 'password' is left in memory at the end of its life
  return login("me", password.c_str());
}
bool moved() {
  std::string password = ask("?");
  return byValue(std::move(password));
}
bool inArray() {
  std::array<char, 64> password; // EXPECT: password in 'password' is left in memory at the end of its life
  read(password.data(), 64);
  return login("me", password.data());
}
void freed() {
  char *password = new char[64];
  read(password, 64);
  login("me", password);
  delete[] password; // EXPECT: password in 'password' is freed by 'delete' without being wiped
}
