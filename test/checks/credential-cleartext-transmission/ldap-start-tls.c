// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// A connection of LDAP that is turned into an encrypted one.

typedef struct ldap LDAP;
int ldap_initialize(LDAP **ld, const char *uri);
int ldap_start_tls_s(LDAP *ld, void *server, void *client);
int ldap_simple_bind_s(LDAP *ld, const char *dn, const char *password);

void started(const char *password) {
  LDAP *ld;
  ldap_initialize(&ld, "ldap://directory.shop.net");
  ldap_start_tls_s(ld, 0, 0);
  ldap_simple_bind_s(ld, "cn=shop", password);
}

void other(const char *password) {
  LDAP *ld, *safe;
  ldap_initialize(&ld, "ldap://directory.shop.net");
  ldap_initialize(&safe, "ldap://directory.shop.net");
  ldap_start_tls_s(safe, 0, 0);
  ldap_simple_bind_s(safe, "cn=shop", password);
}
