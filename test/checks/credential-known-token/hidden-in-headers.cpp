// RUN: rm -rf %t && split-file %s %t && mkdir %t/system && cp %t/project/hidden.h %t/system/vendor.h
// RUN: %check_hosts %t/main.cpp --checks -*,credential-known-token,credential-hardcoded-secret -- -std=c++20 -I%t/project -isystem %t/system
// Comments and inactive code of a header of the project are read as those of the main file, once; those of a system
// header are not. Line 0 stands for all that is told in other files.

//--- project/hidden.h
#ifndef VENDOR
// const char *oldPassword = "correct-Horse7";
/* std::string apiPassword = "correct-Horse7"; */
#if 0
const char *leftOutPassword = "correct-Horse7";
const char *pieces = "gh" "p_dV6AH6f" "TQRyS5ihW" "aVm9ovYIL" "gEmAg0okN" "A7";
#endif
#endif
//--- main.cpp
// EXPECT[credential-hardcoded-secret]@-1: hardcoded password in variable 'oldPassword', in a comment
// EXPECT[credential-hardcoded-secret]@-2: hardcoded password in variable 'apiPassword', in a comment
// EXPECT[credential-hardcoded-secret]@-3: hardcoded password in variable 'leftOutPassword'
// EXPECT[credential-known-token]@-4: GitHub personal access token (classic) in a comment or inactive code, its checksum or structure is valid
#include <hidden.h>
#include <hidden.h>
#include <vendor.h>
// const char *mainPassword = "correct-Horse7"; EXPECT[credential-hardcoded-secret]: hardcoded password in variable 'mainPassword', in a comment
