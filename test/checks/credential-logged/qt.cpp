// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// The log of Qt: streams, formats, categories.

#include <qt-log.h>

const QLoggingCategory &network();

void streamed(const QString &user, const QString &password, const QByteArray &accessToken, QLineEdit *passwordField, QLineEdit *nameField) {
  qDebug() << "logging in with" << password; // EXPECT: password 'password' is logged in the clear by 'QDebug'
  qWarning().noquote() << user << password; // EXPECT: password 'password' is logged in the clear by 'QDebug'
  qDebug() << accessToken; // EXPECT: token 'accessToken' is logged in the clear by 'QDebug'
  qDebug() << passwordField->text(); // EXPECT: password 'passwordField.text' is logged in the clear by 'QDebug'
  qDebug("with %s", password.toUtf8().constData()); // EXPECT: password 'password' is logged in the clear by 'debug'
  qCWarning(network) << "rejected" << password; // EXPECT: password 'password' is logged in the clear by 'QDebug'
  qCWarning(network, "rejected %s", password.toUtf8().constData()); // EXPECT: password 'password' is logged in the clear by 'warning'

  qDebug() << "logging in" << user;
  qDebug() << password.isEmpty();
  qDebug() << nameField->text();
  qDebug("with %s", user.toUtf8().constData());
  qCWarning(network) << "rejected" << user;
  qCWarning(network, "%s", password.isEmpty() ? "empty" : "wrong");
}

void stored(const QSettings &settings, const QVariantMap &config, const QString &user) {
  qDebug() << settings.value("db/password").toString(); // EXPECT: password 'db/password' is logged in the clear by 'QDebug'
  qDebug() << config.value("password").toString(); // EXPECT: password 'password' is logged in the clear by 'QDebug'
  qDebug() << settings.value("db/user").toString();
  QString text = "password=" + config.value("password").toString();
  qDebug() << text; // EXPECT: password 'password' is logged in the clear by 'QDebug'
}

void asserted(const QString &password) {
  qt_assert_x("login", password.toUtf8().constData(), "a.cpp", 1); // EXPECT: password 'password' is logged in the clear by 'qt_assert_x'
}
