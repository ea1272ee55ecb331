// RUN: %check_hosts %s -- -std=c++20
// Nonces and IVs are 12 bytes in GCM and ChaCha20-Poly1305, and 8 in older ciphers; such lengths are no reason to be silent.

typedef unsigned char uint8_t;

static const uint8_t nonce[12] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73}; // EXPECT: hardcoded nonce in constant 'nonce'
static const uint8_t gcm_nonce[12] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x74}; // EXPECT: hardcoded nonce in constant 'gcm_nonce'
static const uint8_t gcm_iv[12] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x75}; // EXPECT: hardcoded initialisation vector in constant 'gcm_iv'
static const uint8_t desIv[8] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66}; // EXPECT: hardcoded initialisation vector in constant 'desIv'
static const uint8_t salt[8] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x67}; // EXPECT: hardcoded salt in constant 'salt'

// Near misses: nothing in it yet.
static uint8_t laterNonce[12] = {0};
static uint8_t iv[12];
