// RUN: %flow-print %s | FileCheck %s
// Values through the variables of one function: strong updates, joins, loops.
int printf(const char *format, ...);
char *strcpy(char *to, const char *from);
char *getpass(const char *prompt);
int unknown(void);
void fill(char *buffer);

void straight(const char *password) {
  const char *copy = password;
  printf("%s", copy);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)
// CHECK-NEXT:   [[@LINE-5]]: 'password' is a password, going by its name
// CHECK-NEXT:   [[@LINE-5]]: 'copy' is initialised with it here

void overwritten(const char *password) {
  const char *copy = password;
  copy = "nothing";
  printf("%s", copy);
}
// CHECK-NOT: [[@LINE-2]]: log

void joined(const char *password) {
  const char *copy = "nothing";
  if (unknown())
    copy = password;
  printf("%s", copy);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

void around(const char *password) {
  const char *copy = "nothing";
  for (int i = 0; i < 3; ++i) {
    printf("%s", copy);
    copy = password;
  }
}
// CHECK: [[@LINE-4]]: log 'printf' <- password 'password' (name, high)

void yielded(void) {
  char *typed = getpass("Password: ");
  printf("%s", typed);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'getpass' (source, high)
// CHECK-NEXT:   [[@LINE-4]]: 'getpass' yields a password

void copied(const char *password) {
  char buffer[32];
  strcpy(buffer, password);
  printf("%s", buffer);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)
// CHECK: [[@LINE-4]]: copied into 'buffer' here

void aliased(const char *password) {
  char buffer[32];
  char *at = buffer;
  strcpy(at, password);
  printf("%s", buffer);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

void lengthOnly(const char *password) {
  unsigned length = 0;
  while (password[length])
    ++length;
  printf("%u %p", length, password);
}
// CHECK-NOT: [[@LINE-2]]: log

void filledBySomebody(void) {
  char password[32];
  fill(password);
  printf("%s", password);
}
// CHECK: [[@LINE-2]]: log 'printf' <- password 'password' (name, high)

void neverFilled(void) {
  char password[32] = "";
  printf("%s", password);
}
// CHECK-NOT: [[@LINE-2]]: log

void nothingThere(const char *password) {
  if (!password)
    printf("%s", password);
  else if (password[0] == 0)
    printf("%s", password);
}
// CHECK-NOT: [[@LINE-4]]: log
// CHECK-NOT: [[@LINE-3]]: log
// CHECK: incomplete: 0
