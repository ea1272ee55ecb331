// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals that a known macro encodes while compiling; they stand in the program with their key.

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
#define AY_OBFUSCATE(text) ([] { static constexpr auto hidden = xorText(text); return hidden.decode(); }())
#define OBFUSCATE(text) (xorText(text).decode())
#define xorstr_(text) ([] { return xorText(text).decode(); }())
#define skCrypt(text) (xorText(text))
#define TITLE(text) (xorText(text).decode())

void macros() {
  const char *ayPassword = AY_OBFUSCATE("correct-Horse7"); // EXPECT: hardcoded password in variable 'ayPassword', reversibly obfuscated
  const char *obfPassword = OBFUSCATE("correct-Horse7"); // EXPECT: hardcoded password in variable 'obfPassword', reversibly obfuscated
  const char *xorPassword = xorstr_("correct-Horse7"); // EXPECT: hardcoded password in variable 'xorPassword', reversibly obfuscated
  auto skPassword = skCrypt("correct-Horse7"); // EXPECT: hardcoded password in variable 'skPassword', reversibly obfuscated
  std::string stringPassword = AY_OBFUSCATE("correct-Horse7"); // EXPECT: hardcoded password in variable 'stringPassword', reversibly obfuscated

  const char *title = AY_OBFUSCATE("correct-Horse7");
  const char *emptyPassword = AY_OBFUSCATE("");
}
const char *getPassword() { return AY_OBFUSCATE("correct-Horse7"); } // EXPECT: hardcoded password in the result of 'getPassword', reversibly obfuscated
const char *getTitle() { return AY_OBFUSCATE("correct-Horse7"); }
