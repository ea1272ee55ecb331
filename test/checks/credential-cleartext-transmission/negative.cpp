// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What is no transmission in the clear.

#include <standard.h>
#include <posix.h>
#include <qt-io.h>

std::string encrypt(const std::string &text);
std::string hashPassword(const std::string &text);

void hidden(int fd, const std::string &password) {
  std::string text = encrypt(password);
  send(fd, text.c_str(), text.size(), 0);
  std::string digest = hashPassword(password);
  send(fd, digest.c_str(), digest.size(), 0);
}

void secured(QSslSocket &socket, const QString &password) { socket.write(password.toUtf8()); }

void stored(const char *password) {
  int fd = open("file", 1);
  write(fd, password, strlen(password));
}

void about(int fd, const char *passwordPrompt, int passwordLength) {
  send(fd, passwordPrompt, strlen(passwordPrompt), 0);
  send(fd, &passwordLength, sizeof(passwordLength), 0);
  send(fd, "password", 8, 0);
}
