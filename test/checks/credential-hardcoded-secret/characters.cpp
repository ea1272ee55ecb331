// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Texts that are spelled character by character, in lists and in statements.

#include <standard.h>

const char listPassword[] = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7', '\0'}; // EXPECT: hardcoded password in constant 'listPassword'
char intPassword[] = {99, 111, 114, 114, 101, 99, 116, 45, 72, 111, 114, 115, 101, 55, 0}; // EXPECT: hardcoded password in variable 'intPassword'
const unsigned char hexPassword[] = {0x63, 0x6f, 0x72, 0x72, 0x65, 0x63, 0x74, 0x2d, 0x48, 0x6f, 0x72, 0x73, 0x65, 0x37}; // EXPECT: hardcoded password in constant 'hexPassword'
const char escapePassword[] = {'\x63', '\157', 'r', 'r', 'e', 'c', 't', '\55', 'H', 'o', 'r', 's', 'e', '7', 0}; // EXPECT: hardcoded password in constant 'escapePassword'
const wchar_t widePassword[] = {L'c', L'o', L'r', L'r', L'e', L'c', L't', L'-', L'H', L'o', L'r', L's', L'e', L'7', 0}; // EXPECT: hardcoded password in constant 'widePassword'
constexpr char sumPassword[] = {'c', 'n' + 1, 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7', 0}; // EXPECT: hardcoded password in constant 'sumPassword'
std::string stringPassword = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7'}; // EXPECT: hardcoded password in variable 'stringPassword'
std::array<char, 15> arrayPassword = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7', 0}; // EXPECT: hardcoded password in variable 'arrayPassword'
std::array<char, 15> bracedArrayPassword{{'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7', 0}}; // EXPECT: hardcoded password in variable 'bracedArrayPassword'
std::vector<char> vectorPassword = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7'}; // EXPECT: hardcoded password in variable 'vectorPassword'

void stackStrings() {
  char password[16];
  password[0] = 'c'; // EXPECT: hardcoded password in variable 'password'
  password[1] = 'o';
  password[2] = 'r';
  password[3] = 'r';
  password[4] = 'e';
  password[5] = 'c';
  password[6] = 't';
  password[7] = '-';
  password[8] = 'H';
  password[9] = '7';
  password[10] = '\0';

  std::string adminPassword;
  adminPassword.push_back('c'); // EXPECT: hardcoded password in variable 'adminPassword'
  adminPassword.push_back('o');
  adminPassword.push_back('r');
  adminPassword.push_back('r');
  adminPassword.push_back('e');
  adminPassword.push_back('c');
  adminPassword.push_back('t');
  adminPassword.push_back('-');
  adminPassword.push_back('7');

  std::string mailPassword;
  mailPassword += 'c'; // EXPECT: hardcoded password in variable 'mailPassword'
  mailPassword += 'o';
  mailPassword += 'r';
  mailPassword += 'r';
  mailPassword += 'e';
  mailPassword += 'c';
  mailPassword += 't';
  mailPassword += '-';
  mailPassword += '7';
}

void typed(const char *input) {
  // Near misses: another name, a character that is not known, a gap, too few, and zeros.
  char title[12];
  title[0] = 'c';
  title[1] = 'o';
  title[2] = 'r';
  title[3] = 'r';
  title[4] = '-';
  title[5] = '7';
  char password[12];
  password[0] = 'c';
  password[1] = input[0];
  password[2] = 'r';
  password[3] = 'r';
  password[4] = '-';
  password[5] = '7';
  char gapPassword[12];
  gapPassword[0] = 'c';
  gapPassword[1] = 'o';
  gapPassword[7] = 'r';
  gapPassword[8] = 'r';
  gapPassword[9] = '7';
  char shortPassword[4];
  shortPassword[0] = 'c';
  shortPassword[1] = '\0';
  char wipedPassword[5];
  wipedPassword[0] = 0;
  wipedPassword[1] = 0;
  wipedPassword[2] = 0;
  wipedPassword[3] = 0;
  wipedPassword[4] = 0;
}

// Near misses in lists.
const char listTitle[] = {'c', 'o', 'r', 'r', 'e', 'c', 't', '-', 'H', 'o', 'r', 's', 'e', '7', '\0'};
char zeroPassword[16] = {0};
char onePassword[16] = {'\0'};
char blankPassword[16] = {};
char dashedPassword[] = {'-', '-', '-', '-', '-', '-', '-', '-', 0};
const int passwordLengths[] = {99, 111, 114, 114, 101, 99, 116, 45};
const char passwordAlphabet[] = {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', '2', '3', '4'};
