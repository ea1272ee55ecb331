// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals that a function returns under a credential's name.

#include <standard.h>

const char *getPassword() { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'getPassword'
std::string databasePassword() { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'databasePassword'
std::string braced_password() { return {"correct-Horse7"}; } // EXPECT: hardcoded password in the result of 'braced_password'
std::string made_password() { return std::string("correct-Horse7"); } // EXPECT: hardcoded password in the result of 'made_password'
constexpr std::string_view apiKey() { return "u8Rk2mVq94ZtLw1xHc7B"; } // EXPECT: hardcoded API key in the result of 'apiKey'
auto trailingPassword() -> const char * { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'trailingPassword'
auto deducedPassword() { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'deducedPassword'
const wchar_t *widePassword() { return L"correct-Horse7"; } // EXPECT: hardcoded password in the result of 'widePassword'
std::optional<std::string> optionalPassword() { return std::string("correct-Horse7"); } // EXPECT: hardcoded password in the result of 'optionalPassword'

struct Config {
  const char *password() const { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'password'
  static std::string defaultPassword() { return "correct-Horse7"; } // EXPECT: hardcoded password in the result of 'defaultPassword'
  virtual std::string getToken();
  const char *title() const { return "correct-Horse7"; }
  std::string stored() const;
  operator const char *() const { return "correct-Horse7"; }
};
std::string Config::getToken() { return "u8Rk2mVq94ZtLw1xHc7B"; } // EXPECT: hardcoded token in the result of 'getToken'

// Several ways out of one function.
const char *passwordOf(int user) { return user == 0 ? "correct-Horse7" : nullptr; } // EXPECT: hardcoded password in the result of 'passwordOf'
const char *userPassword(int user) {
  switch (user) {
  case 0:
    return "correct-Horse7"; // EXPECT: hardcoded password in the result of 'userPassword'
  case 1:
    return "battery-Staple9"; // EXPECT: hardcoded password in the result of 'userPassword'
  default:
    return "";
  }
}

// By way of a variable that has no telling name.
std::string servicePassword() {
  const char *text = "correct-Horse7"; // NOTE: the literal stands here NOTE: 'text' is initialised here
  return text; // EXPECT: hardcoded password in the result of 'servicePassword'
}

void lambdas() {
  auto password = [] { return "correct-Horse7"; }; // EXPECT: hardcoded password in the result of 'password'
  auto getSecret = []() -> std::string { return "u8Rk2mVq94ZtLw1xHc7B"; }; // EXPECT: hardcoded secret in the result of 'getSecret'
  auto title = [] { return "correct-Horse7"; };
  const auto passwordPrompt = [] { return "correct-Horse7"; };
  // A lambda without a name, in a function without a telling one.
  const char *text = [] { return "correct-Horse7"; }();
}

// A lambda in a getter is not its result, and neither is a text of another kind.
bool hasPassword() { return true; }
const char *passwordTitle() { return "correct-Horse7"; }
const char *passwordField() { return "password"; }
const char *emptyPassword() { return ""; }
const char *getUser() { return "correct-Horse7"; }
int passwordLength() { return 12; }
std::string generatePassword(int seed);
std::string newPassword() { return generatePassword(7); }
