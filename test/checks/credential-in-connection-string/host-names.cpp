// RUN: %check_hosts %s -- -std=c++20
// Only hosts that are set aside for examples are nobody's: not those that merely begin or end with such a word.

const char *hostel = "postgres://app:correct-Horse7@hostel.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *docker = "postgres://app:correct-Horse7@host.docker.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *numbered = "postgres://app:correct-Horse7@host12.corp.internal/shop"; // EXPECT: hardcoded password in the user information of a URI
const char *counterexample = "postgres://app:correct-Horse7@counterexample.io/shop"; // EXPECT: hardcoded password in the user information of a URI
// Near misses.
const char *hostOnly = "postgres://app:correct-Horse7@host:5432/shop";
const char *hostname = "postgres://app:correct-Horse7@hostname/shop";
const char *example = "postgres://app:correct-Horse7@example.com/shop";
const char *below = "postgres://app:correct-Horse7@db.example.org/shop";
