// RUN: %check_hosts %s -- -std=c17 -isystem %S/../Inputs
// The handshake goes through, and the program looks at the result.

#include <tls.h>

static int acceptAll(int ok, X509_STORE_CTX *context) { return 1; }

void prepare(SSL_CTX *context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_NONE, 0);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, acceptAll);
}

int connected(SSL *ssl) { return SSL_get_verify_result(ssl) == 0; }
