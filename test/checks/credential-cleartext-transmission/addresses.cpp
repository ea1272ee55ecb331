// RUN: %check_hosts %s -- -std=c++20
// Addresses whose parameter is filled in with a credential.

extern "C" int snprintf(char *to, unsigned long size, const char *format, ...);

void filled(char *to, const char *first, const char *second) {
  snprintf(to, 99, "http://shop.net/login?user=%s&password=%s", first, second); // EXPECT: password is sent in the clear in the query of an http address
  // Near misses: TLS, this machine, other parameters, a value of its own.
  snprintf(to, 99, "https://shop.net/login?user=%s&password=%s", first, second);
  snprintf(to, 99, "http://localhost:8080/login?user=%s&password=%s", first, second);
  snprintf(to, 99, "http://192.168.1.1/login?password=%s", first);
  snprintf(to, 99, "http://shop.net/search?page=%s&order=%s", first, second);
  snprintf(to, 99, "http://shop.net/reset?password=no&user=%s", first);
  snprintf(to, 99, "http://shop.net/password?user=%s", first);
}
