// RUN: %check_hosts %s -- -std=c17
// The same in C, where comparing means a call.

int strcmp(const char *s1, const char *s2);
char *getpass(const char *prompt);
struct login {
  const char *password;
  const char *name;
};

int check(struct login *login) {
  if (!strcmp(login->password, "correct-Horse7")) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  const char *password = getpass("Password: ");
  if (strcmp(password, "correct-Horse7")) // EXPECT: 'password' is compared with a hardcoded password
    return 1;
  return strcmp(login->name, "correct-Horse7") || strcmp(password, "");
}
