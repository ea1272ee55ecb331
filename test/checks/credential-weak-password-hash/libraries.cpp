// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Classes that are an algorithm, or are made with one.

#include <standard.h>

namespace CryptoPP {
typedef unsigned char byte;
class HashTransformation {
public:
  virtual void Update(const byte *input, size_t length) = 0;
  virtual void Final(byte *digest);
  virtual void CalculateDigest(byte *digest, const byte *input, size_t length);
};
template <class T> class IteratedHash : public HashTransformation {
public:
  void Update(const byte *input, size_t length) override;
};
class SHA1 : public IteratedHash<SHA1> {};
class SHA256 : public IteratedHash<SHA256> {};
namespace Weak1 {
class MD5 : public IteratedHash<MD5> {};
} // namespace Weak1
namespace Weak = Weak1;
} // namespace CryptoPP

void cryptopp(const std::string &password, CryptoPP::byte *out) { // NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name NOTE: 'password' is a password, going by its name
  CryptoPP::SHA1 sha1;
  sha1.Update((const CryptoPP::byte *)password.data(), password.size()); // EXPECT: password 'password' is hashed by 'Update' with a weak algorithm; use a password hash such as Argon2id
  CryptoPP::Weak::MD5().CalculateDigest(out, (const CryptoPP::byte *)password.data(), password.size()); // EXPECT: password 'password' is hashed by 'CalculateDigest' with a weak algorithm; use a password hash such as Argon2id
  CryptoPP::SHA256().CalculateDigest(out, (const CryptoPP::byte *)password.data(), password.size()); // EXPECT: password 'password' is hashed by 'CalculateDigest', which is fast to guess through; use a password hash such as Argon2id
}

namespace Botan {
class HashFunction {
public:
  static std::unique_ptr<HashFunction> create(const std::string &name);
  static std::unique_ptr<HashFunction> create_or_throw(const std::string &name);
  void update(const std::string &text);
  void update(const unsigned char *data, size_t n);
};
} // namespace Botan

void botan(const std::string &apiKey, const std::string &password) { // NOTE: 'apiKey' is an API key, going by its name NOTE: 'password' is a password, going by its name
  auto weak = Botan::HashFunction::create("SHA-1");
  weak->update(apiKey); // EXPECT: API key 'apiKey' is hashed by 'update' with a weak algorithm
  auto strong = Botan::HashFunction::create_or_throw("SHA-256");
  strong->update(apiKey);
  strong->update(password); // EXPECT: password 'password' is hashed by 'update', which is fast to guess through; use a password hash such as Argon2id
}

namespace Poco {
class DigestEngine {
public:
  void update(const std::string &data);
  void update(const void *data, size_t length);
};
class MD5Engine : public DigestEngine {};
template <class Engine> class HMACEngine : public DigestEngine {
public:
  HMACEngine(const std::string &passphrase);
};
namespace Crypto {
class DigestEngine : public Poco::DigestEngine {
public:
  DigestEngine(const std::string &name);
};
} // namespace Crypto
} // namespace Poco

void poco(const std::string &passphrase, const std::string &apiKey) { // NOTE: 'passphrase' is a passphrase, going by its name NOTE: 'apiKey' is an API key, going by its name
  Poco::MD5Engine md5;
  md5.update(passphrase); // EXPECT: passphrase 'passphrase' is hashed by 'update' with a weak algorithm; use a password hash such as Argon2id
  Poco::Crypto::DigestEngine sha1("SHA1");
  sha1.update(apiKey); // EXPECT: API key 'apiKey' is hashed by 'update' with a weak algorithm
  Poco::Crypto::DigestEngine sha256("SHA256");
  sha256.update(apiKey);
  Poco::HMACEngine<Poco::MD5Engine> hmac(apiKey);
  hmac.update(passphrase);
}
