// A system header that logs a password, and what it is given.
#ifndef VENDOR_TRACE_H
#define VENDOR_TRACE_H

extern "C" int printf(const char *format, ...);
inline void vendorLogin(const char *user, const char *password) {
  printf("%s %s\n", user, password);
}
inline void vendorTrace(const char *text) { printf("%s\n", text); }

#endif
