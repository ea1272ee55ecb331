// Where Qt lets text out: programs, files, sockets and addresses. Read by
// -isystem, after qt.h.
#ifndef QT_IO_H
#define QT_IO_H
#include "qt.h"

struct QStringList {
  QStringList();
  QStringList(const QString &text);
#ifdef STANDARD_H
  QStringList(std::initializer_list<QString> list);
#endif
  QStringList(const QStringList &other);
  ~QStringList();
  QStringList &operator<<(const QString &text);
  void append(const QString &text);
};
struct QProcess {
  void start(const QString &program, const QStringList &arguments);
  static int execute(const QString &program, const QStringList &arguments);
};
bool qputenv(const char *name, const QByteArray &value);

struct QIODevice {
  long long write(const QByteArray &data);
  long long write(const char *data);
};
struct QFileDevice : QIODevice {};
struct QFile : QFileDevice {
  QFile(const QString &name);
  bool open(int mode);
};
struct QTextStream {
  QTextStream(QIODevice *device);
  QTextStream &operator<<(const QString &text);
  QTextStream &operator<<(const char *text);
};
struct QAbstractSocket : QIODevice {};
struct QTcpSocket : QAbstractSocket {};
struct QSslSocket : QTcpSocket {};

struct QUrlQuery {
  void addQueryItem(const QString &key, const QString &value);
};
struct QNetworkReply;
struct QNetworkAccessManager {
  QNetworkReply *get(const QNetworkRequest &request);
  QNetworkReply *post(const QNetworkRequest &request, const QByteArray &data);
};

#endif
