// RUN: %check_hosts %s -- -std=c++20 -isystem %S/../Inputs
// Copies whose source is one of several arguments (`from: 2+`).

#include <standard.h>

void copied(const char *typed) {
  char rootPassword[32];
  snprintf(rootPassword, sizeof rootPassword, "correct-Horse7"); // EXPECT: hardcoded password in 'rootPassword'
  char userPassword[32];
  snprintf(userPassword, sizeof userPassword, "%s", "correct-Horse7"); // EXPECT: hardcoded password in 'userPassword'
  char plainPassword[32];
  sprintf(plainPassword, "correct-Horse7"); // EXPECT: hardcoded password in 'plainPassword'
  std::string password;
  password.assign("correct-Horse7"); // EXPECT: hardcoded password in 'password'
  std::string adminPassword;
  adminPassword.append("correct-Horse7"); // EXPECT: hardcoded password in 'adminPassword'
  std::string mailPassword;
  mailPassword.insert(0, "correct-Horse7"); // EXPECT: hardcoded password in 'mailPassword'

  char title[32];
  snprintf(title, sizeof title, "correct-Horse7");
  snprintf(userPassword, sizeof userPassword, "%s", typed);
  snprintf(userPassword, sizeof userPassword, "%s-%d", typed, 7);
  snprintf(userPassword, sizeof userPassword, "horse%04d", 7);
  sprintf(plainPassword, "%s", "");
  password.assign(typed);
  password.append("");
  password.insert(0, typed);
}
