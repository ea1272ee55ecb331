// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// QFile, QTextStream and QSettings.

#include <standard.h>
#include <qt-io.h>

void files(const QString &password, const QString &user) {
  QFile file("settings");
  file.write(password.toUtf8()); // EXPECT: password 'password' is stored in the clear by 'write'
  // NOTE@-3: 'password' is a password, going by its name
  QTextStream stream(&file);
  stream << user << password; // EXPECT: password 'password' is stored in the clear by 'QTextStream'
  // NOTE@-6: 'password' is a password, going by its name
}

void settings(QSettings &settings, const QString &token) {
  settings.setValue("account/token", token); // EXPECT: token 'token' is stored in the clear by 'setValue'
  // NOTE@-2: 'token' is a token, going by its name
  settings.setValue("account/token", "");
}
