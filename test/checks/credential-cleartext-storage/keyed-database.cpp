// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A database that has a key keeps what it is given from others.

#include <standard.h>

extern "C" {
struct sqlite3;
struct sqlite3_stmt;
int sqlite3_key(sqlite3 *db, const void *key, int n);
int sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int n, void (*destructor)(void *));
struct File;
int fputs(const char *s, File *stream);
}

void bound(sqlite3 *db, sqlite3_stmt *insertion, const std::string &databaseKey, const std::string &password, File *file) {
  sqlite3_key(db, databaseKey.data(), databaseKey.size());
  sqlite3_bind_text(insertion, 1, password.c_str(), -1, nullptr);
  fputs(password.c_str(), file); // EXPECT: password 'password' is stored in the clear by 'fputs'
  // NOTE@-4: 'password' is a password, going by its name
}
