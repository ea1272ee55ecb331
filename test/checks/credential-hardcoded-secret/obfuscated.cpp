// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals that are encoded while compiling, and stand in the program with their key.

#include <standard.h>

template <size_t N> struct Encoded {
  char Data[N];
  constexpr const char *decode() const { return Data; }
};
template <size_t N> constexpr Encoded<N> xorText(const char (&text)[N], char key = 0x5a) {
  Encoded<N> result{};
  for (size_t i = 0; i < N; ++i)
    result.Data[i] = text[i] ^ key;
  return result;
}
template <size_t N> constexpr std::array<char, N> caesar(const char (&text)[N]) {
  std::array<char, N> result{};
  for (size_t i = 0; i < N; ++i)
    result.Elements[i] = text[i] + 3;
  return result;
}

constexpr auto xorPassword = xorText("correct-Horse7"); // EXPECT: hardcoded password in constant 'xorPassword', reversibly obfuscated
constexpr auto keyedPassword = xorText("correct-Horse7", 0x21); // EXPECT: hardcoded password in constant 'keyedPassword', reversibly obfuscated
constexpr auto caesarPassword = caesar("correct-Horse7"); // EXPECT: hardcoded password in constant 'caesarPassword', reversibly obfuscated
static const auto caesarToken = caesar("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token in constant 'caesarToken', reversibly obfuscated

// Near misses: no credential by name, and a function of a text that is not constant.
constexpr auto xorTitle = xorText("correct-Horse7");
constexpr auto caesarTitle = caesar("correct-Horse7");
constexpr auto emptyPassword = xorText("");
std::string encode(const char *text);
constexpr size_t lengthOf(const char (&text)[15]) { return 14; }
constexpr size_t passwordLength = lengthOf("correct-Horse7");
