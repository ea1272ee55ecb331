// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What is passed as a password is one, whatever it is called.

#include <standard.h>

extern "C" {
typedef void *HANDLE;
int LogonUserA(const char *user, const char *domain, const char *text, unsigned type, unsigned provider, HANDLE *token);
int read_line(char *buffer, int size);
char *trim(char *text);
}

void logon(const char *user, const char *typed, HANDLE *token) {
  LogonUserA(user, ".", typed, 2, 0, token);
  // NOTE@-1: 'typed' is passed as a password here
  printf("%s\n", user);
  printf("%s\n", typed); // EXPECT: password 'typed' is logged in the clear by 'printf'
}

void buffer(const char *user, HANDLE *token) {
  char line[64];
  read_line(line, 64);
  printf("%s\n", line); // not yet
  LogonUserA(user, ".", line, 2, 0, token);
  // NOTE@-1: 'line' is passed as a password here
  printf("%s\n", line); // EXPECT: password 'line' is logged in the clear by 'printf'
  read_line(line, 64);
}

void none(const char *user, HANDLE *token) {
  const char *text = "";
  LogonUserA(user, ".", text, 2, 0, token);
  printf("%s\n", text);
}
