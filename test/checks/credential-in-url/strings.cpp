// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Addresses that are put together of strings.

#include <standard.h>

void joined(const std::string &accessToken, const std::string &user) {
  std::string url = "https://api.shop.net/orders?token=" + accessToken; // EXPECT: token 'accessToken' is put into the query of a URL
  // NOTE@-2: 'accessToken' is a token, going by its name
  std::string second = "/orders?user=" + user + "&access_token=" + accessToken; // EXPECT: token 'accessToken' is put into the query of a URL
  // NOTE@-4: 'accessToken' is a token, going by its name
}

void appended(const std::string &apiKey) {
  std::string url = "https://api.shop.net/orders?page=1";
  url += "&api_key=" + apiKey; // EXPECT: API key 'apiKey' is put into the query of a URL
  // NOTE@-3: 'apiKey' is an API key, going by its name
}

// A password goes into no parameter, whatever it is called.
std::string short_(const std::string &password) {
  return "https://shop.net/login?p=" + password; // EXPECT: password 'password' is put into the query of a URL
  // NOTE@-2: 'password' is a password, going by its name
}
