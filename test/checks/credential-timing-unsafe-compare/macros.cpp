// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Comparisons in macros are told where the macro is used.

#include <standard.h>

#define STREQ(a, b) (strcmp((a), (b)) == 0)
#define SAME_BYTES(a, b) (memcmp((a), (b), sizeof(a)) == 0)
#define CHECK_KEY(request) STREQ((request)->apiKey, configured)
#define CHECK_NAME(request) STREQ((request)->name, configured)

struct Request {
  const char *apiKey;
  const char *name;
};

bool macros(const Request *r, const char *csrfToken, const char *sent, const char *configured) {
  unsigned char hmac[32], claim[32], name[32];
  if (STREQ(csrfToken, sent)) // EXPECT: the time that 'strcmp' takes tells how much of 'csrfToken' was guessed right; compare in constant time
    return true;
  if (SAME_BYTES(hmac, claim)) // EXPECT: the time that 'memcmp' takes tells how much of 'hmac' was guessed right; compare in constant time
    return true;
  if (CHECK_KEY(r)) // EXPECT: the time that 'strcmp' takes tells how much of 'apiKey' was guessed right; compare in constant time
    return true;
  return STREQ(sent, configured) || SAME_BYTES(name, claim) || CHECK_NAME(r);
}
