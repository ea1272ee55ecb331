// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A template is told once, however often it is instantiated, and only where its
// comparison can be one of texts or bytes.

#include <standard.h>

template <typename T> bool isRight(const T &csrfToken, const T &sent) {
  return csrfToken == sent; // EXPECT: the time that '==' takes tells how much of 'csrfToken' was guessed right; compare in constant time
}
template <typename T> bool isNumber(const T &otp, const T &sent) {
  return otp == sent;
}
template <unsigned N> bool isGenuine(const unsigned char (&hmac)[N], const unsigned char *sent) {
  return memcmp(hmac, sent, N) == 0; // EXPECT: the time that 'memcmp' takes tells how much of 'hmac' was guessed right; compare in constant time
}

bool use(const std::string &a, std::string_view b, const unsigned char (&c)[20], const unsigned char (&d)[32]) {
  return isRight(a, a) || isRight(b, b) || isNumber(1, 2) || isGenuine(c, d) || isGenuine(d, c);
}
