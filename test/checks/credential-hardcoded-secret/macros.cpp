// RUN: %check_hosts %s -- -std=c++20
// A literal in a macro is told where the macro is defined, used or not.

#define DB_PASSWORD "correct-Horse7" // EXPECT: hardcoded password in macro 'DB_PASSWORD'
#define ADMIN_PASSWORD ("correct-Horse7") // EXPECT: hardcoded password in macro 'ADMIN_PASSWORD'
#define WIDE_PASSWORD L"correct-Horse7" // EXPECT: hardcoded password in macro 'WIDE_PASSWORD'
#define UTF8_PASSWORD u8"correct-Horse7" // EXPECT: hardcoded password in macro 'UTF8_PASSWORD'
#define UTF16_PASSWORD u"correct-Horse7" // EXPECT: hardcoded password in macro 'UTF16_PASSWORD'
#define RAW_PASSWORD R"(correct-Horse7)" // EXPECT: hardcoded password in macro 'RAW_PASSWORD'
#define PIECED_PASSWORD "correct" "-Horse7" // EXPECT: hardcoded password in macro 'PIECED_PASSWORD'
#define UNUSED_API_KEY "u8Rk2mVq94ZtLw1xHc7B" // EXPECT: hardcoded API key in macro 'UNUSED_API_KEY'
// EXPECT@+2: hardcoded password in macro 'LONG_PASSWORD'
// NOTE@+2: the literal stands here
#define LONG_PASSWORD \
  "correct-" \
  "Horse7"

// A macro of macros; the literal is told once, at the name that says most.
#define FIRST_HALF "correct" // NOTE: the literal stands here
#define NESTED_PASSWORD FIRST_HALF "-Horse7" // EXPECT: hardcoded password in macro 'NESTED_PASSWORD'
#define DEFAULT_TEXT "battery-Staple9" // NOTE: the literal stands here
#define ROOT_PASSWORD DEFAULT_TEXT // EXPECT: hardcoded password in macro 'ROOT_PASSWORD'
#define SAME_PASSWORD DB_PASSWORD

// A function-like macro that is a string, or that makes a variable.
#define MAIL_PASSWORD() "correct-Horse7" // EXPECT: hardcoded password in macro 'MAIL_PASSWORD'
#define DEFINE_TEXT(name, text) const char *name = text
#define DEFINE_SECRET(name) const char *name##Password = "tr0ub-Adour3" // NOTE: the literal stands here

// In a body that no compiler sees, and one that is defined twice.
#ifdef NOT_DEFINED
#define OFF_PASSWORD "correct-Horse7" // EXPECT: hardcoded password in macro 'OFF_PASSWORD'
#endif
#define TWICE_PASSWORD "correct-Horse7" // EXPECT: hardcoded password in macro 'TWICE_PASSWORD'
#undef TWICE_PASSWORD
#define TWICE_PASSWORD "battery-Staple9" // EXPECT: hardcoded password in macro 'TWICE_PASSWORD'

// Used: told above, and not again.
const char *password = DB_PASSWORD;
const char *otherPassword = SAME_PASSWORD;
const char *mailPassword = MAIL_PASSWORD();

// Used under a credential's name only here.
#define NAME "correct-Horse7" // NOTE: the literal stands here
const char *namedPassword = NAME; // EXPECT: hardcoded password in variable 'namedPassword'
DEFINE_TEXT(givenPassword, "correct-Horse7"); // EXPECT: hardcoded password in variable 'givenPassword'
DEFINE_SECRET(made); // EXPECT: hardcoded password in variable 'madePassword'

// Near misses: no credential by name, by value, or no string at all.
#define PASSWORD_PROMPT "correct-Horse7"
#define PASSWORD_FILE "correct-Horse7"
#define MIN_PASSWORD_LENGTH 12
#define EMPTY_PASSWORD ""
#define KEY_NAME_PASSWORD "password"
#define CHECK_PASSWORD(text) ((text) != nullptr)
#define PASSWORD
#define STRINGIZE(x) #x
#define PASSWORD_CALL getPassword("correct-Horse7")
const char *stringPassword = STRINGIZE(correct_Horse7);
DEFINE_TEXT(title, "correct-Horse7");
