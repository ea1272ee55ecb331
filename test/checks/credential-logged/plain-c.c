// RUN: %check_hosts %s --without-notes -- -std=c17 -isystem %S/../Inputs
// The printf family, to the console, to logs and through buffers.

#include <logging.h>

void console(const char *user, const char *password) {
  printf("login %s %s\n", user, password); // EXPECT: password 'password' is logged in the clear by 'printf'
  printf("login %2$s of %1$s\n", user, password); // EXPECT: password 'password' is logged in the clear by 'printf'
  printf("%.4s", password); // EXPECT: password 'password' is logged in the clear by 'printf'
  printf("%-20s", password); // EXPECT: password 'password' is logged in the clear by 'printf'
  fprintf(stderr, "cannot log in with %s\n", password); // EXPECT: password 'password' is logged in the clear by 'fprintf'
  fprintf(stdout, "%s", password); // EXPECT: password 'password' is logged in the clear by 'fprintf'
  puts(password); // EXPECT: password 'password' is logged in the clear by 'puts'
  fputs(password, stderr); // EXPECT: password 'password' is logged in the clear by 'fputs'
  perror(password); // EXPECT: password 'password' is logged in the clear by 'perror'
  warnx("wrong: %s", password); // EXPECT: password 'password' is logged in the clear by 'warnx'
  write(2, password, strlen(password)); // EXPECT: password 'password' is logged in the clear by 'write'
  fwrite(password, 1, strlen(password), stdout); // EXPECT: password 'password' is logged in the clear by 'fwrite'
}
void exits(const char *password) { errx(1, "wrong: %s", password); } // EXPECT: password 'password' is logged in the clear by 'errx'

// The format says that it is none of the secret that is written.
void otherConversions(const char *user, const char *password, int pin) {
  printf("%p\n", (void *)password);
  printf("%zu\n", strlen(password));
  printf("%d\n", password != 0);
  printf("%d\n", password[0] == 0);
  printf("%s\n", user, password);
  printf("%1$s\n", user, password);
  printf("%s\n", password ? "yes" : "no");
  printf("%*s\n", (int)strlen(password), user);
  printf("password: ");
  puts("password");
}

void systemLog(const char *password, const char *apiKey) {
  syslog(LOG_INFO, "password is %s", password); // EXPECT: password 'password' is logged in the clear by 'syslog'
  syslog(LOG_INFO, "length %zu", strlen(password));
  sd_journal_print(LOG_ERR, "rejected %s", password); // EXPECT: password 'password' is logged in the clear by 'sd_journal_print'
  sd_journal_send("MESSAGE=rejected %s", password, (char *)0); // EXPECT: password 'password' is logged in the clear by 'sd_journal_send'
  __android_log_print(ANDROID_LOG_INFO, "app", "key %s", apiKey); // EXPECT: API key 'apiKey' is logged in the clear by '__android_log_print'
  __android_log_write(ANDROID_LOG_INFO, "app", apiKey); // EXPECT: API key 'apiKey' is logged in the clear by '__android_log_write'
  ALOGI("key %s", apiKey); // EXPECT: API key 'apiKey' is logged in the clear by '__android_log_print'
  ALOGI("key %p", (void *)apiKey);
  esp_log_write(3, "wifi", "joining with %s", password); // EXPECT: password 'password' is logged in the clear by 'esp_log_write'
  ESP_LOGI("wifi", "joining with %s", password); // EXPECT: password 'password' is logged in the clear by 'esp_log_write'
  ESP_LOGI("wifi", "joining with a password of %d", (int)strlen(password));
  g_log("app", G_LOG_LEVEL_DEBUG, "%s", password); // EXPECT: password 'password' is logged in the clear by 'g_log'
  g_debug("%s", password); // EXPECT: password 'password' is logged in the clear by 'g_log'
  g_print("%s\n", password); // EXPECT: password 'password' is logged in the clear by 'g_print'
  sentry_set_tag("how", password); // EXPECT: password 'password' is logged in the clear by 'sentry_set_tag'
  sentry_set_extra("token", "none");
}

void windows(const char *password, const wchar_t *widePassword) {
  OutputDebugStringA(password); // EXPECT: password 'password' is logged in the clear by 'OutputDebugStringA'
  OutputDebugStringW(widePassword); // EXPECT: password 'widePassword' is logged in the clear by 'OutputDebugStringW'
  EventWriteString(0, 0, 0, widePassword); // EXPECT: password 'widePassword' is logged in the clear by 'EventWriteString'
  DbgPrint("%s", password); // EXPECT: password 'password' is logged in the clear by 'DbgPrint'
  wprintf(L"%ls", widePassword); // EXPECT: password 'widePassword' is logged in the clear by 'wprintf'
}

void buffered(const char *password) {
  char line[80];
  snprintf(line, sizeof(line), "password=%s", password);
  syslog(LOG_INFO, "%s", line); // EXPECT: password 'password' is logged in the clear by 'syslog'
  snprintf(line, sizeof(line), "nothing");
  syslog(LOG_INFO, "%s", line);
  strcpy(line, "password=");
  strcat(line, password);
  puts(line); // EXPECT: password 'password' is logged in the clear by 'puts'
  char *text;
  asprintf(&text, "%s", password);
  OutputDebugStringA(text); // EXPECT: password 'password' is logged in the clear by 'OutputDebugStringA'
  char length[8];
  snprintf(length, sizeof(length), "%zu", strlen(password));
  puts(length);
}

void asked(void) {
  char *answer = getpass("Password: ");
  printf("you said %s\n", answer); // EXPECT: password from 'getpass' is logged in the clear by 'printf'
  printf("from the environment: %s\n", getenv("DB_PASSWORD")); // EXPECT: password 'DB_PASSWORD' is logged in the clear by 'printf'
  printf("home: %s\n", getenv("HOME"));
  memset(answer, 0, strlen(answer));
}

struct Account {
  char name[32];
  char password[64];
  const char *apiToken;
};
void fields(const struct Account *account, struct Account copy) {
  printf("%s %s\n", account->name, account->password); // EXPECT: password 'password' is logged in the clear by 'printf'
  printf("%s\n", copy.apiToken); // EXPECT: token 'apiToken' is logged in the clear by 'printf'
  printf("%s\n", account->name);
  struct Account other = copy;
  printf("%s\n", other.password); // EXPECT: password 'password' is logged in the clear by 'printf'
}

void asserted(const char *password) {
  __assert_fail(password, "a.c", 1, "f"); // EXPECT: password 'password' is logged in the clear by '__assert_fail'
}
