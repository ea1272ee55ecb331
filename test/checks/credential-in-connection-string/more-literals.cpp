// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// URIs with unusual parts, and in every sort of literal and place.

#include <standard.h>

const char *ipv6 = "redis://app:correct-Horse7@[::1]:6379/0"; // EXPECT: hardcoded password in the user information of a URI
const char *bigLetters = "POSTGRES://app:correct-Horse7@DB.INTERNAL/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *jdbc = "jdbc:mysql://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *local = "postgres://app:correct-Horse7@localhost/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *second = "https://api.internal/ postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *afterTemplate = "postgres://app:%s@db.internal/ or postgres://app:correct-Horse7@db.internal/"; // EXPECT: hardcoded password in the user information of a URI
const char8_t *eight = u8"postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char16_t *sixteen = u"postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char32_t *thirtyTwo = U"postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
char array[] = "postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *list[] = {
    "postgres://app@db.internal/shop",
    "postgres://app:correct-Horse7@db.internal/shop"}; // EXPECT: hardcoded password in the user information of a URI
void open(const char *uri = "postgres://app:correct-Horse7@db.internal/shop"); // EXPECT: hardcoded password in the user information of a URI
auto lambda = [] { return "postgres://app:correct-Horse7@db.internal/shop"; }; // EXPECT: hardcoded password in the user information of a URI
struct Member {
  std::string uri = "postgres://app:correct-Horse7@db.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
  std::string other = "postgres://app@db.internal/shop";
};
Member member;

// Near misses: no scheme, other places of '@' and ':', passwords to be filled in.
const char *noScheme = "app:correct-Horse7@db.internal";
const char *likeMail = "user:password@example.com";
const char *ipv6Only = "http://[::1]:8080/@home";
const char *path = "https://api.internal/x:correct-Horse7@z";
const char *query = "https://api.internal?next=x:correct-Horse7@z";
const char *fragment = "https://api.internal#x:correct-Horse7@z";
const char *emptyBoth = "git+ssh://git:@git.internal/shop";
const char *shellName = "postgres://app:$PGPASSWORD@db.internal/shop";
const char *braces = "postgres://app:{password}@db.internal/shop";
const char *doubled = "postgres://app:{{ password }}@db.internal/shop";
const char *qtTemplate = "postgres://%1:%2@%3/shop";
const char *dots = "postgres://app:...@db.internal/shop";
const char *crosses = "postgres://app:xxxxxxxx@db.internal/shop";
const char *documentation = "https://username:password@host.tld/path";
const char *setAside = "https://app:correct-Horse7@api.example.com/";
const char *curl = "curl -u user:password https://api.internal/";
