// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The comments that silence a finding, with the check's name and without.

#include <standard.h>

bool isRight(const std::string &apiKey, const std::string &sent) {
  bool right = apiKey == sent; // NOLINT
  right |= apiKey == sent; // NOLINT(credential-timing-unsafe-compare)
  // NOLINTNEXTLINE(credential-timing-unsafe-compare)
  right |= apiKey == sent;
  // NOLINTBEGIN(credential-timing-unsafe-compare)
  right |= apiKey == sent;
  // NOLINTEND(credential-timing-unsafe-compare)
  right |= apiKey == sent; // NOLINT(credential-hardcoded-secret) EXPECT: the time that '==' takes tells how much of 'apiKey' was guessed right; compare in constant time
  return right;
}
