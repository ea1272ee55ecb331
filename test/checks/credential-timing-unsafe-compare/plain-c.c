// RUN: %check_hosts %s -- -std=c11
// The functions of C that stop at the first difference.

typedef __SIZE_TYPE__ size_t;
int memcmp(const void *s1, const void *s2, size_t n);
int bcmp(const void *s1, const void *s2, size_t n);
int strcmp(const char *s1, const char *s2);
int strncmp(const char *s1, const char *s2, size_t n);
int strcasecmp(const char *s1, const char *s2);
char *crypt(const char *key, const char *setting);

struct request {
  const char *api_key;
  const char *csrf_token;
  unsigned char hmac[32];
  const char *password;
  size_t hmac_len;
};
struct session {
  const char *csrf_token;
  const char *stored_hash;
  const char *password;
};

int macs(const struct request *r, const unsigned char *expected_mac, const unsigned char *auth_tag, const unsigned char *in, size_t n) {
  if (memcmp(r->hmac, expected_mac, 32) != 0) // EXPECT: the time that 'memcmp' takes tells how much of 'hmac' was guessed right; compare in constant time
    return 0;
  if (memcmp(in + 16, expected_mac, 32)) // EXPECT: the time that 'memcmp' takes tells how much of 'expected_mac' was guessed right; compare in constant time
    return 0;
  if (bcmp(&in[4], auth_tag, n)) // EXPECT: the time that 'bcmp' takes tells how much of 'auth_tag' was guessed right; compare in constant time
    return 0;
  // A prefix, a length, another address.
  return memcmp(r->hmac, in, 4) == 0 || r->hmac_len == n || r->hmac == in;
}

int tokens(const struct request *r, const struct session *s, const char *configured) {
  if (strcmp(r->csrf_token, s->csrf_token) != 0) // EXPECT: the time that 'strcmp' takes tells how much of 'csrf_token' was guessed right; compare in constant time
    return 0;
  if (strncmp(configured, r->api_key, 40)) // EXPECT: the time that 'strncmp' takes tells how much of 'api_key' was guessed right; compare in constant time
    return 0;
  return strcasecmp(r->api_key, configured) == 0; // EXPECT: the time that 'strcasecmp' takes tells how much of 'api_key' was guessed right; compare in constant time
}

int check_password(const struct session *s, const struct request *r, const char *salt) {
  if (!strcmp(crypt(r->password, salt), s->stored_hash)) // EXPECT: the time that 'strcmp' takes tells how much of 'crypt' was guessed right; compare in constant time
    return 1;
  return strcmp(s->password, r->password) == 0; // EXPECT: the time that 'strcmp' takes tells how much of 'password' was guessed right; compare in constant time
}

// The same in a function that lets nobody in.
int has_changed(const struct session *s, const struct request *r) {
  return strcmp(s->password, r->password) != 0;
}
