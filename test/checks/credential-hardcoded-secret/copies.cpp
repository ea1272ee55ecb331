// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Literals that are assigned, copied, formatted or appended into what a credential's name has.

#include <standard.h>

struct Account {
  std::string password;
  std::string title;
  char pinCode[16];
  const char *token;
};

void assigned(Account &account, Account *pointer, std::string &outPassword, const char **outSecret, const char *typed) {
  std::string password;
  password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  const char *adminPassword;
  adminPassword = "correct-Horse7"; // EXPECT: hardcoded password in 'adminPassword'
  password = std::string("battery-Staple9"); // EXPECT: hardcoded password in 'password'
  account.password = "correct-Horse7"; // EXPECT: hardcoded password in 'password'
  pointer->token = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded token in 'token'
  outPassword = "correct-Horse7"; // EXPECT: hardcoded password in 'outPassword'
  *outSecret = "u8Rk2mVq94ZtLw1xHc7B"; // EXPECT: hardcoded secret in 'outSecret'
  std::string first, secondPassword;
  first = secondPassword = "correct-Horse7"; // EXPECT: hardcoded password in 'secondPassword'
  const char *passwordSlots[2];
  passwordSlots[0] = typed;

  account.title = "correct-Horse7";
  first = "correct-Horse7";
  account.password = typed;
  account.password = "";
  adminPassword = nullptr;
  password = "password";
}

void copied(Account &account, const char *typed) {
  char password[32];
  strcpy(password, "correct-Horse7"); // EXPECT: hardcoded password in 'password'
  char adminPassword[32];
  strncpy(adminPassword, "correct-Horse7", sizeof adminPassword); // EXPECT: hardcoded password in 'adminPassword'
  char mailPassword[32];
  memcpy(mailPassword, "correct-Horse7", 15); // EXPECT: hardcoded password in 'mailPassword'
  wchar_t widePassword[32];
  wcscpy(widePassword, L"correct-Horse7"); // EXPECT: hardcoded password in 'widePassword'
  strcpy(account.pinCode, "739154"); // EXPECT: hardcoded PIN in 'pinCode'
  strcpy(&password[0], "battery-Staple9"); // EXPECT: hardcoded password in 'password'
  char joinedPassword[32] = "";
  strcat(joinedPassword, "correct-Horse7"); // EXPECT: hardcoded password in 'joinedPassword'

  // By way of a variable.
  const char *text = "correct-Horse7"; // NOTE: 'text' is initialised here NOTE: the literal stands here
  strcpy(password, text); // EXPECT: hardcoded password in 'password'

  char title[32];
  strcpy(title, "correct-Horse7");
  snprintf(title, sizeof title, "%s", "correct-Horse7");
  strcpy(password, typed);
  strcpy(password, "");
  snprintf(password, sizeof password, "%s", typed);
  snprintf(password, sizeof password, "%s-%d", typed, 7);
  memset(password, 'x', sizeof password);
  memcpy(password, "\0\0\0\0\0\0\0\0", 8);
}

void methods(const char *typed) {
  std::string password;
  std::string rootPassword;
  rootPassword += "correct-Horse7"; // EXPECT: hardcoded password in 'rootPassword'
  std::string movedPassword;
  movedPassword = std::move(std::string("correct-Horse7")); // EXPECT: hardcoded password in 'movedPassword'
  std::vector<std::string> passwordList;
  std::vector<std::string> userPassword;
  userPassword.push_back("correct-Horse7"); // EXPECT: hardcoded password in 'userPassword'

  std::string title;
  title.assign("correct-Horse7");
  title.append("correct-Horse7");
  title.insert(0, "correct-Horse7");
  title += "correct-Horse7";
  password.assign(typed);
  password.append("");
  password.insert(0, typed);
  password += typed;
  password.clear();
}
