// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What a template turns off is told once, and only if an instance does so.

#include <tls.h>

template <typename T> void always(T &client) {
  CURL *handle = nullptr;
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  client.enable_server_certificate_verification(false); // EXPECT: certificate verification is turned off: argument 1 of 'enable_server_certificate_verification' is false
}

template <bool Verify> void byParameter(httplib::Client &client) {
  client.enable_server_certificate_verification(Verify); // EXPECT: certificate verification is turned off: argument 1 of 'enable_server_certificate_verification' is false
}

template <bool Verify> void onlyOn(httplib::Client &client) {
  client.enable_server_certificate_verification(Verify);
}

template <typename T> void neverMade(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0L); // EXPECT: host name verification is turned off: argument 3 of 'curl_easy_setopt' is 0
}

void use(httplib::Client &client, httplib::SSLClient &other) {
  always(client);
  always(other);
  byParameter<true>(client);
  byParameter<false>(client);
  onlyOn<true>(client);
}
