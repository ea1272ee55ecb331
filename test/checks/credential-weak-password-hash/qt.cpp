// RUN: %check_hosts %s -- -std=c++20
// Qt names the algorithm by an enumerator, at once or when the object is made.

class QByteArray {
public:
  QByteArray(const char *text = nullptr);
  const char *constData() const;
  QByteArray toHex() const;
};
QByteArray operator+(const QByteArray &left, const QByteArray &right);
class QString {
public:
  QString(const char *text);
  QByteArray toUtf8() const;
  const char *constData() const;
};
class QCryptographicHash {
public:
  enum Algorithm { Md4, Md5, Sha1, Sha256, Sha512 };
  explicit QCryptographicHash(Algorithm method);
  void addData(const QByteArray &data);
  QByteArray result() const;
  static QByteArray hash(const QByteArray &data, Algorithm method);
};
namespace QPasswordDigestor {
QByteArray deriveKeyPbkdf2(QCryptographicHash::Algorithm algorithm, const QByteArray &password, const QByteArray &salt, int iterations, unsigned long long dkLen);
}

QByteArray atOnce(const QString &password, const QByteArray &salt) { // NOTE: 'password' is a password, going by its name
  QByteArray salted = salt + password.toUtf8(); // NOTE: 'salted' is initialised with it here
  return QCryptographicHash::hash(salted, QCryptographicHash::Md5); // EXPECT: password 'password' is hashed by 'hash' with a weak algorithm; use a password hash such as Argon2id
}

QByteArray strong(const QString &password) { // NOTE: 'password' is a password, going by its name
  return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha512); // EXPECT: password 'password' is hashed by 'hash', which is fast to guess through; use a password hash such as Argon2id
}

QByteArray made(const QByteArray &accessToken) { // NOTE: 'accessToken' is a token, going by its name
  QCryptographicHash hash(QCryptographicHash::Sha1);
  hash.addData(accessToken); // EXPECT: token 'accessToken' is hashed by 'addData' with a weak algorithm
  QCryptographicHash other(QCryptographicHash::Sha256);
  other.addData(accessToken);
  return hash.result();
}

QByteArray derived(const QString &password, const QByteArray &salt) {
  QByteArray low = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, 10000, 32); // EXPECT: the work factor 10000 of 'deriveKeyPbkdf2' is below 600000, so that passwords can be guessed quickly
  return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, password.toUtf8(), salt, 210000, 32);
}

// What is hashed is no secret, or is one no more.
QByteArray files(const QByteArray &contents, const QByteArray &passwordHash) {
  return QCryptographicHash::hash(contents, QCryptographicHash::Md5) + QCryptographicHash::hash(passwordHash, QCryptographicHash::Md5);
}
