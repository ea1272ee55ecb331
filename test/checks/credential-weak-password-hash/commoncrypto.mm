// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -isystem %S/../Inputs
// CommonCrypto, and categories that hash the object they are asked of.

#include <foundation.h>

typedef __SIZE_TYPE__ size_t;
typedef unsigned CC_LONG;
enum { kCCEncrypt = 0, kCCDecrypt };
enum { kCCAlgorithmAES = 0, kCCAlgorithmDES, kCCAlgorithm3DES };
enum { kCCOptionPKCS7Padding = 1, kCCOptionECBMode = 2 };
enum { kCCPBKDF2 = 2 };
enum { kCCPRFHmacAlgSHA1 = 1, kCCPRFHmacAlgSHA256 = 3 };
extern "C" {
unsigned char *CC_MD5(const void *data, CC_LONG len, unsigned char *md);
unsigned char *CC_SHA256(const void *data, CC_LONG len, unsigned char *md);
int CCCrypt(unsigned op, unsigned alg, unsigned options, const void *key, size_t keyLength, const void *iv, const void *dataIn, size_t dataInLength, void *dataOut, size_t dataOutAvailable, size_t *dataOutMoved);
int CCKeyDerivationPBKDF(unsigned algorithm, const char *password, size_t passwordLen, const unsigned char *salt, size_t saltLen, unsigned prf, unsigned rounds, unsigned char *derivedKey, size_t derivedKeyLen);
}

@interface NSString (Encoding)
- (const char *)UTF8String;
@end
@interface NSString (Digest)
- (NSString *)md5String;
- (NSString *)sha256String;
@end

void digests(NSString *password, unsigned char *out) { // NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name
  const char *text = [password UTF8String]; // NOTE: 'text' is initialised with it here NOTE: 'text' is initialised with it here
  CC_MD5(text, 8, out); // EXPECT: password 'password' is hashed by 'CC_MD5' with a weak algorithm; use a password hash such as Argon2id
  CC_SHA256(text, 8, out); // EXPECT: password 'password' is hashed by 'CC_SHA256', which is fast to guess through; use a password hash such as Argon2id
}

NSString *receiver(NSString *password, NSString *title) { // NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name
  [title md5String];
  [password sha256String]; // EXPECT: password 'password' is hashed by 'sha256String', which is fast to guess through; use a password hash such as Argon2id
  return [password md5String]; // EXPECT: password 'password' is hashed by 'md5String' with a weak algorithm; use a password hash such as Argon2id
}

void ciphers(const char *password, const void *key, const void *iv, void *out, size_t *moved) { // NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name
  CCCrypt(kCCEncrypt, kCCAlgorithmDES, kCCOptionPKCS7Padding, key, 8, iv, password, 16, out, 16, moved); // EXPECT: password 'password' is encrypted by 'CCCrypt' with a broken cipher or mode
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding | kCCOptionECBMode, key, 32, 0, password, 16, out, 16, moved); // EXPECT: password 'password' is encrypted by 'CCCrypt' with a broken cipher or mode
  CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key, 32, iv, password, 16, out, 16, moved);
}

void derive(const char *password, const unsigned char *salt, unsigned char *out) {
  CCKeyDerivationPBKDF(kCCPBKDF2, password, 8, salt, 16, kCCPRFHmacAlgSHA256, 4096, out, 32); // EXPECT: the work factor 4096 of 'CCKeyDerivationPBKDF' is below 600000, so that passwords can be guessed quickly
  CCKeyDerivationPBKDF(kCCPBKDF2, password, 8, salt, 16, kCCPRFHmacAlgSHA256, 600000, out, 32);
  CCKeyDerivationPBKDF(kCCPBKDF2, password, 8, nullptr, 0, kCCPRFHmacAlgSHA256, 600000, out, 32); // EXPECT: 'CCKeyDerivationPBKDF' hashes without a salt, so that equal passwords have equal hashes
}
