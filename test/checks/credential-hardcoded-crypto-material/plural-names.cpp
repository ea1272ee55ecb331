// RUN: %check_hosts %s -- -std=c++20
// An array of keys has its name in the plural.

typedef unsigned char uint8_t;

const uint8_t aesKeys[2][16] = { // EXPECT: hardcoded encryption key in constant 'aesKeys'
    {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}, // NOTE: the literal stands here
    {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf}};
const char *hmacKeys[] = {"k7QvR2mZt9Lw4xHc", "vR2mZt9Lw4xHc8Bn"}; // EXPECT: hardcoded encryption key in variable 'hmacKeys'

uint8_t emptyAesKeys[2][16] = {{0}, {0}};
const char *hotkeys[] = {"k7QvR2mZt9Lw4xHc", "vR2mZt9Lw4xHc8Bn"};
