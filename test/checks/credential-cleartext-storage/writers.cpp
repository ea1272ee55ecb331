// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Stores of keys and values, writers of documents, profile files, keys without a cipher.

#include <standard.h>
#include <iostreams.h>

namespace leveldb {
struct Slice { Slice(const std::string &); Slice(const char *); };
struct WriteOptions {};
struct DB { int Put(const WriteOptions &, const Slice &, const Slice &); };
struct WriteBatch { void Put(const Slice &, const Slice &); };
}
void levels(leveldb::DB &db, leveldb::WriteBatch &batch, const std::string &password, const std::string &user) {
  db.Put({}, "login", password); // EXPECT: password 'password' is stored in the clear by 'Put'
  batch.Put("login", password);  // EXPECT: password 'password' is stored in the clear by 'Put'
  db.Put({}, "user", user);
  db.Put({}, password, "seen");
}

namespace rocksdb {
struct Slice { Slice(const std::string &); Slice(const char *); };
struct WriteOptions {};
struct DB { int Put(const WriteOptions &, const Slice &, const Slice &); };
}
void rocks(rocksdb::DB &db, const std::string &refreshToken) {
  db.Put({}, "token", refreshToken); // EXPECT: token 'refreshToken' is stored in the clear by 'Put'
}

// A document that is given the secret, and then written.
namespace libconfig { struct Config { void writeFile(const char *path); }; }
extern "C" {
struct _xmlDoc; struct _dictionary;
int xmlSaveFile(const char *path, struct _xmlDoc *document);
int WritePrivateProfileStringA(const char *section, const char *key, const char *value, const char *file);
int WriteProfileStringA(const char *section, const char *key, const char *value);
}
void profiles(const char *password, const char *user) {
  WritePrivateProfileStringA("login", "password", password, "app.ini"); // EXPECT: password 'password' is stored in the clear by 'WritePrivateProfileStringA'
  WriteProfileStringA("login", "pw", password); // EXPECT: password 'password' is stored in the clear by 'WriteProfileStringA'
  WritePrivateProfileStringA("login", "user", user, "app.ini");
}

// JSON text that goes into a file.
void json(const std::string &password, const std::string &user) {
  std::string text = "{\"user\": \"" + user + "\", \"password\": \"" + password + "\"}";
  std::ofstream file("account.json");
  file << text; // EXPECT: password 'password' is stored in the clear by 'std::basic_ofstream'
}

extern "C" {
typedef struct evp_pkey_st EVP_PKEY;
typedef struct evp_cipher_st EVP_CIPHER;
typedef struct _IO_FILE FILE;
int PEM_write_PrivateKey(FILE *file, const EVP_PKEY *key, const EVP_CIPHER *cipher, unsigned char *kstr, int klen, void *callback, void *user);
const EVP_CIPHER *EVP_aes_256_cbc(void);
}
void keys(FILE *file, const EVP_PKEY *key, unsigned char *passphrase) {
  PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr); // EXPECT: private key 'key' is stored in the clear by 'PEM_write_PrivateKey'
  PEM_write_PrivateKey(file, key, EVP_aes_256_cbc(), passphrase, 16, nullptr, nullptr);
}
