// RUN: %check_hosts %s -- -std=c++20
// Text that only looks like a token: wrong checksums, documented examples, placeholders, prefixes, hashes, identifiers.

const char *wrongChecksum = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A6";
const char *documented = "AK" "IAIOSFODN" "N7EXAMPLE";
const char *placeholder = "gh" "p_xxxxxxx" "xxxxxxxxx" "xxxxxxxxx" "xxxxxxxxx" "xx";
const char *pattern = "gh" "p_[0-9A-Za-z]{36}";
const char *prefix = "gh" "p_";
const char *prefixes[] = {"gh" "p_", "gh" "o_", "AK" "IA", "xo" "xb-", "AI" "za", "ey" "J"};
const char *commit = "3f2a91c07d5be8461f0c9a27be53d8146e07fa92";
const char *uuid = "5f3a91c0-7d5b-4846-9f0c-9a27be53d814";
const char *digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const char *header = "ey" "JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const char *noAlgorithm = "ey" "J0eXAiOiJKV1QifQ.ey" "JzdWIiOiIxNzQzODY5OTQiLCJpYXQiOjE2NjkwOTMzMTF9.DulclTr6ZvSWemWpUUSf";
const char *alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const char *mangled = "_ZN4llvm12DenseMapBaseINS_8DenseMapIPKN5clang4DeclEjNS_12DenseMapInfoIS5_vEENS_6detail12DenseMapPairIS5_jEEEES5_jS7_SA_E20InsertIntoBucketImplIS5_EEPSA_RKS5_RKT_SE_";
const unsigned char table[] = {0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46};
