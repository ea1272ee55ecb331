// RUN: %check_hosts %s -- -std=c17 -isystem %S/../Inputs
// Told the name, or looked at by the program; a handshake whose context somebody else made.

#include <tls.h>

int told(SSL_CTX *context, const char *name) {
  SSL_CTX_load_verify_locations(context, "ca.pem", 0);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, 0);
  SSL *ssl = SSL_new(context);
  SSL_set1_host(ssl, name);
  return SSL_connect(ssl);
}

int verifyHostName(SSL *ssl, const char *name);
int ownCheck(SSL_CTX *context, const char *name) {
  SSL_CTX_load_verify_locations(context, "ca.pem", 0);
  SSL *ssl = SSL_new(context);
  return SSL_connect(ssl) == 1 && verifyHostName(ssl, name);
}

int elsewhere(SSL *ssl) { return SSL_connect(ssl); }
