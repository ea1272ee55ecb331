// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Verification that is on, that the caller decides, or that is not TLS's.

#include <tls.h>

void on(CURL *handle, SSL_CTX *context, WiFiClientSecure &client) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT, 0L);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  client.setCACert("-----BEGIN CERTIFICATE-----");
}

struct Client {
  bool Verify = true;
  void set(CURL *handle, long peer) {
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, peer);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, Verify ? 1L : 2L);
  }
};

// A server asks no certificate of its clients.
void serve(SSL_CTX *context, SSL *ssl) {
  SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
  SSL_accept(ssl);
}

void serve(mbedtls_ssl_config *config) {
  mbedtls_ssl_config_defaults(config, MBEDTLS_SSL_IS_SERVER, 0, 0);
  mbedtls_ssl_conf_authmode(config, MBEDTLS_SSL_VERIFY_NONE);
}

void serve() {
  boost::asio::ssl::context context(boost::asio::ssl::context::tlsv12_server);
  context.set_verify_mode(boost::asio::ssl::verify_none);
}

// Without credentials an open channel gives nothing away.
void query() { auto channel = grpc::InsecureChannelCredentials(); }

void defaults() {
  MQTTClient_SSLOptions options = MQTTClient_SSLOptions_initializer;
  options.enableServerCertAuth = 1;
  lws_client_connect_info info = {443, LCCSCF_USE_SSL};
  info.ssl_connection |= 0;
}

// The project's own, with a name of a library's method.
struct Door {
  void setInsecure();
  void set_verify_mode(int);
};
void own(Door &door) {
  door.setInsecure();
  door.set_verify_mode(0);
}
