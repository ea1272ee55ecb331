// RUN: %check_hosts %s -- -std=c17
// What must not be told of in C.

typedef __SIZE_TYPE__ size_t;
int ask(char *buffer, size_t n);
int login(const char *user, const char *password);
size_t strlen(const char *s);

static char password_buffer[64];
int inStatic(void) {
  static char password[64];
  ask(password, sizeof(password));
  ask(password_buffer, sizeof(password_buffer));
  return login("me", password);
}

void intoParameter(char *password, size_t n) { ask(password, n); }

int aboutIt(const char *secret) {
  char password_prompt[32];
  char password_file[128];
  char key_name[32];
  ask(password_prompt, sizeof(password_prompt));
  ask(password_file, sizeof(password_file));
  ask(key_name, sizeof(key_name));
  char length[16];
  return (int)(sizeof(length) + strlen(secret));
}

int empty(void) {
  char password[64] = "";
  return login("me", password);
}

int notReached(int n) {
  char password[64];
  if (n)
    return 1;
  return 0;
}
