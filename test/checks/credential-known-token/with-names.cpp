// RUN: %check_hosts %s --checks credential-known-token,credential-hardcoded-secret,credential-hardcoded-argument,credential-in-connection-string -- -std=c++20
// A token that has a telling name too is told once, by the check that knows what it is.

void login(const char *user, const char *token);

const char *apiToken = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
void calls() {
  login("app", "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"); // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
}
const char *header = "Authorization: Bearer gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7"; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid
