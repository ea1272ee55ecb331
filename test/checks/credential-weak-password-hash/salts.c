// RUN: %check_hosts %s -- -std=c11
// Salts that are not there. A literal one is for credential-hardcoded-crypto-material.

typedef __SIZE_TYPE__ size_t;
#define NULL ((void *)0)
typedef struct evp_md_st EVP_MD;
typedef struct evp_cipher_st EVP_CIPHER;
const EVP_MD *EVP_sha256(void);
int PKCS5_PBKDF2_HMAC(const char *pass, int passlen, const unsigned char *salt, int saltlen, int iter, const EVP_MD *digest, int keylen, unsigned char *out);
int EVP_PBE_scrypt(const char *pass, size_t passlen, const unsigned char *salt, size_t saltlen, unsigned long N, unsigned long r, unsigned long p, unsigned long maxmem, unsigned char *key, size_t keylen);
int PKCS12_set_mac(void *p12, const char *pass, int passlen, unsigned char *salt, int saltlen, int iter, const EVP_MD *md_type);

void absent(const char *password, const unsigned char *salt, unsigned char *out) {
  const unsigned char *none = NULL;
  PKCS5_PBKDF2_HMAC(password, 8, NULL, 0, 600000, EVP_sha256(), 32, out); // EXPECT: 'PKCS5_PBKDF2_HMAC' hashes without a salt, so that equal passwords have equal hashes
  PKCS5_PBKDF2_HMAC(password, 8, salt, 0, 600000, EVP_sha256(), 32, out); // EXPECT: 'PKCS5_PBKDF2_HMAC' hashes without a salt, so that equal passwords have equal hashes
  PKCS5_PBKDF2_HMAC(password, 8, (const unsigned char *)"", 0, 600000, EVP_sha256(), 32, out); // EXPECT: 'PKCS5_PBKDF2_HMAC' hashes without a salt, so that equal passwords have equal hashes
  EVP_PBE_scrypt(password, 8, none, 0, 131072, 8, 1, 0, out, 32); // EXPECT: 'EVP_PBE_scrypt' hashes without a salt, so that equal passwords have equal hashes
  PKCS5_PBKDF2_HMAC(password, 8, salt, 16, 600000, EVP_sha256(), 32, out);
  PKCS5_PBKDF2_HMAC(password, 8, (const unsigned char *)"qV7mZ2xK", 8, 600000, EVP_sha256(), 32, out);
}

// The library makes one by itself where none is given.
void made(void *p12, const char *password) {
  PKCS12_set_mac(p12, password, -1, NULL, 0, 2048, EVP_sha256());
}
