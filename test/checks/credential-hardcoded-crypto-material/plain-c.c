// RUN: %check_hosts %s -- -std=c17
// The same in C.

typedef unsigned char uint8_t;

static const uint8_t aes_key[16] = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // EXPECT: hardcoded encryption key in constant 'aes_key'
static uint8_t iv[16] = "vR2mZt9Lw4xHc8Bn"; // EXPECT: hardcoded initialisation vector in variable 'iv'
static const char device_salt[] = "\x3e\x91\x5c\x07\xd8\x2f\xb4\x66\xe1\x4a\x9d\x73\x0b\xc2\x58\xaf"; // EXPECT: hardcoded salt in constant 'device_salt'
static uint8_t session_key[16];
struct settings {
  uint8_t hmac_key[16];
  int size;
};
static const struct settings defaults = {
    .hmac_key = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}, // EXPECT: hardcoded encryption key in field 'hmac_key'
    .size = 16};

const void *all[] = {aes_key, iv, device_salt, session_key, &defaults};
