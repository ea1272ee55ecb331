// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal that a constructor, or a function of a pointer or a view, encodes while compiling.

#include <standard.h>

template <size_t N> struct Hidden {
  char Data[N];
  constexpr Hidden(const char (&text)[N]) {
    for (size_t i = 0; i < N; ++i)
      Data[i] = text[i] ^ 0x5a;
  }
};
constexpr Hidden<15> constructedPassword("correct-Horse7"); // EXPECT: hardcoded password in constant 'constructedPassword', reversibly obfuscated
constexpr Hidden deducedPassword("correct-Horse7"); // EXPECT: hardcoded password in constant 'deducedPassword', reversibly obfuscated

struct Buffer {
  char Data[32];
};
consteval Buffer fromPointer(const char *text) {
  Buffer result{};
  for (int i = 0; text[i]; ++i)
    result.Data[i] = text[i] ^ 0x5a;
  return result;
}
constexpr Buffer fromView(std::string_view text) {
  Buffer result{};
  for (size_t i = 0; i < 7; ++i)
    result.Data[i] = text.Begin[i] ^ 0x5a;
  return result;
}
constexpr auto pointerPassword = fromPointer("correct-Horse7"); // EXPECT: hardcoded password in constant 'pointerPassword', reversibly obfuscated

template <Hidden S> constexpr auto operator""_hidden() { return S; }

constexpr Hidden<15> constructedTitle("correct-Horse7");
constexpr auto pointerTitle = fromPointer("correct-Horse7");
constexpr auto viewTitle = fromView("correct-Horse7");
constexpr auto emptyPassword = fromPointer("");
constexpr unsigned long lengthOf(const char *text) { return text[0]; }
constexpr auto passwordLength = lengthOf("correct-Horse7");
