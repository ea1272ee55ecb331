// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// Sockets by their descriptors, and what is written over TLS.

#include <posix.h>

typedef struct ssl_st SSL;
int SSL_write(SSL *ssl, const void *buf, int n);
SSL *SSL_new(void *context);
int SSL_set_fd(SSL *ssl, int fd);
FILE *fdopen(int fd, const char *mode);

void datagram(int fd, const struct sockaddr *to, const char *password, const char *user) {
  sendto(fd, password, strlen(password), 0, to, 16); // EXPECT: password 'password' is sent in the clear by 'sendto'
  sendto(fd, user, strlen(user), 0, to, 16);
}

void opened(const char *password, const char *user) {
  int fd = socket(2, 1, 0);
  write(fd, password, strlen(password)); // EXPECT: password 'password' is sent in the clear by 'write'
  write(fd, user, strlen(user));
}

void accepted(int listening, const char *sessionToken) {
  int peer = accept(listening, 0, 0);
  write(peer, sessionToken, strlen(sessionToken)); // EXPECT: token 'sessionToken' is sent in the clear by 'write'
}

void buffered(const char *password) {
  FILE *stream = fdopen(socket(2, 1, 0), "w");
  fprintf(stream, "PASS %s\r\n", password); // EXPECT: password 'password' is sent in the clear by 'fprintf'
}

struct Login {
  int Kind;
  char Name[32];
  char Password[32];
};
struct Pointers {
  const char *Password;
};
void inStruct(int fd, const char *name, const char *password) {
  struct Login login;
  strcpy(login.Name, name);
  strcpy(login.Password, password);
  send(fd, &login, sizeof(login), 0); // EXPECT: password 'password' is sent in the clear by 'send'
  // The bytes of a pointer are no password.
  struct Pointers pointers;
  pointers.Password = password;
  send(fd, &pointers, sizeof(pointers), 0);
}

// Near misses: TLS on top, a pipe, a socket of this machine, a file.
void encrypted(void *context, const char *password) {
  int fd = socket(2, 1, 0);
  SSL *ssl = SSL_new(context);
  SSL_set_fd(ssl, fd);
  SSL_write(ssl, password, strlen(password));
}
void piped(const char *password) {
  int ends[2];
  pipe(ends);
  write(ends[1], password, strlen(password));
}
#define AF_UNIX 1
void domain(const char *password) {
  int fd = socket(AF_UNIX, 1, 0);
  write(fd, password, strlen(password));
}
void filed(const char *password) {
  int fd = open("out", 1);
  write(fd, password, strlen(password));
}
void unknown(int fd, const char *password) { write(fd, password, strlen(password)); }
