// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Calls that only look as if they took a credential.

#include <standard.h>

enum class Token { If, Else };
struct Parser {
  bool accept(const char *token);
  bool keyword(const char *keyword);
  void next(Token token);
};
void log(const char *level, const char *message);
void trace(const char *format, ...) __attribute__((format(printf, 1, 2)));
void addField(const char *name, const char *label);
void showPasswordDialog(const char *title);
void setPasswordPlaceholder(const char *text);
void translate(const char *text);
std::string lookUp(const std::string &key);
void setKey(int key);
void forgotPassword(const char *mail);
void validatePassword(const char *password, int minimumLength);
struct Author {
  Author(const char *author, const char *passage);
};

void calls(Parser &parser, const char *typed) {
  parser.accept("if");
  parser.accept("while");
  parser.accept("->");
  parser.keyword("return");
  parser.next(Token::If);
  log("info", "The password was changed by the administrator.");
  trace("the password of %s is wrong", typed);
  addField("password", "Your password");
  showPasswordDialog("Enter the password");
  setPasswordPlaceholder("correct-Horse7");
  translate("Wrong user name or password");
  lookUp("auth.token");
  setKey(42);
  forgotPassword("app@example.org");
  validatePassword(typed, 12);
  Author author("correct-Horse7", "correct-Horse7");
}
