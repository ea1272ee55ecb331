// A header of the project with a comparison in it.
#ifndef GATE_H
#define GATE_H

extern "C" int strcmp(const char *s1, const char *s2);
inline bool isGateWord(const char *password) {
  return strcmp(password, "correct-Horse7") == 0;
}

#endif
