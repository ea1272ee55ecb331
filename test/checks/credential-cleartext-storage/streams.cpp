// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// std::ofstream: chains, and text that is put together before.

#include <streams.h>

struct Account {
  std::string user, password;
};

void chains(const Account &account) {
  std::ofstream out("accounts");
  out << account.user << ':' << account.password << '\n'; // EXPECT: password 'password' is stored in the clear by 'std::basic_ofstream'
  // NOTE@-6: 'password' is a password, going by its name
}

void joined(const Account &account, const char *path) {
  std::ofstream out;
  out.open(path);
  std::string line = account.user + "=" + account.password;
  out << line; // EXPECT: password 'password' is stored in the clear by 'std::basic_ofstream'
  // NOTE@-14: 'password' is a password, going by its name
  // NOTE@-3: 'line' is initialised with it here
}

void written(const std::string &privateKey) {
  std::ofstream out("key.pem");
  out.write(privateKey.c_str(), privateKey.size()); // EXPECT: private key 'privateKey' is stored in the clear by 'std::basic_ofstream'
  // NOTE@-3: 'privateKey' is a private key, going by its name
}
