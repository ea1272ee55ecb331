// The log of Qt, as far as the tests write to it. Read by -isystem, after qt.h.
#ifndef QT_LOG_H
#define QT_LOG_H
#include "qt.h"

struct QDebug {
  QDebug(const QDebug &other);
  ~QDebug();
  QDebug &operator<<(const char *text);
  QDebug &operator<<(const QString &text);
  QDebug &operator<<(const QByteArray &bytes);
  QDebug &operator<<(int value);
  QDebug &operator<<(bool value);
  QDebug &noquote();
};
QDebug operator<<(QDebug debug, const QVariant &value);
struct QLoggingCategory {
  explicit QLoggingCategory(const char *category);
  bool isWarningEnabled() const;
};
struct QMessageLogger {
  QMessageLogger(const char *file, int line, const char *function);
  QDebug debug() const;
  QDebug warning() const;
  QDebug warning(const QLoggingCategory &category) const;
  void debug(const char *format, ...) const
      __attribute__((format(printf, 2, 3)));
  void warning(const QLoggingCategory &category, const char *format, ...) const
      __attribute__((format(printf, 3, 4)));
};
#define qDebug QMessageLogger(__FILE__, __LINE__, __func__).debug
#define qWarning QMessageLogger(__FILE__, __LINE__, __func__).warning
#define qCWarning(category, ...)                                               \
  for (bool enabled_ = category().isWarningEnabled(); enabled_;                \
       enabled_ = false)                                                       \
  QMessageLogger(__FILE__, __LINE__, __func__)                                 \
      .warning(category(), ##__VA_ARGS__)
extern "C" void qt_assert_x(const char *where, const char *what,
                            const char *file, int line);

#endif
