// RUN: %python %S/../Inputs/make_token.py %s %t.cpp
// RUN: %credtidy scan --checks=credential-known-token %t.cpp -- -std=c++20 > %t.tool 2>&1
// RUN: %clang-tidy --load %module --checks=-*,credential-known-token %t.cpp -- -std=c++20 > %t.module 2>&1
// RUN: FileCheck %s --input-file=%t.tool --implicit-check-not=warning:
// RUN: FileCheck %s --input-file=%t.module --implicit-check-not=warning:
// The text that both hosts write about comments and inactive code names the place and the sort; no token is in it.
// RUN: %python %S/../Inputs/make_token.py --print github > %t.bodies
// RUN: %python %S/../Inputs/make_token.py --print npm >> %t.bodies
// RUN: %python %S/../Inputs/make_token.py --print aws >> %t.bodies
// RUN: grep -c -F -f %t.bodies %t.cpp | FileCheck %s --check-prefix=INPUT
// INPUT: 3
// clang-tidy quotes the source by itself, so only the messages are looked at there.
// RUN: grep -F warning: %t.module > %t.messages
// RUN: not grep -F -f %t.bodies %t.tool %t.messages

// @github@
// CHECK: .cpp:[[@LINE-1]]:4: warning: GitHub personal access token (classic) in a comment or inactive code
#if 0
const char *text = "@npm@";
// CHECK: .cpp:[[@LINE-1]]:21: warning: npm access token in a comment or inactive code
/* @aws@ */
// CHECK: .cpp:[[@LINE-1]]:4: warning: AWS access key ID in a comment or inactive code
#endif

// Near misses: @broken-github@ and @broken-npm@.
