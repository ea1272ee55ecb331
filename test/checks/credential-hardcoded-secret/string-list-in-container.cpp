// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A container of strings under a credential's name.

#include <standard.h>

std::vector<std::string> defaultPasswords = {"xK9-mQ2vL7", "pT4-wZ8bN3"}; // EXPECT: hardcoded password in variable 'defaultPasswords'
std::vector<std::string> adminPassword{"correct-Horse7", "battery-Staple9"}; // EXPECT: hardcoded password in variable 'adminPassword'
std::vector<std::string> passwordLabels = {"xK9-mQ2vL7", "pT4-wZ8bN3"};
std::vector<std::string> emptyPasswords = {"", ""};
