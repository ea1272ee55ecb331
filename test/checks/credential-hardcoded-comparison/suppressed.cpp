// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The comments that silence a finding, with the check's name and without.

#include <standard.h>

bool isRight(const std::string &password) {
  bool right = password == "correct-Horse7"; // NOLINT
  right |= password == "correct-Horse7"; // NOLINT(credential-hardcoded-comparison)
  // NOLINTNEXTLINE
  right |= password == "correct-Horse7";
  // NOLINTNEXTLINE(credential-hardcoded-comparison)
  right |= password == "correct-Horse7";
  // NOLINTBEGIN(credential-hardcoded-comparison)
  right |= password == "correct-Horse7";
  right |= password == "correct-Horse7";
  // NOLINTEND(credential-hardcoded-comparison)
  // NOLINTBEGIN
  right |= password == "correct-Horse7";
  // NOLINTEND

  // Not silenced: another check's name, and the line after.
  // NOLINTNEXTLINE(credential-hardcoded-argument)
  right |= password == "correct-Horse7"; // EXPECT: 'password' is compared with a hardcoded password
  right |= password == "correct-Horse7"; // EXPECT: 'password' is compared with a hardcoded password
  return right;
}
