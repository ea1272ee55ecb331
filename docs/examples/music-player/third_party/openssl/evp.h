/* The few declarations of OpenSSL that the example uses. */
#ifndef EXAMPLE_EVP_H
#define EXAMPLE_EVP_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct evp_cipher_st EVP_CIPHER;
typedef struct evp_cipher_ctx_st EVP_CIPHER_CTX;
typedef struct engine_st ENGINE;

const EVP_CIPHER *EVP_aes_128_gcm(void);
int EVP_EncryptInit_ex(EVP_CIPHER_CTX *ctx, const EVP_CIPHER *cipher,
                       ENGINE *impl, const unsigned char *key,
                       const unsigned char *iv);

#ifdef __cplusplus
}
#endif

#endif
