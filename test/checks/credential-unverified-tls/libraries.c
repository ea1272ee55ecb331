// RUN: %check_hosts %s -- -std=c17 -isystem %S/../Inputs
// Verification turned off in the libraries that C programs use.

#include <tls.h>

void curl(CURL *handle) {
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0); // EXPECT: host name verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_PROXY_SSL_VERIFYPEER, 0L); // EXPECT: certificate verification is turned off: argument 3 of 'curl_easy_setopt' is 0
  curl_easy_setopt(handle, CURLOPT_DOH_SSL_VERIFYHOST, 0L); // EXPECT: host name verification is turned off: argument 3 of 'curl_easy_setopt' is 0
}

void openssl(SSL_CTX *context, SSL *ssl) {
  SSL_CTX_set_verify(context, SSL_VERIFY_NONE, 0); // EXPECT: certificate verification is turned off: argument 2 of 'SSL_CTX_set_verify' is SSL_VERIFY_NONE
  SSL_set_verify(ssl, 0, 0); // EXPECT: certificate verification is turned off: argument 2 of 'SSL_set_verify' is 0
}

void mbedtls(mbedtls_ssl_config *config, mbedtls_ssl_context *ssl) {
  mbedtls_ssl_config_defaults(config, MBEDTLS_SSL_IS_CLIENT, 0, 0);
  mbedtls_ssl_conf_authmode(config, MBEDTLS_SSL_VERIFY_NONE); // EXPECT: certificate verification is turned off: argument 2 of 'mbedtls_ssl_conf_authmode' is MBEDTLS_SSL_VERIFY_NONE
  mbedtls_ssl_set_hostname(ssl, (void *)0); // EXPECT: host name verification is turned off: argument 2 of 'mbedtls_ssl_set_hostname' is 0
}

void gnutls(gnutls_credentials_t credentials) {
  gnutls_certificate_set_verify_flags(credentials, GNUTLS_VERIFY_DISABLE_CA_SIGN | GNUTLS_VERIFY_ALLOW_SIGN_RSA_MD5); // EXPECT: certificate verification is turned off: argument 2 of 'gnutls_certificate_set_verify_flags' has GNUTLS_VERIFY_DISABLE_CA_SIGN
  gnutls_certificate_set_verify_flags(credentials, GNUTLS_VERIFY_DISABLE_TIME_CHECKS); // EXPECT: expired certificates are accepted: argument 2 of 'gnutls_certificate_set_verify_flags' is GNUTLS_VERIFY_DISABLE_TIME_CHECKS
}

void mqtt(struct mosquitto *client) {
  mosquitto_tls_insecure_set(client, 1); // EXPECT: host name verification is turned off: argument 2 of 'mosquitto_tls_insecure_set' is 1
  mosquitto_tls_opts_set(client, SSL_VERIFY_NONE, 0, 0); // EXPECT: certificate verification is turned off: argument 2 of 'mosquitto_tls_opts_set' is {{0|SSL_VERIFY_NONE}}
}

void fields(void) {
  MQTTClient_SSLOptions options = MQTTClient_SSLOptions_initializer;
  options.enableServerCertAuth = 0; // EXPECT: certificate verification is turned off: 'enableServerCertAuth' is 0
  MQTTClient_SSLOptions designated = {
      .enableServerCertAuth = 0, // EXPECT: certificate verification is turned off: 'enableServerCertAuth' is 0
      .verify = 1,
  };
  struct lws_client_connect_info info = {0};
  info.ssl_connection = LCCSCF_USE_SSL | LCCSCF_ALLOW_SELFSIGNED; // EXPECT: certificate verification is turned off: 'ssl_connection' has LCCSCF_ALLOW_SELFSIGNED
  info.ssl_connection |= LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK; // EXPECT: host name verification is turned off: 'ssl_connection' has LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK
}

void behindPointer(struct LDAP *connection) {
  int never = LDAP_OPT_X_TLS_NEVER; // NOTE: 'never' is set here
  ldap_set_option(connection, LDAP_OPT_X_TLS_REQUIRE_CERT, &never); // EXPECT: certificate verification is turned off: argument 3 of 'ldap_set_option' is LDAP_OPT_X_TLS_NEVER
}
