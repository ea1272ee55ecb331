// RUN: %check_hosts %s -- -std=c17
// Wiping and buffers that macros make.

typedef __SIZE_TYPE__ size_t;
void *memset(void *s, int c, size_t n);
void explicit_bzero(void *s, size_t n);
int ask(char *buffer, size_t n);
int login(const char *user, const char *password);

#define ZERO(block) memset((block), 0, sizeof(block))
#define WIPE(block) explicit_bzero((block), sizeof(block))
#define BUFFER(name) char name[64]

int removable(void) {
  char password[64];
  ask(password, sizeof(password));
  int result = login("me", password);
  ZERO(password); // EXPECT: 'memset' wipes the password in 'password' in a way that the compiler may drop; 'explicit_bzero' is kept
  return result;
}
int kept(void) {
  BUFFER(password);
  ask(password, sizeof(password));
  int result = login("me", password);
  WIPE(password);
  return result;
}
int left(void) {
  BUFFER(password); // EXPECT: password in 'password' is left in memory at the end of its life
  ask(password, sizeof(password));
  return login("me", password);
}
