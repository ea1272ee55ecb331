// RUN: %check_hosts %s -- -std=c11
// Ciphers that are broken, and the mode that shows which blocks are equal.

typedef __SIZE_TYPE__ size_t;
typedef struct evp_cipher_st EVP_CIPHER;
typedef struct evp_cipher_ctx_st EVP_CIPHER_CTX;
typedef struct engine_st ENGINE;
typedef struct rc4_key_st RC4_KEY;
const EVP_CIPHER *EVP_aes_256_ecb(void);
const EVP_CIPHER *EVP_aes_256_gcm(void);
const EVP_CIPHER *EVP_des_ede3_cbc(void);
EVP_CIPHER_CTX *EVP_CIPHER_CTX_new(void);
int EVP_EncryptInit_ex(EVP_CIPHER_CTX *ctx, const EVP_CIPHER *type, ENGINE *impl, const unsigned char *key, const unsigned char *iv);
int EVP_EncryptUpdate(EVP_CIPHER_CTX *ctx, unsigned char *out, int *outl, const unsigned char *in, int inl);
void RC4(RC4_KEY *key, size_t len, const unsigned char *indata, unsigned char *outdata);
typedef struct mbedtls_aes_context mbedtls_aes_context;
int mbedtls_aes_crypt_ecb(mbedtls_aes_context *ctx, int mode, const unsigned char input[16], unsigned char output[16]);
int mbedtls_aes_crypt_cbc(mbedtls_aes_context *ctx, int mode, size_t length, unsigned char iv[16], const unsigned char *input, unsigned char *output);

void evp(const char *password, const unsigned char *key, const unsigned char *iv, unsigned char *out, int *n) { // NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name
  EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
  EVP_EncryptInit_ex(ctx, EVP_aes_256_ecb(), 0, key, 0);
  EVP_EncryptUpdate(ctx, out, n, (const unsigned char *)password, 16); // EXPECT: password 'password' is encrypted by 'EVP_EncryptUpdate' with a broken cipher or mode
  EVP_EncryptInit_ex(ctx, EVP_des_ede3_cbc(), 0, key, iv);
  EVP_EncryptUpdate(ctx, out, n, (const unsigned char *)password, 16); // EXPECT: password 'password' is encrypted by 'EVP_EncryptUpdate' with a broken cipher or mode
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), 0, key, iv);
  EVP_EncryptUpdate(ctx, out, n, (const unsigned char *)password, 16);
}

void stream(RC4_KEY *key, const unsigned char *access_token, const unsigned char *picture, unsigned char *out) { // NOTE: 'access_token' is a token, going by its name
  RC4(key, 32, access_token, out); // EXPECT: token 'access_token' is encrypted by 'RC4' with a broken cipher or mode
  RC4(key, 32, picture, out);
}

void blocks(mbedtls_aes_context *aes, unsigned char *iv, const unsigned char *password, unsigned char *out) { // NOTE: 'password' is a password, going by its name
  mbedtls_aes_crypt_ecb(aes, 1, password, out); // EXPECT: password 'password' is encrypted by 'mbedtls_aes_crypt_ecb' with a broken cipher or mode
  mbedtls_aes_crypt_cbc(aes, 1, 16, iv, password, out);
}
