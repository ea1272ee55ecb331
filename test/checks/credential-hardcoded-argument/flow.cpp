// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// A literal that comes to the call on a way of its own, each step of it told.

#include <standard.h>

void login(const char *user, const char *password);
void loginString(const std::string &user, const std::string &password);
bool chance();
const char *typed();
void fillFrom(char *buffer);

void initialisedLocal() {
  const char *text = "correct-Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  login("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void localArray() {
  char text[] = "correct-Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  login("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void assignedBeforeUse() {
  const char *text;
  text = "correct-Horse7"; // NOTE: 'text' is assigned here
  // NOTE@-1: the literal stands here
  login("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void assignedString() {
  std::string text;
  text = "correct-Horse7"; // NOTE: 'text' is assigned here
  // NOTE@-1: the literal stands here
  loginString("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'loginString'
}

void throughTwoVariables() {
  const char *first = "correct-Horse7"; // NOTE: 'first' is initialised here
  // NOTE@-1: the literal stands here
  std::string second = first; // NOTE: 'second' is initialised here
  login("app", second.c_str()); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void overwritten() {
  const char *text = "";
  text = typed();
  text = "correct-Horse7"; // NOTE: 'text' is assigned here
  // NOTE@-1: the literal stands here
  login("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

const char *const Fallback = "correct-Horse7"; // NOTE: 'Fallback' is initialised here
// NOTE@-1: the literal stands here
void constantGlobal() {
  login("app", Fallback); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

struct Defaults {
  static constexpr const char *Text = "correct-Horse7"; // NOTE: 'Text' is initialised here
  // NOTE@-1: the literal stands here
  static const char *const Apart;
};
const char *const Defaults::Apart = "correct-Horse7"; // NOTE: 'Apart' is initialised here
// NOTE@-1: the literal stands here
void staticMembers() {
  login("app", Defaults::Text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  login("app", Defaults::Apart); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

const char *getFallback() { return "correct-Horse7"; } // NOTE: returned by 'getFallback' here
// NOTE@-1: the literal stands here
void getter() {
  login("app", getFallback()); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void conditional(const char *given) {
  login("app", chance() ? given : "correct-Horse7"); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void joined() {
  std::string text = std::string("correct-") + "Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  loginString("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'loginString'
}

// On one of two ways it is the literal, and that is enough.

void assignedOnTwoPaths(const char *given) {
  const char *text;
  if (chance())
    text = "correct-Horse7"; // NOTE: assigned to 'text' here
    // NOTE@-1: the literal stands here
  else
    text = given;
  login("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

void assignedOnOnePath(const char *given) {
  const char *text = given;
  if (chance())
    text = "correct-Horse7"; // NOTE: assigned to 'text' here
    // NOTE@-1: the literal stands here
  login("app", text); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}

// Through a function, a field and a lambda.

static void forward(const char *what) {
  login("app", what); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
}
void throughFunction() {
  forward("correct-Horse7"); // NOTE: passed to 'forward' here
  // NOTE@-1: the literal stands here
}

struct Account {
  const char *What = nullptr; // NOTE: kept in 'What'
  void open() {
    login("app", What); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  }
};
void throughField(Account &account) {
  account.What = "correct-Horse7"; // NOTE: assigned to 'What' here
  // NOTE@-1: the literal stands here
}

void throughLambda() {
  auto enter = [](const char *what) {
    login("app", what); // EXPECT: hardcoded password passed as argument 2 ('password') of 'login'
  };
  enter("correct-Horse7"); // NOTE: passed to 'operator()' here
  // NOTE@-1: the literal stands here
}

// Near misses: what the value is cannot be told.

void replaced(const char *given) {
  const char *text = "correct-Horse7";
  text = given;
  login("app", text);
}

void filled() {
  char text[32] = "correct-Horse7";
  fillFrom(text);
  login("app", text);
}

const char *Changing = "correct-Horse7";
void change(const char *given) { Changing = given; }
void changingGlobal() { login("app", Changing); }

const char *either(bool flag) {
  if (flag)
    return "correct-Horse7";
  return typed();
}
void unknownResult() { login("app", either(chance())); }

void partlyUnknown(const std::string &given) {
  loginString("app", "correct-Horse7" + given);
}

void parameter(const char *given) { login("app", given); }
void outer() { login("app", typed()); }
