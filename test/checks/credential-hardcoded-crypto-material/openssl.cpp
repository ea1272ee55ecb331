// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Keys, IVs and salts that are told by the parameter of the library that they reach.

#include <crypto.h>
#include <standard.h>

void load(unsigned char *target);

void literals(EVP_CIPHER_CTX *context, AES_KEY *schedule, unsigned char *out, const unsigned char *data) {
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr,
                     (const unsigned char *)"k7QvR2mZt9Lw4xHc", // EXPECT: hardcoded encryption key passed as argument 4 ('key') of 'EVP_EncryptInit_ex'
                     (const unsigned char *)"vR2mZt9Lw4xHc8Bn"); // EXPECT: hardcoded initialisation vector passed as argument 5 ('iv') of 'EVP_EncryptInit_ex'
  // EXPECT@+1: hardcoded encryption key passed as argument 1 ('userKey') of 'AES_set_encrypt_key'
  AES_set_encrypt_key(reinterpret_cast<const unsigned char *>("k7QvR2mZt9Lw4xHc"), 128, schedule);
  // EXPECT@+1: hardcoded encryption key passed as argument 2 ('key') of 'HMAC'
  HMAC(EVP_sha256(), "k7QvR2mZt9Lw4xHc", 16, data, 64, out, nullptr);
  // EXPECT@+1: hardcoded salt passed as argument 3 ('salt') of 'PKCS5_PBKDF2_HMAC'
  PKCS5_PBKDF2_HMAC("", 0, (const unsigned char *)"vR2mZt9L", 8, 600000, EVP_sha256(), 32, out);

  // Near misses: none given, as a second call to set the parts one by one does.
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr, nullptr, nullptr);
  HMAC(EVP_sha256(), nullptr, 0, data, 64, out, nullptr);
}

void arrays(EVP_CIPHER_CTX *context) {
  unsigned char first[] = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // NOTE: 'first' is initialised here
  // NOTE@-1: the literal stands here
  static const unsigned char second[16] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf}; // NOTE: 'second' is initialised here
  // NOTE@-1: the literal stands here
  EVP_DecryptInit_ex(context, EVP_aes_128_cbc(), nullptr,
                     first, // EXPECT: hardcoded encryption key passed as argument 4 ('key') of 'EVP_DecryptInit_ex'
                     second); // EXPECT: hardcoded initialisation vector passed as argument 5 ('iv') of 'EVP_DecryptInit_ex'
}

void zeroVector(EVP_CIPHER_CTX *context, const unsigned char *key) {
  unsigned char zero[16] = {0}; // NOTE: 'zero' is initialised here
  // NOTE@-1: the literal stands here
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr, key,
                     zero); // EXPECT: hardcoded initialisation vector passed as argument 5 ('iv') of 'EVP_EncryptInit_ex'
}

void filled(EVP_CIPHER_CTX *context) {
  unsigned char key[16];
  unsigned char iv[16] = {0};
  RAND_bytes(key, 16);
  RAND_bytes(iv, 16);
  EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr, key, iv);
  unsigned char loaded[16] = {};
  load(loaded);
  EVP_DecryptInit_ex(context, EVP_aes_128_cbc(), nullptr, loaded, iv);
}

void otherLibraries(mbedtls_aes_context *aes, unsigned char *out, const unsigned char *message) {
  // EXPECT@+1: hardcoded encryption key passed as argument 2 ('key') of 'mbedtls_aes_setkey_enc'
  mbedtls_aes_setkey_enc(aes, (const unsigned char *)"k7QvR2mZt9Lw4xHc", 128);
  crypto_secretbox_easy(out, message, 64,
                        (const unsigned char *)"vR2mZt9Lw4xHc8Bn3pYd6Gs1", // EXPECT: hardcoded nonce passed as argument 4 ('n') of 'crypto_secretbox_easy'
                        (const unsigned char *)"k7QvR2mZt9Lw4xHc8Bn3pYd6Gs1Jf5Ua"); // EXPECT: hardcoded encryption key passed as argument 5 ('k') of 'crypto_secretbox_easy'
  size_t moved;
  CCCrypt(0, 0, 1,
          "k7QvR2mZt9Lw4xHc", // EXPECT: hardcoded encryption key passed as argument 4 ('key') of 'CCCrypt'
          16,
          "vR2mZt9Lw4xHc8Bn", // EXPECT: hardcoded initialisation vector passed as argument 6 ('iv') of 'CCCrypt'
          "k7QvR2mZt9Lw4xHc", 16, out, 64, &moved);
  CCCrypt(0, 0, 1, message, 16, nullptr, "k7QvR2mZt9Lw4xHc", 16, out, 64, &moved);
}
