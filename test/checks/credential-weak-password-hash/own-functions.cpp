// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A project's own digests, which their names tell.

#include <standard.h>

std::string transformToSHA1(const std::string &input);
std::string md5_hex(const std::string &text);
std::string getMd5(const std::string &text);
std::string sha256(const std::string &text);
namespace hashing {
std::string sha1(const std::string &data) { return data; }
} // namespace hashing
struct md5_context;
void md5_update(md5_context *context, const void *data, size_t n);

struct Field {
  std::string get_string() const;
};

bool login(const Field *passwordField, const std::string &storedPassword) {
  return storedPassword == transformToSHA1(passwordField->get_string()); // EXPECT: password 'passwordField.get_string' is hashed by 'transformToSHA1' with a weak algorithm; use a password hash such as Argon2id NOTE: 'passwordField.get_string' is a password, going by its name
}

std::string legacy(const std::string &name, const std::string &password) { // NOTE: 'password' is a password, going by its name
  std::string together = name + password; // NOTE: 'together' is initialised with it here
  return hashing::sha1(together); // EXPECT: password 'password' is hashed by 'sha1' with a weak algorithm; use a password hash such as Argon2id
}

void more(const std::string &passwd, const std::string &passphrase, md5_context *context) { // NOTE: 'passwd' is a password, going by its name NOTE: 'passwd' is a password, going by its name NOTE: 'passphrase' is a passphrase, going by its name NOTE: 'passwd' is a password, going by its name
  md5_hex(passwd); // EXPECT: password 'passwd' is hashed by 'md5_hex' with a weak algorithm; use a password hash such as Argon2id
  getMd5("pepper" + passwd); // EXPECT: password 'passwd' is hashed by 'getMd5' with a weak algorithm; use a password hash such as Argon2id
  sha256(passphrase); // EXPECT: passphrase 'passphrase' is hashed by 'sha256', which is fast to guess through; use a password hash such as Argon2id
  md5_update(context, passwd.data(), passwd.size()); // EXPECT: password 'passwd' is hashed by 'md5_update' with a weak algorithm; use a password hash such as Argon2id
}

// What a digest is written to is not hashed.
char *join_md5(char digest[33], ...);
void md5_of(char *digest, const char *text, size_t n);
struct Lock {
  char token[33];
};
void outputs(Lock *lock, const char *path, const char *passwd, char *digest) { // NOTE: 'passwd' is a password, going by its name
  join_md5(lock->token, path, nullptr);
  md5_of(lock->token, path, 8);
  join_md5(digest, path, ":", passwd, nullptr); // EXPECT: password 'passwd' is hashed by 'join_md5' with a weak algorithm; use a password hash such as Argon2id
}
