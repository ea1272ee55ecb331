// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %check_hosts %t.cpp -- -std=c++20
// PEM keys in one literal and in many; public keys and certificates are no secret.

const char *oneLiteral = R"(@pem@
)"; // EXPECT@-4: EC private key, its checksum or structure is valid

const char *manyLiterals = "-----BEGIN EC PRI" "VATE KEY-----\n" // EXPECT: EC private key, its checksum or structure is valid
                           "MDECAQEEICuGUhnEn6d1tGitmd2pJFTMQ/8dJs6yrHvaKXz1/W6GoAoGCCqGSM49\n"
                           "AwEH\n"
                           "-----END EC PRI" "VATE KEY-----\n";
const char *escapedBreaks = "-----BEGIN EC PRI" "VATE KEY-----\\nMDECAQEEICuGUhnEn6d1tGitmd2pJFTMQ/8dJs6yrHvaKXz1/W6GoAoGCCqGSM49\\nAwEH\\n-----END EC PRI" "VATE KEY-----"; // EXPECT: EC private key, its checksum or structure is valid

// Near misses: public, a marker alone, broken.
const char *publicKey = R"(@public-key@
)";
const char *certificate = R"(@certificate@
)";
const char *marker = "-----BEGIN EC PRI" "VATE KEY-----";
bool isKey(const char *line);
bool used = isKey("-----BEGIN RSA PRI" "VATE KEY-----") || isKey("-----END RSA PRI" "VATE KEY-----");
const char *broken = R"(@broken-pem@
)";
const char *placeholder = "-----BEGIN EC PRI" "VATE KEY-----\n...\n-----END EC PRI" "VATE KEY-----\n";
