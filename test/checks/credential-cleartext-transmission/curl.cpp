// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Requests, which are judged by the address that their handle was given.

#include <standard.h>
#include <libcurl.h>
extern "C" int curl_easy_perform(CURL *handle);

void plain(CURL *handle, const char *password) {
  curl_easy_setopt(handle, CURLOPT_URL, "http://shop.net/login");
  curl_easy_setopt(handle, CURLOPT_PASSWORD, password);
  curl_easy_perform(handle); // EXPECT: password 'password' is sent in the clear by 'curl_easy_perform'
  // NOTE@-4: 'password' is a password, going by its name
  // NOTE@-3: {{copied into.*}}
}

void encrypted(CURL *handle, const char *password) {
  curl_easy_setopt(handle, CURLOPT_URL, "https://shop.net/login");
  curl_easy_setopt(handle, CURLOPT_PASSWORD, password);
  curl_easy_perform(handle);
}

void local(CURL *handle, const char *password) {
  curl_easy_setopt(handle, CURLOPT_URL, "http://localhost:8080/login");
  curl_easy_setopt(handle, CURLOPT_PASSWORD, password);
  curl_easy_perform(handle);
}

void unknown(CURL *handle, const char *url, const char *password) {
  curl_easy_setopt(handle, CURLOPT_URL, url);
  curl_easy_setopt(handle, CURLOPT_PASSWORD, password);
  curl_easy_perform(handle);
}
