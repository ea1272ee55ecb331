// RUN: %check_hosts %s -- -std=c11
// Digests that a handle or a parameter brings with it.

typedef __SIZE_TYPE__ size_t;
size_t strlen(const char *s);
typedef struct evp_md_st EVP_MD;
typedef struct evp_md_ctx_st EVP_MD_CTX;
typedef struct engine_st ENGINE;
const EVP_MD *EVP_md5(void);
const EVP_MD *EVP_sha1(void);
const EVP_MD *EVP_sha256(void);
const EVP_MD *EVP_get_digestbyname(const char *name);
EVP_MD_CTX *EVP_MD_CTX_new(void);
int EVP_DigestInit_ex(EVP_MD_CTX *ctx, const EVP_MD *type, ENGINE *impl);
int EVP_DigestUpdate(EVP_MD_CTX *ctx, const void *d, size_t cnt);
int EVP_DigestFinal_ex(EVP_MD_CTX *ctx, unsigned char *md, unsigned *s);
int EVP_Digest(const void *data, size_t count, unsigned char *md, unsigned *size, const EVP_MD *type, ENGINE *impl);
unsigned char *MD5(const unsigned char *d, size_t n, unsigned char *md);
unsigned char *SHA256(const unsigned char *d, size_t n, unsigned char *md);
unsigned char *HMAC(const EVP_MD *evp_md, const void *key, int key_len, const unsigned char *d, size_t n, unsigned char *md, unsigned *md_len);

void at_once(const char *password, const unsigned char *api_key, unsigned char *out) { // NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name NOTE: 'api_key' is an API key, going by its name NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name
  MD5((const unsigned char *)password, strlen(password), out); // EXPECT: password 'password' is hashed by 'MD5' with a weak algorithm; use a password hash such as Argon2id
  SHA256((const unsigned char *)password, strlen(password), out); // EXPECT: password 'password' is hashed by 'SHA256', which is fast to guess through; use a password hash such as Argon2id
  MD5(api_key, 32, out); // EXPECT: API key 'api_key' is hashed by 'MD5' with a weak algorithm
  SHA256(api_key, 32, out);
  EVP_Digest(password, 8, out, 0, EVP_sha1(), 0); // EXPECT: password 'password' is hashed by 'EVP_Digest' with a weak algorithm; use a password hash such as Argon2id
  EVP_Digest(password, 8, out, 0, EVP_sha256(), 0); // EXPECT: password 'password' is hashed by 'EVP_Digest', which is fast to guess through; use a password hash such as Argon2id
}

void by_handle(const char *api_key, unsigned char *out) { // NOTE: 'api_key' is an API key, going by its name
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  if (!ctx || !EVP_DigestInit_ex(ctx, EVP_md5(), 0))
    return;
  EVP_DigestUpdate(ctx, api_key, 32); // EXPECT: API key 'api_key' is hashed by 'EVP_DigestUpdate' with a weak algorithm
  EVP_DigestFinal_ex(ctx, out, 0);
  EVP_DigestInit_ex(ctx, EVP_sha256(), 0);
  EVP_DigestUpdate(ctx, api_key, 32);
  EVP_DigestFinal_ex(ctx, out, 0);
}

void by_variable(const char *api_key, unsigned char *out) { // NOTE: 'api_key' is an API key, going by its name NOTE: 'api_key' is an API key, going by its name
  const EVP_MD *md = EVP_get_digestbyname("md5");
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  EVP_DigestInit_ex(ctx, md, 0);
  EVP_DigestUpdate(ctx, api_key, 32); // EXPECT: API key 'api_key' is hashed by 'EVP_DigestUpdate' with a weak algorithm
  EVP_Digest(api_key, 32, out, 0, md, 0); // EXPECT: API key 'api_key' is hashed by 'EVP_Digest' with a weak algorithm
}

// What is not known on all ways is not told of what machines make.
void either(const char *api_key, const char *password, int old) { // NOTE: 'password' is a password, going by its name
  const EVP_MD *md = EVP_sha256();
  if (old)
    md = EVP_md5();
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  EVP_DigestInit_ex(ctx, md, 0);
  EVP_DigestUpdate(ctx, api_key, 32);
  EVP_DigestUpdate(ctx, password, 8); // EXPECT: password 'password' is hashed by 'EVP_DigestUpdate', which is fast to guess through; use a password hash such as Argon2id
}

static void digest(const void *data, size_t n, unsigned char *out) {
  MD5(data, n, out); // NOTE: reaches 'MD5' here
}

void through(const char *userPin, unsigned char *out) { // NOTE: 'userPin' is a PIN, going by its name
  digest(userPin, strlen(userPin), out); // EXPECT: PIN 'userPin' is hashed by 'MD5' with a weak algorithm; use a password hash such as Argon2id NOTE: passed to 'digest' here
}

// A function that says itself what it hashes is told once, and not for each of
// its callers.
static void keep(const char *password, unsigned char *out) { // NOTE: 'password' is a password, going by its name
  MD5((const unsigned char *)password, 8, out); // EXPECT: password 'password' is hashed by 'MD5' with a weak algorithm; use a password hash such as Argon2id
}

void change(const char *newPassword, const char *oldPassword, unsigned char *out) {
  keep(newPassword, out);
  keep(oldPassword, out);
}

static void append(const void *data, size_t n, unsigned char *out) {
  MD5(data, n, out); // NOTE: reaches 'MD5' here
}
static void verifier(const char *name, const char *passphrase, unsigned char *out) { // NOTE: 'passphrase' is a passphrase, going by its name
  append(name, strlen(name), out);
  append(passphrase, strlen(passphrase), out); // EXPECT: passphrase 'passphrase' is hashed by 'MD5' with a weak algorithm; use a password hash such as Argon2id NOTE: passed to 'append' here
}
void enroll(const char *name, const char *newPassphrase, unsigned char *out) {
  verifier(name, newPassphrase, out);
}

// A MAC takes its strength from the key.
void keyed(const char *password, const char *secret, unsigned char *out) {
  HMAC(EVP_sha1(), secret, 32, (const unsigned char *)password, 8, out, 0);
}
