// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The value is followed to where it is decided.

#include <tls.h>

constexpr long Off = 0; // NOTE: 'Off' is set here
static const bool VerifyCertificates = false; // NOTE: 'VerifyCertificates' is set here
enum Level { None, Full };

void constants(CURL *handle, httplib::Client &client) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, Off); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  client.enable_server_certificate_verification(VerifyCertificates); // EXPECT: certificate verification is turned off: argument 1 of 'enable_server_certificate_verification' is false
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, static_cast<long>(None)); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L - 1L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, static_cast<long>(Full));
}

void locals(CURL *handle) {
  long level = 0; // NOTE: 'level' is set here
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, level); // EXPECT: host name verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  level = 2;
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, level);
}

void choices(SSL_CTX *context, bool production, bool insecure, int depth) {
  SSL_CTX_set_verify(context, production ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr); // EXPECT: certificate verification may be turned off: argument 2 of 'SSL_CTX_set_verify' can be SSL_VERIFY_NONE
  SSL_CTX_set_verify(context, insecure ? SSL_VERIFY_NONE : SSL_VERIFY_PEER, nullptr); // EXPECT: certificate verification is turned off on demand ('insecure'): argument 2 of 'SSL_CTX_set_verify' can be SSL_VERIFY_NONE
  SSL_CTX_set_verify(context, depth, nullptr);
}

void branches(SSL_CTX *context, bool production) {
  int mode = SSL_VERIFY_PEER;
  if (!production)
    mode = SSL_VERIFY_NONE; // NOTE: 'mode' can be set here
  SSL_CTX_set_verify(context, mode, nullptr); // EXPECT: certificate verification may be turned off: argument 2 of 'SSL_CTX_set_verify' can be SSL_VERIFY_NONE
}

bool readOptions(int *mode);
void unknown(SSL_CTX *context) {
  int mode = SSL_VERIFY_NONE;
  readOptions(&mode);
  SSL_CTX_set_verify(context, mode, nullptr);
}
