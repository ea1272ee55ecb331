// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp -- -std=c++20
// Tokens where the compiler does not look: comments, inactive code, macros that nobody uses.

// The old one was @github@, do not use it any more.
// EXPECT@-1: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid

/* Two lines of
   text with @aws@ in the second. */
// EXPECT@-1: AWS access key ID in a comment or inactive code, its checksum or structure is valid

/*
@pem@
*/
// EXPECT@-5: EC private key in a comment or inactive code, its checksum or structure is valid

#if 0
const char *token = "@npm@";
#endif
// EXPECT@-2: npm {{.*}} in a comment or inactive code, its checksum or structure is valid

#ifdef NEVER_DEFINED
// @slack@
#else
int active; // @google@
// EXPECT@-1: Google API key in a comment or inactive code
#endif
// EXPECT@-5: Slack bot token in a comment or inactive code

// In an active literal it is told once, as that.
const char *text = "@grafana@"; // EXPECT: Grafana {{.*}}, its checksum or structure is valid
#define UNUSED "@github-2@" // EXPECT: GitHub personal access token (classic), its checksum or structure is valid

// Near misses: @broken-github@, @broken-npm@, @broken-aws@, @broken-google@.
/*
@public-key@
*/
