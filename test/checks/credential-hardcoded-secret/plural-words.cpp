// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Passwords made of words, in a table whose name is a plural.

#include <standard.h>

const char *passwords[] = {"correct-Horse7", "battery-Staple9"}; // EXPECT: hardcoded password in variable 'passwords'
const char *passwordHints[] = {"correct-Horse7", "battery-Staple9"};
