// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Qt's owners of text.

#include <standard.h>
#include <qt.h>

extern "C" void sodium_memzero(void *pnt, size_t len);
QString ask(const char *prompt);
bool read(char *text, size_t n);
bool login(const char *password);

bool left() {
  QString password = ask("?"); // EXPECT: password in 'password' is left in memory at the end of its life
  return login(password.toUtf8().constData());
}
bool filled() {
  QString password = ask("?");
  bool result = login(password.toUtf8().constData());
  password.fill(u'0'); // EXPECT: 'fill' wipes the password in 'password' in a way that the compiler may drop
  return result;
}
bool cleared() {
  QByteArray password = ask("?").toUtf8();
  bool result = login(password.constData());
  password.clear(); // EXPECT: 'clear' leaves the password in 'password' in memory
  return result;
}
bool wiped() {
  char password[64];
  read(password, sizeof(password));
  bool result = login(password);
  sodium_memzero(password, sizeof(password));
  return result;
}
