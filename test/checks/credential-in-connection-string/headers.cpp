// RUN: %check_hosts %s -- -std=c++20 -I%S/../Inputs/project -isystem %S/../Inputs
// A connection string in a header of the project is told, once; one in a system header is not.
// EXPECT@-3: hardcoded password in the user information of a URI

#include <connection.h>
#include <connection.h>
#include <vendor-connection.h>

const char *used = defaultConnection() ? VENDOR_CONNECTION : vendorConnection();
