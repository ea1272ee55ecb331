// RUN: %check_hosts %s -- -isystem %S/../Inputs
// The call, or what it is given, comes out of a macro.

#include <posix.h>

#define RUN(command) system(command)
#define EXPORT(name, value) setenv(#name, value, 1)
#define FORMAT "curl -u app:%s https://shop.test"

void macros(const char *password) {
  char command[99];
  snprintf(command, sizeof(command), FORMAT, password);
  RUN(command); // EXPECT: password 'password' is put into a command line by 'system'
  // NOTE@-4: 'password' is a password, going by its name
  // NOTE@-3: copied into 'command' here
  EXPORT(APP_PASSWORD, password); // EXPECT: password 'password' is put into the environment by 'setenv'
  // NOTE@-7: 'password' is a password, going by its name
  RUN("ls");
  EXPORT(APP_MODE, "fast");
}
