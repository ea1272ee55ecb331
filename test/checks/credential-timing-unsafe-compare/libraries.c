// RUN: %check_hosts %s -- -std=c11 -isystem %S/../Inputs
// The message names the function of the library that the unit uses, also where
// that function itself is not declared.

typedef __SIZE_TYPE__ size_t;
int memcmp(const void *s1, const void *s2, size_t n);
typedef struct mbedtls_md_info_t mbedtls_md_info_t;
int mbedtls_md_hmac(const mbedtls_md_info_t *info, const unsigned char *key, size_t keylen, const unsigned char *in, size_t n, unsigned char *out);

int is_genuine(const mbedtls_md_info_t *info, const unsigned char *key, const unsigned char *in, size_t n, const unsigned char *claim) {
  unsigned char out[32], scratch[32];
  mbedtls_md_hmac(info, key, 32, in, n, out);
  if (memcmp(scratch, claim, 32) == 0)
    return 0;
  return memcmp(out, claim, 32) == 0; // EXPECT: the time that 'memcmp' takes tells how much of 'out' was guessed right; compare with 'mbedtls_ct_memcmp'
}
