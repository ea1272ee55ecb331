// The strings of Qt, as far as the tests call them. Read by -isystem.
#ifndef QT_STRINGS_H
#define QT_STRINGS_H

struct QString;
struct QByteArray {
  QByteArray();
  QByteArray(const char *data, long long size = -1);
  QByteArray(const QByteArray &other);
  const char *constData() const;
  const char *data() const;
  QByteArray toBase64() const;
  QByteArray toHex() const;
  QByteArray trimmed() const;
  QByteArray &append(const QByteArray &other);
  QByteArray &operator+=(const QByteArray &other);
  int size() const;
};
struct QString {
  QString();
  QString(const char *text);
  QString(const QString &other);
  QString &operator=(const QString &other);
  QByteArray toUtf8() const;
  QByteArray toLatin1() const;
  QString arg(const QString &one) const;
  QString arg(const QString &one, const QString &other) const;
  QString arg(int number) const;
  QString trimmed() const;
  QString mid(int from, int count = -1) const;
  QString left(int count) const;
  QString toUpper() const;
  QString section(const QString &between, int from) const;
  QString &append(const QString &other);
  QString &prepend(const QString &other);
  QString &replace(const QString &what, const QString &with);
  QString &operator+=(const QString &other);
  void swap(QString &other);
  int size() const;
  bool isEmpty() const;
  bool startsWith(const QString &other) const;
  static QString fromUtf8(const QByteArray &bytes);
};
QString operator+(const QString &one, const QString &other);
template <typename T> struct QList {
  QList &operator<<(const T &value);
  void append(const T &value);
  const T &first() const;
  const T &at(int index) const;
  T &operator[](int index);
  int size() const;
};
struct QStringList : QList<QString> {
  QString join(const QString &between) const;
};
struct QVariant {
  QVariant(const QString &text);
  QString toString() const;
  bool isNull() const;
};
template <typename K, typename V> struct QMap {
  V &operator[](const K &key);
  V value(const K &key) const;
  void insert(const K &key, const V &value);
};
struct QTextStream {
  explicit QTextStream(QString *text);
  QTextStream &operator<<(const QString &text);
  QTextStream &operator<<(const char *text);
};
struct QJsonValue {
  QJsonValue(const QString &text);
  QString toString() const;
};
struct QJsonObject {
  void insert(const QString &key, const QJsonValue &value);
  QJsonValue value(const QString &key) const;
};
struct QJsonDocument {
  explicit QJsonDocument(const QJsonObject &object);
  QByteArray toJson() const;
};

extern "C" int puts(const char *text);
extern "C" int printf(const char *format, ...);
#endif
