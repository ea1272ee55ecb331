// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Keys in templates, told once however often they are instantiated.

#include <crypto.h>

template <int Bits> struct Cipher {
  const unsigned char aesKey[16] = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // EXPECT: hardcoded encryption key in field 'aesKey'
  void start(EVP_CIPHER_CTX *context, const unsigned char *key) {
    EVP_EncryptInit_ex(context, EVP_aes_128_cbc(), nullptr, key, (const unsigned char *)"vR2mZt9Lw4xHc8Bn"); // EXPECT: hardcoded initialisation vector passed as argument 5 ('iv') of 'EVP_EncryptInit_ex'
  }
};
template struct Cipher<128>;
template struct Cipher<256>;

template <typename T> void encrypt(T data, const char *cipherKey);
template <typename T> void never(T data) {
  encrypt(7, "k7QvR2mZt9Lw4xHc"); // EXPECT: hardcoded encryption key passed as argument 2 ('cipherKey') of 'encrypt'
  const char *hmacKey = "k7QvR2mZt9Lw4xHc8Bn3"; // EXPECT: hardcoded encryption key in variable 'hmacKey'
}
template <unsigned char... Bytes> struct Packed {
  static constexpr unsigned char sizes[] = {Bytes...};
};
template struct Packed<1, 2, 3>;
