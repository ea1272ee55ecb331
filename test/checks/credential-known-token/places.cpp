// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp -- -std=c++20
// Tokens in unusual places of a program: messages for the compiler, default arguments, constants, macros' arguments.

static_assert(sizeof(int) >= 2, "@github@"); // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
asm("# @github@");                           // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
void defaultArgument(const char *label = "@github@"); // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
constexpr const char *constant = "@github@"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
auto lambda = [](int) { return "@github@"; }; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
struct Member {
  const char *text = "@github@"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
};
const char8_t *eight = u8"@github@"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char32_t *thirtyTwo = U"@github@"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const unsigned char bytes[] = {@bytes-of-github@}; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
const char *twoInOne = "@github@ @npm@"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid

// What no expression of the program holds is told as text beside the code.
[[deprecated("@github-2@")]] void old(); // EXPECT: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
#pragma message("@aws@") // EXPECT: AWS access key ID in a comment or inactive code, its checksum or structure is valid
#if 0
#error @github-3@
#endif
// EXPECT@-2: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
#define SAME(x) x
const char *given = SAME("@github-5@"); // EXPECT: GitHub personal access token (classic), its checksum or structure is valid

/// Documentation: \p @github-7@. EXPECT: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
enum Colour { Red }; // @jwt@ EXPECT: signed JSON Web Token in a comment or inactive code, its checksum or structure is valid

// Near misses: part of a longer word, and only in the file's name.
// prefix@github-8@ and @github-9@suffix
int prefix@github-10@ = 0;
