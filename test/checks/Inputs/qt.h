// The part of Qt that the tests use. Read by -isystem.
#ifndef QT_H
#define QT_H

struct QByteArray {
  QByteArray();
  QByteArray(const char *data, long long size = -1);
  QByteArray(const QByteArray &other);
  ~QByteArray();
  const char *constData() const;
  static QByteArray fromHex(const QByteArray &hexEncoded);
  QByteArray &append(const char *data);
  QByteArray &fill(char ch, long long size = -1);
  void clear();
};
bool operator==(const QByteArray &a, const char *b);
bool operator==(const QByteArray &a, const QByteArray &b);

struct QLatin1String {
  constexpr QLatin1String(const char *s) : Begin(s) {}
  const char *Begin;
};

struct QString {
  QString();
  QString(const char *str);
  QString(QLatin1String str);
  QString(const QString &other);
  ~QString();
  QString &operator=(const QString &other);
  QByteArray toUtf8() const;
  int compare(const QString &other) const;
  bool isEmpty() const;
  QString &append(const QString &str);
  QString &fill(char16_t ch, long long size = -1);
  void clear();
  static QString fromUtf8(const char *str, long long size = -1);
  static QString fromLatin1(const char *str, long long size = -1);
};
bool operator==(const QString &lhs, const QString &rhs);
bool operator==(const QString &lhs, const char *rhs);
bool operator!=(const QString &lhs, const QString &rhs);
bool operator==(const QString &lhs, QLatin1String rhs);
QString operator+(const QString &lhs, const QString &rhs);
#define QStringLiteral(str) (QString(str))
QString operator""_qs(const char16_t *str, __SIZE_TYPE__ size);
namespace Qt {
inline namespace Literals {
inline namespace StringLiterals {
QString operator""_s(const char16_t *str, __SIZE_TYPE__ size);
constexpr QLatin1String operator""_L1(const char *str, __SIZE_TYPE__) {
  return QLatin1String(str);
}
} // namespace StringLiterals
} // namespace Literals
} // namespace Qt

struct QVariant {
  QVariant();
  QVariant(const QVariant &other);
  QVariant(int i);
  QVariant(const char *str);
  QVariant(const QString &string);
  QVariant(QLatin1String string);
  ~QVariant();
  QVariant &operator=(const QVariant &other);
  QString toString() const;
};
template <typename K, typename V> struct QMap {
  struct iterator {};
  QMap();
#ifdef STANDARD_H
  QMap(std::initializer_list<std::pair<K, V>> list);
#endif
  iterator insert(const K &key, const V &value);
  V &operator[](const K &key);
  V value(const K &key, const V &fallback = V()) const;
};
template <typename K, typename V> struct QHash {
  struct iterator {};
  QHash();
  iterator insert(const K &key, const V &value);
  V &operator[](const K &key);
};
typedef QMap<QString, QVariant> QVariantMap;
typedef QHash<QString, QVariant> QVariantHash;

struct QJsonValue {
  QJsonValue(int n);
  QJsonValue(const char *s);
  QJsonValue(const QString &s);
  QJsonValue(QLatin1String s);
  QJsonValue(const QJsonValue &other);
  ~QJsonValue();
};
struct QJsonValueRef {
  QJsonValueRef &operator=(const QJsonValue &val);
};
struct QJsonObject {
  struct iterator {};
  QJsonObject();
#ifdef STANDARD_H
  QJsonObject(std::initializer_list<std::pair<QString, QJsonValue>> args);
#endif
  iterator insert(const QString &key, const QJsonValue &value);
  QJsonValueRef operator[](const QString &key);
};
struct QSettings {
  QVariant value(const QString &key, const QVariant &defaultValue) const;
  QVariant value(const QString &key) const;
  void setValue(const QString &key, const QVariant &value);
};

struct QSqlDatabase {
  static QSqlDatabase addDatabase(const QString &type);
  void setHostName(const QString &host);
  void setUserName(const QString &name);
  void setPassword(const QString &password);
  bool open();
  bool open(const QString &user, const QString &password);
};

struct QLineEdit {
  QString text() const;
};

struct QCryptographicHash {
  enum Algorithm { Md5, Sha256 };
};
struct QMessageAuthenticationCode {
  explicit QMessageAuthenticationCode(QCryptographicHash::Algorithm method,
                                      const QByteArray &key = QByteArray());
  void setKey(const QByteArray &key);
  static QByteArray hash(const QByteArray &message, const QByteArray &key,
                         QCryptographicHash::Algorithm method);
};

struct QNetworkRequest {
  void setRawHeader(const QByteArray &headerName,
                    const QByteArray &headerValue);
};
struct QUrl {
  QUrl(const QString &url);
  void setPassword(const QString &password);
};

#endif
