// RUN: %check_hosts %s -- -std=c17 -isystem %S/../Inputs
// OpenSSL compares the name of a server only if it is told one.

#include <tls.h>

int forgotten(SSL_CTX *context) {
  SSL_CTX_load_verify_locations(context, "ca.pem", 0);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, 0);
  SSL *ssl = SSL_new(context);
  return SSL_connect(ssl); // EXPECT: the host name of the server is not verified: 'SSL_connect' is called without 'SSL_set1_host'
}

// In a macro.
#define CONNECT(ssl) SSL_connect(ssl)
int inMacro(SSL_CTX *context) {
  SSL_CTX_load_verify_locations(context, "ca.pem", 0);
  return CONNECT(SSL_new(context)); // EXPECT: the host name of the server is not verified: 'SSL_connect' is called without 'SSL_set1_host'
}
