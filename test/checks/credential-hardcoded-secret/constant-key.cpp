// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A key that is a constant, in a subscript.

#include <standard.h>

static constexpr const char *PasswordKey = "password";
static constexpr const char *Field = "api_key";
static constexpr const char *TitleKey = "title";
void subscripts(std::map<std::string, std::string> &settings) {
  settings[PasswordKey] = "correct-Horse7"; // EXPECT: hardcoded password in '{{.*}}'
  settings[Field] = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded API key in '{{.*}}'
  settings[TitleKey] = "correct-Horse7";
}
