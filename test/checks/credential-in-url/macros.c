// RUN: %check_hosts %s -- -isystem %S/../Inputs
// The address comes out of a macro.

#include <posix.h>

#define API "https://api.shop.net"
#define ORDERS API "/orders?token=%s"
#define USERS API "/users?name=%s"

void macros(char *url, const char *accessToken, const char *user) {
  snprintf(url, 99, ORDERS, accessToken); // EXPECT: token 'accessToken' is put into the query of a URL
  // NOTE@-2: 'accessToken' is a token, going by its name
  snprintf(url, 99, USERS, user);
}
