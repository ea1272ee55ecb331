// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Headers that hold a token alone and are named as headers.

#include <libcurl.h>

const char *authToken = "X-Auth-Token: u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded token in header 'X-Auth-Token'
curl_slist *list(curl_slist *before) {
  before = curl_slist_append(before, "X-Auth-Token: u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded token in header 'X-Auth-Token'
  before = curl_slist_append(before, "X-Auth-Token: ");
  return curl_slist_append(before, "X-Request-Id: u8Rk2mVq94ZtLw1xHc7BpY3nGs6J");
}
