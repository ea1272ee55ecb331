// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What is no exposure: files that are named, pipes, things about a password.

#include <standard.h>
#include <posix.h>

std::string encrypt(const std::string &text);

void pipes(const std::string &password) {
  FILE *child = popen("openssl passwd -stdin", "w");
  fputs(password.c_str(), child);
  fclose(child);
}

void named(const char *passwordFile, const char *tokenPath, int passwordLength) {
  char command[99];
  snprintf(command, sizeof(command), "htpasswd %s %d", passwordFile, passwordLength);
  system(command);
  setenv("TOKEN_FILE", tokenPath, 1);
  execl("/usr/bin/env", "env", "--password-prompt", "password", (char *)0);
}

void hidden(const std::string &password) {
  setenv("APP_PASSWORD", encrypt(password).c_str(), 1);
}

void other(const std::string &password, const std::string &user) {
  std::string command = "useradd " + user;
  system(command.c_str());
  char *arguments[] = {(char *)"login", (char *)user.c_str(), nullptr};
  execv("/bin/login", arguments);
  if (password.empty())
    system("passwd --expire root");
}

// The variable is read, not set.
const char *fromEnvironment() { return getenv("APP_PASSWORD"); }
