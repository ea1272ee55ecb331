// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Keys, IVs, nonces and salts that are told by the name of what holds them: bytes, text and hex text.

#include <standard.h>

typedef unsigned char uint8_t;

const uint8_t aesKey[] = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // EXPECT: hardcoded encryption key in constant 'aesKey'
static const unsigned char iv[16] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf}; // EXPECT: hardcoded initialisation vector in constant 'iv'
unsigned char encryptionKey[32] = "k7Q!vR2m#Zt9Lw4x@Hc8Bn3p%Yd6Gs1"; // EXPECT: hardcoded encryption key in variable 'encryptionKey'
const char *hmacKey = "k7QvR2mZt9Lw4xHc8Bn3pYd6Gs1Jf5Ua"; // EXPECT: hardcoded encryption key in variable 'hmacKey'
const char *aesKeyHex = "a526650612" "94cb184c09" "6d2b3cf78851"; // EXPECT: hardcoded encryption key in variable 'aesKeyHex'
std::string cipherKey = "k7QvR2mZt9Lw4xHc"; // EXPECT: hardcoded encryption key in variable 'cipherKey'
const char kPasswordSalt[] = "vR2mZt9Lw4xHc8Bn"; // EXPECT: hardcoded salt in constant 'kPasswordSalt'
static const uint8_t nonce[24] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf, 0x26, 0x84, 0x6d, 0xf3, 0x17, 0xca, 0x39, 0x95}; // EXPECT: hardcoded nonce in constant 'nonce'
const uint8_t decimalAesKey[16] = {165, 38, 101, 6, 18, 148, 203, 24, 76, 9, 109, 43, 60, 247, 136, 81}; // EXPECT: hardcoded encryption key in constant 'decimalAesKey'
const signed char signedAesKey[16] = {-91, 38, 101, 6, 18, -108, -53, 24, 76, 9, 109, 43, 60, -9, -120, 81}; // EXPECT: hardcoded encryption key in constant 'signedAesKey'
const char characterAesKey[16] = {'k', '7', 'Q', 'v', 'R', '2', 'm', 'Z', 't', '9', 'L', 'w', '4', 'x', 'H', 'c'}; // EXPECT: hardcoded encryption key in constant 'characterAesKey'

struct Cipher {
  uint8_t aesKey[16] = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // EXPECT: hardcoded encryption key in field 'aesKey'
  uint8_t iv[16];
  int keyLength = 16;
};
Cipher designated = {
    .iv = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf}}; // EXPECT: hardcoded initialisation vector in field 'iv'

void encrypt(const char *text, const char *aesKey);
void call() {
  encrypt("k7QvR2mZt9Lw4xHc", "vR2mZt9Lw4xHc8Bn"); // EXPECT: hardcoded encryption key passed as argument 2 ('aesKey') of 'encrypt'
}
