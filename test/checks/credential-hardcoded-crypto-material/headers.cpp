// RUN: %check_hosts %s -- -std=c++20 -I%S/../Inputs/project -isystem %S/../Inputs
// A key in a header of the project is told, once; one in a system header is not.
// EXPECT@-3: hardcoded encryption key in constant 'sealAesKey'
// NOTE@-4: the literal stands here

#include <keys.h>
#include <keys.h>
#include <vendor-keys.h>

const unsigned char *used() { return sealAesKey[0] ? sealAesKey : vendorAesKey; }
