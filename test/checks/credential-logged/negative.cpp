// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What is written beside secrets and about them.

#include <iostreams.h>
#include <logging.h>

std::string redact(const std::string &text);
std::string mask(const std::string &text);
std::string sha256(const std::string &text);
std::string encrypt(const std::string &text);
std::string crypt_r(const char *key, const char *salt);

// Prompts, labels, lengths, whether there is one.
void about(const std::string &user, const std::string &password, const std::string &passwordLabel, const char *passwordPrompt) {
  std::cout << "Enter password: ";
  std::cout << passwordLabel << passwordPrompt;
  printf("%s: ", passwordPrompt);
  bool hasPassword = !password.empty();
  size_t passwordLength = password.size();
  std::cout << hasPassword << passwordLength;
  std::cout << "password of " << user << (password.empty() ? " missing" : " set");
  printf("%s\n", password.empty() ? "(none)" : "***");
  printf("%d\n", static_cast<int>(password.size()));
  printf("password=%s\n", "***");
}

// Hidden, hashed, encrypted.
void hidden(const std::string &password, const std::string &apiKey, const std::string &passwordHash, const std::string &encryptedPassword) {
  std::cout << redact(password) << mask(apiKey);
  std::string shown = redact(password);
  std::cout << shown;
  std::cout << std::string(password.size(), '*') << std::string(8, '*');
  std::cout << sha256(password) << encrypt(apiKey);
  std::cout << passwordHash << encryptedPassword;
  std::string stars = password;
  stars = "********";
  std::cout << stars;
}

// Names, files, settings and numbers around passwords.
struct Options {
  std::string passwordFile;
  std::string tokenType;
  std::string tokenUrl;
  std::string keyName;
  std::string publicKey;
  int passwordAttempts;
};
void around(const Options &options, const std::string &userName, const std::string &secretName, const char *passwordPolicy) {
  std::cerr << "cannot read " << options.passwordFile;
  std::cerr << options.tokenType << options.tokenUrl << options.keyName << options.publicKey;
  std::cerr << options.passwordAttempts;
  std::cerr << userName << secretName;
  syslog(LOG_ERR, "policy %s", passwordPolicy);
}

// What parsers and maps call so.
struct Token {
  std::string text;
  int line;
};
void parse(const std::string &token, const char *key, const Token &next) {
  std::cerr << "unexpected token " << token;
  std::cerr << "unexpected token " << next.text << " in line " << next.line;
  printf("no such key: %s\n", key);
  throw std::runtime_error("unknown key " + std::string(key));
}
void entries(const std::map<std::string, std::string> &entries, const char *const *keys, int count) {
  for (int i = 0; i < count; ++i)
    printf("key %s\n", keys[i]);
}

// Written elsewhere: into a buffer that nobody logs.
void elsewhere(const std::string &password, char *to) {
  snprintf(to, 80, "%s", password.c_str());
  std::ostringstream text;
  text << password;
  printf("done\n");
}

// The addresses of public things, and a number that is called so.
void numbers(int pin, unsigned secretId, const void *secret) {
  std::cout << pin << secretId;
  printf("%d %u\n", pin, secretId);
  printf("%p\n", secret);
}

// What is asked for.
void asked() {
  const char *home = getenv("HOME");
  puts(home);
  char *answer = getpass("Password: ");
  memset(answer, 0, strlen(answer));
  puts("thanks");
}

// The tokens of a tokeniser, and of a parser's member.
struct string_tokenize { const char *token; int token_len; };
void tokens(const string_tokenize &state) { printf("%.*s\n", state.token_len, state.token); }
class Pattern {
  std::string m_token;
  std::string next(std::string token) {
    token = token.substr(1, 9);
    return token;
  }
  void show(const std::string &text) {
    std::string token = next(text);
    std::cout << token << m_token;
  }
};
