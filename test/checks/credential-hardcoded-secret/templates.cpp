// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals in templates, whether or how often they are instantiated; each is told once.

#include <standard.h>

template <typename T> const char *passwordOf(T) {
  return "correct-Horse7"; // EXPECT: hardcoded password in the result of 'passwordOf'
}
const char *one = passwordOf(1);
const char *two = passwordOf('c');

template <typename T> void neverInstantiated(T value) {
  const char *password = "correct-Horse7"; // EXPECT: hardcoded password in variable 'password'
  T adminPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'adminPassword'
  T title = "correct-Horse7";
  value.password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  value.title = "correct-Horse7";
}
template <typename T> void instantiatedTwice() {
  T password = "correct-Horse7"; // EXPECT: hardcoded password in variable 'password'
  T roundPassword("correct-Horse7"); // EXPECT: hardcoded password in variable 'roundPassword'
  T bracedPassword{"correct-Horse7"}; // EXPECT: hardcoded password in variable 'bracedPassword'
  T title = "correct-Horse7";
}
template void instantiatedTwice<const char *>();
template void instantiatedTwice<std::string>();

template <typename S> struct Config {
  S password = "correct-Horse7"; // EXPECT: hardcoded password in field 'password'
  S title = "correct-Horse7";
  static constexpr const char *AdminPassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'AdminPassword'
  Config() : mailPassword("correct-Horse7"), label("correct-Horse7") {} // EXPECT: hardcoded password in field 'mailPassword'
  S mailPassword, label;
  S getPassword() const { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'getPassword'
  S getTitle() const { return "correct-Horse7"; }
};
Config<std::string> strings;
Config<const char *> pointers;
template <typename S> struct Unused {
  S password = "correct-Horse7"; // EXPECT: hardcoded password in field 'password'
  S title = "correct-Horse7";
};

template <typename C> constexpr const C *variablePassword = "correct-Horse7"; // EXPECT: hardcoded password in constant 'variablePassword'
const char *variableUse = variablePassword<char>;
template <typename C> constexpr const C *variableTitle = "correct-Horse7";
const char *titleUse = variableTitle<char>;

template <typename T> void login(T user, const char *password = "correct-Horse7"); // EXPECT: hardcoded password in the default of parameter 'password'
template <typename T> void show(T user, const char *title = "correct-Horse7");
void use() {
  login(1);
  login('c');
  show(1);
  auto generic = [](auto user) {
    auto password = "correct-Horse7"; // EXPECT: hardcoded password in variable 'password'
    auto title = "correct-Horse7";
    (void)user, (void)password, (void)title;
  };
  generic(1);
  generic('c');
}

template <typename T> const char *const specialPassword = nullptr;
template <> inline const char *const specialPassword<int> = "correct-Horse7"; // EXPECT: hardcoded password in constant 'specialPassword'
template <> const char *passwordOf<bool>(bool) {
  return "battery-Staple9"; // EXPECT: hardcoded password in the result of 'passwordOf'
}

// A string as a template argument.
template <size_t N> struct Text {
  char Data[N];
  constexpr Text(const char (&text)[N]) {
    for (size_t i = 0; i < N; ++i)
      Data[i] = text[i];
  }
};
template <Text T> struct Named {};
Named<"correct-Horse7"> title;
