// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Texts that stand as bytes or pieces under names that say nothing, and go to one that does.

#include <standard.h>

static const unsigned char blob[] = {0x63, 0x6f, 0x72, 0x72, 0x65, 0x63, 0x74, 0x2d, 0x48, 0x6f, 0x72, 0x73, 0x65, 0x37}; // NOTE: the literal stands here NOTE: 'blob' is initialised here
std::string blobPassword(reinterpret_cast<const char *>(blob), sizeof blob); // EXPECT: hardcoded password in variable 'blobPassword'
static const char spelled[] = {'b', 'a', 't', 't', 'e', 'r', 'y', '-', 'S', 't', 'a', 'p', 'l', 'e', '9', '\0'}; // NOTE: the literal stands here NOTE: 'spelled' is initialised here
std::string spelledPassword = spelled; // EXPECT: hardcoded password in variable 'spelledPassword'
static const char text[] = "tr0ub-Adour3"; // NOTE: the literal stands here NOTE: 'text' is initialised here
static const char numbers[] = {112, 84, 52, 45, 119, 90, 56, 98, 78, 51, 0}; // NOTE: the literal stands here NOTE: 'numbers' is initialised here
const char16_t utf16Password[] = {u'c', u'o', u'r', u'r', u'e', u'c', u't', u'-', u'H', u'7', 0}; // EXPECT: hardcoded password in constant 'utf16Password'
const char32_t utf32Password[] = {U'c', U'o', U'r', U'r', U'e', U'c', U't', U'-', U'H', U'7', 0}; // EXPECT: hardcoded password in constant 'utf32Password'

void copies() {
  char password[32];
  strcpy(password, text); // EXPECT: hardcoded password in 'password'
  char rawPassword[32];
  memcpy(rawPassword, numbers, sizeof numbers); // EXPECT: hardcoded password in 'rawPassword'
}

// Near misses: the same bytes under no telling name, bytes that are no text, and a table of sizes.
static const unsigned char other[] = {0x63, 0x6f, 0x72, 0x72, 0x65, 0x63, 0x74, 0x2d, 0x48, 0x6f, 0x72, 0x73, 0x65, 0x37};
std::string blobTitle(reinterpret_cast<const char *>(other), sizeof other);
std::string spelledTitle = spelled;
const char16_t utf16Title[] = {u'c', u'o', u'r', u'r', u'e', u'c', u't', u'-', u'H', u'7', 0};
static const unsigned char zeros[16] = {0};
std::string zeroPassword(reinterpret_cast<const char *>(zeros), sizeof zeros);
static const int sizes[] = {99, 111, 114, 114, 101, 99, 116, 45};
const int *passwordSizes = sizes;
