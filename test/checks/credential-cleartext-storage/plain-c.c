// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Files in C, by stream and by descriptor.

#include <posix.h>

void streams(const char *password, const char *user) {
  FILE *out = fopen("settings", "w");
  fprintf(out, "user=%s\npassword=%s\n", user, password); // EXPECT: password 'password' is stored in the clear by 'fprintf'
  // NOTE@-3: 'password' is a password, going by its name
  fputs(password, out); // EXPECT: password 'password' is stored in the clear by 'fputs'
  // NOTE@-5: 'password' is a password, going by its name
  fclose(out);
}

void descriptors(const char *apiKey) {
  int fd = open("key", 1);
  write(fd, apiKey, strlen(apiKey)); // EXPECT: API key 'apiKey' is stored in the clear by 'write'
  // NOTE@-3: 'apiKey' is an API key, going by its name
}

// Whoever calls it is told, and where it goes.
static void save(FILE *file, const char *text) { fputs(text, file); }
void through(const char *sessionToken, FILE *file) {
  save(file, sessionToken); // EXPECT: token 'sessionToken' is stored in the clear by 'fputs'
  // NOTE@-2: 'sessionToken' is a token, going by its name
  // NOTE@-2: passed to 'save' here
  // NOTE@-5: reaches 'fputs' here
}
