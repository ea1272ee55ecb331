// RUN: %check_hosts %s -- -std=c11
// Iterations, costs and memory, through macros and variables. Several factors
// make up for each other as far as OWASP lets them.

typedef __SIZE_TYPE__ size_t;
typedef struct evp_md_st EVP_MD;
const EVP_MD *EVP_sha1(void);
const EVP_MD *EVP_sha256(void);
const EVP_MD *EVP_sha512(void);
int PKCS5_PBKDF2_HMAC(const char *pass, int passlen, const unsigned char *salt, int saltlen, int iter, const EVP_MD *digest, int keylen, unsigned char *out);
int EVP_PBE_scrypt(const char *pass, size_t passlen, const unsigned char *salt, size_t saltlen, unsigned long N, unsigned long r, unsigned long p, unsigned long maxmem, unsigned char *key, size_t keylen);
int argon2id_hash_raw(unsigned t_cost, unsigned m_cost, unsigned parallelism, const void *pwd, size_t pwdlen, const void *salt, size_t saltlen, void *hash, size_t hashlen);
int bcrypt_newhash(const char *pass, int log_rounds, char *hash, size_t hashlen);

#define ROUNDS 1000
enum { Enough = 600000, TooFew = 100000 };
static const int Rounds = 2 * 4096;

void pbkdf2(const char *password, const unsigned char *salt, unsigned char *out, int given, int fast) {
  int local = 5000;
  int chosen;
  chosen = fast ? 20000 : Enough;
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, ROUNDS, EVP_sha256(), 32, out); // EXPECT: the work factor 1000 of 'PKCS5_PBKDF2_HMAC' is below 600000, so that passwords can be guessed quickly
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, Rounds, EVP_sha512(), 32, out); // EXPECT: the work factor 8192 of 'PKCS5_PBKDF2_HMAC' is below 210000, so that passwords can be guessed quickly
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, TooFew, EVP_sha1(), 32, out); // EXPECT: the work factor 100000 of 'PKCS5_PBKDF2_HMAC' is below 1300000, so that passwords can be guessed quickly
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, local, EVP_sha256(), 32, out); // EXPECT: the work factor 5000 of 'PKCS5_PBKDF2_HMAC' is below 600000, so that passwords can be guessed quickly
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, Enough, EVP_sha256(), 32, out);
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, 210000, EVP_sha512(), 32, out);
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, given, EVP_sha256(), 32, out);
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, chosen, EVP_sha256(), 32, out);
}

void scrypt(const char *password, const unsigned char *salt, unsigned char *out, unsigned long p) {
  EVP_PBE_scrypt(password, 8, salt, 16, 16384, 8, 1, 0, out, 32); // EXPECT: the work factor 16384 of 'EVP_PBE_scrypt' is below 131072, so that passwords can be guessed quickly
  EVP_PBE_scrypt(password, 8, salt, 16, 131072, 8, 1, 0, out, 32);
  EVP_PBE_scrypt(password, 8, salt, 16, 16384, 8, 5, 0, out, 32);
  EVP_PBE_scrypt(password, 8, salt, 16, 16384, 8, p, 0, out, 32);
}

void argon2(const char *password, const unsigned char *salt, unsigned char *out) {
  argon2id_hash_raw(1, 4096, 1, password, 8, salt, 16, out, 32); // EXPECT: the work factor 4096 of 'argon2id_hash_raw' is below 19456, so that passwords can be guessed quickly
  argon2id_hash_raw(1, 47104, 1, password, 8, salt, 16, out, 32);
  argon2id_hash_raw(2, 19456, 1, password, 8, salt, 16, out, 32);
  argon2id_hash_raw(5, 7168, 1, password, 8, salt, 16, out, 32);
}

void bcrypt(const char *password, char *out) {
  bcrypt_newhash(password, 6, out, 64); // EXPECT: the work factor 6 of 'bcrypt_newhash' is below 10, so that passwords can be guessed quickly
  bcrypt_newhash(password, 12, out, 64);
}
