// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// The project's own class, in no namespace, is not the library's class of the same name (mysqlx::Session).

#include <standard.h>

struct Session {
  explicit Session(const std::string &password);
};
void open() {
  Session session("correct-Horse7"); // EXPECT: hardcoded password passed as argument 1 ('password') of 'Session'
}
