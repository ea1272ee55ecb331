// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// QTcpSocket, which sends as it is told.

#include <standard.h>
#include <qt-io.h>

void sockets(QTcpSocket &socket, const QString &password, const QString &user) {
  socket.write(password.toUtf8()); // EXPECT: password 'password' is sent in the clear by 'write'
  // NOTE@-2: 'password' is a password, going by its name
  socket.write(user.toUtf8());
}
