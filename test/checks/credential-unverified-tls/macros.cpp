// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The value, or the whole call, stands in a macro.

#include <tls.h>

#define VERIFY_OFF 0L
#define VERIFY_ON 1L
#define NO_PEER (VERIFY_OFF)
#define SETOPT(handle, option, value) curl_easy_setopt(handle, CURLOPT_##option, value)
#define TRUST_ANYONE(handle) curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L)

void macros(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, VERIFY_OFF); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, NO_PEER); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  SETOPT(handle, SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  TRUST_ANYONE(handle); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, VERIFY_ON);
  SETOPT(handle, SSL_VERIFYPEER, 1L);
}
