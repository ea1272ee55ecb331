// OpenSSL, Mbed TLS, libsodium and CommonCrypto, as far as the tests call them. Read by
// -isystem.
#ifndef CRYPTO_H
#define CRYPTO_H

extern "C" {
typedef struct evp_cipher_ctx_st EVP_CIPHER_CTX;
typedef struct evp_cipher_st EVP_CIPHER;
typedef struct evp_md_st EVP_MD;
typedef struct engine_st ENGINE;
struct aes_key_st {
  unsigned rd_key[60];
  int rounds;
};
typedef struct aes_key_st AES_KEY;
int EVP_EncryptInit_ex(EVP_CIPHER_CTX *ctx, const EVP_CIPHER *type,
                       ENGINE *impl, const unsigned char *key,
                       const unsigned char *iv);
int EVP_DecryptInit_ex(EVP_CIPHER_CTX *ctx, const EVP_CIPHER *type,
                       ENGINE *impl, const unsigned char *key,
                       const unsigned char *iv);
int AES_set_encrypt_key(const unsigned char *userKey, int bits, AES_KEY *key);
unsigned char *HMAC(const EVP_MD *evp_md, const void *key, int key_len,
                    const unsigned char *data, __SIZE_TYPE__ data_len,
                    unsigned char *md, unsigned *md_len);
int PKCS5_PBKDF2_HMAC(const char *pass, int passlen, const unsigned char *salt,
                      int saltlen, int iter, const EVP_MD *digest, int keylen,
                      unsigned char *out);
int RAND_bytes(unsigned char *buf, int num);
const EVP_CIPHER *EVP_aes_128_cbc(void);
const EVP_MD *EVP_sha256(void);

typedef struct mbedtls_aes_context mbedtls_aes_context;
int mbedtls_aes_setkey_enc(mbedtls_aes_context *ctx, const unsigned char *key,
                           unsigned keybits);

int crypto_secretbox_easy(unsigned char *c, const unsigned char *m,
                          unsigned long long mlen, const unsigned char *n,
                          const unsigned char *k);

typedef int CCCryptorStatus;
CCCryptorStatus CCCrypt(unsigned op, unsigned alg, unsigned options,
                        const void *key, __SIZE_TYPE__ keyLength,
                        const void *iv, const void *dataIn,
                        __SIZE_TYPE__ dataInLength, void *dataOut,
                        __SIZE_TYPE__ dataOutAvailable,
                        __SIZE_TYPE__ *dataOutMoved);
}

#endif
