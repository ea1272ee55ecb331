// RUN: %check_hosts %s -- -std=c17
// The same in C.

struct connection;
struct connection *open_connection(const char *conninfo);

static const char uri[] = "postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI

struct connection *connect(void) {
  (void)uri;
  (void)open_connection("postgres://app@db.internal/shop");
  return open_connection("host=db.internal user=app password=correct-Horse7"); // EXPECT: hardcoded password under 'password' of a connection string
}
