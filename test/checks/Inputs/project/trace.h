// A header of the project that logs a password.
#ifndef TRACE_H
#define TRACE_H

extern "C" int printf(const char *format, ...);
inline void traceUser(const char *user) { printf("%s\n", user); }
inline void traceLogin(const char *user, const char *password) {
  printf("%s %s\n", user, password);
}

#endif
