// RUN: %check_hosts %s -- -std=c++20 -I%S/../Inputs/project -isystem %S/../Inputs
// A finding in a header of the project is told, once; one in a system header is not.
// EXPECT@-3: hardcoded password passed as argument 2 ('password') of 'login'

#include <login.h>
#include <login.h>
#include <vendor-login.h>

void use() {
  loginAsRobot();
  vendorDefault();
}
