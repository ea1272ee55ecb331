// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Formats: the password stands in the format itself, or in place of a conversion.

#include <qt.h>
#include <standard.h>

int snprintf(char *to, unsigned long size, const char *format, ...);

void formats(char *to, const char *given) {
  snprintf(to, 99, "postgres://app:correct-Horse7@%s/shop", given); // EXPECT: hardcoded password in the user information of a URI
  snprintf(to, 99, "postgres://%s:correct-Horse7@%s/shop", given, given); // EXPECT: hardcoded password in the user information of a URI
  snprintf(to, 99, "host=%s user=app password=correct-Horse7", given); // EXPECT: hardcoded password under 'password' of a connection string
  snprintf(to, 99, "Server=%s;Uid=%s;Pwd=correct-Horse7", given, given); // EXPECT: hardcoded password under 'Pwd' of a connection string
  snprintf(to, 99, "GET /%s HTTP/1.1\r\nAuthorization: Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J\r\n", given); // EXPECT: hardcoded token in a Bearer authorization header
  // Near misses: the conversion is the password.
  snprintf(to, 99, "postgres://app:%s@db.internal/shop", given);
  snprintf(to, 99, "postgres://%s:%s@%s:%d/%s", given, given, given, 5432, given);
  snprintf(to, 99, "host=db.internal user=app password=%s", given);
  snprintf(to, 99, "Server=db.internal;Uid=app;Pwd=%s;", given);
  snprintf(to, 99, "Server=db.internal;Uid=app;Pwd={0};");
  snprintf(to, 99, "Authorization: Basic %s\r\nX-Api-Key: %s\r\n", given, given);
  snprintf(to, 99, "Authorization: Bearer %.*s\r\n", 9, given);
}

QString arguments = QString("postgres://app:correct-Horse7@%1/shop"); // EXPECT: hardcoded password in the user information of a URI
QString argument = QString("postgres://app:%1@db.internal/shop");
