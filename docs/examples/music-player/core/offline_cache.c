/* Encrypts tracks that are kept for listening offline. */
#include <openssl/evp.h>

static const unsigned char TrackKey[16] = {0x3e, 0x91, 0x5c, 0x07, 0xd8, 0x2f,
                                           0xb4, 0x66, 0xe1, 0x4a, 0x9d, 0x73,
                                           0x0b, 0xc2, 0x58, 0xaf};

int begin_track(EVP_CIPHER_CTX *context) {
  unsigned char counter[12] = {0};
  return EVP_EncryptInit_ex(context, EVP_aes_128_gcm(), 0, TrackKey, counter);
}
