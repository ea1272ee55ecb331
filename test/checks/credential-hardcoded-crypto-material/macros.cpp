// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Keys in macros, told where the macro is defined or where it reaches the library.

#include <crypto.h>

#define AES_KEY_TEXT "k7QvR2mZt9Lw4xHc"
#define APP_AES_KEY "vR2mZt9Lw4xHc8Bn" // EXPECT: hardcoded encryption key in macro 'APP_AES_KEY'
#define BLOCK "Lw4xHc8Bn3pYd6Gs" // NOTE: the literal stands here
#define KEY_BYTES {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51} // NOTE: the literal stands here

const unsigned char aesKey[] = KEY_BYTES; // EXPECT: hardcoded encryption key in constant 'aesKey'

void use(AES_KEY *schedule) {
  AES_set_encrypt_key((const unsigned char *)BLOCK, 128, schedule); // EXPECT: hardcoded encryption key passed as argument 1 ('userKey') of 'AES_set_encrypt_key'
  // The macro's literal has been told where it is defined.
  AES_set_encrypt_key((const unsigned char *)APP_AES_KEY, 128, schedule);
}
