// Playlists and play counts.
#include <mysql.h>
#include <string>

namespace player {

struct DatabaseSettings {
  std::string host;
  std::string user;
  std::string password;
};

static const DatabaseSettings production = {
    .host = "db.music.internal",
    .user = "playlists",
    .password = "beats-Beats-42",
};

MYSQL *openPlaylists() {
  return mysql_real_connect(
      mysql_init(nullptr), production.host.c_str(), production.user.c_str(),
      production.password.c_str(), "playlists", 3306, nullptr, 0);
}

MYSQL *openPlayCounts() {
  const char *access = "plays-Plays-99";
  return mysql_real_connect(mysql_init(nullptr), "db.music.internal", "counts",
                            access, "counts", 3306, nullptr, 0);
}

} // namespace player
