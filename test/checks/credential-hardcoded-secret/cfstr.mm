// RUN: %check_hosts %s -- -xobjective-c++ -fobjc-runtime=ios -fobjc-arc -std=c++20 -isystem %S/../Inputs
// CFSTR, whose literal begins with an empty one of the macro's own, in a system header.

#include <core-foundation.h>

CFStringRef cfPassword = CFSTR("correct-Horse7"); // EXPECT: hardcoded password in variable 'cfPassword'
CFStringRef cfOtherPassword = CFSTR("battery-Staple9"); // EXPECT: hardcoded password in variable 'cfOtherPassword'
CFStringRef cfTitle = CFSTR("correct-Horse7");
CFStringRef cfEmptyPassword = CFSTR("");
