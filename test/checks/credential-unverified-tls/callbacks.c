// RUN: %check_hosts %s -- -std=c17 -isystem %S/../Inputs
// A callback is judged by what it returns.

#include <tls.h>

int printf(const char *format, ...);
_Noreturn void exit(int status);

static int acceptAll(int ok, X509_STORE_CTX *context) { // NOTE: 'acceptAll' is defined here
  if (!ok)
    printf("error %d\n", X509_STORE_CTX_get_error(context));
  return 1;
}

static int handOn(int ok, X509_STORE_CTX *context) {
  if (!ok)
    printf("error %d\n", X509_STORE_CTX_get_error(context));
  return ok;
}

static int giveUp(int ok, X509_STORE_CTX *context) {
  if (!ok)
    exit(1);
  return 1;
}

static int lastError;
static int remember(int ok, X509_STORE_CTX *context) {
  lastError = X509_STORE_CTX_get_error(context);
  return 1;
}

int elsewhere(int ok, X509_STORE_CTX *context);

void openssl(SSL_CTX *context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, acceptAll); // EXPECT: certificate verification is turned off: argument 3 of 'SSL_CTX_set_verify' is a callback that accepts everything
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, handOn);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, giveUp);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, remember);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, elsewhere);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, 0);
}

static int trustAll(gnutls_session_t session) { // NOTE: 'trustAll' is defined here
  unsigned status = 0;
  int result = gnutls_certificate_verify_peers3(session, 0, &status);
  if (result < 0)
    printf("not verified\n");
  return 0;
}

static int check(gnutls_session_t session) {
  unsigned status = 0;
  if (gnutls_certificate_verify_peers3(session, 0, &status) < 0 || status)
    return -1;
  return 0;
}

void gnutls(gnutls_credentials_t credentials) {
  gnutls_certificate_set_verify_function(credentials, &trustAll); // EXPECT: certificate verification is turned off: argument 2 of 'gnutls_certificate_set_verify_function' is a callback that accepts everything
  gnutls_certificate_set_verify_function(credentials, &check);
}
