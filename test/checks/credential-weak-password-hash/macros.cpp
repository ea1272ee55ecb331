// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What a macro hashes is told where the macro is used.

#include <standard.h>

extern "C" unsigned char *SHA1(const unsigned char *d, size_t n, unsigned char *md);
extern "C" int PKCS5_PBKDF2_HMAC_SHA1(const char *pass, int passlen, const unsigned char *salt, int saltlen, int iter, int keylen, unsigned char *out);

#define BYTES(text) ((const unsigned char *)(text))
#define DIGEST(text, out) SHA1(BYTES(text), strlen(text), out)
#define KDF_ROUNDS (1 << 12)
#define STRETCH(text, salt, out) PKCS5_PBKDF2_HMAC_SHA1(text, 8, salt, 16, KDF_ROUNDS, 20, out)
#define NO_SALT nullptr, 0

void macros(const char *password, const char *title, const unsigned char *salt, unsigned char *out) { // NOTE: 'password' is a password, going by its name
  DIGEST(title, out);
  DIGEST(password, out); // EXPECT: password 'password' is hashed by 'SHA1' with a weak algorithm; use a password hash such as Argon2id
  STRETCH(password, salt, out); // EXPECT: the work factor 4096 of 'PKCS5_PBKDF2_HMAC_SHA1' is below 1300000, so that passwords can be guessed quickly
  PKCS5_PBKDF2_HMAC_SHA1(password, 8, NO_SALT, 1300000, 20, out); // EXPECT: 'PKCS5_PBKDF2_HMAC_SHA1' hashes without a salt, so that equal passwords have equal hashes
}
