// RUN: %check_hosts %s -- -std=c++20
// Literals in the arguments of macros, and macros three deep.

struct Account {
  const char *name;
  const char *value;
};
#define CHOOSE(first, second) first
#define ENTRY(key, value) {key, value}
#define SETTING(name, text) const char *name##Password = text
#define LABEL(name, text) const char *name##Title = text
#define JOIN(first, second) first second

const char *chosenPassword = CHOOSE("correct-Horse7", 0); // EXPECT: hardcoded password in variable 'chosenPassword'
Account entries[] = {
    ENTRY("user", "correct-Horse7"),
    ENTRY("password", "correct-Horse7"), // EXPECT: hardcoded password in entry 'password'
    ENTRY("password", ""),
};
SETTING(mail, "correct-Horse7"); // EXPECT: hardcoded password in variable 'mailPassword'
SETTING(empty, "");
LABEL(mail, "correct-Horse7");
const char *joinedPassword = JOIN("correct", "-Horse7"); // EXPECT: hardcoded password in variable 'joinedPassword'
const char *joinedTitle = JOIN("correct", "-Horse7");

#define INNER "correct" // NOTE: the literal stands here
#define MIDDLE INNER "-Horse"
#define OUTER_PASSWORD MIDDLE "7" // EXPECT: hardcoded password in macro 'OUTER_PASSWORD'
#define OUTER_TITLE MIDDLE "7"
const char *outerPassword = OUTER_PASSWORD;
