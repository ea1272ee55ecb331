// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What is not stored: devices, terminals, pipes, sockets, memory, hashes.

#include <streams.h>
#include <posix.h>

std::string hashPassword(const std::string &password);
std::string encrypt(const std::string &text);

void devices(const char *password) {
  FILE *nothing = fopen("/dev/null", "w");
  fputs(password, nothing);
  int terminal = open("/dev/tty", 1);
  write(terminal, password, strlen(password));
}

void pipes(const char *password) {
  FILE *child = popen("openssl passwd -stdin", "w");
  fputs(password, child);
  int ends[2];
  pipe(ends);
  write(ends[1], password, strlen(password));
}

// What it is nobody says.
void unknown(int fd, const char *password) { write(fd, password, strlen(password)); }

struct Session {
  int Peer;
  void open() { Peer = socket(2, 1, 0); }
  void login(const char *password) { write(Peer, password, strlen(password)); }
};

void memory(const std::string &password) {
  std::ostringstream text;
  text << "password=" << password;
}

void hidden(const std::string &password, const std::string &accessToken) {
  std::ofstream file("users");
  file << hashPassword(password) << encrypt(accessToken);
  file << (int)password.size();
}

void about(const std::string &passwordFile, const std::string &passwordHint, FILE *out) {
  fputs(passwordFile.c_str(), out);
  fprintf(out, "password=%s\n", passwordHint.c_str());
  fputs("password", out);
}
