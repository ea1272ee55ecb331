// Playlists and play counts.
#include <mysql.h>

namespace player {

/// The user and the password of each database stand in a file that only the
/// service may read, which the client library opens itself.
static MYSQL *open(const char *credentialsFile, const char *database) {
  MYSQL *connection = mysql_init(nullptr);
  mysql_options(connection, MYSQL_READ_DEFAULT_FILE, credentialsFile);
  return mysql_real_connect(connection, "db.music.internal", nullptr, nullptr,
                            database, 3306, nullptr, 0);
}

MYSQL *openPlaylists() {
  return open("/run/credentials/music/playlists.cnf", "playlists");
}

MYSQL *openPlayCounts() {
  return open("/run/credentials/music/counts.cnf", "counts");
}

} // namespace player
