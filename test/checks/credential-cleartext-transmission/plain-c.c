// RUN: %check_hosts %s -- -isystem %S/../Inputs
// Sockets in C.

#include <posix.h>

void sent(int fd, const char *password, const char *user) {
  char line[99];
  snprintf(line, sizeof(line), "PASS %s\r\n", password);
  send(fd, line, strlen(line), 0); // EXPECT: password 'password' is sent in the clear by 'send'
  // NOTE@-4: 'password' is a password, going by its name
  // NOTE@-3: copied into 'line' here
  send(fd, user, strlen(user), 0);
}

struct Session {
  int Peer;
};

void opened(struct Session *session) { session->Peer = socket(2, 1, 0); }

void written(struct Session *session, const char *accessToken) {
  write(session->Peer, accessToken, strlen(accessToken)); // EXPECT: token 'accessToken' is sent in the clear by 'write'
  // NOTE@-2: 'accessToken' is a token, going by its name
}
