// RUN: %check_hosts %s -- -std=c++20
// The comments that silence a finding, with the check's name and without.

void login(const char *user, const char *password);

void calls() {
  login("app", "correct-Horse7"); // NOLINT
  login("app", "correct-Horse7"); // NOLINT(credential-hardcoded-argument)
  login("app", "correct-Horse7"); // NOLINT(credential-*): a test account
  // NOLINTNEXTLINE
  login("app", "correct-Horse7");
  // NOLINTNEXTLINE(credential-hardcoded-argument)
  login("app", "correct-Horse7");
  // NOLINTBEGIN
  login("app", "correct-Horse7");
  // NOLINTEND
  // NOLINTBEGIN(credential-hardcoded-argument)
  login("app", "correct-Horse7");
  login("app", "correct-Horse7");
  // NOLINTEND(credential-hardcoded-argument)

  // Not silenced: the comment names another check, or stands elsewhere.
  login("app", "correct-Horse7"); // NOLINT(credential-known-token) EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  // NOLINTNEXTLINE(bugprone-*)
  login("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  login("app", "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}
