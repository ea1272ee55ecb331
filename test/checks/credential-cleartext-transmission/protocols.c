// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// Protocols that send a password as it is, by the scheme of their address.

#include <posix.h>

typedef void CURL;
typedef enum { CURLOPT_URL = 10002, CURLOPT_USERPWD = 10005, CURLOPT_PASSWORD = 10174, CURLOPT_USE_SSL = 119 } CURLoption;
int curl_easy_setopt(CURL *curl, CURLoption option, ...);
int curl_easy_perform(CURL *curl);
#define CURLUSESSL_ALL 3

void ftp(CURL *curl, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "ftp://files.shop.net/orders");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl); // EXPECT: password 'password' is sent in the clear by 'curl_easy_perform'
}
void ftps(CURL *curl, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "ftps://files.shop.net/orders");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl);
}
void sftp(CURL *curl, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "sftp://files.shop.net/orders");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl);
}
void ftpHere(CURL *curl, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "ftp://192.168.1.20/orders");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl);
}

void telnet(CURL *curl, const char *user, const char *password) {
  char both[99];
  snprintf(both, sizeof(both), "%s:%s", user, password);
  curl_easy_setopt(curl, CURLOPT_URL, "telnet://switch.shop.net");
  curl_easy_setopt(curl, CURLOPT_USERPWD, both);
  curl_easy_perform(curl); // EXPECT: password 'password' is sent in the clear by 'curl_easy_perform'
}

void smtp(CURL *curl, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtp://mail.shop.net:25");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl); // EXPECT: password 'password' is sent in the clear by 'curl_easy_perform'
}
void smtps(CURL *curl, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "smtps://mail.shop.net:465");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl);
}
void imapAndPop(CURL *curl, CURL *other, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "imap://mail.shop.net/INBOX");
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
  curl_easy_perform(curl); // EXPECT: password 'password' is sent in the clear by 'curl_easy_perform'
  curl_easy_setopt(other, CURLOPT_URL, "pop3s://mail.shop.net/1");
  curl_easy_setopt(other, CURLOPT_PASSWORD, password);
  curl_easy_perform(other);
}
