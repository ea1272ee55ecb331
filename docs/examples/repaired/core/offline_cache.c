/* Encrypts tracks that are kept for listening offline. The key comes from the
   platform's key store; each track has a nonce of its own, kept beside it. */
#include <openssl/evp.h>
#include <openssl/rand.h>

int begin_track(EVP_CIPHER_CTX *context, const unsigned char *key,
                unsigned char counter[12]) {
  if (RAND_bytes(counter, 12) != 1)
    return 0;
  return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), 0, key, counter);
}
