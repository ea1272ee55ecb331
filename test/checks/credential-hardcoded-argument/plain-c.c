// RUN: %check_hosts %s -- -std=c17
// The same in C: no classes, no overloads, and prototypes without names.

struct session;
int open_session(struct session *s, const char *user, const char *passwd);
int nameless(const char *, const char *);
void login(password) char *password;
{ (void)password; }

#define ROBOT "robot"

int main(int argc, char **argv) {
  struct session *s = 0;
  open_session(s, ROBOT, "correct-Horse7"); // EXPECT: hardcoded password passed as argument 3 ('passwd') of 'open_session'
  static const char text[] = "correct-Horse7"; // NOTE: 'text' is initialised here
  // NOTE@-1: the literal stands here
  open_session(s, ROBOT, text); // EXPECT: hardcoded password passed as argument 3 ('passwd') of 'open_session'
  open_session(s, ROBOT, &text[0]); // EXPECT: hardcoded password passed as argument 3 ('passwd') of 'open_session'
  // NOTE@-4: 'text' is initialised here
  // NOTE@-5: the literal stands here
  login("correct-Horse7"); // EXPECT: hardcoded password passed as argument 1 ('password') of 'login'

  open_session(s, "correct-Horse7", argc > 1 ? argv[1] : 0);
  open_session(s, ROBOT, text + 3);
  nameless("robot", "correct-Horse7");
  return 0;
}
