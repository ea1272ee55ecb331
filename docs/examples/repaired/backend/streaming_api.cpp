// Asks the label's server for covers and the repository for release notes.
#include <curl/curl.h>
#include <string>

namespace player {

static bool fetch(const char *address, const std::string &userAndPassword) {
  CURL *handle = curl_easy_init();
  curl_easy_setopt(handle, CURLOPT_URL, address);
  curl_easy_setopt(handle, CURLOPT_USERPWD, userAndPassword.c_str());
  bool done = curl_easy_perform(handle) == CURLE_OK;
  curl_easy_cleanup(handle);
  return done;
}

bool fetchCover(const std::string &userAndPassword) {
  return fetch("https://label.music.internal/today", userAndPassword);
}

bool fetchReleaseNotes(const char *address, const std::string &userAndToken) {
  return fetch(address, userAndToken);
}

} // namespace player
