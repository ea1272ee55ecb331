// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The comments that silence a finding, with the check's name and without.

#include <logging.h>

void use(const char *password) { // NOTE: 'password' is a password, going by its name
  puts(password); // NOLINT
  puts(password); // NOLINT(credential-logged)
  // NOLINTNEXTLINE(credential-logged)
  puts(password);
  // NOLINTBEGIN(credential-logged)
  puts(password);
  // NOLINTEND(credential-logged)
  puts(password); // NOLINT(credential-hardcoded-secret) EXPECT: password 'password' is logged in the clear by 'puts'
}
