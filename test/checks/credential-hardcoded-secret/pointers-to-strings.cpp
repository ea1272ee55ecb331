// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A string that is made on the heap or kept in an optional.

#include <standard.h>

std::string *heapPassword = new std::string("correct-Horse7"); // EXPECT: hardcoded password in variable 'heapPassword'
std::unique_ptr<std::string> uniquePassword(new std::string("correct-Horse7")); // EXPECT: hardcoded password in variable 'uniquePassword'
auto madePassword = std::make_unique<std::string>("correct-Horse7"); // EXPECT: hardcoded password in variable 'madePassword'
auto sharedPassword = std::make_shared<std::string>("correct-Horse7"); // EXPECT: hardcoded password in variable 'sharedPassword'
std::optional<std::string> maybePassword = std::string("correct-Horse7"); // EXPECT: hardcoded password in variable 'maybePassword'
std::optional<std::string> bracedPassword{std::string("correct-Horse7")}; // EXPECT: hardcoded password in variable 'bracedPassword'
void load();
const char *commaPassword = (load(), "correct-Horse7"); // EXPECT: hardcoded password in variable 'commaPassword'

std::string *heapTitle = new std::string("correct-Horse7");
auto madeTitle = std::make_unique<std::string>("correct-Horse7");
std::optional<std::string> maybeTitle = std::string("correct-Horse7");
