// RUN: %check_hosts %s -- -std=c++20
// The comments that silence a finding, with the check's name and without.

const char *onePassword = "correct-Horse7"; // NOLINT
const char *twoPassword = "correct-Horse7"; // NOLINT(credential-hardcoded-secret)
const char *threePassword = "correct-Horse7"; // NOLINT(credential-*): a test account
const char *fourPassword = "correct-Horse7"; // NOLINT(bugprone-x, credential-hardcoded-secret)
// NOLINTNEXTLINE
const char *fivePassword = "correct-Horse7";
// NOLINTNEXTLINE(credential-hardcoded-secret)
const char *sixPassword = "correct-Horse7";
// NOLINTBEGIN
const char *sevenPassword = "correct-Horse7";
// NOLINTEND
// NOLINTBEGIN(credential-hardcoded-secret)
const char *eightPassword = "correct-Horse7";
struct Account {
  const char *password = "correct-Horse7";
};
// NOLINTEND(credential-hardcoded-secret)
#define NINE_PASSWORD "correct-Horse7" // NOLINT(credential-hardcoded-secret)
const char *ninePassword = NINE_PASSWORD;
// NOLINTNEXTLINE(credential-hardcoded-secret)
#define TEN_PASSWORD "correct-Horse7"
const char *getPassword() {
  return "correct-Horse7"; // NOLINT(credential-hardcoded-secret)
}

// Not silenced: the comment names another check, or stands elsewhere.
const char *lastPassword = "correct-Horse7"; // NOLINT(credential-known-token) EXPECT: hardcoded password in variable 'lastPassword'
// NOLINTNEXTLINE(bugprone-*)
const char *endPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'endPassword'
const char *afterPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'afterPassword'
// NOLINTBEGIN(credential-known-token)
const char *otherPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'otherPassword'
// NOLINTEND(credential-known-token)
