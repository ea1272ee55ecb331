// RUN: %check_hosts %s -- -std=c++20
// Addresses whose parameter is filled in: by their text alone, and told once.

extern "C" int snprintf(char *to, unsigned long size, const char *format, ...);

const char *const Login = "https://shop.net/login?user=%s&password=%s"; // EXPECT: password is filled into the query of a URL

void filled(char *to, const char *first, const char *second, const char *apiKey) {
  snprintf(to, 99, Login, first, second);
  snprintf(to, 99, "http://localhost/orders?api_key=%s", first); // EXPECT: API key is filled into the query of a URL
  snprintf(to, 99, "https://shop.net/items?api_key=%s", apiKey); // EXPECT: API key 'apiKey' is put into the query of a URL
  // NOTE@-4: 'apiKey' is an API key, going by its name
  // Near misses: no address, no credential, no value to fill in.
  snprintf(to, 99, "user=%s&password=%s", first, second);
  snprintf(to, 99, "https://shop.net/items?page=%s&order=%s", first, second);
  snprintf(to, 99, "https://shop.net/reset?password=no&user=%s", first);
  snprintf(to, 99, "https://shop.net/password/%s?user=%s", first, second);
}
