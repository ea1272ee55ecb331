// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// cpp-httplib and C++ Requests, by the address that the client was made for.

#include <http-clients.h>

void basic(const std::string &user, const std::string &password) {
  httplib::Client client("http://shop.net");
  client.set_basic_auth(user, password);
  client.Get("/orders"); // EXPECT: password 'password' is sent in the clear by 'Get'
}
void byHost(const std::string &host, const std::string &accessToken) {
  // A host and a port without a scheme are those of HTTP.
  httplib::Client client(host, 8080);
  client.set_bearer_token_auth(accessToken);
  client.Get("/orders"); // EXPECT: token 'accessToken' is sent in the clear by 'Get'
}
void byHeader(const std::string &apiKey) {
  httplib::Client client("http://shop.net");
  client.Get("/orders", {{"X-Api-Key", apiKey}}); // EXPECT: API key 'apiKey' is sent in the clear by 'Get'
}
void byBody(const std::string &password) {
  httplib::Client client("http://shop.net");
  client.Post("/login", "password=" + password, "application/x-www-form-urlencoded"); // EXPECT: password 'password' is sent in the clear by 'Post'
}

// Near misses of the same.
void encrypted(const std::string &user, const std::string &password) {
  httplib::Client client("https://shop.net");
  client.set_basic_auth(user, password);
  client.Get("/orders");
  httplib::SSLClient other("shop.net");
  other.set_basic_auth(user, password);
  other.Get("/orders");
}
void local(const std::string &user, const std::string &password) {
  httplib::Client client("http://127.0.0.1:8080");
  client.set_basic_auth(user, password);
  client.Get("/orders");
  httplib::Client other("localhost", 8080);
  other.set_basic_auth(user, password);
  other.Get("/orders");
}
void elsewhere(const std::string &address, const std::string &user, const std::string &password) {
  httplib::Client client(address);
  client.set_basic_auth(user, password);
  client.Get("/orders");
}
void harmless(const std::string &name) {
  httplib::Client client("http://shop.net");
  client.Post("/login", "name=" + name, "text/plain");
}

void bearer(const std::string &accessToken) {
  cpr::Get(cpr::Url{"http://shop.net/orders"}, cpr::Bearer{accessToken}); // EXPECT: token 'accessToken' is sent in the clear by 'Get'
  cpr::Get(cpr::Url{"https://shop.net/orders"}, cpr::Bearer{accessToken});
  cpr::Get(cpr::Url{"http://localhost/orders"}, cpr::Bearer{accessToken});
}
void posted(const std::string &password, const std::string &name) {
  cpr::Post(cpr::Url{"http://shop.net/login"}, cpr::Body{"password=" + password}); // EXPECT: password 'password' is sent in the clear by 'Post'
  cpr::Post(cpr::Url{"http://shop.net/login"}, cpr::Body{"name=" + name});
  cpr::Post(cpr::Url{"https://shop.net/login"}, cpr::Body{"password=" + password});
}
void session(const std::string &user, const std::string &password) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"http://shop.net/orders"});
  session.SetAuth(cpr::Authentication{user, password, cpr::AuthMode::BASIC});
  session.Get(); // EXPECT: password 'password' is sent in the clear by 'Get'
}
void sessionOfTls(const std::string &user, const std::string &password) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://shop.net/orders"});
  session.SetAuth(cpr::Authentication{user, password, cpr::AuthMode::BASIC});
  session.Get();
}
