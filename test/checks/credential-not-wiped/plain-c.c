// RUN: %check_hosts %s -- -std=c17
// Arrays and blocks of C, in a unit that wipes some of them.

typedef __SIZE_TYPE__ size_t;
void *memset(void *s, int c, size_t n);
void bzero(void *s, size_t n);
void explicit_bzero(void *s, size_t n);
void *malloc(size_t n);
void *realloc(void *p, size_t n);
void free(void *p);
char *strcpy(char *dest, const char *src);
int strcmp(const char *a, const char *b);
char *getpass(const char *prompt);
int ask(char *buffer, size_t n);
int login(const char *user, const char *password);
__attribute__((noreturn)) void exit(int status);

int leftInArray(void) {
  char password[64]; // EXPECT: password in 'password' is left in memory at the end of its life
  if (ask(password, sizeof(password)))
    return 1;
  return login("me", password);
}

int wipedForGood(void) {
  char password[64];
  ask(password, sizeof(password));
  int result = login("me", password);
  explicit_bzero(password, sizeof(password));
  return result;
}

int onOneWayOnly(void) {
  char password[64]; // EXPECT: password in 'password' is wiped on one way through the function, and left in memory on another
  ask(password, sizeof(password));
  if (login("me", password))
    return 1;
  explicit_bzero(password, sizeof(password));
  return 0;
}

int onAllWays(void) {
  char password[64];
  int result = 1;
  ask(password, sizeof(password));
  if (login("me", password))
    goto out;
  result = 0;
out:
  explicit_bzero(password, sizeof(password));
  return result;
}

int beforeItLives(int early) {
  if (early)
    return 1;
  char password[64];
  ask(password, sizeof(password));
  explicit_bzero(password, sizeof(password));
  return 0;
}

int byMemset(void) {
  char password[64];
  ask(password, sizeof(password));
  int result = login("me", password);
  memset(password, 0, sizeof(password)); // EXPECT: 'memset' wipes the password in 'password' in a way that the compiler may drop; 'explicit_bzero' is kept
  return result;
}

int byBzero(void) {
  char password[64];
  ask(password, sizeof(password));
  int result = login("me", password);
  bzero(password, sizeof(password)); // EXPECT: 'bzero' wipes the password in 'password' in a way that the compiler may drop; 'explicit_bzero' is kept
  return result;
}

int memsetThatIsRead(void) {
  char password[64];
  ask(password, sizeof(password));
  memset(password, 0, sizeof(password));
  return login("me", password);
}

int memsetBeforeUse(void) {
  char password[64]; // EXPECT: password in 'password' is left in memory at the end of its life
  memset(password, 0, sizeof(password));
  ask(password, sizeof(password));
  return login("me", password);
}

int copied(void) {
  char buffer[128]; // EXPECT: password from 'getpass' in 'buffer' is left in memory at the end of its life
  // NOTE@+2: 'getpass' yields a password
  // NOTE@+1: copied into 'buffer' here
  strcpy(buffer, getpass("Password: "));
  return login("me", buffer);
}

void blocks(void) {
  char *password = malloc(64);
  ask(password, 64);
  login("me", password);
  free(password); // EXPECT: password in 'password' is freed by 'free' without being wiped
}

void wipedBlock(void) {
  char *password = malloc(64);
  ask(password, 64);
  explicit_bzero(password, 64);
  free(password);
}

void blockByMemset(void) {
  char *password = malloc(64);
  ask(password, 64);
  if (password)
    memset(password, 0, 64); // EXPECT: 'memset' wipes the password in 'password' in a way that the compiler may drop; 'explicit_bzero' is kept
  free(password);
}

char *grown(size_t n) {
  char *password = malloc(64);
  ask(password, 64);
  password = realloc(password, n); // EXPECT: password in 'password' can be moved by 'realloc', which leaves a copy of it in memory
  return password;
}

void inLoops(void) {
  char password[64];
  ask(password, sizeof(password));
  for (size_t i = 0; i < sizeof(password); ++i)
    password[i] = 0; // EXPECT: this loop wipes the password in 'password' in a way that the compiler may drop
}

void inVolatileLoops(size_t n) {
  char password[64];
  ask(password, sizeof(password));
  volatile char *p = password;
  while (n--)
    *p++ = 0;
}

void trimmed(size_t n) {
  char password[64]; // EXPECT: password in 'password' is left in memory at the end of its life
  ask(password, sizeof(password));
  while (n > 0 && password[n - 1] == '\n')
    password[--n] = 0;
  for (size_t i = 0; i < n; ++i)
    if (password[i] == '\r')
      password[i] = 0;
}

static void *(*const volatile memset_v)(void *, int, size_t) = memset;
void throughPointer(void) {
  char password[64];
  ask(password, sizeof(password));
  memset_v(password, 0, sizeof(password));
}

static void zero_out(volatile unsigned char *p, size_t n) {
  while (n--)
    *p++ = 0;
}
void byOwnFunction(void) {
  char password[64];
  ask(password, sizeof(password));
  zero_out((volatile unsigned char *)password, sizeof(password));
}

struct login {
  char user[32];
  char password[64]; // NOTE: 'password' is a password, going by its name
};
int inStruct(void) {
  struct login it; // EXPECT: password 'password' in 'it' is left in memory at the end of its life
  ask(it.user, sizeof(it.user));
  ask(it.password, sizeof(it.password));
  return login(it.user, it.password);
}
int inWipedStruct(void) {
  struct login it;
  ask(it.password, sizeof(it.password));
  int result = login(it.user, it.password);
  explicit_bzero(&it, sizeof(it));
  return result;
}

void endOfProcess(void) {
  char password[64];
  ask(password, sizeof(password));
  exit(login("me", password));
}

// A number behind a short name: typed twice.
int fill(char *text, int length);
int typedTwice(char *password) {
  char pw1[64], pw2[64]; // EXPECT: password in 'pw1' is left in memory at the end of its life
  // EXPECT@-1: password in 'pw2' is left in memory at the end of its life
  if (fill(pw1, 64) || fill(pw2, 64) || strcmp(pw1, pw2))
    return 1;
  strcpy(password, pw1);
  return 0;
}
