// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// If the user has to ask for it, that is said.

#include <tls.h>

struct Config {
  bool insecure;
  bool verify_peer;
  bool acceptSelfSigned() const;
  const char *proxy;
};

void guarded(CURL *handle, const Config &config, int kind) {
  if (config.insecure)
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off on demand ('insecure'): argument 3 of 'curl_easy_setopt' is 0
  if (config.verify_peer) {
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  } else {
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off on demand ('verify_peer'): argument 3 of 'curl_easy_setopt' is 0
  }
  if (kind == 2 && config.acceptSelfSigned())
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0L); // EXPECT: host name verification is turned off on demand ('acceptSelfSigned'): argument 3 of 'curl_easy_setopt' is 0
  if (config.proxy)
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
}

void early(CURL *handle, const Config &config) {
  if (!config.insecure)
    return;
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off on demand ('insecure'): argument 3 of 'curl_easy_setopt' is 0
}

void disableCertificateChecks(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off on demand ('disableCertificateChecks'): argument 3 of 'curl_easy_setopt' is 0
}

void verifyServer(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
}

#define FLAG_ALLOW_SELFSIGNED 4
void byFlag(CURL *handle, int flags) {
  if (flags & FLAG_ALLOW_SELFSIGNED)
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off on demand ('FLAG_ALLOW_SELFSIGNED'): argument 3 of 'curl_easy_setopt' is 0
}

void inLambda(CURL *handle, const Config &config) {
  auto set = [&] {
    if (config.insecure)
      curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off on demand ('insecure'): argument 3 of 'curl_easy_setopt' is 0
  };
  set();
}
