// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Keys in containers, and keys that are copied or written piece by piece into a buffer.

#include <qt.h>
#include <standard.h>

typedef unsigned char uint8_t;

std::array<uint8_t, 16> arrayAesKey = {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // EXPECT: hardcoded encryption key in variable 'arrayAesKey'
std::array<uint8_t, 16> bracedAesKey{{0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}}; // EXPECT: hardcoded encryption key in variable 'bracedAesKey'
std::vector<uint8_t> vectorAesKey{0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}; // EXPECT: hardcoded encryption key in variable 'vectorAesKey'
QByteArray hexAesKey = QByteArray::fromHex("a526650612" "94cb184c09" "6d2b3cf78851"); // EXPECT: hardcoded encryption key in variable 'hexAesKey'
QByteArray sizedAesKey("\xa5\x26\x65\x06\x12\x94\xcb\x18", 8); // EXPECT: hardcoded encryption key in variable 'sizedAesKey'
std::array<uint8_t, 16> emptyAesKey = {};
std::array<uint8_t, 16> zeroAesKey = {0};
std::vector<uint8_t> laterAesKey;

void copied(const uint8_t *given) {
  uint8_t copiedAesKey[16];
  memcpy(copiedAesKey, "k7QvR2mZt9Lw4xHc", 16); // EXPECT: hardcoded encryption key in 'copiedAesKey'
  char textAesKey[17];
  strcpy(textAesKey, "k7QvR2mZt9Lw4xHc"); // EXPECT: hardcoded encryption key in 'textAesKey'
  uint8_t givenAesKey[16];
  memcpy(givenAesKey, given, 16);
}

void written(const uint8_t *given) {
  uint8_t writtenAesKey[8];
  writtenAesKey[0] = 0xa5; // EXPECT: hardcoded encryption key in variable 'writtenAesKey'
  writtenAesKey[1] = 0x26;
  writtenAesKey[2] = 0x65;
  writtenAesKey[3] = 0x06;
  writtenAesKey[4] = 0x12;
  writtenAesKey[5] = 0x94;
  writtenAesKey[6] = 0xcb;
  writtenAesKey[7] = 0x18;
  uint8_t mixedAesKey[8];
  mixedAesKey[0] = 0xa5;
  for (int i = 1; i < 8; ++i)
    mixedAesKey[i] = given[i];
}

// Several keys in one array, told once where the array is declared.
const uint8_t bothAesKey[2][16] = { // EXPECT: hardcoded encryption key in constant 'bothAesKey'
    {0xa5, 0x26, 0x65, 0x06, 0x12, 0x94, 0xcb, 0x18, 0x4c, 0x09, 0x6d, 0x2b, 0x3c, 0xf7, 0x88, 0x51}, // NOTE: the literal stands here
    {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f, 0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73, 0x0b, 0xc2, 0x58, 0xaf}};
const char *bothHmacKey[] = {"k7QvR2mZt9Lw4xHc", "vR2mZt9Lw4xHc8Bn"}; // EXPECT: hardcoded encryption key in variable 'bothHmacKey'
uint8_t emptyKeys[2][16] = {{0}, {0}};
