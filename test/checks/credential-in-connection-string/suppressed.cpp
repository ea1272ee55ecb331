// RUN: %check_hosts %s -- -std=c++20
// The comments that silence a finding, with the check's name and without.

const char *first = "postgres://app:correct-Horse7@db.internal/shop"; // NOLINT
const char *second = "postgres://app:correct-Horse7@db.internal/shop"; // NOLINT(credential-in-connection-string)
// NOLINTNEXTLINE(credential-in-connection-string)
const char *third = "postgres://app:correct-Horse7@db.internal/shop";
// NOLINTNEXTLINE
const char *fourth = "postgres://app:correct-Horse7@db.internal/shop";
// NOLINTBEGIN(credential-in-connection-string)
const char *fifth = "postgres://app:correct-Horse7@db.internal/shop";
const char *sixth = "host=db.internal user=app password=correct-Horse7";
// NOLINTEND(credential-in-connection-string)
// NOLINTBEGIN
const char *seventh = "postgres://app:correct-Horse7@db.internal/shop";
// NOLINTEND

// Not silenced: another check's name.
const char *eighth = "postgres://app:correct-Horse7@db.internal/shop"; // NOLINT(credential-hardcoded-secret) EXPECT: hardcoded password in the user information of a URI
