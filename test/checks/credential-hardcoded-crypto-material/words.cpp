// RUN: %check_hosts %s -- -std=c++20
// Keys of ciphers that take words, as XTEA, Speck and SipHash do, and hardware units.

typedef unsigned uint32_t;
typedef unsigned long long uint64_t;

const uint32_t aesKey[4] = {0xa5266506, 0x1294cb18, 0x4c096d2b, 0x3cf78851}; // EXPECT: hardcoded encryption key in constant 'aesKey'
const uint64_t siphashKey[2] = {0xa52665061294cb18, 0x4c096d2b3cf78851}; // EXPECT: hardcoded encryption key in constant 'siphashKey'

// Near misses: empty, sizes, offsets.
uint32_t hmacKey[4] = {0, 0, 0, 0};
const uint32_t aesKeySizes[4] = {128, 192, 256, 512};
const uint32_t keyOffsets[4] = {0x1000, 0x2000, 0x3000, 0x4000};
