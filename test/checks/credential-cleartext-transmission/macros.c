// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Macros that send.

#include <posix.h>

#define SEND(fd, text) send(fd, text, strlen(text), 0)

void macros(int fd, const char *password, const char *user) {
  SEND(fd, password); // EXPECT: password 'password' is sent in the clear by 'send'
  // NOTE@-2: 'password' is a password, going by its name
  SEND(fd, user);
  SEND(fd, "QUIT");
}
