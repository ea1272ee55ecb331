// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal in the argument of a catalogued C function.

#include <databases.h>
#include <libcurl.h>

const char *host(), *prompt(const char *text);

void databases(MYSQL *db, redisContext *redis, mosquitto *broker) {
  // EXPECT@+1: hardcoded password passed as argument 4 ('passwd') of 'mysql_real_connect'
  mysql_real_connect(db, host(), "app", "correct-Horse7", "shop", 3306, 0, 0);
  // EXPECT@+1: hardcoded password passed as argument 3 ('passwd') of 'mysql_change_user'
  mysql_change_user(db, "app", "correct-Horse7", "shop");
  // EXPECT@+1: hardcoded password passed as argument 7 ('pwd') of 'PQsetdbLogin'
  PQsetdbLogin(host(), "5432", "", "", "shop", "app", "correct-Horse7");
  // EXPECT@+1: hardcoded password passed as argument 3 ('password') of 'mosquitto_username_pw_set'
  mosquitto_username_pw_set(broker, "sensor", "correct-Horse7");

  // Near misses: the other arguments, an empty one, none, and one that is asked for.
  mysql_real_connect(db, "correct-Horse7", "correct-Horse7", "", "correct-Horse7", 3306, 0, 0);
  mysql_real_connect(db, host(), "app", nullptr, "shop", 3306, 0, 0);
  mysql_real_connect(db, host(), "app", prompt("Database password: "), "shop", 3306, 0, 0);
  mosquitto_username_pw_set(broker, "correct-Horse7", prompt("Password: "));
}

void curl(CURL *handle) {
  // EXPECT@+1: hardcoded password passed as argument 3 of 'curl_easy_setopt'
  curl_easy_setopt(handle, CURLOPT_PASSWORD, "correct-Horse7");
  // EXPECT@+1: hardcoded passphrase passed as argument 3 of 'curl_easy_setopt'
  curl_easy_setopt(handle, CURLOPT_KEYPASSWD, "correct-Horse7");
  // EXPECT@+1: hardcoded password passed as argument 3 of 'curl_easy_setopt'
  curl_easy_setopt(handle, CURLOPT_USERPWD, "app:correct-Horse7");
  // EXPECT@+1: hardcoded token passed as argument 3 of 'curl_easy_setopt'
  curl_easy_setopt(handle, CURLOPT_XOAUTH2_BEARER, "u8Rk2mVq94ZtLw1xHc7B");

  // Near misses: other options, and an option that is not known.
  curl_easy_setopt(handle, CURLOPT_USERNAME, "correct-Horse7");
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "correct-Horse7");
  curl_easy_setopt(handle, CURLOPT_PASSWORD, "");
  extern CURLoption Chosen;
  curl_easy_setopt(handle, Chosen, "correct-Horse7");
}

void ssh(LIBSSH2_SESSION *session) {
  // EXPECT@+1: hardcoded password passed as argument 4 ('password') of 'libssh2_userauth_password_ex'
  libssh2_userauth_password(session, "git", "correct-Horse7");
  // Near misses: the user's name, and no literal.
  libssh2_userauth_password(session, "correct-Horse7", prompt("Password: "));
}
