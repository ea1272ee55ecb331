// A comparison in a header that is read by -isystem.
#ifndef VENDOR_GATE_H
#define VENDOR_GATE_H

extern "C" int strcmp(const char *s1, const char *s2);
inline bool isVendorWord(const char *password) {
  return strcmp(password, "correct-Horse7") == 0;
}

#endif
