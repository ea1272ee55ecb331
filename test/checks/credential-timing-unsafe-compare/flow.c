// RUN: %check_hosts %s -- -std=c11
// What a MAC function writes is a MAC, whatever it is called.

typedef __SIZE_TYPE__ size_t;
int memcmp(const void *s1, const void *s2, size_t n);
int CRYPTO_memcmp(const void *a, const void *b, size_t n);
typedef struct evp_md_st EVP_MD;
typedef struct hmac_ctx_st HMAC_CTX;
unsigned char *HMAC(const EVP_MD *md, const void *key, int n, const unsigned char *data, size_t size, unsigned char *out, unsigned *length);
int HMAC_Final(HMAC_CTX *ctx, unsigned char *md, unsigned *len);
int EVP_Digest(const void *data, size_t count, unsigned char *md, unsigned *size, const EVP_MD *type, void *impl);

struct packet {
  unsigned char body[64];
  unsigned char trailer[32];
};

int written(const struct packet *p, const EVP_MD *md, const unsigned char *key, const unsigned char *sent) {
  unsigned char out[32];
  unsigned n;
  if (memcmp(out, sent, 32) == 0)
    return 1;
  HMAC(md, key, 32, p->body, 64, out, &n);
  if (memcmp(p->trailer, sent, 32) == 0)
    return 1;
  if (memcmp(sent, &out[0], n) == 0) // EXPECT: the time that 'memcmp' takes tells how much of 'out' was guessed right; compare with 'CRYPTO_memcmp'
    return 1;
  return memcmp(p->trailer, out, 32) == 0; // EXPECT: the time that 'memcmp' takes tells how much of 'out' was guessed right; compare with 'CRYPTO_memcmp'
}

int returned(HMAC_CTX *ctx, const EVP_MD *md, const unsigned char *key, const unsigned char *in, const unsigned char *sent) {
  const unsigned char *result = HMAC(md, key, 32, in, 64, 0, 0);
  if (memcmp(result, sent, 32) == 0) // EXPECT: the time that 'memcmp' takes tells how much of 'result' was guessed right; compare with 'CRYPTO_memcmp'
    return 1;
  unsigned char final[32];
  HMAC_Final(ctx, final, 0);
  return !memcmp(final, sent, 32); // EXPECT: the time that 'memcmp' takes tells how much of 'final' was guessed right; compare with 'CRYPTO_memcmp'
}

// A digest without a key can be computed by everybody.
int digested(const EVP_MD *md, const unsigned char *in, const unsigned char *sent) {
  unsigned char out[32];
  EVP_Digest(in, 64, out, 0, md, 0);
  return memcmp(out, sent, 32) == 0;
}

int constant(const EVP_MD *md, const unsigned char *key, const unsigned char *in, const unsigned char *sent) {
  unsigned char hmac[32];
  HMAC(md, key, 32, in, 64, hmac, 0);
  return CRYPTO_memcmp(hmac, sent, 32) == 0;
}
