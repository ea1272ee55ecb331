// RUN: %flow-print %s | FileCheck %s --implicit-check-not "log '"
// The text functions of C: those that copy, find, join, print and convert.
typedef __SIZE_TYPE__ size_t;
typedef __WCHAR_TYPE__ wchar_t;
int puts(const char *text);
int printf(const char *format, ...);
size_t strlen(const char *s);
int strcmp(const char *one, const char *other);
char *strncpy(char *to, const char *from, size_t n);
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, size_t n);
size_t strlcpy(char *to, const char *from, size_t n);
void *memcpy(void *to, const void *from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *to, int c, size_t n);
char *strdup(const char *s);
char *strndup(const char *s, size_t n);
char *strchr(const char *s, int c);
char *strstr(const char *s, const char *what);
char *strtok(char *s, const char *between);
int snprintf(char *to, size_t n, const char *format, ...);
int sprintf(char *to, const char *format, ...);
int asprintf(char **to, const char *format, ...);
int sscanf(const char *text, const char *format, ...);
size_t mbstowcs(wchar_t *to, const char *from, size_t n);
int wprintf(const wchar_t *format, ...);

void copied(const char *password) {
  char a[32], b[32], c[32], d[32];
  strncpy(a, password, 31);
  puts(a);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  strlcpy(b, password, 32);
  puts(b);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  memcpy(c, password, 32);
  puts(c);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  memmove(d, c, 32);
  puts(d);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  memset(a, 0, sizeof(a));
  strncpy(a, "nothing", 31);
  puts(a);
}

void joined(const char *password, const char *user) {
  char line[64] = "PASS ";
  strcat(line, password);
  puts(line);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  char other[64] = "USER ";
  strncat(other, user, 9);
  puts(other);
}

void duplicated(const char *password) {
  puts(strdup(password));
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(strndup(password, 4));
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void found(char *password) {
  puts(strchr(password, 'a'));
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(strstr(password, "a"));
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
  puts(strtok(password, ","));
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void printed(const char *password, const char *user) {
  char line[64];
  snprintf(line, sizeof(line), "%s:%s", user, password);
  puts(line);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
  sprintf(line, "%s", user);
  puts(line);
  char *made;
  asprintf(&made, "PASS %s", password);
  puts(made);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high) embedded
}

void scanned(const char *password) {
  char first[32];
  sscanf(password, "%31s", first);
  puts(first);
  // CHECK: [[@LINE-1]]: log 'puts' <- password 'password' (name, high)
}

void widened(const char *password) {
  wchar_t wide[32];
  mbstowcs(wide, password, 32);
  wprintf(L"%ls", wide);
  // CHECK: [[@LINE-1]]: log 'wprintf' <- password 'password' (name, high)
}

void asked(const char *password, const char *other) {
  printf("%d %d", (int)strlen(password), strcmp(password, other));
}
// CHECK: incomplete: 0
