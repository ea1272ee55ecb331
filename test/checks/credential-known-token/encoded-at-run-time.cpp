// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp -- -std=c++20
// Further encodings: PEM in base64 and hex, base64 for URLs, big hex digits, PKCS #8; public parts are no secret.

const char *pemInBase64 = "@base64-of-pem@"; // EXPECT: private key in PEM, encoded again in base64, its checksum or structure is valid
const char *pemInHex = "@hex-of-pem@"; // EXPECT: EC private key in encoded text, its checksum or structure is valid
const char *tokenForUrls = "@base64url-of-npm@"; // EXPECT: npm {{.*}} in encoded text, its checksum or structure is valid
const char *keyForUrls = "@base64url-of-pkcs8-der@"; // EXPECT: private key in DER form in encoded text
const char *jwtInBase64 = "@base64-of-jwt@"; // EXPECT: signed JSON Web Token in encoded text, its checksum or structure is valid
const char *awsInHex = "@hex-of-aws@"; // EXPECT: AWS access key ID in encoded text, its checksum or structure is valid
const unsigned char pkcs8[] = {@bytes-of-pkcs8-der@}; // EXPECT: private key in DER form
const unsigned char ec[] = {@bytes-of-ec-der@}; // EXPECT: private key in DER form
const unsigned char pemBytes[] = {@bytes-of-pem@}; // EXPECT: EC private key, its checksum or structure is valid
const int wider[] = {@bytes-of-github@}; // EXPECT: GitHub personal access token (classic), its checksum or structure is valid

// Near misses: public parts, wrong checksums, broken keys.
const char *publicInBase64 = "@base64-of-public-key-der@";
const char *publicInHex = "@hex-of-public-key-der@";
const char *publicPemInBase64 = "@base64-of-public-key@";
const unsigned char publicBytes[] = {@bytes-of-public-key-der@};
const unsigned char certificate[] = {@bytes-of-certificate-der@};
const char *certificateInBase64 = "@base64-of-certificate-der@";
const char *wrongInBase64 = "@base64-of-broken-github@";
const char *wrongInHex = "@hex-of-broken-npm@";
const unsigned char wrongBytes[] = {@bytes-of-broken-github@};
const unsigned char brokenKey[] = {@bytes-of-broken-ec-der@};
