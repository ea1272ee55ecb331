// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Templates are judged by what they are used with, and each place once.

#include <standard.h>

extern "C" unsigned char *MD5(const unsigned char *d, size_t n, unsigned char *md);
extern "C" int PKCS5_PBKDF2_HMAC_SHA1(const char *pass, int passlen, const unsigned char *salt, int saltlen, int iter, int keylen, unsigned char *out);

template <typename Text> void digest(const Text &text, unsigned char *out) {
  MD5((const unsigned char *)text.data(), text.size(), out); // NOTE: reaches 'MD5' here
}

template <typename Text> struct Account {
  Text password; // NOTE: 'password' is a password, going by its name
  void digest(unsigned char *out) const {
    MD5((const unsigned char *)password.data(), password.size(), out); // EXPECT: password 'password' is hashed by 'MD5' with a weak algorithm; use a password hash such as Argon2id
  }
};

template <int Rounds> void stretch(const char *password, const unsigned char *salt, unsigned char *out) {
  PKCS5_PBKDF2_HMAC_SHA1(password, 8, salt, 16, Rounds, 20, out); // EXPECT: the work factor 1000 of 'PKCS5_PBKDF2_HMAC_SHA1' is below 1300000, so that passwords can be guessed quickly
}

void use(const std::string &password, const std::string &title, const Account<std::string> &account, const unsigned char *salt, unsigned char *out) { // NOTE: 'password' is a password, going by its name
  digest(title, out);
  digest(password, out); // EXPECT: password 'password' is hashed by 'MD5' with a weak algorithm; use a password hash such as Argon2id NOTE: passed to 'digest' here
  account.digest(out);
  stretch<1000>(password.data(), salt, out);
  stretch<1300000>(password.data(), salt, out);
}
