// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Values and statements of SQLite, of a database without a key.

#include <standard.h>

extern "C" {
struct sqlite3;
struct sqlite3_stmt;
int sqlite3_prepare_v2(sqlite3 *db, const char *sql, int n, sqlite3_stmt **statement, const char **tail);
int sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int n, void (*destructor)(void *));
int sqlite3_exec(sqlite3 *db, const char *sql, int (*callback)(void *, int, char **, char **), void *data, char **error);
}

void bound(sqlite3 *db, const std::string &password) {
  sqlite3_stmt *statement;
  sqlite3_prepare_v2(db, "INSERT INTO account VALUES (?)", -1, &statement, nullptr);
  sqlite3_bind_text(statement, 1, password.c_str(), -1, nullptr); // EXPECT: password 'password' is stored in the clear by 'sqlite3_bind_text'
  // NOTE@-4: 'password' is a password, going by its name
}

void text(sqlite3 *db, const char *accessToken) {
  char sql[200];
  snprintf(sql, sizeof(sql), "UPDATE account SET token = '%s'", accessToken);
  sqlite3_exec(db, sql, nullptr, nullptr, nullptr); // EXPECT: token 'accessToken' is stored in the clear by 'sqlite3_exec'
  // NOTE@-4: 'accessToken' is a token, going by its name
  // NOTE@-3: copied into 'sql' here
}

// Near misses: nothing is stored by a question.
void asked(sqlite3 *db, const std::string &accessToken, const char *user) {
  std::string sql = "SELECT name FROM account WHERE token = '" + accessToken + "'";
  sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
  sqlite3_stmt *statement;
  sqlite3_prepare_v2(db, "SELECT 1 FROM account WHERE token = ?", -1, &statement, nullptr);
  sqlite3_bind_text(statement, 1, accessToken.c_str(), -1, nullptr);
}
