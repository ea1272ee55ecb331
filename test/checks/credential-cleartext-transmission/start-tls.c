// RUN: %check_hosts %s --without-notes -- -isystem %S/../Inputs
// A connection of libcurl that is made an encrypted one, and one
// beside it.

#include <posix.h>

typedef void CURL;
typedef enum { CURLOPT_URL = 10002, CURLOPT_USERPWD = 10005, CURLOPT_PASSWORD = 10174, CURLOPT_USE_SSL = 119 } CURLoption;
CURL *curl_easy_init(void);
int curl_easy_setopt(CURL *curl, CURLoption option, ...);
int curl_easy_perform(CURL *curl);
#define CURLUSESSL_ALL 3

void both(const char *password) {
  CURL *safe = curl_easy_init(), *plain = curl_easy_init();
  curl_easy_setopt(safe, CURLOPT_URL, "smtp://mail.shop.net:587");
  curl_easy_setopt(safe, CURLOPT_USE_SSL, CURLUSESSL_ALL);
  curl_easy_setopt(safe, CURLOPT_PASSWORD, password);
  curl_easy_perform(safe);
  curl_easy_setopt(plain, CURLOPT_URL, "ftp://files.shop.net");
  curl_easy_setopt(plain, CURLOPT_PASSWORD, password);
  curl_easy_perform(plain); // EXPECT: password 'password' is sent in the clear by 'curl_easy_perform'
}
