// RUN: %check_hosts %s -- -std=c++20 -I%S/../Inputs/project -isystem %S/../Inputs
// A comparison in a header of the project is told, once; one in a system header is not.
// EXPECT@-3: 'password' is compared with a hardcoded password

#include <gate.h>
#include <gate.h>
#include <vendor-gate.h>

bool open(const char *word) { return isGateWord(word) || isVendorWord(word); }
