// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// QProcess and its lists of arguments.

#include <standard.h>
#include <qt-io.h>

void processes(QProcess &process, const QString &password, const QString &user) {
  QStringList arguments;
  arguments << "-u" << user << "-p" << password;
  process.start("mysql", arguments); // EXPECT: password 'password' is put into a command line by 'start'
  // NOTE@-4: 'password' is a password, going by its name
  // NOTE@-3: copied into 'arguments' here
  qputenv("APP_PASSWORD", password.toUtf8()); // EXPECT: password 'password' is put into the environment by 'qputenv'
  // NOTE@-7: 'password' is a password, going by its name
  process.start("id", QStringList(user));
}
