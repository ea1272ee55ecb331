// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Passwords under a key of a connection string: ADO, ODBC, libpq, JDBC and others.

#include <databases.h>

const char *ado = "Server=db.internal;Database=shop;User Id=app;Password=correct-Horse7;"; // EXPECT: hardcoded password under 'Password' of a connection string
const char *odbc = "Driver={ODBC Driver 18 for SQL Server};Server=db.internal;UID=app;PWD=correct-Horse7"; // EXPECT: hardcoded password under 'PWD' of a connection string
const char *bracketed = "DSN=shop;UID=app;PWD={correct;Horse7}"; // EXPECT: hardcoded password under 'PWD' of a connection string
const char *libpq = "host=db.internal port=5432 dbname=shop user=app password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string
const char *quoted = "host=db.internal user=app password='correct Horse7' dbname=shop"; // EXPECT: hardcoded password under 'password' of a connection string
const char *jdbc = "jdbc:postgresql://db.internal/shop?user=app&password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string
const char *jdbcSemicolon = "jdbc:sqlserver://db.internal;databaseName=shop;user=app;password=correct-Horse7;"; // EXPECT: hardcoded password under 'password' of a connection string
const char *mysql = "host=db.internal;user=app;password=correct-Horse7;db=shop"; // EXPECT: hardcoded password under 'password' of a connection string
const char *storage = "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=u8Rk2mVq94ZtLw1xHc7BpY3nGs6JfD5aQeTzWiXoCbM=;EndpointSuffix=core.windows.net"; // EXPECT: hardcoded {{.*}} under 'AccountKey' of a connection string
const char *query = "https://api.internal/login?user=app&password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string
const char *form = "grant_type=password&username=app&password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string

void calls() {
  PQconnectdb("host=db.internal user=app password=correct-Horse7"); // EXPECT: hardcoded password under 'password' of a connection string
  // Near misses.
  PQconnectdb("host=db.internal user=app dbname=shop");
  PQconnectdb("host=db.internal user=app password=");
}

// Near misses: empty, templates, placeholders, other keys, and sentences.
const char *emptyPassword = "Server=db.internal;User Id=app;Password=;";
const char *format = "host=%s user=%s password=%s";
const char *formatStart = "Server=%s;UID=%s;PWD=%s;";
const char *placeholder = "Server=db.internal;User Id=app;Password=<password>;";
const char *variable = "Server=db.internal;User Id=app;Password=${DB_PASSWORD};";
const char *yours = "host=localhost user=app password=YOUR_PASSWORD";
const char *trusted = "Server=db.internal;Database=shop;Integrated Security=SSPI;Persist Security Info=False";
const char *options = "width=100;height=200;keyboard=qwertz-layout;passes=correct-Horse7";
const char *message = "The password=correct-Horse7 is wrong";
const char *usage = "usage: tool --user=NAME --password=PASSWORD [file]";
const char *single = "password=correct-Horse7";
const char *html = "<input type=\"password\" name=\"password\" value=\"\">";
