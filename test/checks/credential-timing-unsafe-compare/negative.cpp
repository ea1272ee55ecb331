// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Comparisons from whose time nobody learns a secret.

#include <standard.h>

struct Config {
  std::string apiKey;
  std::string password;
  std::string sessionToken;
  bool operator==(const Config &other) const { return apiKey == other.apiKey && sessionToken == other.sessionToken; }
  void setApiKey(const std::string &value);
  bool update(const std::string &authToken);
};
bool operator<(const Config &a, const Config &b) { return a.apiKey.compare(b.apiKey) < 0; }

void Config::setApiKey(const std::string &value) {
  if (apiKey == value)
    return;
  apiKey = value;
}
bool Config::update(const std::string &authToken) {
  return authToken != sessionToken;
}

// A member that the function brings up to date, whatever the function is called.
struct Client {
  std::string authToken;
  void onReply(const std::string &received) {
    if (authToken != received)
      authToken = received;
  }
};

// Two objects of one class.
bool isSame(const Config *a, const Config *b) {
  return a->apiKey == b->apiKey && strcmp("x", "y") == 0;
}

// Empty, none, another time, typed twice.
bool emptiness(const std::string &csrfToken, const std::string &emptyToken, const std::string &none) {
  return csrfToken == "" || csrfToken == std::string() || csrfToken == "none" || csrfToken == emptyToken || csrfToken == none;
}
bool earlier(const std::string &sessionToken, const std::string &lastSessionToken, const std::string &cached) {
  return sessionToken == lastSessionToken || sessionToken != cached;
}
bool validatePassword(const std::string &password, const std::string &confirmPassword, const std::string &repeated, const std::string &password2) {
  return password == confirmPassword && password == repeated && password == password2;
}

// Contents, parsers, metadata, identities.
struct Token {
  int kind;
};
bool contents(const unsigned char *fileHmac, const unsigned char *packageSignature, const unsigned char *computed, const std::string &etag, const std::string &contentHash, const std::string &sha256) {
  return memcmp(fileHmac, computed, 32) == 0 || memcmp(packageSignature, computed, 64) == 0 || contentHash == sha256 || etag == sha256;
}
bool verifyDownload(const std::string &signature, const std::string &checksum) {
  return signature == checksum;
}
bool parse(const std::string &token, const std::string &expectedToken, const Token *a, const Token *accessToken) {
  return token == expectedToken || a == accessToken;
}
bool metadata(const std::string &apiKeyName, const std::string &csrfTokenField, const std::string &name, const std::string &otpLength) {
  return apiKeyName == name || otpLength == name;
}
bool numbers(int otp, int entered, unsigned long hmac, unsigned long other) {
  return otp == entered || hmac == other;
}
int address(const unsigned char *mac, const unsigned char *hwaddr) {
  return memcmp(mac, hwaddr, 6);
}
bool verifyAddress(const unsigned char *mac, const unsigned char *hwaddr) {
  return memcmp(mac, hwaddr, 6) == 0;
}

// Seeking and sorting.
const Config *findByToken(const Config *all, int n, const std::string &authToken) {
  for (int i = 0; i < n; ++i)
    if (all[i].sessionToken == authToken)
      return &all[i];
  return nullptr;
}
int compareKeys(const void *a, const void *b) {
  const std::string &apiKey = static_cast<const Config *>(a)->apiKey;
  return apiKey.compare(static_cast<const Config *>(b)->password);
}
struct Iterator {
  bool operator==(const Iterator &other) const;
};
bool iterators(const Iterator &csrfToken, const Iterator &end) { return csrfToken == end; }

// Already in constant time, and called so.
bool constantTimeCompare(const std::string &a, const std::string &b);
struct Digest {
  bool equalsConstantTime(const Digest &other) const;
};
bool safe(const std::string &hmac, const std::string &sent, const Digest &authTag, const Digest &received) {
  return constantTimeCompare(hmac, sent) || authTag.equalsConstantTime(received);
}

// Whether there is one yet.
bool isSet(const unsigned char *resetToken) {
  static const unsigned char zeroToken[16] = {0};
  return memcmp(resetToken, zeroToken, 16) != 0;
}
