// RUN: %check_hosts %s -- -std=c++20
// Connection strings in other orders, with other keys and separators.

const char *dataSource = "Data Source=db.internal;Initial Catalog=shop;User ID=app;Password=correct-Horse7"; // EXPECT: hardcoded password under 'Password' of a connection string
const char *smallLetters = "driver=sqlite;uid=app;pwd=correct-Horse7"; // EXPECT: hardcoded password under 'pwd' of a connection string
const char *passwordFirst = "password=correct-Horse7 host=db.internal"; // EXPECT: hardcoded password under 'password' of a connection string
const char *blankAfter = "Server=db.internal; Uid=app; Pwd=correct-Horse7"; // EXPECT: hardcoded password under 'Pwd' of a connection string
const char *lines = "host=db.internal\nuser=app\npassword=correct-Horse7\n"; // EXPECT: hardcoded password under 'password' of a connection string
const char *doubleQuotes = "Server=db.internal;Uid=app;Password=\"correct-Horse7\""; // EXPECT: hardcoded password under 'Password' of a connection string
const char *singleQuotes = "Server=db.internal;Uid=app;Password='correct;Horse7'"; // EXPECT: hardcoded password under 'Password' of a connection string
const char *jdbcBraces = "jdbc:sqlserver://db.internal;user=app;password={correct;Horse7}"; // EXPECT: hardcoded password under 'password' of a connection string
const char *jdbcMixed = "jdbc:mysql://db.internal/shop?user=app&password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string
const char *uriQuery = "postgres://db.internal/shop?user=app&password=correct-Horse7"; // EXPECT: hardcoded password under 'password' of a connection string
const char *apiKey = "Server=db.internal;ApiKey=u8Rk2mVq94ZtLw1xHc7BpY3nGs6J"; // EXPECT: hardcoded API key under 'ApiKey' of a connection string

// Near misses: nothing given, to be filled in, other keys, sentences.
const char *blankPassword = "Server=db.internal;Uid=app;Pwd= ;";
const char *quotedNothing = "host=db.internal user=app password=''";
const char *bracedNothing = "Driver=x;Uid=app;Pwd={}";
const char *keyring = "Server=db.internal;Uid=app;PasswordFile=/run/credentials/db";
const char *prompt = "Server=db.internal;Uid=app;Prompt for Password=True";
const char *tooltip = "tooltip: password=the password; user=the user name";
const char *sentence = "invalid option password=abc, expected user=NAME";
