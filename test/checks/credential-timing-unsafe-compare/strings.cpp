// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Operators, methods and algorithms of the standard library.

#include <standard.h>

struct Request {
  const std::string &header(const char *name) const;
  std::string token() const;
};
struct Session {
  std::string csrfToken;
  std::string passwordHash;
  std::string token;
};
std::string computeHmac(const std::string &text);
std::string hashOf(const std::string &text);

bool operators(const Request &r, const Session &s, const std::string &apiKey, std::string_view signature, std::string body) {
  if (r.header("X-Csrf-Token") != s.csrfToken) // EXPECT: the time that '!=' takes tells how much of 'csrfToken' was guessed right; compare in constant time
    return false;
  if (apiKey == r.header("X-Key")) // EXPECT: the time that '==' takes tells how much of 'apiKey' was guessed right; compare in constant time
    return true;
  if (hashOf(body) == s.passwordHash) // EXPECT: the time that '==' takes tells how much of 'passwordHash' was guessed right; compare in constant time
    return true;
  return computeHmac(body) == body; // EXPECT: the time that '==' takes tells how much of 'computeHmac' was guessed right; compare in constant time
}

bool methods(const Session &s, const std::string &otp, const std::string &entered) {
  if (otp.compare(entered) == 0) // EXPECT: the time that 'compare' takes tells how much of 'otp' was guessed right; compare in constant time
    return true;
  return entered.compare(s.csrfToken) != 0; // EXPECT: the time that 'compare' takes tells how much of 'csrfToken' was guessed right; compare in constant time
}

// Weak words count where the function says that it verifies.
bool verifySignature(const std::string &body, const std::string &signature) {
  return hashOf(body) == signature; // EXPECT: the time that '==' takes tells how much of 'signature' was guessed right; compare in constant time
}
bool isAuthorized(const Request &r, const Session &s) {
  auto matches = [&] {
    return r.token() == s.token; // EXPECT: the time that '==' takes tells how much of 'token' was guessed right; compare in constant time
  };
  return matches();
}
bool drawSignature(const std::string &body, const std::string &signature) {
  return hashOf(body) == signature;
}
