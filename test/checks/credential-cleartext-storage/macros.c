// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Macros that write.

#include <posix.h>

#define WRITE(stream, key, value) fprintf(stream, #key "=%s\n", value)

void macros(FILE *file, const char *password, const char *user) {
  WRITE(file, password, password); // EXPECT: password 'password' is stored in the clear by 'fprintf'
  // NOTE@-2: 'password' is a password, going by its name
  WRITE(file, password, "none");
  WRITE(file, user, user);
}
