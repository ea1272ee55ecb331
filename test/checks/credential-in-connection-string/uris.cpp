// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A password in the user information of a URI.

#include <databases.h>
#include <libcurl.h>
#include <qt.h>
#include <standard.h>

const char *postgres = "postgres://app:correct-Horse7@db.internal:5432/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *postgresql = "postgresql://app:correct-Horse7@db.internal/shop?sslmode=require"; // EXPECT: hardcoded password in the user information of a URI
const char *mongo = "mongodb://app:correct-Horse7@m1.internal:27017,m2.internal:27017/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *mongoSrv = "mongodb+srv://app:correct-Horse7@cluster0.a1b2c.mongodb.net/"; // EXPECT: hardcoded password in the user information of a URI
const char *redis = "redis://:correct-Horse7@cache.internal:6379/0"; // EXPECT: hardcoded password in the user information of a URI
const char *amqp = "amqp://app:correct-Horse7@broker.internal:5672/%2F"; // EXPECT: hardcoded password in the user information of a URI
const char *https = "https://app:correct-Horse7@api.internal/v1/items"; // EXPECT: hardcoded password in the user information of a URI
const char *ftp = "ftp://app:correct-Horse7@files.internal/pub"; // EXPECT: hardcoded password in the user information of a URI
const char *mysql = "mysql://app:correct-Horse7@127.0.0.1/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *rtsp = "rtsp://app:correct-Horse7@192.168.1.20:554/stream1"; // EXPECT: hardcoded password in the user information of a URI
const char *escaped = "https://app:c%40rrect-Horse7@api.internal/"; // EXPECT: hardcoded password in the user information of a URI
const char *inText = "connect to postgres://app:correct-Horse7@db.internal/shop, then wait"; // EXPECT: hardcoded password in the user information of a URI
const char *pieces = "postgres://app:" "correct-Horse7" "@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const wchar_t *wide = L"postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *raw = R"(postgres://app:correct-Horse7@db.internal/shop)"; // EXPECT: hardcoded password in the user information of a URI
std::string made("postgres://app:correct-Horse7@db.internal/shop"); // EXPECT: hardcoded password in the user information of a URI

void calls(CURL *handle) {
  PQconnectdb("postgres://app:correct-Horse7@db.internal/shop"); // EXPECT: hardcoded password in the user information of a URI
  curl_easy_setopt(handle, CURLOPT_URL, "https://app:correct-Horse7@api.internal/"); // EXPECT: hardcoded password in the user information of a URI
  QUrl url("https://app:correct-Horse7@api.internal/"); // EXPECT: hardcoded password in the user information of a URI
}

// Near misses: nobody's host, templates, no password, no user information.
const char *sample = "postgres://user:password@example.com/db";
const char *sampleHost = "postgres://user:secret@host:5432/db";
const char *shape = "scheme://user:password@host:port/path";
const char *format = "postgres://%s:%s@%s:%d/%s";
const char *fmtFormat = "postgres://{}:{}@{}:{}/{}";
const char *named = "postgres://${DB_USER}:${DB_PASSWORD}@db.internal/shop";
const char *masked = "postgres://app:********@db.internal/shop";
const char *angle = "postgres://app:<password>@db.internal/shop";
const char *emptyPassword = "postgres://app:@db.internal/shop";
const char *userOnly = "postgres://app@db.internal/shop";
const char *git = "ssh://git@git.internal:2222/shop.git";
const char *scp = "git@git.internal:team/shop.git";
const char *plain = "https://api.internal:8443/v1/items?next=10:20@home";
const char *portAndMail = "https://api.internal:8443/contact/app@internal";
const char *mail = "mailto:app@internal";
const char *pathWithAt = "https://cdn.internal/npm:left-pad@1.3.0/index.js";
