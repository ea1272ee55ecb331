// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Known obfuscating macros, and encodings, in fields, defaults, entries, copies and fallbacks.

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
#define AY_OBFUSCATE(text) ([] { static constexpr auto hidden = xorText(text); return hidden.decode(); }())
#define xorstr(text) (xorText(text).decode())

struct Account {
  const char *user;
  const char *password;
};
struct Held {
  const char *password = xorstr("correct-Horse7"); // EXPECT: hardcoded password in field 'password', reversibly obfuscated
  const char *title = xorstr("correct-Horse7");
};
struct Listed {
  Listed() : password(xorstr("correct-Horse7")), title(xorstr("correct-Horse7")) {} // EXPECT: hardcoded password in field 'password', reversibly obfuscated
  const char *password, *title;
};
Account placed{"app", xorstr("correct-Horse7")}; // EXPECT: hardcoded password in field 'password', reversibly obfuscated
Account designated{.password = AY_OBFUSCATE("correct-Horse7")}; // EXPECT: hardcoded password in field 'password', reversibly obfuscated
Account user{.user = AY_OBFUSCATE("correct-Horse7")};
void login(const char *password = xorstr("correct-Horse7")); // EXPECT: hardcoded password in the default of parameter 'password', reversibly obfuscated
void show(const char *title = xorstr("correct-Horse7"));

void use(std::map<std::string, std::string> &settings, Account &account) {
  settings["password"] = AY_OBFUSCATE("correct-Horse7"); // EXPECT: hardcoded password in 'password', reversibly obfuscated
  settings.emplace("password", xorstr("correct-Horse7")); // EXPECT: hardcoded password in entry 'password', reversibly obfuscated
  account.password = xorstr("correct-Horse7"); // EXPECT: hardcoded password in 'password', reversibly obfuscated
  char password[32];
  strcpy(password, xorstr("correct-Horse7")); // EXPECT: hardcoded password in 'password', reversibly obfuscated
  const char *given = getenv("DB_PASSWORD");
  std::string adminPassword = given ? given : xorstr("correct-Horse7"); // EXPECT: hardcoded password in variable 'adminPassword', reversibly obfuscated
  auto getPassword = [] { return xorstr("correct-Horse7"); }; // EXPECT: hardcoded password in the result of 'getPassword', reversibly obfuscated

  settings["title"] = AY_OBFUSCATE("correct-Horse7");
  settings.emplace("title", xorstr("correct-Horse7"));
  account.user = xorstr("correct-Horse7");
  char title[32];
  strcpy(title, xorstr("correct-Horse7"));
  std::string adminTitle = given ? given : xorstr("correct-Horse7");
  auto getTitle = [] { return xorstr("correct-Horse7"); };
  settings["password"] = AY_OBFUSCATE("");
}
