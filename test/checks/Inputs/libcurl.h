// libcurl and libssh2, as far as the tests call them. Read by -isystem.
#ifndef LIBCURL_H
#define LIBCURL_H

extern "C" {
typedef void CURL;
typedef enum {
  CURLOPT_URL = 10002,
  CURLOPT_PROXY = 10004,
  CURLOPT_USERPWD = 10005,
  CURLOPT_USERAGENT = 10018,
  CURLOPT_HTTPHEADER = 10023,
  CURLOPT_USERNAME = 10173,
  CURLOPT_PASSWORD = 10174,
  CURLOPT_XOAUTH2_BEARER = 10220,
  CURLOPT_KEYPASSWD = 10026,
  CURLOPT_TIMEOUT = 13
} CURLoption;
int curl_easy_setopt(CURL *curl, CURLoption option, ...);
struct curl_slist;
struct curl_slist *curl_slist_append(struct curl_slist *list,
                                     const char *string);

typedef struct _LIBSSH2_SESSION LIBSSH2_SESSION;
int libssh2_userauth_password_ex(LIBSSH2_SESSION *session, const char *username,
                                 unsigned username_len, const char *password,
                                 unsigned password_len, void *passwd_change_cb);
#define libssh2_userauth_password(session, username, password)                 \
  libssh2_userauth_password_ex(                                                \
      (session), (username), (unsigned)__builtin_strlen(username), (password), \
      (unsigned)__builtin_strlen(password), nullptr)
}

#endif
