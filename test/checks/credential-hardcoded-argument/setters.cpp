// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Setters and builders, whose name says what their only argument is.

#include <standard.h>

struct Client {
  void setPassword(const char *value);
  void set_api_key(std::string value);
  void SetAuthToken(std::string_view);
  Client &withToken(const std::string &value);
  Client &password(const char *value);
  Client &user(const char *value);
  Client &timeout(int value);
  void setPasswordHint(const char *value);
  void setPasswordVisible(bool value);
  void setUserName(const char *value);
  bool hasPassword(const char *value) const;
  void setPasswordFile(const char *value);
  void setTokenLifetime(int seconds);
};

void fill(Client &client, const char *typed) {
  client.setPassword("correct-Horse7"); // EXPECT: hardcoded password passed as the argument of 'setPassword'
  client.set_api_key("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded API key passed as the argument of 'set_api_key'
  client.SetAuthToken("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token passed as the argument of 'SetAuthToken'
  client.withToken("u8Rk2mVq94ZtLw1xHc7B"); // EXPECT: hardcoded token passed as the argument of 'withToken'
  client.user("correct-Horse7").password("correct-Horse7").timeout(30); // EXPECT: hardcoded password passed as the argument of 'password'

  // Near misses: what is set is no credential, or no literal.
  client.setPasswordHint("correct-Horse7");
  client.setPasswordFile("/run/secrets/password");
  client.setPasswordVisible(true);
  client.setUserName("correct-Horse7");
  client.setTokenLifetime(3600);
  client.setPassword(typed);
  client.setPassword("");
  client.user("correct-Horse7").password(typed);
}
