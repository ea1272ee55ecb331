// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp --option credential-known-token.ReportUnverified=true -- -std=c++20
// With the option, failed checksums are told also in comments, inactive code and encoded text.

// @broken-github@ EXPECT: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is not valid
// @github@ EXPECT: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
#if 0
const char *inactive = "@broken-npm@"; // EXPECT: npm {{.*}} in a comment or inactive code, its checksum or structure is not valid
#endif
const char *inBase64 = "@base64-of-broken-github@"; // EXPECT: GitHub personal access token (classic) in encoded text, its checksum or structure is not valid
const char *inHex = "@hex-of-github@"; // EXPECT: GitHub personal access token (classic) in encoded text, its checksum or structure is valid

// Near misses: no checksum can be looked at.
// @broken-google@ is too short.
const char *publicKey = @lines-of-public-key@;
