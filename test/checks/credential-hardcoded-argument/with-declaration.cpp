// RUN: %check_hosts %s --checks credential-hardcoded-argument,credential-hardcoded-secret -- -std=c++20 -isystem %S/../Inputs
// A literal that is told where it is declared is not told again where it is used.

#include <standard.h>

void login(const char *user, const char *password);

const char *dbPassword = "correct-Horse7"; // EXPECT[credential-hardcoded-secret]: hardcoded password in variable 'dbPassword'
void declared() { login("app", dbPassword); }

#define DB_PASSWORD "correct-Horse7" // EXPECT[credential-hardcoded-secret]: hardcoded password in macro 'DB_PASSWORD'
void macro() {
  login("app", DB_PASSWORD);
  login("app", DB_PASSWORD);
}

std::string getPassword() { return "correct-Horse7"; } // EXPECT[credential-hardcoded-secret]: hardcoded password in the result of 'getPassword'
void returned() { login("app", getPassword().c_str()); }

// The name at the declaration says nothing: it is told at the call.
const char *text = "correct-Horse7"; // NOTE: 'text' is initialised here
// NOTE@-1: the literal stands here
void undeclared() { login("app", text); } // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
