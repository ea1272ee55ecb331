// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// A simple bind of LDAP, by the address that its handle was made with.

#include <posix.h>

typedef struct ldap LDAP;
struct berval {
  unsigned long bv_len;
  char *bv_val;
};
int ldap_initialize(LDAP **ld, const char *uri);
int ldap_start_tls_s(LDAP *ld, void *server, void *client);
int ldap_simple_bind_s(LDAP *ld, const char *dn, const char *password);
int ldap_sasl_bind_s(LDAP *ld, const char *dn, const char *mechanism, struct berval *credential, void *server, void *client, struct berval **answer);
#define LDAP_SASL_SIMPLE ((char *)0)

void simple(const char *password) {
  LDAP *ld;
  ldap_initialize(&ld, "ldap://directory.shop.net");
  ldap_simple_bind_s(ld, "cn=shop", password); // EXPECT: password 'password' is sent in the clear by 'ldap_simple_bind_s'
}
void sasl(char *password) {
  LDAP *ld;
  struct berval credential;
  credential.bv_val = password;
  ldap_initialize(&ld, "ldap://directory.shop.net:389");
  ldap_sasl_bind_s(ld, "cn=shop", LDAP_SASL_SIMPLE, &credential, 0, 0, 0); // EXPECT: password 'password' is sent in the clear by 'ldap_sasl_bind_s'
}

// Near misses: TLS from the start, a mechanism that sends no password, this
// machine, an address from elsewhere.
void encrypted(const char *password) {
  LDAP *ld;
  ldap_initialize(&ld, "ldaps://directory.shop.net");
  ldap_simple_bind_s(ld, "cn=shop", password);
}
void digest(char *password) {
  LDAP *ld;
  struct berval credential;
  credential.bv_val = password;
  ldap_initialize(&ld, "ldap://directory.shop.net");
  ldap_sasl_bind_s(ld, "cn=shop", "DIGEST-MD5", &credential, 0, 0, 0);
}
void local(const char *password) {
  LDAP *ld;
  ldap_initialize(&ld, "ldap://localhost");
  ldap_simple_bind_s(ld, "cn=shop", password);
}
void elsewhere(const char *uri, const char *password) {
  LDAP *ld;
  ldap_initialize(&ld, uri);
  ldap_simple_bind_s(ld, "cn=shop", password);
}
