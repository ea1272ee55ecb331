// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// QFile and QSettings.

#include <standard.h>
#include <qt-io.h>

void files(const QString &password, const QString &user) {
  QFile file("settings");
  file.write(password.toUtf8()); // EXPECT: password 'password' is stored in the clear by 'write'
  // NOTE@-3: 'password' is a password, going by its name
  file.write(user.toUtf8());
}

void settings(QSettings &settings, const QString &accessToken) {
  settings.setValue("account/token", accessToken); // EXPECT: token 'accessToken' is stored in the clear by 'setValue'
  // NOTE@-2: 'accessToken' is a token, going by its name
  settings.setValue("account/token", "");
}
