// RUN: mkdir -p %t.project %t.system
// RUN: %python %S/../Inputs/make_token.py %S/../Inputs/token.h.in %t.project/token.h
// RUN: %python %S/../Inputs/make_token.py %S/../Inputs/token.h.in %t.system/vendor-token.h
// RUN: %check_hosts %s -- -std=c++20 -I%t.project -isystem %t.system
// Tokens in a header of the project, in code and in a comment, are told once; those in a system header are not.
// EXPECT@-6: GitHub personal access token (classic), its checksum or structure is valid
// EXPECT@-7: AWS access key ID in a comment or inactive code, its checksum or structure is valid

#include <token.h>
#include <token.h>
#undef TOKEN_H
#define token vendorToken
#include <vendor-token.h>
#undef token

const char *used = token();
