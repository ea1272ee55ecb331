// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Comparisons of parsers, of settings and of placeholders, which decide nothing about access.

#include <standard.h>

enum class Token { If, Else, Password };
enum AuthMode { AUTH_PASSWORD, AUTH_TOKEN };

bool parser(std::string_view token, Token kind, const char *keyword, char key) {
  if (token == "if" || token == "while" || token == "return" || token == "operator")
    return true;
  if (token == "->" || token == "(" || token == "\"" || token == "true")
    return true;
  if (token == "--password" || token == "-p" || token == "static_assert")
    return true;
  return kind == Token::Password || strcmp(keyword, "password") == 0 || key == 'q';
}

bool settings(const std::string &key, const std::string &authMode, AuthMode mode, const std::string &passwordField) {
  if (key == "password" || key == "api_key" || key == "db.password")
    return true;
  return authMode == "token" || mode == AUTH_PASSWORD || passwordField == "textfield" || passwordField == "user.password";
}

bool placeholders(const std::string &password, const std::string &secret, const char *apiKey) {
  if (password == "changeme" || password == "password" || password == "<password>" || password == "********")
    return true;
  if (secret == "${SECRET}" || secret == "YOUR_SECRET_HERE" || secret == "your-secret")
    return true;
  return strcmp(apiKey, "YOUR_API_KEY") == 0 || strcmp(apiKey, "INSERT-KEY-HERE") == 0 || strcmp(apiKey, "xxxxxxxxxxxxxxxx") == 0;
}

bool others(const char *passwordHash, int passwordLength, const std::string &author, const std::string &compass) {
  return passwordLength == 14 || author == "correct-Horse7" || compass == "correct-Horse7" ||
         strlen(passwordHash) == 64;
}

bool headers(const std::string &header, const std::string &scheme) {
  return header == "Authorization" || scheme == "Bearer" || header.starts_with("Basic ");
}

bool ordering(const std::string &salt, const std::string &iv) {
  return salt == "8f3a1c9d5e7b2046" || iv == "8f3a1c9d5e7b2046";
}
