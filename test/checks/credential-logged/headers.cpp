// RUN: %check_hosts %s -- -std=c++20 -I%S/../Inputs/project -isystem %S/../Inputs
// A finding in a header of the project is told, once; one in a system header is not.
// EXPECT@-3: password 'password' is logged in the clear by 'printf'
// NOTE@-4: 'password' is a password, going by its name

#include <logging.h>
#include <trace.h>
#include <trace.h>
#include <vendor-trace.h>

void use(const char *user, const char *password) {
  traceUser(user);
  vendorTrace(user);
  // What a function of a library does with it, only the catalogue can say.
  vendorTrace(password);
}
