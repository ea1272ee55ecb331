// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp -- -std=c++20
// The comments that silence a finding, with the check's name and without, also on a token in a comment.

const char *first = "@github@"; // NOLINT
const char *second = "@github@"; // NOLINT(credential-known-token)
// NOLINTNEXTLINE(credential-known-token)
const char *third = "@github@";
// NOLINTNEXTLINE
const char *fourth = "@github@";
// NOLINTBEGIN(credential-known-token)
const char *fifth = "@github@";
const char *sixth = "@aws@";
// NOLINTEND(credential-known-token)
// NOLINTBEGIN
const char *seventh = "@github@";
// NOLINTEND
// The old one was @github@. NOLINT
// The old one was @github@. NOLINT(credential-known-token): revoked

// Not silenced: another check's name.
const char *eighth = "@github@"; // NOLINT(credential-hardcoded-secret) EXPECT: GitHub personal access token (classic), its checksum or structure is valid
