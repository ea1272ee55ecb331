// RUN: %check_hosts %s -- -std=c++20 -DENABLED
// What the compiler does not see is read by its tokens.

// const char *oldPassword = "correct-Horse7"; EXPECT: hardcoded password in variable 'oldPassword', in a comment
/* dbPassword = "correct-Horse7"; EXPECT: hardcoded password in 'dbPassword', in a comment */
/// \code
/// std::string apiPassword = "correct-Horse7"; EXPECT: hardcoded password in variable 'apiPassword', in a comment
/// \endcode

#ifdef NEVER
const char *inactivePassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'inactivePassword'
#define NEVER_PASSWORD "correct-Horse7"          // EXPECT: hardcoded password in macro 'NEVER_PASSWORD'
#else
const char *activePassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'activePassword'
#endif
#ifdef ENABLED
const char *usedPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'usedPassword'
#else
const char *unusedPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'unusedPassword'
const char *quietPassword = "correct-Horse7"; // NOLINT(credential-hardcoded-secret): a test account
#endif

// Prose about a password = "changeme" and a token, and code with nothing in it:
// const char *password = "";
// auto password = getPassword("Please type it");
// login("app", "correct-Horse7");
#if 0
const char *passwordLabel = "correct-Horse7";
#endif
