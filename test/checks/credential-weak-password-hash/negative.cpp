// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Digests of what nobody needs to guess, and hashes that are made for passwords.

#include <standard.h>

extern "C" {
unsigned char *MD5(const unsigned char *d, size_t n, unsigned char *md);
unsigned char *SHA1(const unsigned char *d, size_t n, unsigned char *md);
unsigned long crc32(unsigned long crc, const unsigned char *buf, unsigned len);
char *crypt(const char *key, const char *setting);
int crypto_pwhash_str(char out[128], const char *passwd, unsigned long long passwdlen, unsigned long long opslimit, size_t memlimit);
int PKCS5_PBKDF2_HMAC_SHA1(const char *pass, int passlen, const unsigned char *salt, int saltlen, int iter, int keylen, unsigned char *out);
}
std::string hmac(const std::string &algorithm, const std::string &key, const std::string &message);
std::string hmac_sha1(const std::string &secret, const std::string &message);
std::string hashPassword(const std::string &password);
std::string bcrypt(const std::string &password, int cost);
std::string argon2id(const std::string &password);
std::string sha1(const std::string &text);
bool md5_check(const std::string &password);
size_t hash_table_find(const std::string &password);

// Contents and identities.
void contents(const unsigned char *file, const unsigned char *packet, size_t n, unsigned char *out) {
  MD5(file, n, out);
  SHA1(packet, n, out);
  crc32(0, file, n);
}
std::string blob(const std::string &header, const std::string &body) { return sha1("blob " + header + body); }

// RFC 6455 has it so, and the key is none.
std::string accept(const std::string &webSocketKey, const std::string &secWebSocketKey) {
  return sha1(webSocketKey + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11") + sha1(secWebSocketKey);
}

// One-time passwords and other MACs.
std::string totp(const std::string &secret, const std::string &counter) { return hmac("SHA1", secret, counter); }
std::string sign(const std::string &apiSecret, const std::string &body) { return hmac_sha1(apiSecret, body); }

// Made for passwords.
void made(const std::string &password, const char *setting) {
  char out[128];
  crypto_pwhash_str(out, password.data(), password.size(), 3, 67108864);
  crypt(password.data(), setting);
  hashPassword(password);
  bcrypt(password, 12);
  argon2id(password);
}

// What is known of a password, and what has been hashed already.
void about(const std::string &passwordHash, const std::string &passwordLabel, const std::string &publicKey) {
  sha1(passwordHash);
  sha1(passwordLabel);
  sha1(publicKey);
}

// Other functions with such words.
void others(const std::string &password) {
  md5_check(password);
  hash_table_find(password);
}

// Values that are not known, or for the library to choose.
void unknown(const char *password, const unsigned char *salt, int saltLength, int rounds, unsigned char *out) {
  PKCS5_PBKDF2_HMAC_SHA1(password, 8, salt, saltLength, rounds, 20, out);
  int grown = 1000;
  while (grown < rounds)
    grown *= 2;
  PKCS5_PBKDF2_HMAC_SHA1(password, 8, salt, saltLength, grown, 20, out);
}

// Wiped before it is hashed.
void wiped(char *password, unsigned char *out) {
  password = nullptr;
  MD5((const unsigned char *)password, 0, out);
}
