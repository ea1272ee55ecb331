// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// What is no secret in a query.

#include <standard.h>
#include <posix.h>

std::string hashPassword(const std::string &password);

// A body, although it looks alike.
std::string body(const std::string &user, const std::string &password) {
  return "user=" + user + "&password=" + password;
}

// A connection to a database is no request that a server logs.
std::string database(const std::string &password) {
  return "host=db.internal user=app password=" + password;
}

// A header, and a path.
std::string header(const std::string &accessToken) { return "Authorization: Bearer " + accessToken; }
std::string path(const std::string &accessToken) { return "https://shop.net/confirm/" + accessToken; }

// Other parameters; a question in prose.
std::string pages(const std::string &pageToken, const std::string &state, const std::string &code) {
  return "https://shop.net/list?page=" + pageToken + "&state=" + state + "&code=" + code;
}
std::string asked(const std::string &password) { return "Really? Is it " + password; }

std::string hashed(const std::string &password) {
  return "https://shop.net/breaches?hash=" + hashPassword(password);
}

void about(char *to, const char *passwordHint, int tokenCount) {
  snprintf(to, 99, "https://shop.net/hint?text=%s&count=%d", passwordHint, tokenCount);
}
