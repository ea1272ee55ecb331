// RUN: %check_hosts %s --without-notes -- -std=c++20 -isystem %S/../Inputs
// Where secrets come from: PAM, stores of the system, headers, the environment,
// and the columns of a database.

#include <iostreams.h>
#include <logging.h>

extern "C" {
typedef struct pam_handle pam_handle_t;
struct pam_response {
  char *resp;
  int resp_retcode;
};
enum { PAM_USER = 2, PAM_AUTHTOK = 6 };
int pam_get_item(const pam_handle_t *handle, int type, const void **item);
int pam_get_authtok(pam_handle_t *handle, int item, const char **token, const char *prompt);

typedef const void *CFTypeRef;
typedef const struct __CFDictionary *CFDictionaryRef;
typedef const struct __CFData *CFDataRef;
int SecItemCopyMatching(CFDictionaryRef query, CFTypeRef *result);
const unsigned char *CFDataGetBytePtr(CFDataRef data);
long CFDataGetLength(CFDataRef data);

typedef struct _CREDENTIALA {
  char *TargetName;
  unsigned char *CredentialBlob;
  char *UserName;
} CREDENTIALA;

struct mg_connection;
const char *mg_get_header(const struct mg_connection *connection, const char *name);

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
PGresult *PQexec(PGconn *connection, const char *query);
char *PQgetvalue(const PGresult *result, int row, int column);
int PQfnumber(const PGresult *result, const char *column);
typedef struct MYSQL MYSQL;
typedef struct MYSQL_RES MYSQL_RES;
int mysql_query(MYSQL *connection, const char *query);
MYSQL_RES *mysql_store_result(MYSQL *connection);
char **mysql_fetch_row(MYSQL_RES *result);
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
int sqlite3_prepare_v2(sqlite3 *db, const char *sql, int length, sqlite3_stmt **statement, const char **tail);
const unsigned char *sqlite3_column_text(sqlite3_stmt *statement, int column);
}

namespace httplib {
struct Request {
  std::string get_header_value(const std::string &key) const;
};
} // namespace httplib

void pam(pam_handle_t *handle, const pam_response *answer) {
  const void *item = nullptr;
  pam_get_item(handle, PAM_AUTHTOK, &item);
  puts((const char *)item); // EXPECT: password from 'pam_get_item' is logged in the clear by 'puts'
  const void *user = nullptr;
  pam_get_item(handle, PAM_USER, &user);
  puts((const char *)user);
  const char *word = nullptr;
  pam_get_authtok(handle, PAM_AUTHTOK, &word, nullptr);
  puts(word); // EXPECT: password from 'pam_get_authtok' is logged in the clear by 'puts'
  puts(answer->resp); // EXPECT: password from 'pam_response.resp' is logged in the clear by 'puts'
}

void stores(CFDictionaryRef query, const CREDENTIALA *found) {
  CFTypeRef result = nullptr;
  SecItemCopyMatching(query, &result);
  puts((const char *)CFDataGetBytePtr((CFDataRef)result)); // EXPECT: secret from 'SecItemCopyMatching' is logged in the clear by 'puts'
  printf("%ld", CFDataGetLength((CFDataRef)result));
  puts((const char *)found->CredentialBlob); // EXPECT: password 'CredentialBlob' is logged in the clear by 'puts'
  puts(found->UserName);
}

void headers(const httplib::Request &request, const mg_connection *connection) {
  std::cout << request.get_header_value("Authorization"); // EXPECT: authentication header 'Authorization' is logged in the clear by 'std::cout'
  std::cout << request.get_header_value("Host");
  puts(mg_get_header(connection, "Authorization")); // EXPECT: authentication header 'Authorization' is logged in the clear by 'puts'
  puts(mg_get_header(connection, "Host"));
}

void environment() {
  const char *word = getenv("GITHUB_TOKEN");
  puts(word); // EXPECT: token 'GITHUB_TOKEN' is logged in the clear by 'puts'
  puts(getenv("HOME"));
}

void postgres(PGconn *connection) {
  PGresult *result = PQexec(connection, "SELECT u.name, coalesce(a, b), u.password FROM users u");
  puts(PQgetvalue(result, 0, 2)); // EXPECT: password 'password' is logged in the clear by 'puts'
  puts(PQgetvalue(result, 0, 0));
  puts(PQgetvalue(result, 0, 1));
  int column = PQfnumber(result, "password");
  puts(PQgetvalue(result, 0, column)); // EXPECT: password 'password' is logged in the clear by 'puts'
  puts(PQgetvalue(result, 0, PQfnumber(result, "name")));
}

void mysql(MYSQL *connection) {
  mysql_query(connection, "select name, password as word, api_key from users");
  char **row = mysql_fetch_row(mysql_store_result(connection));
  puts(row[0]);
  puts(row[1]); // EXPECT: password 'password' is logged in the clear by 'puts'
  puts(row[2]); // EXPECT: API key 'api_key' is logged in the clear by 'puts'
}

void sqlite(sqlite3 *db) {
  sqlite3_stmt *statement = nullptr;
  sqlite3_prepare_v2(db, "SELECT name, password_hash, api_token FROM users WHERE password = ?", -1, &statement, nullptr);
  printf("%s", sqlite3_column_text(statement, 0));
  printf("%s", sqlite3_column_text(statement, 1));
  printf("%s", sqlite3_column_text(statement, 2)); // EXPECT: token 'api_token' is logged in the clear by 'printf'
  sqlite3_stmt *all = nullptr;
  sqlite3_prepare_v2(db, "SELECT *, password FROM users", -1, &all, nullptr);
  printf("%s", sqlite3_column_text(all, 1));
}
