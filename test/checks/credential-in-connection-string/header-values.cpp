// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The value of a header, given apart from its name, directly and through a variable; and other spellings of headers.

#include <libcurl.h>
#include <qt.h>
#include <standard.h>

std::string given();

void values(QNetworkRequest &request) {
  request.setRawHeader("X-Api-Key", "u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded token in the value of a header
  request.setRawHeader("Authorization", "u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded token in the value of a header
  const char *value = "Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // NOTE: the literal stands here NOTE: 'value' is initialised here
  request.setRawHeader("Authorization", value); // EXPECT: hardcoded token in a Bearer authorization header
  // Near misses: another header, and a header's value that is no credential.
  request.setRawHeader("X-Request-Id", "u8Rk2mVq94ZtLw1xHc7BpY3nGs6J");
  request.setRawHeader("Authorization", "Negotiate");
  request.setRawHeader("Authorization", "Bearer %1");
}

std::pair<std::string, std::string> pair = {"Authorization", "Bearer u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"}; // EXPECT: hardcoded token in a Bearer authorization header
const char *proxy = "Proxy-Authorization: Basic YXBwOmNvcnJlY3QtSG9yc2U3"; // EXPECT: hardcoded password in a Basic authorization header
const wchar_t *wide = L"Authorization: Basic YXBwOmNvcnJlY3QtSG9yc2U3"; // EXPECT: hardcoded password in a Basic authorization header

curl_slist *lists(curl_slist *before) {
  before = curl_slist_append(before, "Authorization: Basic YXBwOmNvcnJlY3QtSG9yc2U3"); // EXPECT: hardcoded password in a Basic authorization header
  before = curl_slist_append(before, "X-Api-Key: u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"); // EXPECT: hardcoded API key in header 'X-Api-Key'
  return curl_slist_append(before, ("Authorization: Bearer " + given()).c_str());
}

// Near misses: no pair in the base64, placeholders, sentences.
const char *noColon = "Basic Ym9vayBvZiBob3Vycw==";
const char *income = "Basic income for all";
const char *crosses = "Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxx";
const char *angle = "Authorization: Basic <base64(user:password)>";
const char *variable = "Bearer ${TOKEN}";
const char *yourKey = "X-Api-Key: YOUR_API_KEY";
