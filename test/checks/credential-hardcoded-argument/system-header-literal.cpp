// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal that is spelled in a system header is its vendor's, also where the project expands the macro.

#include <vendor-login.h>

void use() { VENDOR_DEFAULT(); }
