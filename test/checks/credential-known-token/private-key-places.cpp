// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp -- -std=c++20
// PEM keys by lines: in adjacent literals, behind a comment's margin, in inactive code, after a certificate.

const char *lines = @lines-of-pkcs8@; // EXPECT: private key in PKCS #8, its checksum or structure is valid
const char *chain = @lines-of-certificate@ @lines-of-pem@; // EXPECT: EC private key, its checksum or structure is valid
#define KEY @lines-of-pem-2@ // EXPECT: EC private key, its checksum or structure is valid
const char *first = KEY, *second = KEY;
template <typename T> T inTemplate() { return @lines-of-pem-3@; } // EXPECT: EC private key, its checksum or structure is valid
const char *instance = inTemplate<const char *>();

#if 0
const char *inactive = @lines-of-pkcs8-2@;
#endif
// EXPECT@-2: private key in PKCS #8 in a comment or inactive code, its checksum or structure is valid

// Near misses: public, broken, and in a comment.
const char *publicLines = @lines-of-public-key@;
const char *certificate = @lines-of-certificate@;
const char *broken = @lines-of-broken-pem@;
#if 0
const char *inactivePublic = @lines-of-public-key@;
@certificate@
#endif
/* @public-key@ */
