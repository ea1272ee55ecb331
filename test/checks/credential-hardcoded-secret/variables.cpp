// RUN: %check_hosts %s -- -std=c++20
// A literal in a variable: pointer, array, and every initialiser of a string.

namespace std {
template <typename C> struct basic_string {
  basic_string();
  basic_string(const C *);
  basic_string &operator=(const C *);
};
using string = basic_string<char>;
} // namespace std

const char *dbPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'dbPassword'
char adminPassword[] = "correct-Horse7";   // EXPECT: hardcoded password in variable 'adminPassword'
std::string rootPassword = "correct-Horse7"; // EXPECT: hardcoded password in variable 'rootPassword'
std::string userPassword("correct-Horse7");  // EXPECT: hardcoded password in variable 'userPassword'
std::string mailPassword{"correct-Horse7"};  // EXPECT: hardcoded password in variable 'mailPassword'

// Near misses: not a credential by name, or no credential by value.
const char *passwordLabel = "correct-Horse7";
const char *emptyPassword = "";
const char *password = "password";
