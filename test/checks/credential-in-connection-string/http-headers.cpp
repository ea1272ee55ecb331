// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Credentials in HTTP headers: Basic, Bearer, and headers that hold a key alone.

#include <libcurl.h>
#include <qt.h>
#include <standard.h>

const char *basic = "Authorization: Basic YXBwOmNvcnJlY3QtSG9yc2U3"; // EXPECT: hardcoded password in a Basic authorization header
const char *basicValue = "Basic YXBwOmNvcnJlY3QtSG9yc2U3"; // EXPECT: hardcoded password in a Basic authorization header
const char *bearer = "Authorization: Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded token in a Bearer authorization header
const char *bearerValue = "Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded token in a Bearer authorization header
const char *lowerCase = "authorization: bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded token in a Bearer authorization header
const char *apiKey = "X-Api-Key: u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded API key in header 'X-Api-Key'
const char *request = "GET /items HTTP/1.1\r\nHost: api.internal\r\nAuthorization: Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J\r\n\r\n"; // EXPECT: hardcoded token in a Bearer authorization header

curl_slist *list(curl_slist *before, const char *typed) {
  before = curl_slist_append(before, "Authorization: Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded token in a Bearer authorization header
  // Near misses: other headers, no value, and one that is typed.
  before = curl_slist_append(before, "Content-Type: application/json");
  before = curl_slist_append(before, "X-Request-Id: u8Rk2mVq94ZtLw1xHc7BpY3nGs6J");
  before = curl_slist_append(before, "Accept: text/html");
  before = curl_slist_append(before, "Authorization:");
  return curl_slist_append(before, typed);
}

void requests(QNetworkRequest &request) {
  request.setRawHeader("Authorization", "Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded token in a Bearer authorization header
  request.setRawHeader("Authorization", "Basic YXBwOmNvcnJlY3QtSG9yc2U3"); // EXPECT: hardcoded password in a Basic authorization header
  request.setRawHeader("User-Agent", "u8Rk2mVq94ZtLw1xHc7BpY3nGs6J");
}

// Near misses: schemes alone, templates, placeholders, other schemes, prose.
const char *scheme = "Bearer ";
const char *schemeOnly = "Authorization: Bearer ";
const char *format = "Authorization: Bearer %s";
const char *fmtFormat = "Authorization: Bearer {}";
const char *placeholder = "Authorization: Bearer YOUR_TOKEN_HERE";
const char *basicFormat = "Authorization: Basic %s";
const char *noPassword = "Basic YXBwOg==";
const char *samplePassword = "Basic dXNlcjpwYXNzd29yZA==";
const char *sentence = "Basic authentication is not supported";
const char *bearerSentence = "Bearer token is missing";
const char *challenge = "WWW-Authenticate: Basic realm=\"shop\"";
const char *settings = "Basic settings";
const char *contentType = "Content-Type: application/json";
const char *etag = "ETag: \"u8Rk2mVq94ZtLw1xHc7BpY3nGs6J\"";
