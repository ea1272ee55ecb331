// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Formats and buffers.

#include <posix.h>

void formats(char *url, const char *user, const char *password) {
  snprintf(url, 99, "https://shop.net/login?user=%s&password=%s", user, password); // EXPECT: password 'password' is put into the query of a URL
  // NOTE@-2: 'password' is a password, going by its name
  snprintf(url, 99, "https://shop.net/login?user=%s", user);
}

void buffers(const char *apiKey) {
  char url[99];
  strcpy(url, "https://shop.net/orders?key=");
  strcat(url, apiKey); // EXPECT: API key 'apiKey' is put into the query of a URL
  // NOTE@-4: 'apiKey' is an API key, going by its name
}
